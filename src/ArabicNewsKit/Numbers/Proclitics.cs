using System.Runtime.CompilerServices;

namespace ArabicNewsKit.Numbers;

/// <summary>The letters و ف ب ل ك, which are words of their own but written on the next one.</summary>
internal static class Proclitics
{
    private const int First = 'ب';

    private const ulong Letters =
        (1UL << ('و' - First)) | (1UL << ('ف' - First)) | (1UL << ('ب' - First)) | (1UL << ('ل' - First)) | (1UL << ('ك' - First));

    /// <summary>Whether a word that begins with a letter may begin with a proclitic.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayStart(char letter) => letter - First is >= 0 and < 64 and int place && ((Letters >> place) & 1) != 0;
}
