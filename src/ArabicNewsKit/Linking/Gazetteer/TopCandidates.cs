namespace ArabicNewsKit.Linking;

/// <summary>The best few of many candidates, each entity once: the best score first, of equal ones the first entity.</summary>
/// <param name="top">How many to keep.</param>
/// <param name="room">Room for the first of them; more is taken when they are more.</param>
internal ref struct TopCandidates(int top, Span<TopCandidates.Candidate> room)
{
    private Span<Candidate> kept = room;

    public int Count { get; private set; }

    public readonly Candidate this[int index] => kept[index];

    /// <summary>Whether a candidate is among the best so far.</summary>
    public readonly bool Takes(int entity, double score) => Count < top || (top > 0 && Precedes(entity, score, kept[Count - 1]));

    /// <summary>Takes a candidate in if it is among the best so far. Costs a comparison where it is not.</summary>
    public void Add(int entity, double score, bool exact)
    {
        if (!Takes(entity, score))
        {
            return;
        }

        int old = 0;
        while (old < Count && kept[old].Entity != entity)
        {
            old++;
        }

        if (old < Count)
        {
            exact |= kept[old].Exact;
            kept[old] = kept[old] with { Exact = exact };
            if (kept[old].Score >= score)
            {
                return;
            }
        }
        else if (Count < top)
        {
            if (Count == kept.Length)
            {
                Span<Candidate> larger = new Candidate[(int)Math.Min(top, Math.Max(4, kept.Length * 2L))];
                kept.CopyTo(larger);
                kept = larger;
            }

            Count++;
        }
        else
        {
            old = Count - 1;
        }

        // the candidates between its place and the old one's move down
        while (old > 0 && Precedes(entity, score, kept[old - 1]))
        {
            kept[old] = kept[old - 1];
            old--;
        }

        kept[old] = new Candidate(entity, score, exact);
    }

    private static bool Precedes(int entity, double score, in Candidate other) =>
        score > other.Score || (score == other.Score && entity < other.Entity);

    /// <summary>An entity that a name may stand for, by its number in the gazetteer.</summary>
    internal readonly record struct Candidate(int Entity, double Score, bool Exact);
}
