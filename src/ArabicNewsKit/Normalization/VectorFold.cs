using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArabicNewsKit.Normalization;

/// <summary>Applies a plain letter table a vector at a time; what a vector cannot do goes to <see cref="FoldEngine"/>.</summary>
/// <typeparam name="TLanes">The width.</typeparam>
/// <typeparam name="TUnits">The registers that hold a step's units.</typeparam>
internal static class VectorFold<TLanes, TUnits>
    where TLanes : struct, IFoldLanes<TLanes, TUnits>
    where TUnits : struct
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
        while (true)
        {
            // steps start at multiples of their width: so their bits of the map are whole bytes
            int offset = read % TLanes.Count;
            int steps = Math.Min(source.Length - read, destination.Length - written) / TLanes.Count;
            int consumed = 0;
            if (offset == 0 && steps > 0)
            {
                ref byte bits = ref Unsafe.NullRef<byte>();
                if (map is not null)
                {
                    bits = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(map.NeedDropped().AsSpan(read / 64)));
                    bits = ref Unsafe.Add(ref bits, read % 64 / 8);
                }

                (consumed, int produced) = Loop(
                    table.Entries, block, ref Unsafe.Add(ref from, read), ref Unsafe.Add(ref to, written), steps, ref bits);
                read += consumed;
                written += produced;
            }

            if (consumed < steps * TLanes.Count)
            {
                int until = read + TLanes.Count - offset;
                if (!FoldEngine.RunUntil(table, source, destination, until, ref read, ref written, map))
                {
                    return false;
                }
            }
            else if (steps == 0)
            {
                return FoldEngine.RunUntil(table, source, destination, source.Length, ref read, ref written, map);
            }
        }
    }

    /// <summary>
    /// The hot loop: no calls, so that the tables stay in registers, and no loads of what was stored. Ends early at a step
    /// with a special unit.
    /// </summary>
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (int Consumed, int Produced) Loop(
        ushort[] table, VectorBlock block, ref char from, ref char to, int steps, ref byte bits)
    {
        TLanes lanes = TLanes.Create(block);
        ref ushort entries = ref MemoryMarshal.GetArrayDataReference(table);
        int i = 0;
        int j = 0;
        for (; steps > 0; steps--)
        {
            ref char source = ref Unsafe.Add(ref from, i);
            ref char destination = ref Unsafe.Add(ref to, j);
            TUnits units = lanes.Fold(ref source, out uint undone);
            TLanes.Store(units, ref destination);
            if (undone == 0)
            {
                i += TLanes.Count;
                j += TLanes.Count;
                continue;
            }

            uint dropped = TLanes.Dropped(units, ref source);
            undone &= ~dropped;
            if (undone != 0)
            {
                for (; undone != 0; undone &= undone - 1)
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

                units = TLanes.Load(ref destination);
            }

            if (dropped != 0)
            {
                if (!Unsafe.IsNullRef(ref bits))
                {
                    // a narrower step's zeros lie where nothing is marked yet
                    Unsafe.WriteUnaligned(ref Unsafe.Add(ref bits, i / 8), dropped);
                }

                j += TLanes.Compress(units, ~dropped, ref destination);
            }
            else
            {
                j += TLanes.Count;
            }

            i += TLanes.Count;
        }

        return (i, j);
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
