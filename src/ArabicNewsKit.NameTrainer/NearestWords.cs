using System.Numerics;

namespace ArabicNewsKit.NameTrainer;

/// <summary>Finds the words nearest to one by edit distance, by the bit-parallel method of Myers.</summary>
internal sealed class NearestWords
{
    private readonly byte[][] words;
    private readonly ulong[] letters;
    private readonly int[] lengths;
    private readonly byte[] bounds;
    private readonly int[] order;
    private readonly int[] starts = new int[80];

    public NearestWords(byte[][] words)
    {
        this.words = words;
        letters = [.. words.Select(Letters)];
        lengths = [.. words.Select(word => word.Length)];
        bounds = new byte[words.Length];
        order = new int[words.Length];
    }

    /// <summary>The indices of the nearest words, nearest first, equal ones in the order of the list.</summary>
    public List<int> Find(byte[] query, int count, Func<int, bool> allowed)
    {
        Span<ulong> masks = stackalloc ulong[64];
        for (int i = 0; i < query.Length; i++)
        {
            masks[query[i]] |= 1UL << i;
        }

        // by the least distance that length and letters allow, so that the search may end early
        ulong bag = Letters(query);
        Array.Clear(starts);
        for (int w = 0; w < words.Length; w++)
        {
            int least = Math.Max(
                Math.Abs(lengths[w] - query.Length), (BitOperations.PopCount(bag ^ letters[w]) + 1) / 2);
            bounds[w] = (byte)least;
            starts[least + 1]++;
        }

        for (int bound = 1; bound < starts.Length; bound++)
        {
            starts[bound] += starts[bound - 1];
        }

        for (int w = 0; w < words.Length; w++)
        {
            order[starts[bounds[w]]++] = w;
        }

        var best = new List<(int Distance, int Word)>();
        int limit = int.MaxValue;
        foreach (int w in order)
        {
            if (bounds[w] >= limit)
            {
                break;
            }

            int distance = Distance(masks, query.Length, words[w]);
            if (distance < limit && allowed(w))
            {
                int at = best.BinarySearch((distance, w));
                best.Insert(~at, (distance, w));
                if (best.Count > count)
                {
                    best.RemoveAt(count);
                }

                limit = best.Count == count ? best[^1].Distance : limit;
            }
        }

        return [.. best.Select(found => found.Word)];
    }

    private static ulong Letters(byte[] word)
    {
        ulong bag = 0;
        foreach (byte letter in word)
        {
            bag |= 1UL << letter;
        }

        return bag;
    }

    private static int Distance(ReadOnlySpan<ulong> masks, int length, byte[] word)
    {
        if (length == 0)
        {
            return word.Length;
        }

        ulong plus = ulong.MaxValue;
        ulong minus = 0;
        int distance = length;
        ulong last = 1UL << (length - 1);
        foreach (byte letter in word)
        {
            ulong equal = masks[letter];
            ulong vertical = equal | minus;
            ulong horizontal = (((equal & plus) + plus) ^ plus) | equal;
            ulong up = minus | ~(horizontal | plus);
            ulong down = plus & horizontal;
            distance += (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
            up = (up << 1) | 1;
            down <<= 1;
            plus = down | ~(vertical | up);
            minus = up & vertical;
        }

        return distance;
    }
}
