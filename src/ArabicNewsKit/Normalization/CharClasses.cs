using System.Globalization;
using System.Runtime.CompilerServices;

namespace ArabicNewsKit.Normalization;

/// <summary>What a UTF-16 unit of a folded text is to the word reader.</summary>
internal enum CharClass : byte
{
    /// <summary>A mark of punctuation or another sign.</summary>
    Sign,

    Blank,

    /// <summary>White space that ends a line.</summary>
    LineEnd,

    ArabicLetter,

    /// <summary>An ASCII digit; the folding makes ASCII of the Arabic ones.</summary>
    Digit,

    /// <summary>A letter of another script.</summary>
    OtherLetter,

    /// <summary>The first half of a character beyond U+FFFF.</summary>
    HighSurrogate,
}

/// <summary>The class of each unit: a table for the scripts that news is written in, the rules for all others.</summary>
internal static class CharClasses
{
    private static readonly byte[] Table = MakeTable();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharClass Of(char unit)
    {
        byte[] table = Table;
        return unit < table.Length ? (CharClass)table[unit] : ByRule(unit);
    }

    /// <summary>The class by the rules, which the table is made from.</summary>
    public static CharClass ByRule(char unit) =>
        char.IsWhiteSpace(unit) ? Letters.IsLineEnd(unit) ? CharClass.LineEnd : CharClass.Blank
        : Letters.IsArabic(unit) ? CharClass.ArabicLetter
        : char.IsAsciiDigit(unit) ? CharClass.Digit
        : char.IsHighSurrogate(unit) ? CharClass.HighSurrogate
        : char.IsLetter(unit) ? CharClass.OtherLetter
        : CharClass.Sign;

    /// <summary>Whether the character at a place of a text is a letter of another script, and its length in units.</summary>
    public static bool IsOtherLetter(string text, int i, out int length)
    {
        length = 1;
        switch (Of(text[i]))
        {
            case CharClass.OtherLetter:
                return true;
            case CharClass.HighSurrogate when i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                length = 2;
                return CharUnicodeInfo.GetUnicodeCategory(text, i) <= UnicodeCategory.OtherLetter;
            default:
                return false;
        }
    }

    private static byte[] MakeTable()
    {
        byte[] table = new byte[0x800];
        for (int unit = 0; unit < table.Length; unit++)
        {
            table[unit] = (byte)ByRule((char)unit);
        }

        return table;
    }
}
