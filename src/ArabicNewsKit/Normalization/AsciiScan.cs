using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArabicNewsKit.Normalization;

/// <summary>How far a text is plain ASCII, four vectors a step.</summary>
internal static class AsciiScan
{
    /// <summary>The length of an ASCII stretch at the front; perhaps not all of it, but all of a text that is ASCII.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int i = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; i <= text.Length - 128; i += 128)
            {
                Vector512<ushort> units = Vector512.LoadUnsafe(ref first, (nuint)i) | Vector512.LoadUnsafe(ref first, (nuint)(i + 32))
                    | Vector512.LoadUnsafe(ref first, (nuint)(i + 64)) | Vector512.LoadUnsafe(ref first, (nuint)(i + 96));
                if ((units & Vector512.Create((ushort)0xFF80)) != Vector512<ushort>.Zero)
                {
                    return i;
                }
            }

            // the rest, overlapping what is seen already
            for (; i < text.Length && text.Length >= 32; i += 32)
            {
                Vector512<ushort> units = Vector512.LoadUnsafe(ref first, (nuint)Math.Min(i, text.Length - 32));
                if ((units & Vector512.Create((ushort)0xFF80)) != Vector512<ushort>.Zero)
                {
                    return i;
                }
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            for (; i <= text.Length - 64; i += 64)
            {
                Vector256<ushort> units = Vector256.LoadUnsafe(ref first, (nuint)i) | Vector256.LoadUnsafe(ref first, (nuint)(i + 16))
                    | Vector256.LoadUnsafe(ref first, (nuint)(i + 32)) | Vector256.LoadUnsafe(ref first, (nuint)(i + 48));
                if ((units & Vector256.Create((ushort)0xFF80)) != Vector256<ushort>.Zero)
                {
                    return i;
                }
            }
        }

        if (i >= text.Length)
        {
            return text.Length;
        }

        int rest = text[i..].IndexOfAnyExceptInRange('\0', '\u007F');
        return rest < 0 ? text.Length : i + rest;
    }
}
