using System.Text;
using ArabicNewsKit.Names;

namespace ArabicNewsKit.NameTrainer;

/// <summary>
/// Finds the bytes of <see cref="KnownPairs"/>: a pair that has a place to itself is set aside, and so on until none is
/// left; then, the last one first, each gets the byte that its own place lacks.
/// </summary>
internal static class KnownPairsWriter
{
    private const double Room = 1.23;
    private const int Spare = 32;

    public static KnownPairs Write(Stream output, IEnumerable<(byte[] Arabic, byte[] Latin)> pairs)
    {
        ulong[] keys = [.. pairs.Select(pair => KnownPairs.KeyOf(pair.Arabic, pair.Latin)).Distinct()];
        for (ulong seed = 1; ; seed++)
        {
            if (Table([.. keys.Select(key => KnownPairs.Mix(key ^ seed))]) is { } table)
            {
                using var writer = new BinaryWriter(output, Encoding.ASCII, leaveOpen: true);
                writer.Write(KnownPairs.Magic);
                writer.Write(seed);
                writer.Write(table.Length);
                writer.Write(table);
                return new KnownPairs(seed, table);
            }
        }
    }

    /// <summary>The table, or null where some pairs have no place to themselves.</summary>
    private static byte[]? Table(ulong[] hashes)
    {
        int third = (int)((Room * hashes.Length) / KnownPairs.Places) + Spare;
        // of every place how many pairs it has left, and which ones, folded into one number
        var counts = new int[third * KnownPairs.Places];
        var folded = new ulong[counts.Length];
        var alone = new Queue<int>();
        foreach (ulong hash in hashes)
        {
            Move(hash, 1);
        }

        var aside = new Stack<(ulong Hash, int Place)>();
        while (alone.TryDequeue(out int place))
        {
            if (counts[place] == 1)
            {
                ulong hash = folded[place];
                aside.Push((hash, place));
                Move(hash, -1);
            }
        }

        if (aside.Count < hashes.Length)
        {
            return null;
        }

        var table = new byte[counts.Length];
        foreach ((ulong hash, int own) in aside)
        {
            byte lacks = KnownPairs.FingerprintOf(hash);
            for (int which = 0; which < KnownPairs.Places; which++)
            {
                lacks ^= table[KnownPairs.PlaceOf(hash, which, third)];
            }

            table[own] = lacks;
        }

        return table;

        void Move(ulong hash, int by)
        {
            for (int which = 0; which < KnownPairs.Places; which++)
            {
                int place = KnownPairs.PlaceOf(hash, which, third);
                counts[place] += by;
                folded[place] ^= hash;
                if (counts[place] == 1)
                {
                    alone.Enqueue(place);
                }
            }
        }
    }
}
