using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>What stands beside the words of a document, and what it says of them.</summary>
internal static class WordSurroundings
{
    /// <summary>How many words a dateline may take before its agency: الرباط في 3 مارس 2024.</summary>
    private const int LongestDateline = 8;

    /// <summary>By how much a name without its و (كيم وترامب) looks more like one than with it; of ويليامز it is part.</summary>
    private const double JoinedGain = 2.5;

    /// <summary>The same for a name that no list holds: ماسيسي وروتشورو; of وارن and وزنياك it is part.</summary>
    private const double UnlistedJoinedGain = 4.8;

    /// <summary>The same where the rest is an ordinary word.</summary>
    private const double LikelyShape = 0.2;

    /// <summary>A word that looks like a name as it stands (بلعيد) has no proclitic.</summary>
    private const double SureShape = 1;

    /// <summary>The head of a body or place straight before a word, or before the quotation mark that opens there: صحيفة «الحياة».</summary>
    public static NameHead? HeadBefore(this LinkDocument document, int word) =>
        document.Cues[word].Head ?? document.Cues[word].Joined
        ?? (word > 0 && document.Text[word - 1].Kind == WordKind.Symbol && document.Text.KeyOf(word - 1)[0] is '"' or '«' or '“' or '”'
            ? document.Cues[word - 1].Head
            : null);

    /// <summary>
    /// Whether a head may have its name in a word: رئيس جماعة اتروكوت, but not الأمين العام للحزب محند, مدير مكتب الصحة أوسان, since a
    /// head with the article has no name of its own.
    /// </summary>
    public static bool IsNamedByHead(this LinkDocument document, int word)
    {
        ref readonly WordCue cue = ref document.Cues[word];
        if (cue.Head is null)
        {
            return false;
        }

        ReadOnlySpan<char> head = document.Text.KeyOf(cue.HeadStart);
        bool contracted = cue.HeadSkip > 0 && head[(cue.HeadSkip - 1)..].StartsWith("لل");
        return !contracted && !DefiniteArticle.MayStart(head[cue.HeadSkip..]) && !DefiniteArticle.MayStart(document.Text.KeyOf(word - 1));
    }

    /// <summary>Whether an ordinary phrase starts with a word: رحمه الله.</summary>
    public static bool IsOrdinaryPhrase(this LinkDocument document, int word) =>
        (document.Traits[word] & WordTraits.OpensOrdinaryPhrase) != 0 && document.Cues[word + 1].Ordinary;

    /// <summary>Whether a word of saying stands before a word.</summary>
    public static bool SpeaksBefore(this LinkDocument document, int word) =>
        word > 0 && document.Follows(word) && (document.Traits[word - 1] & WordTraits.SpeechBefore) != 0;

    /// <summary>Whether a word of saying, or the description of an office, follows a word.</summary>
    public static bool SpeaksAfter(this LinkDocument document, int word)
    {
        int next = document.IsComma(word + 1) ? word + 2 : word + 1;
        return document.Follows(next) && (document.Traits[next] & (WordTraits.SpeechAfter | WordTraits.SpeechBefore)) != 0;
    }

    /// <summary>Whether words open a line and a colon follows: الركراكي: المباراة صعبة.</summary>
    public static bool IsSpeaker(this LinkDocument document, int first, int last) =>
        document.OpensLine(first) && last + 1 < document.Text.Count && document.Text[last + 1].Kind == WordKind.Symbol
        && document.Text.KeyOf(last + 1)[0] == ':';

    /// <summary>Whether words fill a line, as the name of an author does.</summary>
    public static bool FillsLine(this LinkDocument document, int first, int last) =>
        document.OpensLine(first) && (last + 1 == document.Text.Count || (document.Text[last + 1].Before & WordBreak.Line) != 0);

    /// <summary>Whether a word stands first in its line.</summary>
    public static bool OpensLine(this LinkDocument document, int word) =>
        word == 0 || (document.Text[word].Before & WordBreak.Line) != 0;

