using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace ArabicNewsKit.Normalization;

/// <summary>8 units a step with SSSE3 or ARM's AdvSimd, whose table lookup holds the whole block.</summary>
internal struct FoldLanes128 : IFoldLanes<FoldLanes128, Vector128<ushort>>
{
    private Vector128<byte> first;
    private Vector128<byte> second;
    private Vector128<byte> third;
    private Vector128<byte> fourth;
    private ushort untouched;
    private bool lowers;

    public static bool IsSupported => Vector128.IsHardwareAccelerated && (Ssse3.IsSupported || AdvSimd.Arm64.IsSupported);

    public static int Count => 8;

    public static FoldLanes128 Create(VectorBlock block) => new()
    {
        first = Vector128.Create<byte>(block.Changes.AsSpan(0, 16)),
        second = Vector128.Create<byte>(block.Changes.AsSpan(16, 16)),
        third = Vector128.Create<byte>(block.Changes.AsSpan(32, 16)),
        fourth = Vector128.Create<byte>(block.Changes.AsSpan(48, 16)),
        untouched = block.Untouched,
        lowers = block.LowersAscii,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Vector128<ushort> Fold(ref char source, out uint undone)
    {
        Vector128<ushort> units = Load(ref source);
        Vector128<ushort> changes = Look(units, out Vector128<ushort> known);
        undone = (~known | Vector128.GreaterThanOrEqual(changes, Vector128.Create((ushort)VectorBlock.Drops)))
            .ExtractMostSignificantBits();
        return units ^ changes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Dropped(Vector128<ushort> folded, ref char source) =>
        Vector128.Equals(folded ^ Load(ref source), Vector128.Create((ushort)VectorBlock.Drops)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Changes(ref char source)
    {
        Vector128<ushort> changes = Look(Load(ref source), out Vector128<ushort> known);
        return (~known | ~Vector128.Equals(changes, Vector128<ushort>.Zero)).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ushort> Load(ref char source) => Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<ushort> units, ref char destination) =>
        units.StoreUnsafe(ref Unsafe.As<char, ushort>(ref destination));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Compress(Vector128<ushort> units, uint kept, ref char destination) =>
        LaneCompressor.Compress(units, kept, ref destination);

    /// <summary>The changes of the units; those of the block, ASCII and the untouched one are known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector128<ushort> Look(Vector128<ushort> units, out Vector128<ushort> known)
    {
        Vector128<ushort> index = units - Vector128.Create((ushort)VectorBlock.First);
        Vector128<ushort> inBlock = Vector128.LessThan(index, Vector128.Create((ushort)VectorBlock.Count));
        Vector128<ushort> changes = Pick(index).AsUInt16() & inBlock;
        if (lowers)
        {
            Vector128<ushort> fromA = units - Vector128.Create((ushort)'A');
            changes |= Vector128.LessThan(fromA, Vector128.Create((ushort)26)) & Vector128.Create((ushort)0x20);
        }

        known = inBlock | Vector128.LessThan(units, Vector128.Create((ushort)0x80))
            | Vector128.Equals(units, Vector128.Create(untouched));
        return changes;
    }

    /// <summary>The changes of the units of the block; the high bytes are zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector128<byte> Pick(Vector128<ushort> index)
    {
        if (AdvSimd.Arm64.IsSupported)
        {
            // an index beyond the table gives zero: so do the high bytes
            return AdvSimd.Arm64.VectorTableLookup((first, second, third, fourth), (index | Vector128.Create((ushort)0x8000)).AsByte());
        }

        return Quarter(first, index, 0x8000) | Quarter(second, index, 0x8010)
            | Quarter(third, index, 0x8020) | Quarter(fourth, index, 0x8030);
    }

    /// <summary>The changes of one quarter, zero for the others: an index below 16 stays below 128 when 112 is added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Quarter(Vector128<byte> changes, Vector128<ushort> index, ushort offset) =>
        Ssse3.Shuffle(
            changes, Sse2.AddSaturate((index ^ Vector128.Create(offset)).AsByte(), Vector128.Create((byte)0x70)));
}
