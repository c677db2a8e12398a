namespace ArabicNewsKit.Normalization;

/// <summary>What a word is written in.</summary>
internal enum WordKind : byte
{
    /// <summary>Arabic letters, clitics left on.</summary>
    Arabic,

    /// <summary>Letters of any other script; a digit inside stays with them (F16).</summary>
    Latin,

    /// <summary>Digits, with single separators between them: 1,250,000 and 3.5 and 5ر6.</summary>
    Number,

    /// <summary>One mark of punctuation or another sign.</summary>
    Symbol,
}

/// <summary>What stands between a word and the one before it.</summary>
[Flags]
internal enum WordBreak : byte
{
    /// <summary>Nothing: the two are glued.</summary>
    None = 0,

    /// <summary>White space.</summary>
    Space = 1,

    /// <summary>The end of a line (white space too).</summary>
    Line = 2,

    /// <summary>The end of a sentence or of a paragraph.</summary>
    Sentence = 4,

    /// <summary>A tatweel between blanks, written for a dash; the key has none.</summary>
    Dash = 8,
}

/// <summary>One word of a text: its key under which tables are looked up, and its place in the original.</summary>
/// <param name="KeyStart">Where its folded form starts in <see cref="NewsText.Key"/>.</param>
/// <param name="KeyLength">How long that form is.</param>
/// <param name="Start">Where it starts in the original text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Kind">What it is written in.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="Hash">The <see cref="Tables.WordHash"/> of its folded form.</param>
internal readonly record struct Word(
    int KeyStart, int KeyLength, int Start, int Length, WordKind Kind, WordBreak Before, uint Hash)
{
    public int KeyEnd => KeyStart + KeyLength;

    public int End => Start + Length;
}
