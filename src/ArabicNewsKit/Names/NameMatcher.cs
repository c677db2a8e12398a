namespace ArabicNewsKit.Names;

/// <summary>Says whether two names, each in Arabic or Latin letters, are the same name.</summary>
/// <threadsafety>Immutable; one instance serves any number of threads.</threadsafety>
public sealed class NameMatcher
{
    private NameMatcher(double threshold) => Threshold = threshold;

    /// <summary>The matcher with the bundled weights.</summary>
    public static NameMatcher Default { get; } = new(0.5);

    /// <summary>The score from which two names are held to be one.</summary>
    public double Threshold { get; }

    /// <summary>Compares two names, of one person's name or more, in any script each. The order does not matter.</summary>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    public NameMatch Match(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        string left = Romanizer.ToLatin(a).ToLowerInvariant();
        string right = Romanizer.ToLatin(b).ToLowerInvariant();
        int longest = Math.Max(left.Length, right.Length);
        if (longest == 0)
        {
            return default;
        }

        double spelling = 1 - ((double)EditDistance.Levenshtein(left, right) / longest);
        string skeletonA = ConsonantSkeleton.Of(a);
        string skeletonB = ConsonantSkeleton.Of(b);
        int bones = Math.Max(1, Math.Max(skeletonA.Length, skeletonB.Length));
        double skeleton = 1 - ((double)EditDistance.Levenshtein(skeletonA, skeletonB) / bones);
        double score = Math.Clamp((0.4 * spelling) + (0.6 * skeleton * skeleton), 0, 1);
        return new NameMatch(score, score >= Threshold);
    }
}
