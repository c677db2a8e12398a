using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArabicNewsKit.Normalization;

/// <summary>16 units a step with AVX2: the block is four shuffles of 16 bytes, of which one answers.</summary>
internal struct FoldLanes256 : IFoldLanes<FoldLanes256>
{
    private Vector256<byte> first;
    private Vector256<byte> second;
    private Vector256<byte> third;
    private Vector256<byte> fourth;
    private ushort untouched;
    private ushort caseBit;

    public static bool IsSupported => Avx2.IsSupported && Vector256.IsHardwareAccelerated;

    public static int Count => 16;

    public static FoldLanes256 Create(VectorBlock block) => new()
    {
        first = Quarter(block, 0),
        second = Quarter(block, 16),
        third = Quarter(block, 32),
        fourth = Quarter(block, 48),
        untouched = block.Untouched,
        caseBit = block.LowersAscii ? (ushort)0x20 : (ushort)0,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Fold(ref char source, ref char destination, out uint odd, out uint special)
    {
        Vector256<ushort> units = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref source));
        Vector256<ushort> folded = Look(units, out Vector256<ushort> isInBlock, out Vector256<ushort> isCommon);
        folded.StoreUnsafe(ref Unsafe.As<char, ushort>(ref destination));
        // what is gone is U+0600 or U+0601, and in the block
        Vector256<ushort> isGone = isInBlock & Vector256.Equals(folded & Vector256.Create((ushort)0xFFFE), Vector256.Create((ushort)0x600));
        odd = 0;
        special = 0;
        if (Vector256.AndNot(isCommon, isGone).Equals(Vector256<ushort>.AllBitsSet))
        {
            return 0;
        }

        odd = Bits(isCommon) ^ 0xFFFF;
        uint gone = Bits(isGone);
        special = gone & Bits(Vector256.Equals(folded, Vector256.Create((ushort)0x601)));
        return gone ^ special;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Changes(ref char source, out uint odd)
    {
        Vector256<ushort> units = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref source));
        Vector256<ushort> folded = Look(units, out _, out Vector256<ushort> isCommon);
        Vector256<ushort> isSame = Vector256.Equals(folded, units);
        odd = 0;
        if ((isSame & isCommon).Equals(Vector256<ushort>.AllBitsSet))
        {
            return 0;
        }

        odd = Bits(isCommon) ^ 0xFFFF;
        return Bits(isSame) ^ 0xFFFF;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector256<ushort> Look(
        Vector256<ushort> units, out Vector256<ushort> isInBlock, out Vector256<ushort> isCommon)
    {
        Vector256<ushort> index = units - Vector256.Create((ushort)VectorBlock.First);
        isInBlock = Vector256.Equals(Vector256.Min(index, Vector256.Create((ushort)63)), index);
        Vector256<byte> letters = Pick(first, index, 0x8000) | Pick(second, index, 0x8010)
            | Pick(third, index, 0x8020) | Pick(fourth, index, 0x8030);
        Vector256<ushort> isAscii = Vector256.Equals(units & Vector256.Create((ushort)0xFF80), Vector256<ushort>.Zero);
        Vector256<ushort> fromA = units - Vector256.Create((ushort)'A');
        Vector256<ushort> isUpper = Vector256.Equals(Vector256.Min(fromA, Vector256.Create((ushort)25)), fromA);
        isCommon = isInBlock | isAscii | Vector256.Equals(units, Vector256.Create(untouched));
        return Vector256.ConditionalSelect(
            isInBlock, letters.AsUInt16() | Vector256.Create((ushort)0x600), units | (isUpper & Vector256.Create(caseBit)));
    }

    /// <summary>The low bytes of the letters of one quarter, zero for those of the others: an index below 16 stays below 128.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Pick(Vector256<byte> quarter, Vector256<ushort> index, ushort offset) =>
        Avx2.Shuffle(
            quarter, Avx2.AddSaturate((index ^ Vector256.Create(offset)).AsByte(), Vector256.Create((byte)0x70)));

    private static Vector256<byte> Quarter(VectorBlock block, int start)
    {
        Vector128<byte> letters = Vector128.Create<byte>(block.Low.AsSpan(start, 16));
        return Vector256.Create(letters, letters);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bits(Vector256<ushort> mask) => mask.ExtractMostSignificantBits();
}
