using ArabicNewsKit.Linking;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.GazetteerBuilder.Compile;

/// <summary>The distinct words of all names, numbered as they come; at the end renumbered by hash bucket.</summary>
internal sealed class WordPool
{
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<byte> letters = [];
    private readonly List<int> starts = [0];
    private readonly List<uint> hashes = [];

    public WordPool() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => hashes.Count;

    public int Add(ReadOnlySpan<char> key)
    {
        if (!lookup.TryGetValue(key, out int word))
        {
            word = hashes.Count;
            lookup[key] = word;
            WordLetters.Append(key, letters);
            starts.Add(letters.Count);
            hashes.Add(GazetteerFormat.Mix(WordHash.Of(key)));
        }

        return word;
    }

    /// <summary>Orders the words by bucket and lets go of what only adding needs.</summary>
    public Ordered Order()
    {
        words.Clear();
        words.TrimExcess();
        (int[] buckets, int[] order) = HashOrder.Of(hashes);
        var final = new int[order.Length];
        var orderedStarts = new int[order.Length + 1];
        var orderedLetters = new byte[letters.Count];
        int at = 0;
        for (int i = 0; i < order.Length; i++)
        {
            int word = order[i];
            final[word] = i;
            for (int letter = starts[word]; letter < starts[word + 1]; letter++)
            {
                orderedLetters[at++] = letters[letter];
            }

            orderedStarts[i + 1] = at;
        }

        return new Ordered(Filter(), buckets, orderedStarts, orderedLetters, final);
    }

    private ulong[] Filter()
    {
        long bits = GazetteerFormat.FilterBitsFor(hashes.Count);
        var filter = new ulong[bits / 64];
        foreach (uint hash in hashes)
        {
            long bit = hash & (bits - 1);
            filter[bit >> 6] |= 1UL << (int)(bit & 63);
        }

        return filter;
    }

    /// <param name="Filter">A bit for each word.</param>
    /// <param name="Buckets">The first word of each bucket, and the number of words.</param>
    /// <param name="Starts">Where each word's letters start, and the last one's end.</param>
    /// <param name="Letters">The letters.</param>
    /// <param name="Final">The final number of the word that <see cref="Add"/> numbered.</param>
    internal sealed record Ordered(ulong[] Filter, int[] Buckets, int[] Starts, byte[] Letters, int[] Final);
}
