using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArabicNewsKit.Normalization;

/// <summary>
/// 32 units a step with AVX2. Two vectors of units are packed to one of their low bytes (saturated, so that a unit outside
/// U+0600–06FF gives a byte outside the block); four shuffles of 16 bytes look up which bits to turn over, and those are
/// unpacked again and turned over in both. A shuffle answers for its quarter and all later ones, and each holds how its
/// quarter differs from the one before; one whose index is negative answers zero.
/// </summary>
internal struct FoldLanes256 : IFoldLanes<FoldLanes256, FoldLanes256.Units>
{
    private Vector256<byte> first;
    private Vector256<byte> second;
    private Vector256<byte> third;
    private Vector256<byte> fourth;
    private byte untouched;
    private bool lowers;

    public static bool IsSupported => Avx2.IsSupported && Vector256.IsHardwareAccelerated;

    public static int Count => 32;

    public static FoldLanes256 Create(VectorBlock block) => new()
    {
        first = Quarter(block, 0),
        second = Quarter(block, 16) ^ Quarter(block, 0),
        third = Quarter(block, 32) ^ Quarter(block, 16),
        fourth = Quarter(block, 48) ^ Quarter(block, 32),
        untouched = (byte)block.Untouched,
        lowers = block.LowersAscii,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Units Fold(ref char source, out uint undone)
    {
        Units units = Load(ref source);
        Vector256<byte> changes = Look(units, out Vector256<byte> unknown);
        undone = HighBits(changes | unknown);
        return new Units(
            units.First ^ Avx2.UnpackLow(changes, Vector256<byte>.Zero).AsUInt16(),
            units.Second ^ Avx2.UnpackHigh(changes, Vector256<byte>.Zero).AsUInt16(),
            changes);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Dropped(Units folded, ref char source) =>
        HighBits(Vector256.AndNot(folded.Changes, folded.Changes + folded.Changes)); // 0x80, not 0xC0

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly uint Changes(ref char source)
    {
        Vector256<byte> changes = Look(Load(ref source), out Vector256<byte> unknown);
        return HighBits(unknown | ~Vector256.Equals(changes, Vector256<byte>.Zero));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Units Load(ref char source)
    {
        ref ushort units = ref Unsafe.As<char, ushort>(ref source);
        return new Units(Vector256.LoadUnsafe(ref units), Vector256.LoadUnsafe(ref units, 16), default);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Units units, ref char destination)
    {
        units.First.StoreUnsafe(ref Unsafe.As<char, ushort>(ref destination));
        units.Second.StoreUnsafe(ref Unsafe.As<char, ushort>(ref destination), 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Compress(Units units, uint kept, ref char destination) =>
        LaneCompressor.Compress(units.First, units.Second, kept, ref destination);

    /// <summary>The changes of the low bytes; the high bit of an unknown lane says that it is neither of the block nor ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector256<byte> Look(Units units, out Vector256<byte> unknown)
    {
        Vector256<ushort> arabic = Vector256.Create((ushort)(VectorBlock.First & 0xFF00));
        Vector256<byte> low = Avx2.PackUnsignedSaturate((units.First - arabic).AsInt16(), (units.Second - arabic).AsInt16());
        Vector256<byte> index = low - Vector256.Create((byte)(VectorBlock.First & 0xFF));
        Vector256<byte> inBlock = IsBelow(index, VectorBlock.Count);
        Vector256<byte> sixteen = Vector256.Create((byte)16);
        Vector256<byte> index2 = index - sixteen;
        Vector256<byte> index3 = index2 - sixteen;
        Vector256<byte> changes = inBlock & (Avx2.Shuffle(first, index) ^ Avx2.Shuffle(second, index2)
            ^ Avx2.Shuffle(third, index3) ^ Avx2.Shuffle(fourth, index3 - sixteen));

        // signed saturation: ASCII but its last stays below 127, all else becomes that or negative
        Vector256<byte> ascii = Avx2.PackSignedSaturate(units.First.AsInt16(), units.Second.AsInt16()).AsByte();
        if (lowers)
        {
            changes |= IsBelow(ascii - Vector256.Create((byte)'A'), 26) & Vector256.Create((byte)0x20);
        }

        unknown = Vector256.AndNot(
            ascii + Vector256<byte>.One, inBlock | Vector256.Equals(low, Vector256.Create(untouched)));
        return changes;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> IsBelow(Vector256<byte> bytes, byte bound) =>
        Vector256.Equals(Vector256.Min(bytes, Vector256.Create((byte)(bound - 1))), bytes);

    /// <summary>A bit a lane, in the order of the units: packing works on halves of 128 bits, and so mixes the vectors.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HighBits(Vector256<byte> packed) =>
        Avx2.Permute4x64(packed.AsUInt64(), 0b11_01_10_00).AsByte().ExtractMostSignificantBits();

    private static Vector256<byte> Quarter(VectorBlock block, int start)
    {
        Vector128<byte> changes = Vector128.Create<byte>(block.Changes.AsSpan(start, 16));
        return Vector256.Create(changes, changes);
    }

    /// <summary>A step's units, and for folded ones the changes of their low bytes, packed.</summary>
    internal readonly record struct Units(Vector256<ushort> First, Vector256<ushort> Second, Vector256<byte> Changes);
}
