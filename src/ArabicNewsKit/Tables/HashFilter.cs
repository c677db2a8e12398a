using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArabicNewsKit.Tables;

/// <summary>
/// Turns away hashes that are not in a set: a hash sets two bits of one 64-bit word, so that one look tells. Of eight bits to a
/// hash, one foreign hash in twenty passes.
/// </summary>
internal readonly struct HashFilter
{
    private const uint Mixer = 0x85EBCA6B;

    private readonly ulong[] words;
    private readonly int shift;

    /// <param name="words">Room of zeros.</param>
    /// <param name="count">How many of them to use: a power of two, more than one.</param>
    public HashFilter(ulong[] words, int count)
    {
        this.words = words;
        shift = 32 - BitOperations.Log2((uint)count);
    }

    /// <summary>A filter with eight bits or more for each of so many hashes.</summary>
    public static HashFilter For(int hashes)
    {
        int count = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, (hashes + 7) / 8));
        return new HashFilter(new ulong[count], count);
    }

    public void Add(uint hash)
    {
        uint mixed = hash * Mixer;
        words[mixed >> shift] |= (1UL << (int)(mixed >> 8)) | (1UL << (int)(mixed >> 14));
    }

    /// <summary>Whether the hash may have been added: about a nanosecond for a no.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(uint hash)
    {
        uint mixed = hash * Mixer;
        ulong word = words[mixed >> shift];
        return ((word >> (int)(mixed >> 8)) & (word >> (int)(mixed >> 14)) & 1) != 0;
    }
}
