using System.Numerics;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>Tells the words of a text that stood before. The room is rented, to be given back.</summary>
internal readonly struct WordTable : IDisposable
{
    private const uint Mixer = 0x85EBCA6B;

    private readonly NewsText text;

    /// <summary>Each hash with the last word of it, its index and one; beside each other, so that a look goes to one place.</summary>
    private readonly ulong[] slots;
    private readonly int shift;
    private readonly int mask;

    public WordTable(NewsText text)
    {
        this.text = text;
        uint size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, text.Count + (text.Count / 2)));
        shift = 32 - BitOperations.Log2(size);
        mask = (int)size - 1;
        slots = Scratch<ulong>.Rent((int)size);
        slots.AsSpan(0, (int)size).Clear();
    }

    /// <summary>Takes the next word of the text.</summary>
    /// <returns>Where it stood last; -1 where it is new. Of two words of one hash the last alone is known.</returns>
    public int Add(int word)
    {
        ref readonly Word added = ref text[word];
        int at = (int)((added.Hash * Mixer) >> shift);
        while (slots[at] != 0 && (uint)(slots[at] >> 32) != added.Hash)
        {
            at = (at + 1) & mask;
        }

        int last = (int)(uint)slots[at] - 1;
        slots[at] = ((ulong)added.Hash << 32) | (uint)(word + 1);
        return last >= 0 && text[last].Kind == added.Kind && text.KeyOf(last).SequenceEqual(text.KeyOf(word)) ? last : -1;
    }

    public void Dispose() => Scratch<ulong>.Return(slots);
}
