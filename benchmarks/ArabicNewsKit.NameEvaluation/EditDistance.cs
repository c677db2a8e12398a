namespace ArabicNewsKit.NameEvaluation;

/// <summary>The plain edit distance: the yardstick of speed here and of quality in the tests; the library does not use it.</summary>
internal static class EditDistance
{
    private const int OnStack = 128;

    /// <summary>Insertions, deletions and substitutions between two strings, by two rows.</summary>
    public static int Levenshtein(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> row = b.Length < OnStack ? stackalloc int[b.Length + 1] : new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 0; i < a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < b.Length; j++)
            {
                int above = row[j + 1];
                int replace = diagonal + (a[i] == b[j] ? 0 : 1);
                row[j + 1] = Math.Min(replace, Math.Min(above, row[j]) + 1);
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
