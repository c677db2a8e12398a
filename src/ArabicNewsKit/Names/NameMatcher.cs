namespace ArabicNewsKit.Names;

/// <summary>Says whether two names, each in Arabic or Latin letters, are the same name.</summary>
/// <example>
/// <code>
/// Console.WriteLine(NameMatcher.Default.Match("سليماني", "Soleimani").IsMatch);  // True
/// Console.WriteLine(NameMatcher.Default.Match("محمد", "Mahmoud").IsMatch);      // False
/// </code>
/// </example>
/// <threadsafety>Immutable; one instance serves any number of threads.</threadsafety>
public sealed class NameMatcher
{
    private readonly FullNameScorer scorer;

    internal NameMatcher(TokenScorer tokens)
    {
        Tokens = tokens;
        scorer = new FullNameScorer(tokens);
        Threshold = 0.5;
    }

    /// <summary>The matcher with the bundled weights.</summary>
    public static NameMatcher Default { get; } = new(TokenScorer.Bundled());

    /// <summary>The score from which two names are held to be one, 0 to 1.</summary>
    public double Threshold { get; }

    internal TokenScorer Tokens { get; }

    /// <summary>
    /// Compares two names, of one word or several, in any script each. The order does not matter. Titles, patronymic
    /// particles and the article may be there or not. Without allocation.
    /// </summary>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    public NameMatch Match(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        double score = Probability(LogOdds(a, b));
        return new NameMatch(score, score >= Threshold);
    }

    /// <summary>Compares two names as <see cref="Match"/> does, and says which words and letters were set side by side.</summary>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    public NameExplanation Explain(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return new NameExplanation { Match = Match(a, b), Parts = new NameExplainer(Tokens, scorer).Explain(a, b) };
    }

    /// <summary>The score from which two names are one.</summary>
    public override string ToString() => FormattableString.Invariant($"names match from {Threshold:F3}");

    internal static double Probability(float logOdds) => 1 / (1 + Math.Exp(-logOdds));

    internal float LogOdds(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        // words are paired greedily: one order of the two names makes the answer the same either way
        if (a.SequenceCompareTo(b) > 0)
        {
            ReadOnlySpan<char> first = b;
            b = a;
            a = first;
        }

        Span<byte> codesA = stackalloc byte[NameReader.MostCodes];
        Span<byte> codesB = stackalloc byte[NameReader.MostCodes];
        Span<NameToken> tokensA = stackalloc NameToken[NameReader.MostTokens];
        Span<NameToken> tokensB = stackalloc NameToken[NameReader.MostTokens];
        int countA = NameReader.Read(a, codesA, tokensA);
        int countB = NameReader.Read(b, codesB, tokensB);
        if (countA == 0 || countB == 0)
        {
            // neither script: only the same writing is the same name
            return countA == countB && a.Length > 0 && a.SequenceEqual(b) ? TokenScorer.Best : 2 * TokenScorer.Worst;
        }

        return scorer.Score(codesA, tokensA[..countA], codesB, tokensB[..countB]);
    }
}
