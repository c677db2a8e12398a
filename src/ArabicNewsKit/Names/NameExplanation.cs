namespace ArabicNewsKit.Names;

/// <summary>Why two names were held to be one, or not.</summary>
/// <example>
/// <code>
/// NameExplanation explanation = NameMatcher.Default.Explain("قاسم سليماني", "Qasem Soleimani");
/// Console.WriteLine(explanation.Match.IsMatch);    // True
/// Console.WriteLine(explanation.Parts[1].Second);  // soleimani
/// </code>
/// </example>
/// <threadsafety>Immutable.</threadsafety>
public sealed record NameExplanation
{
    /// <summary>The answer that <see cref="NameMatcher.Match"/> gives.</summary>
    public required NameMatch Match { get; init; }

    /// <summary>The words of the first name in order, each with the second name's word for it, then what is left of the second.</summary>
    public required IReadOnlyList<Part> Parts { get; init => field = ValueList<Part>.Of(value); }

    /// <summary>The explanation as readable lines, the score first.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Match.Score:F3}\n") + string.Join('\n', Parts);

    /// <summary>A word of one name beside the word of the other that it was compared with.</summary>
    /// <param name="First">The word of the first name as it is compared, compounds joined; empty where it has none.</param>
    /// <param name="Second">The word of the second name; empty where it has none.</param>
    /// <param name="Score">The probability that the two write one name, 0 to 1; 0 for a word that is left over.</param>
    /// <param name="Letters">Which letters write which: <c>ب:ba غ:gh د:d ا:a د:d</c>; empty for a word that is left over.</param>
    /// <threadsafety>Immutable.</threadsafety>
    public sealed record Part(string First, string Second, double Score, string Letters)
    {
        /// <summary>The part as one readable line.</summary>
        public override string ToString() => FormattableString.Invariant($"{First}  {Second}  {Score:F3}  {Letters}");
    }
}
