using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArabicNewsKit.Normalization;

/// <summary>Stretches of words with single spaces between them, in which <see cref="SpacingRepair"/> has nothing to do.</summary>
internal static class QuietStretch
{
    /// <summary>A space, which is quiet where it stands alone.</summary>
    private const byte Space = 1;

    /// <summary>A unit behind which no space is quiet: a space itself, and a و, which may stand alone.</summary>
    private const byte BeforeSpace = 2;

    /// <summary>A unit at which a rule begins, or which it asks for beside a blank.</summary>
    private const byte Loud = 4;

    private static readonly byte[] Kinds = MakeKinds();

    /// <summary>How many units at the front are quiet; a space at either end is not.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        ref byte kinds = ref MemoryMarshal.GetArrayDataReference(Kinds);
        uint before = BeforeSpace;
        int i = 0;
        // four units a step, one byte each, and one branch: spaces come too often to be guessed
        for (; i <= text.Length - 4; i += 4)
        {
            uint four = Unsafe.Add(ref kinds, text[i]) | ((uint)Unsafe.Add(ref kinds, text[i + 1]) << 8)
                | ((uint)Unsafe.Add(ref kinds, text[i + 2]) << 16) | ((uint)Unsafe.Add(ref kinds, text[i + 3]) << 24);
            uint stops = Stops(four, (four << 8) | before);
            before = four >> 24;
            if (stops != 0)
            {
                return End(text, i + (BitOperations.TrailingZeroCount(stops) / 8));
            }
        }

        for (; i < text.Length; i++)
        {
            uint kind = Unsafe.Add(ref kinds, text[i]);
            if (Stops(kind, before) != 0)
            {
                break;
            }

            before = kind;
        }

        return End(text, i);
    }

    private static uint Stops(uint kinds, uint before) => (kinds & (Loud * 0x01010101u)) | (kinds & (before >> 1) & 0x01010101);

    private static int End(ReadOnlySpan<char> text, int end) => end > 0 && text[end - 1] == ' ' ? end - 1 : end;

    private static byte[] MakeKinds()
    {
        byte[] kinds = new byte[0x10000];
        for (int unit = 0; unit < kinds.Length; unit++)
        {
            kinds[unit] = Letters.IsBlank((char)unit) || Letters.IsLineEnd((char)unit) ? Loud : (byte)0;
        }

        foreach (char unit in "،؛؟,;?:!.()[]{}“”«»‹›\"")
        {
            kinds[unit] = Loud;
        }

        kinds[' '] = Space | BeforeSpace;
        kinds['و'] = BeforeSpace;
        return kinds;
    }
}
