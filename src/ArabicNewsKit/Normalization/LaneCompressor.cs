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

    /// <summary>Moves the lanes that are kept to the front, in place; the units behind them become anything.</summary>
    /// <returns>How many are kept.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Compress(ref char lanes, uint dropped, int count)
    {
        uint kept = ~dropped & (uint)((1UL << count) - 1);
        ref Vector128<byte> shuffles = ref MemoryMarshal.GetArrayDataReference(Shuffles);
        int written = 0;
        for (int group = 0; group < count; group += 8)
        {
            uint mask = (kept >> group) & 0xFF;
            Vector128<byte> units = Vector128.LoadUnsafe(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref lanes, group)));
            Vector128<byte> shuffle = Unsafe.Add(ref shuffles, mask);
            Vector128<byte> packed = Ssse3.IsSupported ? Ssse3.Shuffle(units, shuffle)
                : AdvSimd.Arm64.VectorTableLookup(units, shuffle);
            packed.StoreUnsafe(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref lanes, written)));
            written += BitOperations.PopCount(mask);
        }

        return written;
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
