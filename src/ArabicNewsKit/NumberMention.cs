using System.Text.Json.Serialization;

namespace ArabicNewsKit;

/// <summary>A number in the text that is no part of a date or a name.</summary>
/// <example>
/// <code>
/// NumberMention number = NumberRecognizer.Find("أكثر من 3.5 مليون دولار أميركي")[0];
/// Console.WriteLine(number.Value);     // 3500000
/// Console.WriteLine(number.Unit);      // USD
/// Console.WriteLine(number.Modifier);  // MoreThan
/// </code>
/// </example>
/// <threadsafety>Immutable.</threadsafety>
public sealed record NumberMention
{
    /// <summary>The index of the first UTF-16 unit of the mention in the original text.</summary>
    public required int Start { get; init; }

    /// <summary>The number of UTF-16 units of the mention.</summary>
    public required int Length { get; init; }

    /// <summary>The numeral as written, without proclitics and without the counted noun.</summary>
    public required string Surface { get; init; }

    /// <summary>What kind of number it is.</summary>
    public required NumberKind Kind { get; init; }

    /// <summary>
    /// The value (20 for 20 %; the lower end of a range; 0.5 for a half), or null for a vague count such as عشرات.
    /// </summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range; null for everything else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? High { get; init; }

    /// <summary>Whether the text counts vaguely (عشرات، مئات الآلاف), without a value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Vague { get; init; }

    /// <summary>
    /// The least that a vague count means (عشرات: 20, مئات الآلاف: 200,000, بضعة: 3); null for every other number.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Low { get; init; }

    /// <summary>The counted noun as written, or the ISO 4217 code for money where the text says which; else null.</summary>
    public string? Unit { get; init; }

    /// <summary>How the text bounds the value, or null where it states it plainly.</summary>
    public NumberModifier? Modifier { get; init; }

    /// <summary>Where the mention lies in the original text.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, Length);

    /// <summary>The mention as one readable line.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Span}  {Kind}  {Surface}  {(Vague ? "vague" : Value)}{(High is null ? "" : "..")}{High} {Unit}").TrimEnd();
}
