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

    private readonly Variant[] variants;

    public SpellingVariants()
    {
        var read = new List<Variant>();
        foreach (TableRow row in EmbeddedTable.Rows("Linking/Data/spelling-variants.tsv"))
        {
            (string one, string other) = (row[0].ToString(), row[1].ToString());
            read.Add(new Variant(one, other));
            read.Add(new Variant(other, one));
        }

        variants = [.. read];
    }

    /// <summary>Whether a variant of a word may lead anywhere, wherever a walk stands: a no for most.</summary>
    public bool MayStep(ReadOnlySpan<GazetteerLayer> layers, ReadOnlySpan<char> key, uint hash)
    {
        ulong letters = LettersOf(key);
        foreach (Variant variant in variants)
        {
            int at = (variant.Letters & ~letters) == 0 ? key.IndexOf(variant.From) : -1;
            foreach (GazetteerLayer layer in at < 0 ? [] : layers)
            {
                if (MayHold(layer, hash, variant, at))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The node to which a variant of a word leads; -1 for none.</summary>
    /// <param name="layer">The layer to walk.</param>
    /// <param name="node">Where the walk stands.</param>
    /// <param name="key">The word.</param>
    /// <param name="hash">Its <see cref="WordHash"/>.</param>
    public int Step(GazetteerLayer layer, int node, ReadOnlySpan<char> key, uint hash)
    {
        if (key.Length is < 4 or > LongestKey)
        {
            return -1;
        }

        ulong letters = LettersOf(key);
        foreach (Variant variant in variants)
        {
            int at = (variant.Letters & ~letters) == 0 ? key.IndexOf(variant.From) : -1;
            if (at >= 0 && MayHold(layer, hash, variant, at))
            {
                int step = Step(layer, node, key, variant, at);
                if (step >= 0)
                {
                    return step;
                }
            }
        }

        return -1;
    }

    private static bool MayHold(GazetteerLayer layer, uint hash, in Variant variant, int at) =>
        !variant.IsLetter || layer.MayHold(hash + ((variant.To[0] - (uint)variant.From[0]) * WordHash.Power(at)));

    private static int Step(GazetteerLayer layer, int node, ReadOnlySpan<char> key, Variant variant, int at)
    {
        Span<char> spelling = stackalloc char[LongestKey + 4];
        (string from, string to) = (variant.From, variant.To);
        key[..at].CopyTo(spelling);
        to.CopyTo(spelling[at..]);
        key[(at + from.Length)..].CopyTo(spelling[(at + to.Length)..]);
        return layer.Step(node, layer.WordId(spelling[..(key.Length - from.Length + to.Length)]));
    }

    /// <summary>A bit each letter; others may share it.</summary>
    private static ulong LettersOf(ReadOnlySpan<char> key)
    {
        ulong letters = 0;
        foreach (char letter in key)
        {
            letters |= 1UL << (letter & 63);
        }

        return letters;
    }

    private readonly record struct Variant(string From, string To)
    {
        public bool IsLetter { get; } = From.Length == 1 && To.Length == 1;

        /// <summary>The letters that a word of this spelling has.</summary>
        public ulong Letters { get; } = LettersOf(From);
    }
}
