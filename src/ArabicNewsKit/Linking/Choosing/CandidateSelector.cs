using System.Buffers;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Chooses among overlapping candidates: the set without overlaps that is worth most. It chooses several times in one
/// document, in one rented room that is given back.
/// </summary>
internal sealed class CandidateSelector : IDisposable
{
    /// <summary>The least probability of a chosen candidate, as log odds.</summary>
    private const double LeastOdds = 0;

    /// <summary>What each word after the first adds to a candidate's worth, so that the longest name wins unless it is unlikely.</summary>
    private const double WorthOfWord = 1.2;
    private const double LeastWorth = 0.4;
    private const double WorthOfListed = 0.05;

    private const int None = -1;

    private readonly LinkDocument document;

    /// <summary>A likely candidate that starts at each word.</summary>
    private readonly int[] firsts;

    /// <summary>Another that starts where a candidate does.</summary>
    private readonly PooledList<int> others = new();

    /// <summary>What each candidate adds to a set, and for what that was reckoned.</summary>
    private readonly PooledList<(double LogOdds, bool Listed, double Worth)> worths = new();

    /// <summary>The worth of the best set of candidates from each word to the end.</summary>
    private readonly double[] best;

    /// <summary>The candidate of that set which starts at the word, where any starts there.</summary>
    private readonly int[] taken;
    private readonly PooledList<int> chosen = new();

    public CandidateSelector(LinkDocument document)
    {
        this.document = document;
        firsts = ArrayPool<int>.Shared.Rent(document.Text.Count);
        best = Scratch<double>.Rent(document.Text.Count + 1);
        taken = ArrayPool<int>.Shared.Rent(document.Text.Count);
    }

    /// <summary>Chooses anew: the candidates' indices, in text order. Linear in words and candidates; valid until the next call.</summary>
    public ReadOnlySpan<int> Select()
    {
        Span<int> starts = firsts.AsSpan(0, document.Text.Count);
        starts.Fill(None);
        Gather();
        int behind = starts.Length;
        best[behind] = 0;
        for (int word = starts.LastIndexOfAnyExcept(None); word >= 0; word = starts[..word].LastIndexOfAnyExcept(None))
        {
            best.AsSpan(word, behind - word).Fill(best[behind]);
            Choose(word);
            behind = word;
        }

        chosen.Clear();
        for (int word = NextStart(0); word < starts.Length;)
        {
            int candidate = taken[word];
            if (candidate != None)
            {
                chosen.Add(candidate);
            }

            word = NextStart(candidate == None ? word + 1 : document.Candidates[candidate].Last + 1);
        }

        return chosen.Span;
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(firsts);
        Scratch<double>.Return(best);
        ArrayPool<int>.Shared.Return(taken);
        others.Dispose();
        worths.Dispose();
        chosen.Dispose();
    }

    /// <summary>The first word from one on at which a likely candidate starts; the count of words for none.</summary>
    private int NextStart(int word)
    {
        int skip = firsts.AsSpan(word, document.Text.Count - word).IndexOfAnyExcept(None);
        return skip < 0 ? document.Text.Count : word + skip;
    }

    /// <summary>Chains the likely candidates by their first words.</summary>
    private void Gather()
    {
        others.Clear();
        ReadOnlySpan<Candidate> candidates = document.Candidates.Span;
        for (int i = 0; i < candidates.Length; i++)
        {
            ref readonly Candidate candidate = ref candidates[i];
            bool likely = candidate.LogOdds >= LeastOdds;
            others.Add(likely ? firsts[candidate.First] : None);
            Weigh(i, candidate);
            if (likely)
            {
                firsts[candidate.First] = i;
            }
        }
    }

    /// <summary>What a candidate adds to a set; reckoned anew where its odds changed since the last choice.</summary>
    private void Weigh(int index, in Candidate candidate)
    {
        if (index == worths.Count)
        {
            worths.Add((double.NaN, false, 0));
        }

        ref (double LogOdds, bool Listed, double Worth) worth = ref worths[index];
        bool listed = candidate.OptionCount > 0;
        if ((worth.LogOdds != candidate.LogOdds || worth.Listed != listed) && candidate.LogOdds >= LeastOdds)
        {
            double probability = LinkWeights.Probability(candidate.LogOdds);
            worth.LogOdds = candidate.LogOdds;
            worth.Listed = listed;
            worth.Worth = ((probability - LeastWorth) * (1 + (WorthOfWord * (candidate.Words - 1))))
                + (listed ? WorthOfListed : 0);
        }
    }

    private void Choose(int word)
    {
        taken[word] = None;
        for (int i = firsts[word]; i != None; i = others[i])
        {
            double worth = worths[i].Worth + best[document.Candidates[i].Last + 1];
            if (taken[word] != None && IsRival(i, taken[word]))
            {
                best[word] = Math.Max(best[word], worth);
                taken[word] = worths[i].Listed ? i : taken[word];
            }
            else if (worth > best[word])
            {
                best[word] = worth;
                taken[word] = i;
            }
        }
    }

    /// <summary>محكمة النقض, of a listed state and of any: where the listed one is likely, it is meant, however sure the name is.</summary>
    private bool IsRival(int one, int other)
    {
        ref readonly Candidate a = ref document.Candidates[one];
        ref readonly Candidate b = ref document.Candidates[other];
        return a.Last == b.Last && worths[one].Listed != worths[other].Listed && (a.Source == CandidateSource.Head || b.Source == CandidateSource.Head);
    }
}
