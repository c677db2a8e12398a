using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace ArabicNewsKit.Normalization;

/// <summary>8 units a step with SSSE3 or ARM's AdvSimd, whose table lookup holds the whole block.</summary>
internal struct FoldLanes128 : IFoldLanes<FoldLanes128>
{
    private Vector128<byte> first;
    private Vector128<byte> second;
    private Vector128<byte> third;
    private Vector128<byte> fourth;
    private ushort untouched;
    private ushort caseBit;

    public static bool IsSupported => Vector128.IsHardwareAccelerated && (Ssse3.IsSupported || AdvSimd.Arm64.IsSupported);

    public static int Count => 8;

    public static FoldLanes128 Create(VectorBlock block) => new()
    {
        first = Vector128.Create<byte>(block.Low.AsSpan(0, 16)),
        second = Vector128.Create<byte>(block.Low.AsSpan(16, 16)),
        third = Vector128.Create<byte>(block.Low.AsSpan(32, 16)),
        fourth = Vector128.Create<byte>(block.Low.AsSpan(48, 16)),
        untouched = block.Untouched,
        caseBit = block.LowersAscii ? (ushort)0x20 : (ushort)0,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Fold(ref char source, ref char destination, out uint odd, out uint special)
    {
        Vector128<ushort> units = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref source));
        Vector128<ushort> folded = Look(units, out Vector128<ushort> isInBlock, out Vector128<ushort> isCommon);
        folded.StoreUnsafe(ref Unsafe.As<char, ushort>(ref destination));
        Vector128<ushort> isGone = isInBlock & Vector128.Equals(folded & Vector128.Create((ushort)0xFFFE), Vector128.Create((ushort)0x600));
        odd = isCommon.ExtractMostSignificantBits() ^ 0xFF;
        uint gone = isGone.ExtractMostSignificantBits();
        special = gone == 0 ? 0 : gone & Vector128.Equals(folded, Vector128.Create((ushort)0x601)).ExtractMostSignificantBits();
        return gone ^ special;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Changes(ref char source, out uint odd)
    {
        Vector128<ushort> units = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref source));
        Vector128<ushort> folded = Look(units, out _, out Vector128<ushort> isCommon);
        odd = isCommon.ExtractMostSignificantBits() ^ 0xFF;
        return Vector128.Equals(folded, units).ExtractMostSignificantBits() ^ 0xFF;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector128<ushort> Look(
        Vector128<ushort> units, out Vector128<ushort> isInBlock, out Vector128<ushort> isCommon)
    {
        Vector128<ushort> index = units - Vector128.Create((ushort)VectorBlock.First);
        isInBlock = Vector128.LessThan(index, Vector128.Create((ushort)64));
        Vector128<ushort> isAscii = Vector128.LessThan(units, Vector128.Create((ushort)0x80));
        Vector128<ushort> isUpper = Vector128.LessThan(units - Vector128.Create((ushort)'A'), Vector128.Create((ushort)26));
        isCommon = isInBlock | isAscii | Vector128.Equals(units, Vector128.Create(untouched));
        return Vector128.ConditionalSelect(
            isInBlock, Pick(index).AsUInt16() | Vector128.Create((ushort)0x600), units | (isUpper & Vector128.Create(caseBit)));
    }

    /// <summary>The low bytes of the letters of the block; the high bytes are zero.</summary>
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Quarter(Vector128<byte> letters, Vector128<ushort> index, ushort offset) =>
        Ssse3.Shuffle(
            letters, Sse2.AddSaturate((index ^ Vector128.Create(offset)).AsByte(), Vector128.Create((byte)0x70)));
}
