using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Spellings that the press uses side by side (أميركية, أمريكية; كاغينز, كاجينز): tried for a word inside a name where the
/// listed spelling fails, one place at a time.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class SpellingVariants
{
    private const int LongestKey = 32;

    private readonly string[][] pairs;

    public SpellingVariants()
    {
        var read = new List<string[]>();
        foreach (TableRow row in EmbeddedTable.Rows("Linking/Data/spelling-variants.tsv"))
        {
            string[] pair = [row[0].ToString(), row[1].ToString()];
            read.Add(pair);
            read.Add([pair[1], pair[0]]);
        }

        pairs = [.. read];
    }

    /// <summary>The node to which a variant of a word leads; -1 for none.</summary>
    public int Step(GazetteerLayer layer, int node, ReadOnlySpan<char> key)
    {
        if (key.Length is < 4 or > LongestKey)
        {
            return -1;
        }

        Span<char> variant = stackalloc char[LongestKey + 4];
        foreach (string[] pair in pairs)
        {
            (string from, string to) = (pair[0], pair[1]);
            int at = key.IndexOf(from);
            if (at < 0)
            {
                continue;
            }

            key[..at].CopyTo(variant);
            to.CopyTo(variant[at..]);
            key[(at + from.Length)..].CopyTo(variant[(at + to.Length)..]);
            int step = layer.Step(node, layer.WordId(variant[..(key.Length - from.Length + to.Length)]));
            if (step >= 0)
            {
                return step;
            }
        }

        return -1;
    }
}
