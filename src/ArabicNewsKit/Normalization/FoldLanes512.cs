using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArabicNewsKit.Normalization;

/// <summary>32 units a step with AVX-512BW: the block is one permutation out of two registers.</summary>
internal struct FoldLanes512 : IFoldLanes<FoldLanes512, Vector512<ushort>>
{
    private Vector512<ushort> low;
    private Vector512<ushort> high;
    private Vector512<ushort> untouched;
    private bool lowers;

    public static bool IsSupported => Avx512BW.IsSupported && Vector512.IsHardwareAccelerated;

    public static int Count => 32;

    public static FoldLanes512 Create(VectorBlock block) => new()
    {
        low = Vector512.Create<ushort>(block.Entries.AsSpan(0, 32)),
        high = Vector512.Create<ushort>(block.Entries.AsSpan(32, 32)),
        untouched = Vector512.Create(block.Untouched),
        lowers = block.LowersAscii,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Vector512<ushort> Fold(ref char source, out uint undone)
    {
        Vector512<ushort> folded = Look(Load(ref source));
        undone = Undone(folded);
        return folded;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Dropped(Vector512<ushort> folded, ref char source)
    {
        // a unit of the block that became U+FFFE; one that is U+FFFE lies outside
        Vector512<ushort> mark = Vector512.Create(LetterTable.Dropped);
        return Bits(Vector512.Equals(folded, mark)) & ~Bits(Vector512.Equals(Load(ref source), mark));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Changes(ref char source)
    {
        Vector512<ushort> units = Load(ref source);
        Vector512<ushort> folded = Look(units);
        return Undone(folded) | ~Bits(Vector512.Equals(folded, units));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Load(ref char source) => Vector512.LoadUnsafe(ref Unsafe.As<char, ushort>(ref source));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<ushort> units, ref char destination) =>
        units.StoreUnsafe(ref Unsafe.As<char, ushort>(ref destination));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Compress(Vector512<ushort> units, uint kept, ref char destination) =>
        LaneCompressor.Compress(units.GetLower(), units.GetUpper(), kept, ref destination);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector512<ushort> Look(Vector512<ushort> units)
    {
        Vector512<ushort> index = units - Vector512.Create((ushort)VectorBlock.First);
        Vector512<ushort> letters = Avx512BW.PermuteVar32x16x2(low, index, high);
        Vector512<ushort> folded = Vector512.ConditionalSelect(
            Vector512.LessThan(index, Vector512.Create((ushort)VectorBlock.Count)), letters, units);
        if (lowers)
        {
            Vector512<ushort> fromA = units - Vector512.Create((ushort)'A');
            folded = Vector512.ConditionalSelect(
                Vector512.LessThan(fromA, Vector512.Create((ushort)26)), units + Vector512.Create((ushort)0x20), folded);
        }

        return folded;
    }

    /// <summary>The lanes that are neither letters of the block nor ASCII nor the untouched one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly uint Undone(Vector512<ushort> folded) => ~(
        Bits(Vector512.LessThan(folded - Vector512.Create((ushort)VectorBlock.First), Vector512.Create((ushort)VectorBlock.Count)))
        | Bits(Vector512.LessThan(folded, Vector512.Create((ushort)0x80)))
        | Bits(Vector512.Equals(folded, untouched)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bits(Vector512<ushort> mask) => (uint)mask.ExtractMostSignificantBits();
}
