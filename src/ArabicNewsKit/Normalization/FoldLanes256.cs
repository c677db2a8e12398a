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
    private bool lowers;

    public static bool IsSupported => Avx2.IsSupported && Vector256.IsHardwareAccelerated;

    public static int Count => 16;

    public static FoldLanes256 Create(VectorBlock block) => new()
    {
        first = Quarter(block, 0),
        second = Quarter(block, 16),
        third = Quarter(block, 32),
        fourth = Quarter(block, 48),
        untouched = block.Untouched,
        lowers = block.LowersAscii,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Fold(ref char source, ref char destination)
    {
        Vector256<ushort> folded = Look(Load(ref source));
        folded.StoreUnsafe(ref Unsafe.As<char, ushort>(ref destination));
        return NotSet(Done(folded));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Dropped(ref char source, ref char destination)
    {
        // a unit of the block that became U+0600; one that is U+0600 lies outside
        Vector256<ushort> mark = Vector256.Create((ushort)(0x600 | VectorBlock.DroppedLow));
        return Vector256.AndNot(Vector256.Equals(Load(ref destination), mark), Vector256.Equals(Load(ref source), mark))
            .ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Changes(ref char source)
    {
        Vector256<ushort> units = Load(ref source);
        Vector256<ushort> folded = Look(units);
        return NotSet(Done(folded) & Vector256.Equals(folded, units));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Load(ref char source) => Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector256<ushort> Look(Vector256<ushort> units)
    {
        Vector256<ushort> index = units - Vector256.Create((ushort)VectorBlock.First);
        Vector256<byte> letters = (Pick(first, index, 0x8000) | Pick(second, index, 0x8010))
            | (Pick(third, index, 0x8020) | Pick(fourth, index, 0x8030));
        Vector256<ushort> folded = Vector256.ConditionalSelect(
            IsBelow(index, 64), letters.AsUInt16() | Vector256.Create((ushort)0x600), units);
        if (lowers)
        {
            folded += IsBelow(units - Vector256.Create((ushort)'A'), 26) & Vector256.Create((ushort)0x20);
        }

        return folded;
    }

    /// <summary>The low bytes of the letters of one quarter, zero for those of the others: an index below 16 stays below 128.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Pick(Vector256<byte> quarter, Vector256<ushort> index, ushort offset) =>
        Avx2.Shuffle(
            quarter, Avx2.AddSaturate((index ^ Vector256.Create(offset)).AsByte(), Vector256.Create((byte)0x70)));

    /// <summary>The letters of the block, ASCII and the untouched unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector256<ushort> Done(Vector256<ushort> folded) =>
        IsBelow(folded - Vector256.Create((ushort)VectorBlock.First), 64) | IsBelow(folded, 0x80)
        | Vector256.Equals(folded, Vector256.Create(untouched));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> IsBelow(Vector256<ushort> units, ushort bound) =>
        Vector256.Equals(Vector256.Min(units, Vector256.Create((ushort)(bound - 1))), units);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint NotSet(Vector256<ushort> mask) =>
        Avx2.MoveMask(mask.AsByte()) == -1 ? 0 : mask.ExtractMostSignificantBits() ^ 0xFFFF;

    private static Vector256<byte> Quarter(VectorBlock block, int start)
    {
        Vector128<byte> letters = Vector128.Create<byte>(block.Low.AsSpan(start, 16));
        return Vector256.Create(letters, letters);
    }
}
