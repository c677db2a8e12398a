namespace ArabicNewsKit.Linking;

/// <summary>Chooses among overlapping candidates: the set without overlaps that is worth most.</summary>
internal static class CandidateSelector
{
    /// <summary>What each word after the first adds to a candidate's worth, so that the longest name wins unless it is unlikely.</summary>
    private const double WorthOfWord = 1.2;
    private const double LeastWorth = 0.4;

    /// <summary>The chosen candidates' indices, in text order. Linear in words and candidates.</summary>
    /// <param name="document">The document, its candidates scored.</param>
    /// <param name="least">The least probability of a chosen candidate.</param>
    public static List<int> Select(LinkDocument document, double least)
    {
        Span<Candidate> candidates = document.Candidates.Span;
        int count = document.Text.Count;
        var firstOf = new int[count + 1];
        var nextOf = new int[candidates.Length];
        Array.Fill(firstOf, -1);
        for (int i = 0; i < candidates.Length; i++)
        {
            nextOf[i] = firstOf[candidates[i].First];
            firstOf[candidates[i].First] = i;
        }

        var best = new double[count + 1];
        var taken = new int[count + 1];
        for (int word = count - 1; word >= 0; word--)
        {
            best[word] = best[word + 1];
            taken[word] = -1;
            for (int i = firstOf[word]; i >= 0; i = nextOf[i])
            {
                double probability = LinkWeights.Probability(candidates[i].LogOdds);
                if (probability < least)
                {
                    continue;
                }

                double worth = ((probability - LeastWorth) * (1 + (WorthOfWord * (candidates[i].Words - 1))))
                    + (candidates[i].OptionCount > 0 ? 0.05 : 0) + best[candidates[i].Last + 1];
                if (worth > best[word])
                {
                    best[word] = worth;
                    taken[word] = i;
                }
            }
        }

        var chosen = new List<int>();
        for (int word = 0; word < count;)
        {
            if (taken[word] >= 0)
            {
                chosen.Add(taken[word]);
                word = candidates[taken[word]].Last + 1;
            }
            else
            {
                word++;
            }
        }

        return chosen;
    }
}
