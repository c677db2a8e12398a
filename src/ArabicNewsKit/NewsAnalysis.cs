namespace ArabicNewsKit;

/// <summary>What one article says: its names, dates and numbers, each with its place in the original text.</summary>
/// <remarks>Two analyses are equal where all that they hold is. Lists are copied when they are set.</remarks>
/// <example>
/// <code>
/// NewsAnalysis analysis = NewsAnalyzer.Create().Analyze("وصل 45 جنديا إلى بغداد في 3 يناير 2020.");
/// Console.WriteLine(analysis.Entities[0].NameEn);  // Baghdad
/// Console.WriteLine(analysis.Dates[0].Value);      // 2020-01-03
/// Console.WriteLine(analysis.Numbers[0].Value);    // 45
/// Console.WriteLine(analysis);                     // 1 entity, 1 date, 1 number
/// </code>
/// </example>
/// <threadsafety>Immutable.</threadsafety>
public sealed record NewsAnalysis
{
    /// <summary>The caller's name for the document; null where none was given.</summary>
    public string? Id { get; init; }

    /// <summary>The publication day that dates were resolved against; null where none was given.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The people, places, organizations and other names, in text order; they do not overlap.</summary>
    public required IReadOnlyList<EntityMention> Entities { get; init => field = ValueList<EntityMention>.Of(value); }

    /// <summary>
    /// The dates, times, durations and sets, in text order; they do not overlap. A bare year within one of the
    /// <see cref="Entities"/> is a part of that name and no date.
    /// </summary>
    public required IReadOnlyList<DateMention> Dates { get; init => field = ValueList<DateMention>.Of(value); }

    /// <summary>The numbers that stand in no date and no name, in text order; they do not overlap.</summary>
    public required IReadOnlyList<NumberMention> Numbers { get; init => field = ValueList<NumberMention>.Of(value); }

    /// <summary>The stretches of page furniture (share buttons, comment forms, teasers), in text order.</summary>
    public required IReadOnlyList<TextSpan> Furniture { get; init => field = ValueList<TextSpan>.Of(value); }

    /// <summary>The document's id and day where it has them, and how much was found.</summary>
    public override string ToString()
    {
        string found = $"{Count(Entities.Count, "entity", "entities")}, {Count(Dates.Count, "date", "dates")}, {Count(Numbers.Count, "number", "numbers")}";
        string document = string.Join(' ', new[] { Id, Published?.ToString("O") }.Where(part => part is not null));
        return document.Length == 0 ? found : $"{document}: {found}";
    }

    private static string Count(int count, string one, string many) =>
        FormattableString.Invariant($"{count} {(count == 1 ? one : many)}");
}
