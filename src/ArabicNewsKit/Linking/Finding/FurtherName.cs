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
        if (!phrase.Reaches(word) || phrase.Text.KeyOf(word) is not ['و', _, _, _, ..] || phrase.IsHead(word, 1))
        {
            return -1;
        }

        int listed = document.Listed[word].End;
        if (listed >= word && phrase.Lists(word, ListedKinds.Thing | ListedKinds.Doubtful) && document.Listed[word].EndType == EntityType.Place)
        {
            return listed;
        }

        return phrase.Head.Type == EntityType.Place ? Place(phrase, word) : Body(phrase, word);
    }

    /// <summary>The log odds that the words are a name of that type.</summary>
    public static double Odds(in HeadPhrase phrase, int first, int last) =>
        Math.Log(phrase.Head.Prior / (1 - phrase.Head.Prior))
        + (phrase.Head.Type == EntityType.Organization ? BodyLead : phrase.Document.Listed[first].End == last ? -BodyLead : 0);

    private static int Place(in HeadPhrase phrase, int word)
    {
        LinkDocument document = phrase.Document;
        int offset = DefiniteArticle.MayStart(phrase.Text.KeyOf(word)[1..]) ? 3 : 1;
        if (phrase.Has(word, WordTraits.SpeechBefore | WordTraits.SpeechAfter | WordTraits.Function)
            || (document.TraitsFrom(word, offset) & (WordTraits.Common | WordTraits.SpeechBefore)) != 0
            || document.LabelShapeOf(word, 1) < LeastShape || phrase.Text.KeyOf(word) is [.., 'ت'] or [.., 'و', 'ا'])
        {
            return -1;
        }

        // وعصيرة القبلية
        bool described = offset == 1 && phrase.Reaches(word + 1) && phrase.IsDirection(word + 1);
        return described ? word + 1 : word;
    }

    /// <summary>والداخلية, والتعليم العالي, وشؤون اللاجئين.</summary>
    private static int Body(in HeadPhrase phrase, int word)
    {
        int last = word;
        if (!DefiniteArticle.MayStart(phrase.Text.KeyOf(word)[1..]))
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
