using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArabicNewsKit.Tables;

/// <summary>
/// A frozen table from folded words to values that is asked with a span, and best with the word's hash beside it, which
/// <c>NewsText</c> has for every word of a text.
/// </summary>
/// <remarks>
/// Most words of a text are in no table, so the common answer is made cheap: one bit of a small filter turns a hash away.
/// The table only ever holds our own words, so nothing that a text says can make its chains longer.
/// </remarks>
/// <typeparam name="T">What a word stands for.</typeparam>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class KeyTable<T>
{
    private const uint Mixer = 0x85EBCA6B;

    /// <summary>Bits of the filter to a word: one foreign word in nine or more passes it.</summary>
    private const int FilterBits = 8;

    private readonly string pool;
    private readonly Slot[] slots;
    private readonly int slotShift;
    private readonly ulong[] filter;
    private readonly int filterShift;

    /// <summary>Freezes a set of rows; the keys are folded already and not empty.</summary>
    public KeyTable(IReadOnlyCollection<KeyValuePair<string, T>> rows)
    {
        uint size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, rows.Count * 2));
        slots = new Slot[size];
        slotShift = 32 - BitOperations.Log2(size);
        uint bits = BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, rows.Count * FilterBits));
        filter = new ulong[bits / 64];
        filterShift = 32 - BitOperations.Log2(bits);
        pool = string.Concat(rows.Select(row => row.Key));
        int start = 0;
        foreach ((string key, T value) in rows)
        {
            uint hash = WordHash.Of(key);
            uint at = (hash * Mixer) >> slotShift;
            while (slots[at].Length != 0)
            {
                at = (at + 1) & (size - 1);
            }

            slots[at] = new Slot(hash, start, key.Length, value);
            uint bit = (hash * Mixer) >> filterShift;
            filter[bit >> 6] |= 1UL << (int)(bit & 63);
            start += key.Length;
        }
    }

    /// <summary>Whether a word of this hash may be in the table: about a nanosecond for a no.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(uint hash)
    {
        uint bit = (hash * Mixer) >> filterShift;
        return ((filter[bit >> 6] >> (int)(bit & 63)) & 1) != 0;
    }

    /// <summary>Looks a folded word up whose <see cref="WordHash"/> is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGetValue(ReadOnlySpan<char> key, uint hash, out T value)
    {
        if (MayHold(hash))
        {
            return TryGetSlot(key, hash, out value);
        }

        value = default!;
        return false;
    }

    /// <summary>Looks a folded word up.</summary>
    public bool TryGetValue(in WordPart word, out T value) => TryGetValue(word.Letters, word.Hash, out value);

    /// <summary>Looks a folded word up.</summary>
    public bool TryGetValue(ReadOnlySpan<char> key, out T value) =>
        TryGetValue(key, WordHash.Of(key), out value);

    /// <summary>Whether the table holds a folded word.</summary>
    public bool Contains(ReadOnlySpan<char> key) => TryGetValue(key, out _);

    private bool TryGetSlot(ReadOnlySpan<char> key, uint hash, out T value)
    {
        for (uint at = (hash * Mixer) >> slotShift; slots[at].Length != 0; at = (at + 1) & (uint)(slots.Length - 1))
        {
            ref readonly Slot slot = ref slots[at];
            if (slot.Hash == hash && slot.Length == key.Length && pool.AsSpan(slot.Start, slot.Length).SequenceEqual(key))
            {
                value = slot.Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    private readonly record struct Slot(uint Hash, int Start, int Length, T Value);
}
