using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>What stands around a number.</summary>
internal static class Neighbors
{
    /// <summary>
    /// The word before a word, past proclitics that stand apart because digits follow them (بـ18, الـ18); -1 where a text, sentence or
    /// line begins.
    /// </summary>
    public static int Before(NewsText text, int index)
    {
        int at = index;
        while (at > 0 && text[at].Kind == WordKind.Number && IsProclitic(text.KeyOf(at - 1))
            && (text[at].Before == WordBreak.None || HasArticleApart(text, at)))
        {
            at--;
        }

        return at > 0 && (text[at].Before & (WordBreak.Sentence | WordBreak.Line)) == 0 ? at - 1 : -1;
    }

    /// <summary>Whether the article is written before digits: الـ18, الـ 18.</summary>
    public static bool HasArticleApart(NewsText text, int index) =>
        index > 0 && (text[index].Before & ~WordBreak.Space) == 0 && text[index].Kind == WordKind.Number
        && IsArticleApart(text, index - 1);

    /// <summary>Whether a word is an article by itself, as digits behind it leave it, with proclitics or without.</summary>
    public static bool IsArticleApart(NewsText text, int index) =>
        text[index].KeyLength is >= 2 and <= 4
        && text.KeyOf(index) is "ال" or "وال" or "بال" or "لل" or "فال" or "كال" or "ولل" or "وبال";

    /// <summary>Whether a word has the article, behind a preposition too (القرب، بالقرب، للجمعية); ألوية only begins like one.</summary>
    public static bool IsDefinite(NewsText text, int index) =>
        text.KeyOf(index) is ['ا', 'ل', ..] ? text.SurfaceOf(index)[0] == 'ا'
        : text.KeyOf(index) is ['ل', 'ل', ..] or ['ب' or 'ك', 'ا', 'ل', ..];

    /// <summary>Whether a word is in the same line and sentence as the one before it.</summary>
    public static bool Continues(NewsText text, int index) =>
        index < text.Count && (text[index].Before & (WordBreak.Line | WordBreak.Sentence)) == 0;

    /// <summary>The last letter of a word as written: ى and ي, ة and ه have one key each.</summary>
    public static char LastLetter(NewsText text, int index)
    {
        ReadOnlySpan<char> surface = text.SurfaceOf(index);
        int at = surface.Length - 1;
        while (at > 0 && !char.IsLetter(surface[at]))
        {
            at--;
        }

        return surface[at];
    }

    private static bool IsProclitic(ReadOnlySpan<char> key) =>
        key is "و" or "ف" or "ب" or "ل" or "ك" or "ال" or "وال" or "بال" or "لل" or "فال" or "كال" or "ولل" or "وبال"
            or "وب" or "ول";
}
