namespace ArabicNewsKit.Normalization;

/// <summary>The classes of characters that the rules speak of, by code point, so that no host's tables matter.</summary>
internal static class Letters
{
    /// <summary>A letter of the Arabic script, marks and tatweel not counted.</summary>
    public static bool IsArabic(char unit) =>
        unit is (>= '\u0620' and <= '\u064A' and not '\u0640') or (>= '\u066E' and <= '\u06D3' and not '\u0670') or '\u06D5'
            or '\u06EE' or '\u06EF' or (>= '\u06FA' and <= '\u06FC') or '\u06FF' or (>= '\u0750' and <= '\u077F')
            or (>= '\u0870' and <= '\u0887') or (>= '\u0889' and <= '\u088E') or (>= '\u08A0' and <= '\u08C8');

    /// <summary>A combining mark of the Arabic script, or one of the small letters that stand above a line.</summary>
    public static bool IsMark(char unit) =>
        unit is (>= '\u0610' and <= '\u061A') or (>= '\u064B' and <= '\u065F') or '\u0670' || IsSign(unit);

    /// <summary>Vowels, tanwin, sukun.</summary>
    public static bool IsHaraka(char unit) =>
        unit is (>= '\u064B' and <= '\u0650') or '\u0652' or (>= '\u0656' and <= '\u065F');

    /// <summary>Signs of the Quran and of honour, and the vowel signs of other languages above U+0897.</summary>
    public static bool IsSign(char unit) =>
        unit is (>= '\u0610' and <= '\u061A') or (>= '\u06D6' and <= '\u06DC') or (>= '\u06DF' and <= '\u06E8')
            or (>= '\u06EA' and <= '\u06ED') or (>= '\u0897' and <= '\u089F') or (>= '\u08CA' and <= '\u08E1')
            or (>= '\u08E3' and <= '\u08FF');

    /// <summary>The maddah above and the hamzas above and below, which become part of their letter.</summary>
    public static bool IsHamzaMark(char unit) => unit is >= '\u0653' and <= '\u0655';

    /// <summary>An alef with a sign that no other switch concerns: wavy hamzas, high hamza, digits above, attached signs.</summary>
    public static bool IsOtherAlef(char unit) =>
        unit is '\u0672' or '\u0673' or '\u0675' or '\u0773' or '\u0774' or (>= '\u0870' and <= '\u0882');

    /// <summary>Characters that show nothing, save the zero-width non-joiner.</summary>
    public static bool IsInvisible(char unit) =>
        unit is '\u00AD' or '\u061C' or '\u180E' or '\u200B' or (>= '\u200D' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    /// <summary>White space inside a line.</summary>
    public static bool IsBlank(char unit) =>
        unit is ' ' or '\t' or '\v' or '\f' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F'
            or '\u3000';

    public static bool IsLineEnd(char unit) => unit is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsDigit(char unit) => unit is (>= '0' and <= '9') or (>= '٠' and <= '٩') or (>= '۰' and <= '۹');

    /// <summary>The letter that a base and a maddah or hamza make (Unicode's canonical compositions), or NUL.</summary>
    public static char Compose(char letter, char mark) => (letter, mark) switch
    {
        ('ا', '\u0653') => 'آ',
        ('ا', '\u0654') => 'أ',
        ('ا', '\u0655') => 'إ',
        ('و', '\u0654') => 'ؤ',
        ('ي', '\u0654') => 'ئ',
        ('\u06D5', '\u0654') => '\u06C0',
        ('\u06C1', '\u0654') => '\u06C2',
        ('\u06D2', '\u0654') => '\u06D3',
        _ => '\0',
    };

    /// <summary>Whether a mark between a letter and its maddah or hamza lets the two meet: its combining class is lower.</summary>
    public static bool IsTransparent(char mark) =>
        mark is (>= '\u064B' and <= '\u0652') or '\u0670' or (>= '\u0618' and <= '\u061A');
}
