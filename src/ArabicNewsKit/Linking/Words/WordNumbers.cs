using System.Numerics;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>Numbers the different words of texts. The room is rented, to be given back.</summary>
internal sealed class WordNumbers : IDisposable
{
    private const uint Mixer = 0x85EBCA6B;
    private const int FewestSlots = 1 << 10;

    private readonly PooledList<char> letters = new();

    /// <summary>Where the letters of each word end; those of the next start there.</summary>
    private readonly PooledList<int> ends = new();

    /// <summary>Each hash with the last word of it, its number and one; beside each other, so that a look goes to one place.</summary>
    private ulong[] slots = Scratch<ulong>.Rent(FewestSlots);
    private int shift;

    public WordNumbers() => Clear(FewestSlots);

    /// <summary>How many different words there are; the number of the next new one.</summary>
    public int Count => ends.Count;

    /// <summary>How many letters they have together.</summary>
    public int Letters => letters.Count;

    private int Size => 1 << (32 - shift);

    /// <summary>Makes room for so many more words; to be called before they are numbered.</summary>
    public void Reserve(int more)
    {
        int words = Count + more;
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)(words + (words / 2)));
        if (size > Size)
        {
            ulong[] old = slots;
            int oldSize = Size;
            slots = Scratch<ulong>.Rent(size);
            Clear(size);
            foreach (ulong slot in old.AsSpan(0, oldSize))
            {
                if (slot != 0)
                {
                    slots[Place((uint)(slot >> 32))] = slot;
                }
            }

            Scratch<ulong>.Return(old);
        }
    }

    /// <summary>The number of a word of a text. Of two words of one hash the last alone is known, and the other is new again.</summary>
    public int Of(NewsText text, int index)
    {
        uint hash = text[index].Hash;
        ReadOnlySpan<char> key = text.KeyOf(index);
        int place = Place(hash);
        int number = (int)(uint)slots[place] - 1;
        if (number >= 0 && LettersOf(number).SequenceEqual(key))
        {
            return number;
        }

        number = Count;
        letters.AddAll(key);
        ends.Add(letters.Count);
        slots[place] = ((ulong)hash << 32) | (uint)(number + 1);
        return number;
    }

    public void Dispose()
    {
        letters.Dispose();
        ends.Dispose();
        Scratch<ulong>.Return(slots);
        slots = [];
    }

    private ReadOnlySpan<char> LettersOf(int number) => letters.Span[(number == 0 ? 0 : ends[number - 1])..ends[number]];

    private int Place(uint hash)
    {
        int place = (int)((hash * Mixer) >> shift);
        while (slots[place] != 0 && (uint)(slots[place] >> 32) != hash)
        {
            place = (place + 1) & (Size - 1);
        }

        return place;
    }

    private void Clear(int size)
    {
        shift = 32 - BitOperations.Log2((uint)size);
        slots.AsSpan(0, size).Clear();
    }
}
