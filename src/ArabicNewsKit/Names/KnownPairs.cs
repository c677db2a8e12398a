using System.Numerics;
using System.Text;

namespace ArabicNewsKit.Names;

/// <summary>
/// The right pairs that the weights were learned from, remembered as one byte each: every pair has three places in a
/// table, whose bytes together give its fingerprint. One unseen pair in 256 is taken for a known one.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class KnownPairs
{
    /// <summary>The first bytes of the file: ANKP and its version.</summary>
    public const ulong Magic = 0x0000_0001_504B_4E41;

    /// <summary>The places of a pair, one in each third of the table.</summary>
    public const int Places = 3;

    private readonly ulong seed;
    private readonly byte[] table;

    /// <param name="seed">What the places are shuffled by.</param>
    /// <param name="table">The bytes; three thirds of one length.</param>
    public KnownPairs(ulong seed, byte[] table)
    {
        this.seed = seed;
        this.table = table;
    }

    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static KnownPairs Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.ASCII, leaveOpen: true);
        if (reader.ReadUInt64() != Magic)
        {
            throw new InvalidDataException("Not a file of known name pairs, or of another version.");
        }

        ulong seed = reader.ReadUInt64();
        return new KnownPairs(seed, reader.ReadBytes(reader.ReadInt32()));
    }

    /// <summary>Whether a pair is known, or one of the few that look like it. Proportional to the lengths.</summary>
    public bool Contains(ReadOnlySpan<byte> arabic, ReadOnlySpan<byte> latin)
    {
        ulong hash = Mix(KeyOf(arabic, latin) ^ seed);
        int third = table.Length / Places;
        int seen = 0;
        for (int which = 0; which < Places; which++)
        {
            seen ^= table[PlaceOf(hash, which, third)];
        }

        return seen == FingerprintOf(hash);
    }

    /// <summary>A number for a pair, the Arabic letters under the match folding.</summary>
    public static ulong KeyOf(ReadOnlySpan<byte> arabic, ReadOnlySpan<byte> latin)
    {
        ulong key = 14695981039346656037;
        foreach (byte code in arabic)
        {
            key = (key ^ ArabicLetters.Fold(code)) * 1099511628211;
        }

        // a letter that neither alphabet has
        key = (key ^ byte.MaxValue) * 1099511628211;
        foreach (byte code in latin)
        {
            key = (key ^ code) * 1099511628211;
        }

        return key;
    }

    /// <summary>Spreads every bit of a key, shuffled by a seed, over all of a hash.</summary>
    public static ulong Mix(ulong key)
    {
        key = (key ^ (key >> 33)) * 0xFF51_AFD7_ED55_8CCD;
        key = (key ^ (key >> 33)) * 0xC4CE_B9FE_1A85_EC53;
        return key ^ (key >> 33);
    }

    /// <summary>One of a hash's places in a table of three thirds.</summary>
    public static int PlaceOf(ulong hash, int which, int third) =>
        (which * third) + (int)(((ulong)(uint)BitOperations.RotateLeft(hash, 21 * which) * (uint)third) >> 32);

    /// <summary>The byte that a hash's places give together.</summary>
    public static byte FingerprintOf(ulong hash) => (byte)(hash >> 56);
}
