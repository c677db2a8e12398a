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

    private readonly (string From, string To)[] pairs = [.. EmbeddedTable.Read("Linking/Data/spelling-variants.tsv")
        .SelectMany(row => new[] { (row[0], row[1]), (row[1], row[0]) })];

    /// <summary>The node to which a variant of a word leads; -1 for none.</summary>
    public int Step(GazetteerLayer layer, int node, ReadOnlySpan<char> key)
    {
        if (key.Length is < 4 or > LongestKey)
        {
            return -1;
        }

        Span<char> variant = stackalloc char[LongestKey + 4];
        foreach ((string from, string to) in pairs)
        {
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
