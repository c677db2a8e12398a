using System.Text.Json.Serialization;

namespace ArabicNewsKit;

/// <summary>The kinds of numbers.</summary>
/// <example>
/// <code>
/// Console.WriteLine(NumberRecognizer.Find("خمس دول")[0].Kind);      // Cardinal
/// Console.WriteLine(NumberRecognizer.Find("20 في المئة")[0].Kind);  // Percent
/// </code>
/// </example>
[JsonConverter(typeof(SnakeCaseEnumConverter<NumberKind>))]
public enum NumberKind
{
    /// <summary>A count.</summary>
    Cardinal,

    /// <summary>A place in an order: الثالث.</summary>
    Ordinal,

    /// <summary>A share of a hundred; 20 % has the value 20.</summary>
    Percent,

    /// <summary>A part of one: ثلث، نصف.</summary>
    Fraction,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A noun in the dual, which counts two: قاعدتين.</summary>
    Dual,

    /// <summary>A range from <see cref="NumberMention.Value"/> to <see cref="NumberMention.High"/>.</summary>
    Range,
}