    /// <summary>Whether the adjective of a nation stands before a word: الفرنسي ليليان تورام.</summary>
    public static bool IsNationBefore(this LinkDocument document, int word)
    {
        if (word == 0 || !document.Follows(word) || (document.Listed[word - 1].Kinds & ListedKinds.Adjective) == 0)
        {
            return false;
        }

        ReadOnlySpan<char> key = document.Text.KeyOf(word - 1);
        return DefiniteArticle.MayStart(key[0] == 'و' ? key[1..] : key);
    }

    /// <summary>Whether the description of an office may end with a word: a definite one, a name, or the office itself.</summary>
    public static bool EndsDescription(this LinkDocument document, int word) =>
        word >= 0 && document.Follows(word + 1) && document.Text[word].Kind == WordKind.Arabic
        && ((document.Traits[word] & (WordTraits.Function | WordTraits.Verb)) == 0);

    /// <summary>Whether a word joins a name to one before it: بن علي in الحسن بن علي.</summary>
    public static bool GoesOn(this LinkDocument document, int word) =>
        word > 0 && document.Follows(word) && (document.Traits[word] & (WordTraits.InnerParticle | WordTraits.LastParticle)) != 0
        && document.Text[word - 1].Kind == WordKind.Arabic && !document.IsCommon(word - 1) && document.Cues[word].Title == TitleKind.None;

    /// <summary>Whether a listed place stands beside words, joined by و or a comma: مالي والنيجر.</summary>
    public static bool IsBesidePlace(this LinkDocument document, int first, int last)
    {
        NewsText text = document.Text;
        bool comma = document.IsComma(last + 1);
        int next = comma ? last + 2 : last + 1;
        if (next < text.Count && (text[next].Before & WordBreak.Line) == 0 && (comma || text.KeyOf(next)[0] == 'و') && IsPlace(document, next))
        {
            return true;
        }

        ListedWord[] listed = document.Listed;
        return first > 0 && document.Follows(first) && text.KeyOf(first)[0] == 'و'
            && ((IsPlace(document, first - 1) && listed[first - 1].End == first - 1)
                || (first > 1 && IsPlace(document, first - 2) && listed[first - 2].End == first - 1));
    }

    /// <summary>Whether a word of place stands before a word: في البنتاغون.</summary>
    public static bool IsLocated(this LinkDocument document, int word) =>
        word > 0 && document.Follows(word) && (document.Traits[word - 1] & WordTraits.Locates) != 0;

    /// <summary>Whether a noun that describes stands before a word, behind a proclitic or none: بالعاصمة الجزائر.</summary>
    public static bool DescribesBefore(this LinkDocument document, int word) =>
        word > 0 && document.Follows(word)
        && ((document.Traits[word - 1] | document.TraitsFrom(word - 1, 1)) & WordTraits.Describes) != 0;

    /// <summary>
    /// Whether words fill quotation marks behind a word of saying or ل, or parentheses behind ل: علمت «الشرق الأوسط», قال لـ(المدى).
    /// </summary>
    public static bool TellsInQuotes(this LinkDocument document, int first, int last)
    {
        NewsText text = document.Text;
        if (first < 2 || last + 1 >= text.Count || text[first - 1].Kind != WordKind.Symbol || text[last + 1].Kind != WordKind.Symbol)
        {
            return false;
        }

        bool quoted = IsQuote(text.KeyOf(first - 1)[0]) && IsQuote(text.KeyOf(last + 1)[0]);
        bool told = text.KeyOf(first - 2) is "ل" or "ول" && document.Follows(first - 1);
        return (quoted && (told || document.SpeaksBefore(first - 1)))
            || (told && (text.KeyOf(first - 1)[0], text.KeyOf(last + 1)[0]) is ('(', ')') or ('{', '}') or ('[', ']'));
    }

