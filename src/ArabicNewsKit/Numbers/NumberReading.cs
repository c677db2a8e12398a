namespace ArabicNewsKit.Numbers;

/// <summary>How a number is written, as far as its readers ask.</summary>
[Flags]
internal enum NumberForm : ushort
{
    None = 0,

    /// <summary>Digits stand in it.</summary>
    Digits = 1,

    /// <summary>Number words stand in it.</summary>
    Words = 2,

    /// <summary>A scale from a thousand up stands in it: آلاف، مليار.</summary>
    Scaled = 4,

    /// <summary>It begins with the article: الثلاثة.</summary>
    Definite = 8,

    /// <summary>A decimal part or a fraction is written, even where it is zero.</summary>
    Decimal = 16,

    /// <summary>It states a place in an order.</summary>
    Ordinal = 32,

    /// <summary>It is a part of one: ثلث، 3/4.</summary>
    Fraction = 64,

    /// <summary>The proclitic و or ف stands on its first word.</summary>
    Conjoined = 128,

    /// <summary>The proclitic ب, ل or ك stands on its first word.</summary>
    Prepositional = 256,

    /// <summary>Its last word is a dual in the construct state: مليونا (دولار), or the accusative of one: it was alone.</summary>
    Construct = 512,

    /// <summary>It is one word that other readings claim as often: متين، صفر; only its neighbours make it a number.</summary>
    Doubtful = 1024,

    /// <summary>Definite tens, a definite hundred or scale, which state a count or a place in an order: العشرون.</summary>
    EitherOrder = 2048,

    /// <summary>Its first word is a feminine form (of an ordinal: الثالثة).</summary>
    Feminine = 4096,

    /// <summary>It is one plural scale that counts nothing: آلاف، ملايين.</summary>
    BarePlural = 8192,
}

/// <summary>A number read from a text: its value and the words it takes.</summary>
/// <param name="Value">The value.</param>
/// <param name="First">The first word of the number.</param>
/// <param name="Last">The last word of the number, itself included.</param>
/// <param name="Skip">
/// How many key units of the first word are proclitics (و ف ب ل ك) and no part of the number; the article is a part of it.
/// </param>
/// <param name="Form">How it is written.</param>
internal readonly record struct NumberReading(decimal Value, int First, int Last, int Skip, NumberForm Form)
{
    public bool Has(NumberForm form) => (Form & form) != 0;
}
