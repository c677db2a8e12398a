using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Reads what marks enclose as one title: "كاتانغا، رقصة الذئاب", ((ليلة القتلة)). The press turns quotation marks round and doubles them.</summary>
internal static class Quotation
{
    private const int LongestTitle = 8;
    private const int LongestName = 6;

    /// <summary>Whether a quotation mark stands at a place.</summary>
    public static bool IsMark(NewsText text, int word) =>
        word < text.Count && text[word].Kind == WordKind.Symbol && (WordSurroundings.IsQuote(text.KeyOf(word)[0]) || IsSingle(text.KeyOf(word)[0]));

    /// <summary>Whether a quotation mark opens at a place: one glued to the word before it only closes.</summary>
    public static bool Opens(NewsText text, int word) =>
        IsMark(text, word) && (word == 0 || text[word].Before != WordBreak.None
            || (word + 1 < text.Count && text[word + 1].Before == WordBreak.None && text[word + 1].Kind != WordKind.Symbol));

    /// <summary>Whether a bracket opens at a place.</summary>
    public static bool IsBracket(NewsText text, int word) =>
        word < text.Count && text[word].Kind == WordKind.Symbol && text.KeyOf(word)[0] is '(' or '[';

    /// <summary>The last of the marks that open together: the second of ((.</summary>
    public static int Innermost(NewsText text, int mark) => IsDoubled(text, mark) ? mark + 1 : mark;

    /// <summary>The last word of a title before the closing mark; -1 where it doesn't close in time.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mark">The opening mark.</param>
    public static int EndOfTitle(LinkDocument document, int mark) => End(document, mark, LongestTitle, title: true);

    /// <summary>The same of a name, which has no marks inside but hyphens.</summary>
    public static int EndOfName(LinkDocument document, int mark) => End(document, mark, LongestName, title: false);

    private static int End(LinkDocument document, int mark, int longest, bool title)
    {
        NewsText text = document.Text;
        bool bracket = IsBracket(text, mark);
        for (int i = mark + 1; i <= mark + longest + 1 && i < text.Count && (text[i].Before & WordBreak.Line) == 0; i++)
        {
            bool symbol = text[i].Kind == WordKind.Symbol;
            if (symbol && Closes(text.KeyOf(i)[0], bracket))
            {
                return i > mark + 1 && (title || document.Follows(i)) ? i - 1 : -1;
            }

            if (!document.Follows(i) || (symbol && !MayStandInside(text.KeyOf(i)[0], title)))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool MayStandInside(char mark, bool title) =>
        mark == '-' || (title && mark is '،' or ',' or '!' or '؟' or '?' or '&' or '.' or '…');

    /// <summary>The word behind the closing mark, or behind the second of two.</summary>
    public static int Behind(NewsText text, int last) => IsDoubled(text, last + 1) ? last + 3 : last + 2;

    private static bool IsDoubled(NewsText text, int mark) =>
        mark + 1 < text.Count && text[mark + 1].Kind == WordKind.Symbol && text[mark + 1].Before == WordBreak.None
        && text.KeyOf(mark)[0] == text.KeyOf(mark + 1)[0];

    private static bool Closes(char mark, bool bracket) =>
        bracket ? mark is ')' or ']' : WordSurroundings.IsQuote(mark) || IsSingle(mark);

    private static bool IsSingle(char mark) => mark is '\'' or '‘' or '’';
}
