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
    private bool lowers;

    public static bool IsSupported => Vector128.IsHardwareAccelerated && (Ssse3.IsSupported || AdvSimd.Arm64.IsSupported);

    public static int Count => 8;

    public static FoldLanes128 Create(VectorBlock block) => new()
    {
        first = Vector128.Create<byte>(block.Low.AsSpan(0, 16)),
        second = Vector128.Create<byte>(block.Low.AsSpan(16, 16)),
        third = Vector128.Create<byte>(block.Low.AsSpan(32, 16)),
        fourth = Vector128.Create<byte>(block.Low.AsSpan(48, 16)),
        untouched = block.Untouched,
        lowers = block.LowersAscii,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Fold(ref char source, ref char destination)
    {
        Vector128<ushort> folded = Look(Load(ref source));
        folded.StoreUnsafe(ref Unsafe.As<char, ushort>(ref destination));
        return Done(folded).ExtractMostSignificantBits() ^ 0xFF;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Dropped(ref char source, ref char destination)
    {
        // a unit of the block that became U+0600; one that is U+0600 lies outside
        Vector128<ushort> mark = Vector128.Create((ushort)(0x600 | VectorBlock.DroppedLow));
        return Vector128.AndNot(Vector128.Equals(Load(ref destination), mark), Vector128.Equals(Load(ref source), mark))
            .ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Changes(ref char source)
    {
        Vector128<ushort> units = Load(ref source);
        Vector128<ushort> folded = Look(units);
        return (Done(folded) & Vector128.Equals(folded, units)).ExtractMostSignificantBits() ^ 0xFF;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Load(ref char source) => Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector128<ushort> Look(Vector128<ushort> units)
    {
        Vector128<ushort> index = units - Vector128.Create((ushort)VectorBlock.First);
        Vector128<ushort> folded = Vector128.ConditionalSelect(
            Vector128.LessThan(index, Vector128.Create((ushort)64)), Pick(index).AsUInt16() | Vector128.Create((ushort)0x600), units);
        if (lowers)
        {
            Vector128<ushort> fromA = units - Vector128.Create((ushort)'A');
            folded += Vector128.LessThan(fromA, Vector128.Create((ushort)26)) & Vector128.Create((ushort)0x20);
        }

        return folded;
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

    /// <summary>The letters of the block, ASCII and the untouched unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector128<ushort> Done(Vector128<ushort> folded) =>
        Vector128.LessThan(folded - Vector128.Create((ushort)VectorBlock.First), Vector128.Create((ushort)64))
        | Vector128.LessThan(folded, Vector128.Create((ushort)0x80)) | Vector128.Equals(folded, Vector128.Create(untouched));
}
