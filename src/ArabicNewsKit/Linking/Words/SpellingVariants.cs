using System.Numerics;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Spellings that the press uses side by side (أميركية, أمريكية; كاغينز, كاجينز): tried for a word inside a name where the
/// listed spelling fails, one place at a time.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class SpellingVariants
{
    private const int Shortest = 4;
    private const int LongestKey = 32;

    private readonly Variant[] variants;

    /// <summary>For each letter the variants whose spelling ends with it, a bit each; others may share the letter's place.</summary>
    private readonly uint[] ofLetter = new uint[64];

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
        for (int i = 0; i < variants.Length; i++)
        {
            ofLetter[variants[i].From[^1] & 63] |= 1u << i;
        }
    }

    /// <summary>Whether a layer holds a variant of a word, wherever in a name: a no for most.</summary>
    public bool AnyOf(ReadOnlySpan<GazetteerLayer> layers, ReadOnlySpan<char> key, uint hash)
    {
        uint done = 0;
        for (int end = 1; end <= key.Length && key.Length is >= Shortest and <= LongestKey; end++)
        {
            for (uint left = ofLetter[key[end - 1] & 63] & ~done; left != 0; left &= left - 1)
            {
                ref readonly Variant variant = ref variants[BitOperations.TrailingZeroCount(left)];
                if (key[..end].EndsWith(variant.From))
                {
                    // the first place alone is tried
                    done |= left & (~left + 1);
                    if (AnyHolds(layers, key, hash, variant, end - variant.From.Length))
                    {
                        return true;
                    }
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
        for (uint left = VariantsOf(key); left != 0; left &= left - 1)
        {
            ref readonly Variant variant = ref variants[BitOperations.TrailingZeroCount(left)];
            int at = key.IndexOf(variant.From);
            int step = at < 0 ? -1 : layer.Step(node, WordId(layer, key, hash, variant, at));
            if (step >= 0)
            {
                return step;
            }
        }

        return -1;
    }

    private static bool AnyHolds(ReadOnlySpan<GazetteerLayer> layers, ReadOnlySpan<char> key, uint hash, in Variant variant, int at)
    {
        foreach (GazetteerLayer layer in layers)
        {
            if (WordId(layer, key, hash, variant, at) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The variants that may apply to a word, a bit each.</summary>
    private uint VariantsOf(ReadOnlySpan<char> key)
    {
        uint found = 0;
        if (key.Length is >= Shortest and <= LongestKey)
        {
            foreach (char letter in key)
            {
                found |= ofLetter[letter & 63];
            }
        }

        return found;
    }

    /// <summary>The number that a layer gives the variant of a word at a place; -1 where no name holds it.</summary>
    private static int WordId(GazetteerLayer layer, ReadOnlySpan<char> key, uint hash, in Variant variant, int at)
    {
        (string from, string to) = (variant.From, variant.To);
        if (variant.IsLetter && !layer.MayHold(hash + ((to[0] - (uint)from[0]) * WordHash.Power(at))))
        {
            return -1;
        }

        Span<char> spelling = stackalloc char[LongestKey + 4];
        key[..at].CopyTo(spelling);
        to.CopyTo(spelling[at..]);
        key[(at + from.Length)..].CopyTo(spelling[(at + to.Length)..]);
        return layer.WordId(spelling[..(key.Length - from.Length + to.Length)]);
    }

    private readonly record struct Variant(string From, string To)
    {
        public bool IsLetter { get; } = From.Length == 1 && To.Length == 1;
    }
}
