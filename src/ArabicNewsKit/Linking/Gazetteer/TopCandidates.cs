namespace ArabicNewsKit.Linking;

/// <summary>The best few of many candidates, each entity once: the best score first, of equal ones the first entity.</summary>
/// <param name="top">How many to keep.</param>
internal sealed class TopCandidates(int top)
{
    private (int Entity, double Score, bool Exact)[] kept = new (int, double, bool)[Math.Min(top, 4)];

    public int Count { get; private set; }

    public (int Entity, double Score, bool Exact) this[int index] => kept[index];

    /// <summary>Whether a candidate is among the best so far.</summary>
    public bool Takes(int entity, double score) => Count < top || (top > 0 && Precedes(entity, score, kept[Count - 1]));

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
            kept[old].Exact = exact;
            if (kept[old].Score >= score)
            {
                return;
            }
        }
        else if (Count < top)
        {
            if (Count == kept.Length)
            {
                Array.Resize(ref kept, (int)Math.Min(top, kept.Length * 2L));
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

        kept[old] = (entity, score, exact);
    }

    private static bool Precedes(int entity, double score, (int Entity, double Score, bool Exact) other) =>
        score > other.Score || (score == other.Score && entity < other.Entity);
}
