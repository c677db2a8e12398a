namespace ArabicNewsKit.Normalization;

/// <summary>The match profile for the cells of language tables, so that they and the words of a text are folded alike.</summary>
internal static class KeyFolding
{
    public static string Fold(string text) => Normalizer.Match.Normalize(text);

    public static string Fold(ReadOnlySpan<char> text) => Normalizer.Match.Normalize(text.ToString());
}
