using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArabicNewsKit.Tables;

/// <summary>
/// A table from folded words to values that is asked with a span, and best with the word's hash beside it, which
/// <c>NewsText</c> has for every word of a text.
/// </summary>
/// <remarks>
/// Most words of a text are in no table, so the common answer is made cheap: a small filter turns a hash away.
/// The table only ever holds our own words, so nothing that a text says can make its chains longer.
/// </remarks>
/// <typeparam name="T">What a word stands for.</typeparam>
/// <threadsafety>Filled by who makes it; then it stays as it is, and any number of threads may ask it.</threadsafety>
internal sealed class KeyTable<T>
{
    private const uint Mixer = 0x85EBCA6B;

    private const int FewestSlots = 16;
    private const int LettersToAWord = 5;

    private char[] letters;
    private Record[] records;
    private Slot[] slots;
    private int slotShift;
    private HashFilter filter;

    /// <param name="capacity">How many words are expected; more may come.</param>
    public KeyTable(int capacity = 0)
    {
        int words = Math.Max(FewestSlots / 2, capacity);
        letters = new char[words * LettersToAWord];
        records = new Record[words];
        MakeSlots(words);
    }

    /// <summary>How many words the table holds.</summary>
    public int Count { get; private set; }

    /// <summary>The value of a folded word, not empty, that may be set here; the default where the word is new.</summary>
    public ref T this[scoped ReadOnlySpan<char> key]
    {
        get
        {
            uint hash = WordHash.Of(key);
            int number = Find(key, hash);
            number = number >= 0 ? number : Add(key, hash);
            return ref records[number].Value;
        }
    }

    /// <summary>The hashes of the words.</summary>
    public IEnumerable<uint> Hashes => slots.Where(slot => slot.Number != 0).Select(slot => slot.Hash);

    /// <summary>Adds a folded word, not empty, unless the table holds it.</summary>
    public bool TryAdd(ReadOnlySpan<char> key, T value)
    {
        uint hash = WordHash.Of(key);
        if (Find(key, hash) >= 0)
        {
            return false;
        }

        int number = Add(key, hash);
        records[number].Value = value;
        return true;
    }

    /// <summary>Whether a word of this hash may be in the table: about a nanosecond for a no.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(uint hash) => filter.MayHold(hash);

    /// <summary>Looks a folded word up whose <see cref="WordHash"/> is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGetValue(ReadOnlySpan<char> key, uint hash, out T value)
    {
        if (MayHold(hash))
        {
            int number = Find(key, hash);
            if (number >= 0)
            {
                value = records[number].Value;
                return true;
            }
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

    private int Find(ReadOnlySpan<char> key, uint hash)
    {
        for (uint at = (hash * Mixer) >> slotShift; slots[at].Number != 0; at = (at + 1) & (uint)(slots.Length - 1))
        {
            if (slots[at].Hash == hash && KeyOf(slots[at].Number - 1).SequenceEqual(key))
            {
                return slots[at].Number - 1;
            }
        }

        return -1;
    }

    private ReadOnlySpan<char> KeyOf(int number) => letters.AsSpan(StartOf(number)..records[number].End);

    private int StartOf(int number) => number == 0 ? 0 : records[number - 1].End;

    private int Add(ReadOnlySpan<char> key, uint hash)
    {
        int number = Count++;
        if (number == records.Length)
        {
            Array.Resize(ref records, number * 2);
        }

        if (Count * 2 > slots.Length)
        {
            Slot[] old = slots;
            MakeSlots(Count);
            foreach (Slot slot in old)
            {
                if (slot.Number != 0)
                {
                    Place(slot);
                }
            }
        }

        int start = StartOf(number);
        records[number].End = start + key.Length;
        if (records[number].End > letters.Length)
        {
            Array.Resize(ref letters, (letters.Length * 2) + key.Length);
        }

        key.CopyTo(letters.AsSpan(start));
        Place(new Slot(hash, Count));
        return number;
    }

    [MemberNotNull(nameof(slots))]
    private void MakeSlots(int words)
    {
        uint size = BitOperations.RoundUpToPowerOf2((uint)words * 2);
        slots = new Slot[size];
        slotShift = 32 - BitOperations.Log2(size);
        filter = HashFilter.For((int)size / 2);
    }

    private void Place(Slot slot)
    {
        uint mixed = slot.Hash * Mixer;
        uint at = mixed >> slotShift;
        while (slots[at].Number != 0)
        {
            at = (at + 1) & (uint)(slots.Length - 1);
        }

        slots[at] = slot;
        filter.Add(slot.Hash);
    }

    /// <summary>A word's place in the table, by its hash.</summary>
    /// <param name="Hash">The word's hash.</param>
    /// <param name="Number">The word's number, from 1; zero where the slot is free.</param>
    private readonly record struct Slot(uint Hash, int Number);

    /// <summary>What the table holds of a word, in one place: a look-up that finds all of it cold waits but once.</summary>
    private struct Record
    {
        /// <summary>Where its letters end; those of the word before it end where they start.</summary>
        public int End;
        public T Value;
    }
}
