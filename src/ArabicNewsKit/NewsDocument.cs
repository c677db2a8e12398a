namespace ArabicNewsKit;

/// <summary>One article as it came in.</summary>
/// <param name="Text">The text, as raw as it is; never null.</param>
/// <param name="Published">
/// The day of publication, against which relative and year-less dates are resolved; null where it is not known, and
/// then such dates keep only what the text states.
/// </param>
/// <param name="Id">The caller's own name for the document, handed back with the analysis; null for none.</param>
/// <example>
/// <code>
/// var article = new NewsDocument("وصل الوفد أمس إلى بغداد.", new DateOnly(2024, 2, 8), "delegation");
/// NewsAnalysis analysis = NewsAnalyzer.Create().Analyze(article);
/// Console.WriteLine(analysis.Dates[0].Value);  // 2024-02-07
/// Console.WriteLine(analysis.Id);              // delegation
/// </code>
/// </example>
/// <threadsafety>Immutable.</threadsafety>
public sealed record NewsDocument(string Text, DateOnly? Published = null, string? Id = null)
{
    private const int Shown = 60;

    /// <summary>The document's id and day where it has them, and how its text begins.</summary>
    public override string ToString()
    {
        string begin = Text is null ? "" : Text.Length <= Shown ? Text : Text[..Shown] + "…";
        return string.Join("  ", new[] { Id, Published?.ToString("O"), begin }.Where(part => part is not null));
    }
}
