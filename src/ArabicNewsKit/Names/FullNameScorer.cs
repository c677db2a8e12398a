namespace ArabicNewsKit.Names;

/// <summary>
/// Compares names of several words: pairs the words best first in any order, joins two words that the other side writes
/// as one, and weighs what is left over. Without allocation.
/// </summary>
internal readonly struct FullNameScorer(TokenScorer scorer)
{
    private const float Good = 1.5f;
    private const float JoinAbove = 0;
    private const float BetterJoined = 2;
    private const float Extra = 7;
    private const float MostWithExtra = 6;
    private const float SameListed = 5;
    private const float ListedShare = 0.2f;
    private const float OtherListed = 2.5f;
    private const float MostOtherListed = -2;
    private const float MostOtherCommon = -4;
    private const float MostWithOther = 3;
    private const float AboveWeakest = 4;
    private const float Inversion = 0.4f;
    private const float Thin = 6;
    private const float EnoughRarity = 0.8f;

    /// <summary>The log odds that two read names are one.</summary>
    public float Score(ReadOnlySpan<byte> codesA, ReadOnlySpan<NameToken> a, ReadOnlySpan<byte> codesB, ReadOnlySpan<NameToken> b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return TokenScorer.Worst;
        }

        Span<int> partnerOfA = stackalloc int[a.Length];
        Span<int> partnerOfB = stackalloc int[b.Length];
        return Score(codesA, a, codesB, b, partnerOfA, partnerOfB);
    }

    /// <summary>The same, and which word of the other name each word was paired with; −1 for none.</summary>
    public float Score(
        ReadOnlySpan<byte> codesA, ReadOnlySpan<NameToken> a, ReadOnlySpan<byte> codesB, ReadOnlySpan<NameToken> b,
        Span<int> partnerOfA, Span<int> partnerOfB)
    {
        partnerOfA.Fill(-1);
        partnerOfB.Fill(-1);
        if (a.Length == 1 && b.Length == 1)
        {
            partnerOfA[0] = partnerOfB[0] = 0;
            return TokenScore(codesA, a[0], codesB, b[0]);
        }

        Span<float> scores = stackalloc float[a.Length * b.Length];
        for (int i = 0; i < a.Length; i++)
        {
            for (int j = 0; j < b.Length; j++)
            {
                scores[(i * b.Length) + j] = TokenScore(codesA, a[i], codesB, b[j]);
            }
        }

        var sum = default(Totals);
        Joined(codesA, a, codesB, b, scores, partnerOfA, partnerOfB, transposed: false, ref sum);
        Joined(codesB, b, codesA, a, scores, partnerOfB, partnerOfA, transposed: true, ref sum);
        Pair(a, b, scores, partnerOfA, partnerOfB, ref sum);
        int last = -1;
        foreach (int partner in partnerOfA)
        {
            if (partner >= 0)
            {
                sum.Inversions += partner < last ? 1 : 0;
                last = partner;
            }
        }

        float extra = LeftOver(a, partnerOfA) + LeftOver(b, partnerOfB);
        return sum.LogOdds(extra);
    }

    /// <summary>The log odds of one word with one word.</summary>
    public float TokenScore(ReadOnlySpan<byte> codesA, NameToken a, ReadOnlySpan<byte> codesB, NameToken b)
    {
        ReadOnlySpan<byte> wordA = codesA.Slice(a.Start, a.Length);
        ReadOnlySpan<byte> wordB = codesB.Slice(b.Start, b.Length);
        if (a.IsInitial != b.IsInitial)
        {
            return InitialScore(wordA, a, wordB, b);
        }

        float score = scorer.Score(wordA, a.Script, wordB, b.Script);
        if (a.Listed.IsListed && b.Listed.IsListed && !(a.Script == b.Script && wordA.SequenceEqual(wordB)))
        {
            // both are spellings that the list knows: of one name, or of two
            return a.Listed.Shares(b.Listed)
                ? Math.Max(score, SameListed + (ListedShare * score))
                : Math.Min(score - OtherListed, a.Rarity < 1 && b.Rarity < 1 ? MostOtherCommon : MostOtherListed);
        }

        return score;
    }

    /// <summary>An initial against a word: as good as the word's first letter, and never very good.</summary>
    private float InitialScore(ReadOnlySpan<byte> wordA, NameToken a, ReadOnlySpan<byte> wordB, NameToken b)
    {
        int first = wordA[0] == ArabicLetters.Article && wordA.Length > 1 ? 1 : 0;
        float score = scorer.Score(wordA.Slice(a.IsInitial ? 0 : first, 1), a.Script, wordB[..1], b.Script);
        return Math.Min(score, 1.5f);
    }

    /// <summary>Takes two neighbouring words of one side for one word of the other, where that is clearly better.</summary>
    private void Joined(
        ReadOnlySpan<byte> codesA, ReadOnlySpan<NameToken> a, ReadOnlySpan<byte> codesB, ReadOnlySpan<NameToken> b,
        Span<float> scores, Span<int> partnerOfA, Span<int> partnerOfB, bool transposed, ref Totals sum)
    {
        int across = transposed ? a.Length : b.Length;
        for (int j = 0; j < b.Length; j++)
        {
            float single = TokenScorer.Worst;
            for (int i = 0; i < a.Length; i++)
            {
                single = Math.Max(single, transposed ? scores[(j * across) + i] : scores[(i * across) + j]);
            }

            if (single > Good || partnerOfB[j] >= 0)
            {
                continue;
            }

            for (int i = 0; i + 1 < a.Length; i++)
            {
                int length = a[i + 1].End - a[i].Start;
                if (partnerOfA[i] >= 0 || partnerOfA[i + 1] >= 0 || a[i].Script != a[i + 1].Script
                    || length > AlignmentModel.Longest || length > (b[j].Length * 2) + 2)
                {
                    continue;
                }

                NameToken both = a[i] with { Length = (short)length };
                both = both with { Listed = NameWords.Listed(codesA.Slice(both.Start, length), both.Script) };
                float score = TokenScore(codesA, both, codesB, b[j]);
                if (score > JoinAbove && score > single + BetterJoined)
                {
                    partnerOfA[i] = partnerOfA[i + 1] = j;
                    partnerOfB[j] = i;
                    sum.Add(score, b[j].Rarity);
                    break;
                }
            }
        }
    }

    private static void Pair(
        ReadOnlySpan<NameToken> a, ReadOnlySpan<NameToken> b, ReadOnlySpan<float> scores,
        Span<int> partnerOfA, Span<int> partnerOfB, ref Totals sum)
    {
        while (true)
        {
            int bestA = -1;
            int bestB = -1;
            float best = float.NegativeInfinity;
            for (int i = 0; i < a.Length; i++)
            {
                for (int j = 0; j < b.Length; j++)
                {
                    // of equals the one nearer in order
                    float score = scores[(i * b.Length) + j] - (0.01f * Math.Abs(i - j));
                    if (partnerOfA[i] < 0 && partnerOfB[j] < 0 && score > best)
                    {
                        best = score;
                        bestA = i;
                        bestB = j;
                    }
                }
            }

            if (bestA < 0)
            {
                return;
            }

            partnerOfA[bestA] = bestB;
            partnerOfB[bestB] = bestA;
            sum.Add(scores[(bestA * b.Length) + bestB], Math.Min(a[bestA].Rarity, b[bestB].Rarity));
        }
    }

    private static float LeftOver(ReadOnlySpan<NameToken> tokens, ReadOnlySpan<int> partners)
    {
        float rarity = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            rarity += partners[i] < 0 ? tokens[i].Rarity : 0;
        }

        return rarity;
    }

    private struct Totals
    {
        private float weightedFor;
        private float rarityFor;
        private float against;
        private float weakest;

        public int Inversions;

        public void Add(float score, float rarity)
        {
            if (score > 0)
            {
                weakest = rarityFor == 0 ? score : Math.Min(weakest, score);
                weightedFor += score * rarity;
                rarityFor += rarity;
            }
            else
            {
                against += score * (0.8f + (0.2f * rarity));
            }
        }

        public readonly float LogOdds(float extra)
        {
            if (rarityFor == 0)
            {
                return TokenScorer.Worst;
            }

            // a name is as sure as its weakest word, and one that differs outweighs others that agree
            float good = Math.Min(weightedFor / rarityFor, weakest + AboveWeakest);
            if (against < 0)
            {
                good = Math.Min(good, MostWithOther);
            }

            if (extra > 0)
            {
                // what is left over weighs as its share of the name; a frequent name alone proves nothing
                good = Math.Min(good, MostWithExtra) - (Extra * extra / (extra + rarityFor))
                    - (Thin * Math.Max(0, EnoughRarity - rarityFor));
            }

            float odds = good + against - (Inversion * Inversions);
            return Math.Clamp(odds, TokenScorer.Worst, TokenScorer.Best);
        }
    }
}
