namespace ArabicNewsKit.GazetteerBuilder.Rows;

/// <summary>One entity to compile, from a table or a dump.</summary>
internal sealed record GazetteerRow
{
    public required string Id { get; init; }

    public required EntityType Type { get; init; }

    public required string Subtype { get; init; }

    public required RowName Name { get; init; }

    public IReadOnlyList<RowName> Aliases { get; init; } = [];

    public RowName NameEn { get; init; } = new("");

    public IReadOnlyList<RowName> AliasesEn { get; init; } = [];

    /// <summary>Adjectives of the place in all their forms.</summary>
    public IReadOnlyList<RowName> Adjectives { get; init; } = [];

    public string Country { get; init; } = "";

    public string Description { get; init; } = "";

    public int Prior { get; init; }

    public int? ValidFrom { get; init; }

    public int? ValidTo { get; init; }

    public string Source { get; init; } = "";

    public string Checked { get; init; } = "";

    /// <summary>Where the row stands; only tables have lines that a person mends.</summary>
    public string File { get; init; } = "";

    public int Line { get; init; }

    /// <summary>How many names are listed, derived forms not counted.</summary>
    public int NameCount => 1 + Aliases.Count + (NameEn.Text.Length > 0 ? 1 : 0) + AliasesEn.Count;
}
