using System.Buffers;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Chooses among overlapping candidates: the set without overlaps that is worth most. It chooses several times in one
/// document, in one rented room that is given back.
/// </summary>
internal sealed class CandidateSelector(LinkDocument document) : IDisposable
{
    /// <summary>The least probability of a chosen candidate, as log odds.</summary>
    private const double LeastOdds = 0;

    /// <summary>What each word after the first adds to a candidate's worth, so that the longest name wins unless it is unlikely.</summary>
    private const double WorthOfWord = 1.2;
    private const double LeastWorth = 0.4;
    private const double WorthOfListed = 0.05;

    private readonly Choice[] choices = ArrayPool<Choice>.Shared.Rent(document.Text.Count + 1);
    private readonly PooledList<int> others = new();
    private readonly PooledList<(double LogOdds, double Worth)> worths = new();
    private readonly PooledList<int> chosen = new();

    /// <summary>Chooses anew: the candidates' indices, in text order. Linear in words and candidates; valid until the next call.</summary>
    public ReadOnlySpan<int> Select()
    {
        int count = document.Text.Count;
        choices.AsSpan(0, count + 1).Fill(new Choice { First = -1, Taken = -1 });
        Gather();
        for (int word = count - 1; word >= 0; word--)
        {
            Choose(word);
        }

        chosen.Clear();
        for (int word = 0; word < count;)
        {
            int taken = choices[word].Taken;
            if (taken >= 0)
            {
                chosen.Add(taken);
            }

            word = taken >= 0 ? document.Candidates[taken].Last + 1 : word + 1;
        }

        return chosen.Span;
    }

    public void Dispose()
    {
        ArrayPool<Choice>.Shared.Return(choices);
        others.Dispose();
        worths.Dispose();
        chosen.Dispose();
    }

    /// <summary>Chains the likely candidates by their first words.</summary>
    private void Gather()
    {
        others.Clear();
        ReadOnlySpan<Candidate> candidates = document.Candidates.Span;
        for (int i = 0; i < candidates.Length; i++)
        {
            bool likely = candidates[i].LogOdds >= LeastOdds;
            Weigh(i, candidates[i]);
            others.Add(likely ? choices[candidates[i].First].First : -1);
            if (likely)
            {
                choices[candidates[i].First].First = i;
            }
        }
    }

    /// <summary>What a candidate adds to the set; reckoned anew where its odds changed since the last choice.</summary>
    private void Weigh(int index, in Candidate candidate)
    {
        if (index == worths.Count)
        {
            worths.Add((double.NaN, 0));
        }

        ref (double LogOdds, double Worth) worth = ref worths[index];
        if (worth.LogOdds != candidate.LogOdds && candidate.LogOdds >= LeastOdds)
        {
            worth = (candidate.LogOdds, ((LinkWeights.Probability(candidate.LogOdds) - LeastWorth) * (1 + (WorthOfWord * (candidate.Words - 1))))
                + (candidate.OptionCount > 0 ? WorthOfListed : 0));
        }
    }

    private void Choose(int word)
    {
        ref Choice choice = ref choices[word];
        choice.Worth = choices[word + 1].Worth;
        for (int i = choice.First; i >= 0; i = others[i])
        {
            ref readonly Candidate candidate = ref document.Candidates[i];
            double worth = worths[i].Worth + choices[candidate.Last + 1].Worth;
            if (worth > choice.Worth)
            {
                choice.Worth = worth;
                choice.Taken = i;
            }
        }
    }

    /// <summary>The best set of candidates from a word to the end.</summary>
    private struct Choice
    {
        public double Worth;

        /// <summary>A candidate that starts at the word; -1 for none.</summary>
        public int First;

        /// <summary>The candidate of the best set that starts at the word; -1 for none.</summary>
        public int Taken;
    }
}
