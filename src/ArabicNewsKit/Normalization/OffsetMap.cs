using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArabicNewsKit.Normalization;

/// <summary>A stretch of units that did not become one unit each.</summary>
/// <param name="Start">Where its result starts.</param>
/// <param name="Length">How long the result is, at least 1.</param>
/// <param name="OriginalStart">Where it starts in the original.</param>
/// <param name="OriginalLength">How long it is there; 0 for an insertion.</param>
/// <param name="Shift">Result units more than kept original ones, over this and all earlier blocks.</param>
internal readonly record struct EditBlock(int Start, int Length, int OriginalStart, int OriginalLength, int Shift)
{
    public int End => Start + Length;

    public int OriginalEnd => OriginalStart + OriginalLength;
}

/// <summary>
/// Where each unit of a normalized text came from: a bit a unit of the original for the dropped ones, a rank every
/// 256 bits (0.14 bytes a unit together), and the few stretches that became longer or shorter otherwise.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class OffsetMap
{
    /// <summary>The words of 64 bits to a rank.</summary>
    private const int RankWords = 4;

    private readonly ulong[]? dropped;
    private readonly int words;
    private readonly EditBlock[] blocks;

    /// <summary>Makes the map.</summary>
    /// <param name="originalLength">The length of the original.</param>
    /// <param name="length">The length of the result.</param>
    /// <param name="dropped">The bits in an array of <see cref="ArrayLength"/>, which the map takes over; null for none.</param>
    /// <param name="blocks">The stretches that changed their length otherwise.</param>
    public OffsetMap(int originalLength, int length, ulong[]? dropped, EditBlock[] blocks)
    {
        OriginalLength = originalLength;
        Length = length;
        this.blocks = blocks;
        words = Words(originalLength);
        this.dropped = dropped is not null && Rank(dropped, words) > 0 ? dropped : null;
    }

    /// <summary>The length of an array that holds the bits of a text, room for 64 more, and behind them the ranks.</summary>
    public static int ArrayLength(int originalLength) =>
        Words(originalLength) + (((Words(originalLength) / RankWords) + 1) / 2);

    private static int Words(int originalLength) => ((originalLength >> 6) + 1 + RankWords) / RankWords * RankWords;

    public int OriginalLength { get; }

    public int Length { get; }

    public ReadOnlySpan<EditBlock> Blocks => blocks;

    /// <summary>Whether every unit stands where it stood.</summary>
    public bool IsAligned => dropped is null && blocks.Length == 0;

    /// <summary>The bytes that the map holds on to.</summary>
    public int Size => ((dropped?.Length ?? 0) * 8) + (blocks.Length * 20);

    public bool IsDropped(int original) => dropped is not null && ((dropped[original >> 6] >> (original & 63)) & 1) != 0;

    /// <summary>The first place from an original index on where units are dropped or change their number; the end where none are.</summary>
    public int NextEdit(int original)
    {
        int block = BlockStartingBefore(original) + 1;
        int end = block < blocks.Length ? blocks[block].OriginalStart : OriginalLength;
        if (dropped is null || original >= end)
        {
            return end;
        }

        ulong bits = dropped[original >> 6] & (ulong.MaxValue << (original & 63));
        int word = original >> 6;
        while (bits == 0 && ++word << 6 < end)
        {
            bits = dropped[word];
        }

        return bits == 0 ? end : Math.Min(end, (word << 6) + BitOperations.TrailingZeroCount(bits));
    }

    /// <summary>The original start of the source of a result unit; the original's end for the result's end.</summary>
    public int OriginalStart(int index)
    {
        int block = BlockAtOrBefore(index);
        if (block >= 0 && index < blocks[block].End)
        {
            return blocks[block].OriginalStart;
        }

        return SelectKept(index - (block < 0 ? 0 : blocks[block].Shift));
    }

    /// <summary>The original end of the source of a result unit.</summary>
    public int OriginalEnd(int index)
    {
        int block = BlockAtOrBefore(index);
        if (block >= 0 && index < blocks[block].End)
        {
            return blocks[block].OriginalEnd;
        }

        return SelectKept(index - (block < 0 ? 0 : blocks[block].Shift)) + 1;
    }

    /// <summary>The first result unit of what starts at or behind an original index; a block counts where any of it does.</summary>
    public int NormalizedStart(int original)
    {
        int block = BlockStartingBefore(original + 1);
        int shift = 0;
        if (block >= 0)
        {
            EditBlock last = blocks[block];
            if (last.OriginalLength > 0 && last.OriginalStart == original)
            {
                return last.Start;
            }

            if (original < last.OriginalEnd)
            {
                return last.Start;
            }

            shift = last.Shift;
        }

        return KeptBefore(original) + shift;
    }

    /// <summary>The result index just behind what starts before an original index.</summary>
    public int NormalizedEnd(int original)
    {
        int block = BlockStartingBefore(original);
        return KeptBefore(original) + (block < 0 ? 0 : blocks[block].Shift);
    }

    /// <summary>Counts the bits before each rank.</summary>
    /// <returns>How many there are.</returns>
    private static uint Rank(ulong[] dropped, int words)
    {
        ReadOnlySpan<Vector256<ulong>> groups = MemoryMarshal.Cast<ulong, Vector256<ulong>>(dropped.AsSpan(0, words));
        Span<uint> ranks = MemoryMarshal.Cast<ulong, uint>(dropped.AsSpan(words))[..groups.Length];
        uint count = 0;
        for (int rank = 0; rank < groups.Length; rank++)
        {
            ranks[rank] = count;
            Vector256<ulong> group = groups[rank];
            // most have none: news drops one unit in seven hundred
            if (group != Vector256<ulong>.Zero)
            {
                count += (uint)(BitOperations.PopCount(group[0]) + BitOperations.PopCount(group[1])
                    + BitOperations.PopCount(group[2]) + BitOperations.PopCount(group[3]));
            }
        }

        return count;
    }

    private int DroppedBefore(int rank) =>
        (int)MemoryMarshal.Cast<ulong, uint>(dropped.AsSpan(words))[rank];

    private int KeptBefore(int original)
    {
        if (dropped is null)
        {
            return original;
        }

        int word = original >> 6;
        int count = DroppedBefore(word / RankWords);
        for (int i = word / RankWords * RankWords; i < word; i++)
        {
            count += BitOperations.PopCount(dropped[i]);
        }

        return original - count - BitOperations.PopCount(dropped[word] & ((1UL << (original & 63)) - 1));
    }

    /// <summary>The original index of the kept unit with a given count of kept units before it.</summary>
    private int SelectKept(int rank)
    {
        if (dropped is null)
        {
            return rank;
        }

        int low = 0;
        int high = (words / RankWords) - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if ((middle * RankWords * 64) - DroppedBefore(middle) <= rank)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        int left = rank - ((low * RankWords * 64) - DroppedBefore(low));
        for (int word = low * RankWords; word < words; word++)
        {
            ulong kept = ~dropped[word];
            int count = BitOperations.PopCount(kept);
            if (left < count)
            {
                return Math.Min((word << 6) + SelectBit(kept, left), OriginalLength);
            }

            left -= count;
        }

        return OriginalLength;
    }

    private static int SelectBit(ulong bits, int rank)
    {
        if (Bmi2.X64.IsSupported)
        {
            return BitOperations.TrailingZeroCount(Bmi2.X64.ParallelBitDeposit(1UL << rank, bits));
        }

        for (; rank > 0; rank--)
        {
            bits &= bits - 1;
        }

        return BitOperations.TrailingZeroCount(bits);
    }

    /// <summary>The last block whose result starts at or before an index, or -1.</summary>
    private int BlockAtOrBefore(int index)
    {
        int low = 0;
        int high = blocks.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (blocks[middle].Start <= index)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>The last block whose source starts before an original index, or -1.</summary>
    private int BlockStartingBefore(int original)
    {
        int low = 0;
        int high = blocks.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (blocks[middle].OriginalStart < original)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
