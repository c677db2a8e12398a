namespace ArabicNewsKit;

/// <summary>What one article says: its names, dates and numbers, each with its place in the original text.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record NewsAnalysis
{
    /// <summary>The caller's name for the document; null where none was given.</summary>
    public string? Id { get; init; }

    /// <summary>The publication day that dates were resolved against; null where none was given.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The people, places, organizations and other names, in text order; they do not overlap.</summary>
    public required IReadOnlyList<EntityMention> Entities { get; init; }

    /// <summary>The dates, times, durations and sets, in text order; they do not overlap.</summary>
    public required IReadOnlyList<DateMention> Dates { get; init; }

    /// <summary>The numbers that stand in no date and no name, in text order; they do not overlap.</summary>
    public required IReadOnlyList<NumberMention> Numbers { get; init; }

    /// <summary>The stretches of page furniture (share buttons, comment forms, teasers), in text order.</summary>
    public required IReadOnlyList<TextSpan> Furniture { get; init; }
}
