namespace ArabicNewsKit.Names;

/// <summary>Whether two names are one, and how sure that is.</summary>
/// <param name="Score">The calibrated probability, 0 to 1, that the two write the same name.</param>
/// <param name="IsMatch">Whether the score reaches the matcher's threshold.</param>
/// <example>
/// <code>
/// NameMatch match = NameMatcher.Default.Match("محمد", "Mohammed");
/// Console.WriteLine(match.IsMatch);       // True
/// Console.WriteLine(match.Score > 0.9);   // True
/// </code>
/// </example>
/// <threadsafety>Immutable.</threadsafety>
public readonly record struct NameMatch(double Score, bool IsMatch);
