namespace ArabicNewsKit.Names;

/// <summary>A list of names that can be searched by a name in any script.</summary>
/// <threadsafety>Immutable; one instance serves any number of threads.</threadsafety>
public sealed class NameIndex
{
    private readonly (string Name, int Payload)[] names;

    private NameIndex((string Name, int Payload)[] names) => this.names = names;

    /// <summary>How many names the index holds.</summary>
    public int Count => names.Length;

    /// <summary>Builds an index.</summary>
    /// <param name="names">The names, each with the caller's number for it; a name may come more than once.</param>
    /// <exception cref="ArgumentNullException">The list or a name in it is null.</exception>
    public static NameIndex Build(IEnumerable<(string Name, int Payload)> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return new NameIndex([.. names]);
    }

    /// <summary>The names most likely to be the query's, best first.</summary>
    /// <param name="query">A name in any script.</param>
    /// <param name="top">How many to give back at most.</param>
    /// <param name="minimum">The least score to give back, 0 to 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is negative.</exception>
    public IReadOnlyList<NameHit> Search(string query, int top = 10, double minimum = 0)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        var hits = new List<NameHit>();
        foreach ((string name, int payload) in names)
        {
            double score = NameMatcher.Default.Match(query, name).Score;
            if (score > 0 && score >= minimum)
            {
                hits.Add(new NameHit(name, payload, score));
            }
        }

        return [.. hits.OrderByDescending(hit => hit.Score).Take(top)];
    }
}
