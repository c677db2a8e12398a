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
        int i = block.LowersAscii ? 0 : AsciiScan.Length(source);
        while (i <= source.Length - TLanes.Count)
        {
            i += Unchanged(block, source[i..]);
            int stop = Math.Min(i + TLanes.Count, source.Length);
            int lane = FoldEngine.FirstChange(table, source[i..stop]);
            if (lane >= 0)
            {
                return i + lane;
            }

            i = stop;
        }

        int rest = FoldEngine.FirstChange(table, source[i..]);
        return rest < 0 ? -1 : i + rest;
    }

    /// <summary>As <see cref="FoldEngine.Run"/>.</summary>
    public static bool Run(
        LetterTable table, VectorBlock block, ReadOnlySpan<char> source, Span<char> destination, ref int read, ref int written,
        OffsetMapWriter? map)
    {
        ref char from = ref MemoryMarshal.GetReference(source);
        ref char to = ref MemoryMarshal.GetReference(destination);
        ref byte dropped = ref Unsafe.NullRef<byte>();
        if (map is not null)
        {
            dropped = ref Unsafe.As<ulong, byte>(ref MemoryMarshal.GetArrayDataReference(map.NeedDropped()));
        }

        while (true)
        {
            int room = Math.Min(source.Length - read, destination.Length - written);
            if (room < TLanes.Count)
            {
                return FoldEngine.RunUntil(table, source, destination, source.Length, ref read, ref written, map);
            }

            (int consumed, int produced) = Loop(table.Entries, block, ref from, read, ref Unsafe.Add(ref to, written), room / TLanes.Count, ref dropped);
            read += consumed;
            written += produced;
            if (consumed < room / TLanes.Count * TLanes.Count
                && !FoldEngine.RunUntil(table, source, destination, read + TLanes.Count, ref read, ref written, map))
            {
                return false;
            }
        }
    }

    /// <summary>
    /// The hot loop: no calls, so that the tables stay in registers. Ends early at a vector with a special unit.
    /// </summary>
    [SkipLocalsInit]
    private static (int Consumed, int Produced) Loop(
        ushort[] table, VectorBlock block, ref char origin, int start, ref char to, int steps, ref byte bits)
    {
        TLanes lanes = TLanes.Create(block);
        ref ushort entries = ref MemoryMarshal.GetArrayDataReference(table);
        ref char from = ref Unsafe.Add(ref origin, start);
        int i = 0;
        int j = 0;
        for (; steps > 0; steps--)
        {
            ref char source = ref Unsafe.Add(ref from, i);
            ref char destination = ref Unsafe.Add(ref to, j);
            uint undone = lanes.Fold(ref source, ref destination);
            if (undone == 0)
            {
                i += TLanes.Count;
                j += TLanes.Count;
                continue;
            }

            uint dropped = lanes.Dropped(ref source, ref destination);
            for (undone &= ~dropped; undone != 0; undone &= undone - 1)
            {
                int lane = BitOperations.TrailingZeroCount(undone);
                ushort entry = Unsafe.Add(ref entries, Unsafe.Add(ref source, lane));
                if (entry < LetterTable.Dropped)
                {
                    Unsafe.Add(ref destination, lane) = (char)entry;
                }
                else if (entry == LetterTable.Dropped)
                {
                    dropped |= 1u << lane;
                }
                else
                {
                    return (i, j);
                }
            }

            if (dropped != 0)
            {
                if (!Unsafe.IsNullRef(ref bits))
                {
                    Mark(ref bits, start + i, dropped);
                }

                j += LaneCompressor.Compress(ref destination, dropped, TLanes.Count);
            }
            else
            {
                j += TLanes.Count;
            }

            i += TLanes.Count;
        }

        return (i, j);
    }

    /// <summary>Sets bits that begin at any place; the words lie in memory lowest byte first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Mark(ref byte bits, int index, uint mask)
    {
        ref byte place = ref Unsafe.Add(ref bits, index >> 3);
        Unsafe.WriteUnaligned(ref place, Unsafe.ReadUnaligned<ulong>(ref place) | ((ulong)mask << (index & 7)));
    }

    /// <summary>How many units at the front are certain to stay; a multiple of the width, or up to the last whole vector.</summary>
    [SkipLocalsInit]
    private static int Unchanged(VectorBlock block, ReadOnlySpan<char> source)
    {
        TLanes lanes = TLanes.Create(block);
        ref char first = ref MemoryMarshal.GetReference(source);
        int i = 0;
        while (i <= source.Length - TLanes.Count && lanes.Changes(ref Unsafe.Add(ref first, i)) == 0)
        {
            i += TLanes.Count;
        }

        return i;
    }
}
