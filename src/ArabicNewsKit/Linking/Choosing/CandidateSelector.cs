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

    /// <summary>A head that says so surely what its name is isn't overruled by a listed name of another kind.</summary>
    private const double SureHead = 6;

    private const int None = -1;

    private readonly LinkDocument document;

    /// <summary>A likely candidate that starts at each word.</summary>
    private readonly int[] firsts;

    /// <summary>Another that starts where a candidate does.</summary>
    private readonly PooledList<int> others = new();

    /// <summary>The worth of the best set of candidates from each word to the end of those that overlap.</summary>
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
        firsts.AsSpan(0, document.Text.Count).Fill(None);
        Gather();
        chosen.Clear();
        for (int word = NextStart(0); word < document.Text.Count;)
        {
            int start = word;
            int end = End(word);
            for (word = NextStart(word + 1); word < end; word = NextStart(word + 1))
            {
                end = Math.Max(end, End(word));
            }

            Choose(start, end);
        }

        return chosen.Span;
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(firsts);
        Scratch<double>.Return(best);
        ArrayPool<int>.Shared.Return(taken);
        others.Dispose();
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
            ref int first = ref firsts[candidate.First];
            bool likely = candidate.LogOdds >= LeastOdds;
            others.Add(likely ? first : None);
            first = likely ? i : first;
        }
    }

    /// <summary>Behind the last word of the candidates that start at a word.</summary>
    private int End(int word)
    {
        int end = 0;
        for (int i = firsts[word]; i != None; i = others[i])
        {
            end = Math.Max(end, document.Candidates[i].Last + 1);
        }

        return end;
    }

    /// <summary>Chooses among the candidates within a stretch; one that is alone there is worth something, and taken.</summary>
    private void Choose(int start, int end)
    {
        if (others[firsts[start]] == None && document.Candidates[firsts[start]].Last + 1 == end && NextStart(start + 1) >= end)
        {
            chosen.Add(firsts[start]);
            return;
        }

        best[end] = 0;
        for (int word = end - 1; word >= start; word--)
        {
            best[word] = best[word + 1];
            Choose(word);
        }

        for (int word = start; word < end;)
        {
            int candidate = taken[word];
            if (candidate != None)
            {
                chosen.Add(candidate);
            }

            word = candidate == None ? word + 1 : document.Candidates[candidate].Last + 1;
        }
    }

    private void Choose(int word)
    {
        taken[word] = None;
        for (int i = firsts[word]; i != None; i = others[i])
        {
            ref readonly Candidate candidate = ref document.Candidates[i];
            double worth = Worth(candidate) + best[candidate.Last + 1];
            if (taken[word] != None && IsRival(candidate, document.Candidates[taken[word]]))
            {
                best[word] = Math.Max(best[word], worth);
                taken[word] = IsListed(candidate) ? i : taken[word];
            }
            else if (worth > best[word])
            {
                best[word] = worth;
                taken[word] = i;
            }
        }
    }

    /// <summary>What a candidate adds to a set.</summary>
    private static double Worth(in Candidate candidate) =>
        ((LinkWeights.Probability(candidate.LogOdds) - LeastWorth) * (1 + (WorthOfWord * (candidate.Words - 1))))
        + (IsListed(candidate) ? WorthOfListed : 0);

    private static bool IsListed(in Candidate candidate) => candidate.OptionCount > 0;

    /// <summary>محكمة النقض, of a listed state and of any: where the listed one is likely, it is meant, however sure the name is.</summary>
    private static bool IsRival(in Candidate a, in Candidate b) =>
        a.Last == b.Last && IsListed(a) != IsListed(b) && (a.Source == CandidateSource.Head || b.Source == CandidateSource.Head)
        && (a.Type == b.Type || (IsListed(a) ? b : a).LogOdds < SureHead);
}
