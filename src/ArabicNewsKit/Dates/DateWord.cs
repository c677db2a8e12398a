namespace ArabicNewsKit.Dates;

/// <summary>What the tables say of a word besides its kinds.</summary>
[Flags]
internal enum DateWordTraits : byte
{
    None = 0,

    /// <summary>A table holds it, alone or as the first of a phrase.</summary>
    InTable = 1,

    /// <summary>It is the first word of a phrase.</summary>
    OpensPhrase = 2,

    /// <summary>It begins with و or ف.</summary>
    Conjoined = 4,
}

/// <summary>A word of the text as the tables know it.</summary>
/// <param name="Mask">The kinds of the table entries that it is, a bit each, and of the phrases that begin with it there.</param>
/// <param name="Word">Its number in the tables; 0 for a word that they don't hold.</param>
/// <param name="Clitic">The proclitic next to the word: ب ل ك, or و ف where there is no other; NUL for none.</param>
/// <param name="Skip">How many key units of it are proclitics.</param>
/// <param name="Traits">What else the tables say of it.</param>
internal readonly record struct DateWord(ulong Mask, short Word, char Clitic, byte Skip, DateWordTraits Traits)
{
    public bool Is(DateKind kind) => (Mask & (1UL << (int)kind)) != 0;

    public bool IsInTable => (Traits & DateWordTraits.InTable) != 0;

    public bool OpensPhrase => (Traits & DateWordTraits.OpensPhrase) != 0;

    public bool Conjoined => (Traits & DateWordTraits.Conjoined) != 0;

    /// <summary>Whether a preposition is written on the word.</summary>
    public bool HasPreposition => Clitic is 'ب' or 'ل' or 'ك';
}
