using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace ArabicNewsKit.Normalization;

/// <summary>Closes the gaps that dropped lanes leave, eight units at a time, by a table of shuffles.</summary>
internal static class LaneCompressor
{
    private static readonly Vector128<byte>[] Shuffles = MakeShuffles();

    /// <summary>Stores the lanes that are kept side by side; what is stored behind them may be anything.</summary>
    /// <returns>How many are kept.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Compress(Vector128<ushort> units, uint kept, ref char destination)
    {
        kept &= 0xFF;
        Vector128<byte> shuffle = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Shuffles), kept);
        Vector128<byte> packed = Ssse3.IsSupported ? Ssse3.Shuffle(units.AsByte(), shuffle)
            : AdvSimd.Arm64.VectorTableLookup(units.AsByte(), shuffle);
        packed.StoreUnsafe(ref Unsafe.As<char, byte>(ref destination));
        return BitOperations.PopCount(kept);
    }

    /// <summary>The same with 32 lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Compress(Vector256<ushort> first, Vector256<ushort> second, uint kept, ref char destination)
    {
        // each place is counted for itself, so that no store waits for the one before
        Compress(first.GetLower(), kept, ref destination);
        Compress(first.GetUpper(), kept >> 8, ref Unsafe.Add(ref destination, BitOperations.PopCount(kept & 0xFF)));
        Compress(second.GetLower(), kept >> 16, ref Unsafe.Add(ref destination, BitOperations.PopCount(kept & 0xFFFF)));
        Compress(second.GetUpper(), kept >> 24, ref Unsafe.Add(ref destination, BitOperations.PopCount(kept & 0xFFFFFF)));
        return BitOperations.PopCount(kept);
    }

    private static Vector128<byte>[] MakeShuffles()
    {
        var shuffles = new Vector128<byte>[256];
        Span<byte> bytes = stackalloc byte[16];
        for (int mask = 0; mask < 256; mask++)
        {
            bytes.Fill(0x80);
            int at = 0;
            for (int lane = 0; lane < 8; lane++)
            {
                if ((mask >> lane & 1) != 0)
                {
                    bytes[at++] = (byte)(lane * 2);
                    bytes[at++] = (byte)((lane * 2) + 1);
                }
            }

            shuffles[mask] = Vector128.Create<byte>(bytes);
        }

        return shuffles;
    }
}
