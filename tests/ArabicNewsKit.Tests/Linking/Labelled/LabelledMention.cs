namespace ArabicNewsKit.Tests.Linking.Labelled;

/// <summary>A mention as a person labelled it: a line of <c>seeds/news/*.mentions.tsv</c>.</summary>
/// <param name="Spans">The spans that are right, the preferred one first.</param>
/// <param name="Types">The types that are right.</param>
/// <param name="Ids">The Wikidata ids that are right; none where it is not known whether there is one, or known that there is none.</param>
/// <param name="Unlisted">No knowledge base is expected to hold it: a null id is the right answer.</param>
/// <param name="Kind">name, surname, adjective or optional.</param>
internal sealed record LabelledMention(
    IReadOnlyList<TextSpan> Spans, IReadOnlyList<EntityType> Types, IReadOnlyList<string> Ids, bool Unlisted, string Kind)
{
    public bool IsOptional => Kind == "optional";

    public bool IsAdjective => Kind == "adjective";

    /// <summary>Reads one line.</summary>
    /// <param name="line">surface, type, id, kind, tabs between them.</param>
    /// <param name="text">The article.</param>
    /// <param name="from">Where to look for the surface: behind the mention before.</param>
    public static LabelledMention Read(string line, string text, int from)
    {
        string[] columns = line.Split('\t');
        Assert.True(columns.Length == 4, $"«{line}» has {columns.Length} columns, not 4");
        string[] surfaces = columns[0].Split('|');
        int start = text.IndexOf(surfaces[0], from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"«{surfaces[0]}» does not stand behind the mention before it");
        Assert.Contains(columns[3], new[] { "name", "surname", "adjective", "optional" });
        return new LabelledMention(
            [.. surfaces.Select(surface => new TextSpan(start + Within(surfaces[0], surface), surface.Length))],
            [.. columns[1].Split('|').Select(type => Enum.Parse<EntityType>(type, ignoreCase: true))],
            columns[2] is "-" or "?" ? [] : columns[2].Split('|'),
            columns[2] == "-",
            columns[3]);
    }

    private static int Within(string whole, string part)
    {
        int at = whole.IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0, $"«{part}» is no part of «{whole}»");
        return at;
    }
}
