using System.Numerics;

namespace ArabicNewsKit.Tables;

/// <summary>
/// A frozen table from folded words to values that is asked with a span: no string is made for a word that is looked up.
/// </summary>
/// <remarks>
/// Most words of a text are in no table, so the common answer is made cheap: a filter over the last two letters and the
/// length turns them away before anything is hashed (the first letters tell little, as proclitics stand there). The table
/// only ever holds our own words, so nothing that a text says can make its chains longer.
/// </remarks>
/// <typeparam name="T">What a word stands for.</typeparam>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class KeyTable<T>
{
    private readonly string pool;
    private readonly Slot[] slots;
    private readonly int mask;
    private readonly uint[] lengthsByEnding = new uint[4096];

    /// <summary>Freezes a set of rows; the keys are folded already.</summary>
    public KeyTable(IReadOnlyCollection<KeyValuePair<string, T>> rows)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, rows.Count * 2));
        slots = new Slot[size];
        mask = size - 1;
        pool = string.Concat(rows.Select(row => row.Key));
        int start = 0;
        foreach ((string key, T value) in rows)
        {
            int at = Hash(key) & mask;
            while (slots[at].Length != 0)
            {
                at = (at + 1) & mask;
            }

            slots[at] = new Slot(start, key.Length, value);
            lengthsByEnding[Ending(key)] |= LengthBit(key.Length);
            start += key.Length;
        }
    }

    /// <summary>Looks a folded word up.</summary>
    public bool TryGetValue(ReadOnlySpan<char> key, out T value)
    {
        if (key.Length > 0 && (lengthsByEnding[Ending(key)] & LengthBit(key.Length)) != 0)
        {
            for (int at = Hash(key) & mask; slots[at].Length != 0; at = (at + 1) & mask)
            {
                ref readonly Slot slot = ref slots[at];
                if (slot.Length == key.Length && pool.AsSpan(slot.Start, slot.Length).SequenceEqual(key))
                {
                    value = slot.Value;
                    return true;
                }
            }
        }

        value = default!;
        return false;
    }

    /// <summary>Whether the table holds a folded word.</summary>
    public bool Contains(ReadOnlySpan<char> key) => TryGetValue(key, out _);

    private static uint LengthBit(int length) => 1U << Math.Min(length, 31);

    /// <summary>Six bits of each of the last two letters; Arabic letters differ in them.</summary>
    private static int Ending(ReadOnlySpan<char> key) =>
        (key[^1] & 63) | (key.Length > 1 ? (key[^2] & 63) << 6 : 0);

    private static int Hash(ReadOnlySpan<char> key)
    {
        uint hash = (uint)key.Length;
        foreach (char unit in key)
        {
            hash = (hash ^ unit) * 0x01000193u;
        }

        return (int)(hash ^ (hash >> 15));
    }

    private readonly record struct Slot(int Start, int Length, T Value);
}
