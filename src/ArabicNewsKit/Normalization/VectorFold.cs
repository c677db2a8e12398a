using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArabicNewsKit.Normalization;

/// <summary>Applies a plain letter table a vector at a time; what a vector cannot do goes to <see cref="FoldEngine"/>.</summary>
/// <typeparam name="TLanes">The width.</typeparam>
internal static class VectorFold<TLanes>
    where TLanes : struct, IFoldLanes<TLanes>
{
    /// <summary>The first unit that the table changes, or -1.</summary>
    public static int FirstChange(LetterTable table, VectorBlock block, ReadOnlySpan<char> source)
    {
        TLanes lanes = TLanes.Create(block);
        ref char first = ref MemoryMarshal.GetReference(source);
        int i = block.LowersAscii ? 0 : source.IndexOfAnyExceptInRange('\0', '\u007F');
        if (i < 0)
        {
            return -1;
        }

        for (; i <= source.Length - TLanes.Count; i += TLanes.Count)
        {
            uint changes = lanes.Changes(ref Unsafe.Add(ref first, i), out uint odd);
            if ((changes | odd) != 0)
            {
                int lane = FoldEngine.FirstChange(table, source.Slice(i, TLanes.Count));
                if (lane >= 0)
                {
                    return i + lane;
                }
            }
        }

        int rest = FoldEngine.FirstChange(table, source[i..]);
        return rest < 0 ? -1 : i + rest;
    }

    /// <summary>As <see cref="FoldEngine.Run"/>.</summary>
    public static bool Run(
        LetterTable table, VectorBlock block, ReadOnlySpan<char> source, Span<char> destination, ref int read, ref int written,
        OffsetMapWriter? map)
    {
        TLanes lanes = TLanes.Create(block);
        ref char from = ref MemoryMarshal.GetReference(source);
        ref char to = ref MemoryMarshal.GetReference(destination);
        int i = read;
        int j = written;
        int lastRead = source.Length - TLanes.Count;
        int lastWrite = destination.Length - TLanes.Count;
        while (i <= lastRead && j <= lastWrite)
        {
            uint dropped = lanes.Fold(ref Unsafe.Add(ref from, i), ref Unsafe.Add(ref to, j), out uint odd, out uint special);
            if ((dropped | odd | special) == 0)
            {
                i += TLanes.Count;
                j += TLanes.Count;
                continue;
            }

            if (odd != 0)
            {
                Resolve(table, ref Unsafe.Add(ref from, i), ref Unsafe.Add(ref to, j), odd, ref dropped, ref special);
            }

            int count = special == 0 ? TLanes.Count : BitOperations.TrailingZeroCount(special);
            if (special != 0)
            {
                dropped &= (1u << count) - 1;
            }

            if (dropped == 0)
            {
                j += count;
            }
            else
            {
                map?.Mark(i, dropped);
                j += LaneCompressor.Compress(ref Unsafe.Add(ref to, j), dropped, count);
            }

            i += count;
            if (special != 0 && !FoldEngine.RunUntil(table, source, destination, i + 1, ref i, ref j, map))
            {
                read = i;
                written = j;
                return false;
            }
        }

        read = i;
        written = j;
        return FoldEngine.RunUntil(table, source, destination, source.Length, ref read, ref written, map);
    }

    /// <summary>Looks up the units outside the block one by one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Resolve(
        LetterTable table, ref char from, ref char to, uint odd, ref uint dropped, ref uint special)
    {
        ref ushort entries = ref MemoryMarshal.GetArrayDataReference(table.Entries);
        do
        {
            int lane = BitOperations.TrailingZeroCount(odd);
            ushort entry = Unsafe.Add(ref entries, Unsafe.Add(ref from, lane));
            if (entry < LetterTable.Dropped)
            {
                Unsafe.Add(ref to, lane) = (char)entry;
            }
            else if (entry == LetterTable.Dropped)
            {
                dropped |= 1u << lane;
            }
            else
            {
                special |= 1u << lane;
            }

            odd &= odd - 1;
        }
        while (odd != 0);
    }
}
