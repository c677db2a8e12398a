namespace ArabicNewsKit;

public sealed partial record EntityMention
{
    /// <summary>Why a mention was, or was not, taken for an entity: one way to read it, and what spoke for and against.</summary>
    /// <example>
    /// <code>
    /// NewsAnalyzer analyzer = NewsAnalyzer.Create();
    /// foreach (EntityMention.Reading reading in analyzer.Explain(new NewsDocument("وصل الوزير إلى عمان للقاء رئيس وزراء الأردن")))
    /// {
    ///     if (reading.Mention.Surface == "عمان")
    ///     {
    ///         Console.WriteLine($"{reading.IsChosen} {reading.NameEn}");
    ///     }
    /// }
    ///
    /// // True Amman
    /// // False Oman
    /// </code>
    /// </example>
    /// <threadsafety>Immutable.</threadsafety>
    public sealed record Reading
    {
        /// <summary>The mention that is explained, as the analysis gives it.</summary>
        public required EntityMention Mention { get; init; }

        /// <summary>Whether the mention was read this way.</summary>
        public required bool IsChosen { get; init; }

        /// <summary>The id of the entity; null for a name that no gazetteer holds.</summary>
        public string? Id { get; init; }

        /// <summary>The entity's preferred English name; null where it has none, or where no gazetteer holds the name.</summary>
        public string? NameEn { get; init; }

        /// <summary>The log odds that this is a name, and of this entity: what the features sum up to.</summary>
        public required double LogOdds { get; init; }

        /// <summary>What spoke for it (above zero) and against (below), as log odds, the weightiest first.</summary>
        public required IReadOnlyList<KeyValuePair<string, double>> Features { get; init; }
    }
}
