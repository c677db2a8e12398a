using System.Text.Json.Serialization;

namespace ArabicNewsKit;

/// <summary>A date, clock time, duration or repeated time in the text, and how it is read.</summary>
/// <example>
/// <code>
/// DateMention date = DateRecognizer.Find("اجتمعوا في 30 كانون الثاني/يناير.", published: new DateOnly(2020, 2, 5))[0];
/// Console.WriteLine(date.Surface);  // 30 كانون الثاني/يناير
/// Console.WriteLine(date.Timex);    // XXXX-01-30
/// Console.WriteLine(date.Value);    // 2020-01-30
/// </code>
/// </example>
/// <threadsafety>Immutable.</threadsafety>
public sealed record DateMention
{
    /// <summary>The index of the first UTF-16 unit of the mention in the original text.</summary>
    public required int Start { get; init; }

    /// <summary>The number of UTF-16 units of the mention.</summary>
    public required int Length { get; init; }

    /// <summary>
    /// The mention as written: without leading prepositions, with its head (يوم، شهر، عام، سنة، الساعة); a month written
    /// twice (كانون الثاني/يناير) is one mention.
    /// </summary>
    public required string Surface { get; init; }

    /// <summary>What kind of time it is.</summary>
    public required DateType Type { get; init; }

    /// <summary>
    /// The TIMEX3 value resolved against the publication day and the text: <c>2020-01-30</c>, <c>2020-W06</c>,
    /// <c>2020-SU</c>, <c>P3W</c>, <c>2011/2013</c> for a range; equal to <see cref="Timex"/> where it can't be resolved.
    /// </summary>
    public required string Value { get; init; }

    /// <summary>The TIMEX3 value as the text states it: <c>XXXX-01-30</c>, <c>XXXX-WXX-2</c>, <c>PRESENT_REF</c>.</summary>
    public required string Timex { get; init; }

    /// <summary>
    /// The first day that is meant; null for sets, for what can't be resolved, and for durations that hang on no date (a
    /// duration that ends or begins at publication, الأيام الثلاثة المقبلة, has its days).
    /// </summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day that is meant, itself included; null where <see cref="From"/> is.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The calendar in which the text states the date.</summary>
    public required CalendarSystem Calendar { get; init; }

    /// <summary>
    /// The date in the Umm al-Qura calendar, <c>1445-09-15</c>, where the text states a Hijri date; else null. Where
    /// months begin by sighting (Egypt, the Maghreb), ±1 day.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Hijri { get; init; }

    /// <summary>The part of the time that is meant, or null for all of it.</summary>
    public DateModifier? Modifier { get; init; }

    /// <summary>Where the mention lies in the original text.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, Length);

    /// <summary>The mention as one readable line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Span}  {Type}  {Surface}  {Value}");
}
