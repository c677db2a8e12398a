using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Normalization;

/// <summary>Reads runs of Arabic letters with their <see cref="WordHash"/>.</summary>
/// <remarks>
/// Where words end can't be guessed, so a loop over the letters stumbles at each. Nearly all words are shorter than eight letters
/// of U+0621–064A: the letters among the next eight units are found, counted and hashed at once.
/// </remarks>
internal static class ArabicRun
{
    private const int Lanes = 8;

    private static readonly Vector128<ushort> Places = Vector128.Create((ushort)0, 1, 2, 3, 4, 5, 6, 7);
    private static readonly Vector128<uint> LowPowers = Powers(0);
    private static readonly Vector128<uint> HighPowers = Powers(4);

    /// <summary>Where the run that starts at a letter ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int End(string key, int start, out uint hash)
    {
        if (!Vector128.IsHardwareAccelerated || start > key.Length - Lanes)
        {
            return PlainEnd(key, start, start, 0, out hash);
        }

        Vector128<ushort> units = Vector128.LoadUnsafe(
            ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(key.AsSpan())), (nuint)start);
        int length = BitOperations.TrailingZeroCount(~Letters(units).ExtractMostSignificantBits());
        units &= Vector128.LessThan(Places, Vector128.Create((ushort)length));
        (Vector128<uint> low, Vector128<uint> high) = Vector128.Widen(units);
        hash = Vector128.Sum((low * LowPowers) + (high * HighPowers));
        int end = start + length;
        return length == Lanes || ((uint)end < (uint)key.Length && CharClasses.Of(key[end]) == CharClass.ArabicLetter)
            ? PlainEnd(key, start, end, hash, out hash)
            : end;
    }

    /// <summary>The same unit by unit, behind a stretch that is hashed already.</summary>
    private static int PlainEnd(string key, int start, int i, uint known, out uint hash)
    {
        hash = known;
        uint power = WordHash.Power(i - start);
        for (; (uint)i < (uint)key.Length && CharClasses.Of(key[i]) == CharClass.ArabicLetter; i++)
        {
            hash += key[i] * power;
            power *= WordHash.Base;
        }

        return i;
    }

    /// <summary>U+0621 to U+064A without the tatweel; there are rarer letters, but no other sign is among these.</summary>
    private static Vector128<ushort> Letters(Vector128<ushort> units) =>
        Vector128.LessThanOrEqual(units - Vector128.Create((ushort)0x0621), Vector128.Create((ushort)(0x063F - 0x0621)))
        | Vector128.LessThanOrEqual(units - Vector128.Create((ushort)0x0641), Vector128.Create((ushort)(0x064A - 0x0641)));

    private static Vector128<uint> Powers(int first) => Vector128.Create(
        WordHash.Power(first), WordHash.Power(first + 1), WordHash.Power(first + 2), WordHash.Power(first + 3));
}
