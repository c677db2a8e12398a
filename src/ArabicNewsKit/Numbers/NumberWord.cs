using System.Runtime.InteropServices;

namespace ArabicNewsKit.Numbers;

/// <summary>What a number word can do in a number.</summary>
internal enum NumberRole : byte
{
    None,

    /// <summary>Zero.</summary>
    Zero,

    /// <summary>1 to 9: a count by itself, before ten (ثلاثة عشر), before a hundred (ثلاث مئة) or before tens.</summary>
    Unit,

    /// <summary>One that is none by itself: أحد عشر، إحدى وعشرون.</summary>
    Head,

    /// <summary>Ten: alone, or behind a unit.</summary>
    Ten,

    /// <summary>11 to 19 in one word, as colloquial writing has them.</summary>
    Teen,

    /// <summary>20, 30 … 90.</summary>
    Tens,

    /// <summary>A hundred, which a unit may multiply.</summary>
    Hundred,

    /// <summary>200 … 900 in one word.</summary>
    Hundreds,

    /// <summary>A thousand and more, which a number before it multiplies.</summary>
    Scale,

    /// <summary>Two of a scale in one word: ألفان.</summary>
    ScaleDual,

    /// <summary>Two of a scale before a noun, or one of it in the accusative behind a number: مليونا.</summary>
    ScaleConstruct,

    /// <summary>The plural of a scale: a multiplied scale behind a number, a vague count without.</summary>
    ScalePlural,

    /// <summary>A vague count: عشرات، مئات.</summary>
    Vague,

    /// <summary>A few: بضعة، عدة.</summary>
    Several,

    /// <summary>A place in an order, from the first to the tenth, and حادي.</summary>
    Ordinal,

    /// <summary>A part of one.</summary>
    Part,

    /// <summary>Parts of one behind a count: أرباع.</summary>
    Parts,

    /// <summary>Two parts of one: ثلثان.</summary>
    PartDual,

    /// <summary>The decimal point in words: فاصلة.</summary>
    Point,

    /// <summary>Below zero: سالب، ناقص.</summary>
    Minus,

    /// <summary>The conjunction that stands apart.</summary>
    And,

    /// <summary>Not a word but digits.</summary>
    Digits,
}

/// <summary>Which clitics a number word bears, and what else its form says.</summary>
[Flags]
internal enum NumberClitics : byte
{
    None = 0,
    And = 1,
    Preposition = 2,
    Article = 4,
    Feminine = 8,
    Doubtful = 16,

    /// <summary>Another word where it is written without its hamza: مئتا, ميتا.</summary>
    Hamza = 32,
}

/// <summary>A number word as the lexicon knows it.</summary>
/// <param name="Role">What it can do in a number.</param>
/// <param name="Value">Its value; of a fraction, its denominator.</param>
/// <param name="Skip">How many key units of it are proclitics before the article.</param>
/// <param name="Clitics">Which clitics it bears.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberWord(NumberRole Role, long Value, byte Skip, NumberClitics Clitics)
{
    public bool IsBare => (Clitics & (NumberClitics.And | NumberClitics.Preposition)) == 0;

    public bool HasAnd => (Clitics & NumberClitics.And) != 0;

    public bool HasPreposition => (Clitics & NumberClitics.Preposition) != 0;

    public bool IsDefinite => (Clitics & NumberClitics.Article) != 0;
}
