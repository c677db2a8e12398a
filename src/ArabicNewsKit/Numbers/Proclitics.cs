using System.Runtime.CompilerServices;
using ArabicNewsKit.Tables;

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

    /// <summary>Adds the hash of a word as it is, and behind each run of proclitics.</summary>
    public static void AddRuns(HashFilter filter, uint hash)
    {
        AddConjoined(filter, hash);
        foreach (char preposition in "بلك")
        {
            AddConjoined(filter, WordHash.WithFirst(hash, preposition));
        }
    }

    /// <summary>The same behind و and ف alone.</summary>
    public static void AddConjoined(HashFilter filter, uint hash)
    {
        filter.Add(hash);
        filter.Add(WordHash.WithFirst(hash, 'و'));
        filter.Add(WordHash.WithFirst(hash, 'ف'));
    }
}
