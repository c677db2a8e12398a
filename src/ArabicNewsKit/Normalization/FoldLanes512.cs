using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArabicNewsKit.Normalization;

/// <summary>32 units a step with AVX-512BW: the block is one permutation out of two registers.</summary>
internal struct FoldLanes512 : IFoldLanes<FoldLanes512>
{
    private Vector512<ushort> low;
    private Vector512<ushort> high;
    private Vector512<ushort> untouched;
    private Vector512<ushort> caseBit;

    public static bool IsSupported => Avx512BW.IsSupported && Vector512.IsHardwareAccelerated;

    public static int Count => 32;

    public static FoldLanes512 Create(VectorBlock block) => new()
    {
        low = Vector512.Create<ushort>(block.Entries.AsSpan(0, 32)),
        high = Vector512.Create<ushort>(block.Entries.AsSpan(32, 32)),
        untouched = Vector512.Create(block.Untouched),
        caseBit = Vector512.Create(block.LowersAscii ? (ushort)0x20 : (ushort)0),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Fold(ref char source, ref char destination, out uint odd, out uint special)
    {
        Vector512<ushort> units = Vector512.LoadUnsafe(ref Unsafe.As<char, ushort>(ref source));
        Vector512<ushort> folded = Look(units, out uint inBlock, out odd);
        folded.StoreUnsafe(ref Unsafe.As<char, ushort>(ref destination));
        uint gone = inBlock & (uint)Vector512.GreaterThanOrEqual(folded, Vector512.Create(LetterTable.Dropped)).ExtractMostSignificantBits();
        special = 0;
        if (gone != 0)
        {
            special = gone & (uint)Vector512.Equals(folded, Vector512.Create(LetterTable.Special)).ExtractMostSignificantBits();
        }

        return gone ^ special;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Changes(ref char source, out uint odd)
    {
        Vector512<ushort> units = Vector512.LoadUnsafe(ref Unsafe.As<char, ushort>(ref source));
        Vector512<ushort> folded = Look(units, out _, out odd);
        return ~(uint)Vector512.Equals(folded, units).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector512<ushort> Look(Vector512<ushort> units, out uint inBlock, out uint odd)
    {
        Vector512<ushort> index = units - Vector512.Create((ushort)VectorBlock.First);
        Vector512<ushort> isInBlock = Vector512.LessThan(index, Vector512.Create((ushort)64));
        Vector512<ushort> letters = Avx512BW.PermuteVar32x16x2(low, index, high);
        Vector512<ushort> isUpper = Vector512.LessThan(units - Vector512.Create((ushort)'A'), Vector512.Create((ushort)26));
        Vector512<ushort> others = units | (isUpper & caseBit);
        inBlock = (uint)isInBlock.ExtractMostSignificantBits();
        odd = ~(inBlock
            | (uint)Vector512.LessThan(units, Vector512.Create((ushort)0x80)).ExtractMostSignificantBits()
            | (uint)Vector512.Equals(units, untouched).ExtractMostSignificantBits());
        return Vector512.ConditionalSelect(isInBlock, letters, others);
    }
}