    /// <summary>Whether words stand where a dateline names its agency: رام الله - وفا - أعلنت, مسقط في 3 مارس /العمانية/ ذهبت.</summary>
    public static bool EndsDateline(this LinkDocument document, int first, int last)
    {
        NewsText text = document.Text;
        if (first < 2 || last + 1 >= text.Count || !IsDatelineMark(text, first - 1) || !IsDatelineMark(text, last + 1))
        {
            return false;
        }

        int start = first - 2;
        while (start > first - LongestDateline && start > 0 && !document.OpensLine(start))
        {
            start--;
        }

        return document.OpensLine(start) && (IsPlace(document, start) || (text.KeyOf(first - 1)[0] == '/' && text.KeyOf(last + 1)[0] == '/'));
    }

    /// <summary>Whether a word may stand behind one that joins: طالب in بن أبي طالب.</summary>
    public static bool MayBeJoined(this LinkDocument document, int word) =>
        !document.IsCommon(word) || ((document.Traits[word] & (WordTraits.Function | WordTraits.Verb)) == 0
            && (document.Traits[word] & (WordTraits.AlsoName | WordTraits.GivenName)) != 0);

    /// <summary>Whether a word is an office behind a proclitic, though a name may be written so too: بوالي الجهة, وولي العهد.</summary>
    public static bool IsOffice(this LinkDocument document, int word)
    {
        const WordTraits Office = WordTraits.OpensTitle | WordTraits.OpensRole;
        return document.Text.KeyOf(word) is ['و' or 'ف' or 'ب' or 'ل' or 'ك', _, _, ..]
            && (document.TraitsFrom(word, 1) & Office) != 0 && (document.Traits[word] & (Office | WordTraits.GivenName)) == 0;
    }

    /// <summary>Whether something else starts behind the proclitic of a word: جون وماري, but not بوعلي, باول.</summary>
    public static bool StartsAnew(this LinkDocument document, int word)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word);
        ListedKinds listed = document.Listed[word].Kinds;
        WordTraits rest = document.TraitsFrom(word, 1);
        return ((rest & WordTraits.Common) != 0 && (key[0] is 'و' || document.ShapeOf(word) < LikelyShape))
            || (key[0] is 'و' && (rest & (WordTraits.OpensTitle | WordTraits.OpensRole)) != 0)
            || DefiniteArticle.MayStart(key[1..])
            || ((rest & WordTraits.GivenName) != 0 && (key[0] is 'و' || (key[0] is 'ل' or 'ب' && document.ShapeOf(word) < SureShape)))
            || key is ['ل', 'ل', ..]
            || (key[0] is 'و' or 'ل' or 'ب' && (listed & (ListedKinds.Thing | ListedKinds.Doubtful)) != 0)
            || (key[0] is 'و' && (listed & (ListedKinds.Person | ListedKinds.Surname)) != 0
                && document.ShapeOf(word, 1) > document.ShapeOf(word) + JoinedGain)
            || (key[0] is 'و' && document.Lexicon.PersonShape.Score(key[1..]) > document.Lexicon.PersonShape.Score(key) + UnlistedJoinedGain);
    }

    /// <summary>Whether a mark that parts the names of a list stands at a place: commas, dashes, strokes, bullets.</summary>
    public static bool IsSeparator(this LinkDocument document, int word) =>
        word < document.Text.Count && document.Text[word].Kind == WordKind.Symbol
        && document.Text.KeyOf(word)[0] is '،' or ',' or '؛' or ';' or '-' or '–' or '—' or '/' or '|' or '*' or '•' or '·';

    /// <summary>Whether a comma stands at a place.</summary>
    public static bool IsComma(this LinkDocument document, int word) =>
        word < document.Text.Count && document.Text[word].Kind == WordKind.Symbol && document.Text.KeyOf(word)[0] is '،' or ',';

    /// <summary>A double quotation mark, whichever way it faces: the press turns them round.</summary>
    public static bool IsQuote(char unit) => unit is '"' or '«' or '»' or '“' or '”';

    private static bool IsDatelineMark(NewsText text, int word) =>
        text[word].Kind == WordKind.Symbol && text.KeyOf(word)[0] is '-' or '–' or '—' or '/' or '|' or ':' or '(' or ')';

    private static bool IsPlace(LinkDocument document, int word) =>
        (document.Listed[word].Kinds & ListedKinds.Thing) != 0 && document.Listed[word].EndType == EntityType.Place;
}
