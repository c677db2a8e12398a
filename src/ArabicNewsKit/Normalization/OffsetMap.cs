using System.Numerics;
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
/// Where each unit of a normalized text came from: the places of the dropped units, or where they are many a bit a unit and a
/// rank every 256 bits (at most 0.14 bytes a unit), and the few stretches that became longer or shorter otherwise.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class OffsetMap
{
    /// <summary>The words of 64 bits to a rank.</summary>
    private const int RankWords = 4;

    private readonly EditBlock[] blocks;

    /// <summary>The places of the dropped units, where they are few.</summary>
    private readonly int[]? places;

    /// <summary>A bit a unit, and the dropped ones before every fourth word, where they are many.</summary>
    private readonly ulong[]? dropped;
    private readonly int[]? droppedBefore;

    /// <summary>Makes the map; the bits of the dropped units are copied.</summary>
    public OffsetMap(int originalLength, int length, ReadOnlySpan<ulong> bits, EditBlock[] blocks)
    {
        OriginalLength = originalLength;
        Length = length;
        this.blocks = blocks;
        int count = 0;
        foreach (ulong word in bits)
        {
            count += BitOperations.PopCount(word);
        }

        if (count == 0)
        {
            return;
        }

        // four bytes a place against eight and a rank for every 64 units
        if (count <= bits.Length * 2)
        {
            places = ReadPlaces(bits, count);
            return;
        }

        dropped = bits.ToArray();
        droppedBefore = new int[(bits.Length + RankWords - 1) / RankWords];
        count = 0;
        for (int word = 0; word < bits.Length; word++)
        {
            if (word % RankWords == 0)
            {
                droppedBefore[word / RankWords] = count;
            }

            count += BitOperations.PopCount(bits[word]);
        }
    }

    public int OriginalLength { get; }

    public int Length { get; }

    public ReadOnlySpan<EditBlock> Blocks => blocks;

    /// <summary>Whether every unit stands where it stood.</summary>
    public bool IsAligned => dropped is null && places is null && blocks.Length == 0;

    /// <summary>The bytes that the map holds on to.</summary>
    public int Size => ((dropped?.Length ?? 0) * 8) + (((droppedBefore ?? places)?.Length ?? 0) * 4) + (blocks.Length * 20);

    public bool IsDropped(int original) =>
        places is not null ? Array.BinarySearch(places, original) >= 0
        : dropped is not null && ((dropped[original >> 6] >> (original & 63)) & 1) != 0;

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

    private int KeptBefore(int original)
    {
        if (places is not null)
        {
            int before = Array.BinarySearch(places, original);
            return original - (before < 0 ? ~before : before);
        }

        if (dropped is null)
        {
            return original;
        }

        int word = original >> 6;
        int count = droppedBefore![word / RankWords];
        for (int i = word / RankWords * RankWords; i < word; i++)
        {
            count += BitOperations.PopCount(dropped[i]);
        }

        return original - count - BitOperations.PopCount(dropped[word] & ((1UL << (original & 63)) - 1));
    }

    /// <summary>The original index of the kept unit with a given count of kept units before it.</summary>
    private int SelectKept(int rank)
    {
        if (places is not null)
        {
            return SelectByPlaces(rank);
        }

        if (dropped is null)
        {
            return rank;
        }

        int low = 0;
        int high = droppedBefore!.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if ((middle * RankWords * 64) - droppedBefore[middle] <= rank)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        int left = rank - ((low * RankWords * 64) - droppedBefore[low]);
        for (int word = low * RankWords; word < dropped.Length; word++)
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

    /// <summary>The same by the places: as many are before it as have no more kept units before them.</summary>
    private int SelectByPlaces(int rank)
    {
        int before = 0;
        int high = places!.Length;
        while (before < high)
        {
            int middle = (before + high) >> 1;
            if (places[middle] - middle <= rank)
            {
                before = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return rank + before;
    }

    private static int[] ReadPlaces(ReadOnlySpan<ulong> bits, int count)
    {
        int[] places = new int[count];
        int at = 0;
        for (int word = 0; at < count; word++)
        {
            for (ulong left = bits[word]; left != 0; left &= left - 1)
            {
                places[at++] = (word << 6) + BitOperations.TrailingZeroCount(left);
            }
        }

        return places;
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
