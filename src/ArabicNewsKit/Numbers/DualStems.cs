using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Numbers;

/// <summary>What an ending of the dual means behind a noun; the names are those of the table.</summary>
[Flags]
internal enum DualStem : byte
{
    Broken = 1,
    Oblique = 2,
    Sound = 4,
    T = 8,
    Feminine = 16,
    Construct = 32,
    Maqsura = 64,
}

/// <summary>The nouns whose dual counts, and the words that only look like duals.</summary>
internal static class DualStems
{
    private static readonly KeyTable<DualStem> Stems = Load();
    private static readonly KeyTable<bool> Exceptions = KeyFolding.ReadSet("Numbers/Data/dual_exceptions.tsv", column: 1);
    private static readonly HashFilter Sieve = MakeSieve();

    /// <summary>Whether a hash may be a noun's of the table, with any proclitics before it.</summary>
    public static bool MayBeBehindProclitics(uint hash) => Sieve.MayHold(hash);

    public static bool IsException(WordPart form) => Exceptions.TryGetValue(form, out _);

    /// <summary>What the table says of a stem.</summary>
    public static DualStem Find(WordPart stem) => Stems.TryGetValue(stem, out DualStem found) ? found : 0;

    /// <summary>What the table says of a stem with the ending of the feminine put back on.</summary>
    public static DualStem FindFeminine(WordPart stem)
    {
        uint hash = WordHash.WithLast(stem.Hash, 'ه', stem.Length);
        Span<char> word = stackalloc char[24];
        if (!Stems.MayHold(hash) || stem.Length >= word.Length)
        {
            return 0;
        }

        stem.Letters.CopyTo(word);
        word[stem.Length] = 'ه';
        return Stems.TryGetValue(word[..(stem.Length + 1)], hash, out DualStem found) ? found : 0;
    }

    private static KeyTable<DualStem> Load()
    {
        var stems = new KeyTable<DualStem>(800);
        foreach (TableRow row in EmbeddedTable.Rows("Numbers/Data/dual_nouns.tsv"))
        {
            DualStem stem = row.Enum<DualStem>(0);
            foreach (ReadOnlySpan<char> noun in row.Parts(1))
            {
                stems.Folded(noun) |= stem;
            }
        }

        return stems;
    }

    /// <summary>Lets the stems of the table through, behind each run of proclitics that <see cref="ProcliticEnumerator"/> takes off.</summary>
    private static HashFilter MakeSieve()
    {
        const int RunsOfProclitics = 27;
        HashFilter sieve = HashFilter.For(Stems.Count * RunsOfProclitics);
        foreach (uint stem in Stems.Hashes)
        {
            uint definite = WordHash.WithFirst(WordHash.WithFirst(stem, 'ل'), 'ا');
            uint merged = WordHash.WithFirst(WordHash.WithFirst(stem, 'ل'), 'ل');
            Proclitics.AddRuns(sieve, stem);
            Proclitics.AddRuns(sieve, definite);
            Proclitics.AddConjoined(sieve, merged);
        }

        return sieve;
    }
}
