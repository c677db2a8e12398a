using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Reads what a head of several joins to its first name with و: مادما in بلدات بيتا ومادما, الداخلية in وزارتي الدفاع والداخلية.
/// </summary>
internal static class FurtherName
{
    /// <summary>What a place may look like at least: an inflected verb looks less like one.</summary>
    private const double LeastShape = -4.1;

    /// <summary>By how much a body's further name is surer than a place that is written alike: جامعتي القاهرة وعين شمس.</summary>
    private const double BodyLead = 6;

    private const int LongestChain = 3;

    /// <summary>The last word of the name.</summary>
    /// <param name="phrase">The head.</param>
    /// <param name="word">Where it may start; over a comma it is moved on.</param>
    /// <returns>A word before the start where there is none.</returns>
    public static int Read(in HeadPhrase phrase, ref int word)
    {
        LinkDocument document = phrase.Document;
        word += document.IsComma(word) ? 1 : 0;
        if (!phrase.Reaches(word) || phrase.Text.KeyOf(word) is not ['و', _, _, ..] || phrase.IsHead(word, 1))
        {
            return -1;
        }

        int listed = document.Listed[word].End;
        if (listed >= word && phrase.Lists(word, ListedKinds.Thing | ListedKinds.Doubtful) && document.Listed[word].EndType == EntityType.Place)
        {
            // وسيول في قرى: floods, not Seoul
            return phrase.Lists(word, ListedKinds.Thing) || !document.IsLocated(listed + 2) ? listed : -1;
        }

        return phrase.Head.Type == EntityType.Place ? IsHeadOfOthers(phrase, word) ? -1 : Place(phrase, word) : Body(phrase, word);
    }

    /// <summary>وموانئ in موانئ الصين وموانئ الهند: a head that stands outside its name.</summary>
    private static bool IsHeadOfOthers(in HeadPhrase phrase, int word) =>
        phrase.Document.Lexicon.Heads.Match(phrase.Document, word, 1, out NameHead other, out _) && (other.Many || other.Span == NameHeadSpan.Out);

    /// <summary>The log odds that the words are a name of that type.</summary>
    public static double Odds(in HeadPhrase phrase, int first, int last) =>
        Math.Log(phrase.Head.Prior / (1 - phrase.Head.Prior))
        + (phrase.Head.Type == EntityType.Organization ? BodyLead : phrase.Document.Listed[first].End == last ? -BodyLead : 0);

    /// <summary>
    /// The last word of the first of two names that stand behind the head of two, whatever it looks like: القلعة in حيي القلعة والدرجة.
    /// A word before the start where no second one follows.
    /// </summary>
    public static int First(in HeadPhrase phrase)
    {
        int word = phrase.Start;
        WordTraits traits = phrase.Bare(word);
        if (!phrase.Head.Two || phrase.Text[word].Kind != WordKind.Arabic || phrase.Text.KeyOf(word)[0] == 'و' || phrase.Stops(word)
            || (traits & (WordTraits.Function | WordTraits.Verb | WordTraits.Adjective | WordTraits.SpeechBefore)) != 0)
        {
            return -1;
        }

        int last = End(phrase, word, 0);
        int next = last + 1;
        return phrase.Reaches(next) && Read(phrase, ref next) >= next ? last : -1;
    }

    private static int Place(in HeadPhrase phrase, int word)
    {
        LinkDocument document = phrase.Document;
        int offset = DefiniteArticle.MayStart(phrase.Text.KeyOf(word)[1..]) ? 3 : 1;
        WordTraits ordinary = WordTraits.SpeechBefore | WordTraits.Function | WordTraits.Verb | WordTraits.Adjective
            | (phrase.Head.Two && offset == 3 ? WordTraits.None : WordTraits.Noun);
        if (offset == 1 && (document.TraitsFrom(word, 1) & WordTraits.BindsNext) != 0
            && phrase.Reaches(word + 1) && !phrase.Has(word + 1, WordTraits.Function))
        {
            // وأم ولد
            return word + 1;
        }

        if (phrase.Has(word, WordTraits.SpeechBefore | WordTraits.SpeechAfter | WordTraits.Function)
            || (document.TraitsFrom(word, offset) & ordinary) != 0
            || (!phrase.Head.Two && document.LabelShapeOf(word, 1) < LeastShape) || phrase.Text.KeyOf(word) is [.., 'ت'] or [.., 'و', 'ا'])
        {
            return -1;
        }

        return End(phrase, word, offset == 1 ? 1 : 0);
    }

    /// <summary>The last word of a place's name: العالي in وصاب العالي, العمية in خور العمية.</summary>
    private static int End(in HeadPhrase phrase, int word, int offset)
    {
        int next = word + 1;
        return phrase.Reaches(next) && !phrase.HasArticle(word)
            && (phrase.IsDirection(next)
                || ((phrase.Document.TraitsFrom(word, offset) & WordTraits.BindsNext) != 0 && !phrase.Has(next, WordTraits.Function)))
            ? next : word;
    }

    /// <summary>والداخلية, والتعليم العالي, وشؤون اللاجئين.</summary>
    private static int Body(in HeadPhrase phrase, int word)
    {
        int last = word;
        if (DefiniteArticle.MayStart(phrase.Text.KeyOf(word)[1..]))
        {
            if ((phrase.Document.TraitsFrom(word, 3) & WordTraits.StopsComplement) != 0)
            {
                // والتي
                return -1;
            }
        }
        else
        {
            last = word + 1;
            if (!phrase.Reaches(last) || !phrase.HasArticle(last)
                || (phrase.Document.TraitsFrom(word, 1) & WordTraits.Noun) == 0)
            {
                return -1;
            }
        }

        while (last < word + LongestChain - 1 && phrase.Reaches(last + 1) && phrase.HasArticle(last + 1)
            && phrase.IsAdjective(last + 1) && !phrase.IsNation(last + 1) && !phrase.Stops(last + 1))
        {
            last++;
        }

        return last;
    }
}
