namespace ArabicNewsKit.Names;

/// <summary>A word of an index that may be a query's word.</summary>
/// <param name="Word">Which word.</param>
/// <param name="Score">The model's score of the two.</param>
internal readonly record struct WordHit(int Word, float Score);

/// <summary>
/// Walks a trie with the rows of the alignment's dynamic program, and leaves a branch when even a good continuation of its
/// best cell stays under a floor, which rises with the best word found. What a letter may still give is capped at what
/// right pairs seldom surpass; so a few words that are found letter by letter at the very best may be missed.
/// </summary>
internal static class TrieSearch
{
    // words are kept down to this share of the best one's sum: five in log odds
    private const float SpreadFactor = 0.0067f;
    private const float HighFloor = 2;
    private const float LowFloor = -2;

    // about e to the 1.4, 0.6, 1.1, 1.9 and 2.3; only the last letters of a query may all be exceptional
    private const float MostOfRow = 4;
    private const float MostOfFarRow = 1.8f;
    private const int NearRows = 2;
    private const float MostOfOne = 3;
    private const float MostOfTwo = 6.5f;
    private const float MostOfThree = 10;

    /// <summary>Finds the words of the second alphabet near a query in the first, or of the first near one in the second.</summary>
    /// <param name="model">The model of the two alphabets.</param>
    /// <param name="trie">The words of the other alphabet than the query's (or of the same).</param>
    /// <param name="query">The query's letter codes.</param>
    /// <param name="queryIsFirst">Whether the query is of the model's first alphabet.</param>
    /// <param name="hits">What is found, in no order; emptied before.</param>
    public static void Find(AlignmentModel model, TokenTrie trie, ReadOnlySpan<byte> query, bool queryIsFirst, List<WordHit> hits)
    {
        Span<float> bounds = stackalloc float[AlignmentModel.Longest + 1];
        hits.Clear();
        if (queryIsFirst)
        {
            BoundsOfFirst(model, query, bounds);
            using var walk = new SecondWalk(model, query);
            walk.Over(trie, bounds, HighFloor, hits);
            if (hits.Count == 0)
            {
                walk.Over(trie, bounds, LowFloor, hits);
            }
        }
        else
        {
            BoundsOfSecond(model, query, bounds);
            using var walk = new FirstWalk(model, query);
            walk.Over(trie, bounds, HighFloor, hits);
            if (hits.Count == 0)
            {
                walk.Over(trie, bounds, LowFloor, hits);
            }
        }
    }

    /// <summary>Keeps a word, and raises the least sum to what is worth keeping beside it.</summary>
    public static void Keep(List<WordHit> hits, int word, float sum, ref float least)
    {
        hits.Add(new WordHit(word, MathF.Log(sum)));
        least = Math.Max(least, sum * SpreadFactor);
    }

    /// <summary>For every letter of the first word the most that it and those behind it can still give.</summary>
    private static void BoundsOfFirst(AlignmentModel model, ReadOnlySpan<byte> word, Span<float> bounds)
    {
        bounds[word.Length] = 1;
        for (int i = word.Length - 1; i >= 0; i--)
        {
            float most = word.Length - i <= NearRows ? MostOfRow : MostOfFarRow;
            bounds[i] = bounds[i + 1] * Math.Min(most, model.RowPeak(AlignmentModel.RowOf(word, i)));
        }
    }

    private static void BoundsOfSecond(AlignmentModel model, ReadOnlySpan<byte> word, Span<float> bounds)
    {
        LetterGroups groups = model.Groups;
        bounds[word.Length] = 1;
        for (int j = word.Length - 1; j >= 0; j--)
        {
            float best = Math.Min(MostOfOne, model.ColumnPeak(LetterGroups.One(word[j]))) * bounds[j + 1];
            if (j + 1 < word.Length)
            {
                float two = model.ColumnPeak(groups.Two(LetterGroups.Start, word[j], word[j + 1]));
                best = Math.Max(best, Math.Min(MostOfTwo, two) * bounds[j + 2]);
            }

            if (j + 2 < word.Length)
            {
                float three = model.ColumnPeak(groups.Three(LetterGroups.Start, word[j], word[j + 1], word[j + 2]));
                best = Math.Max(best, Math.Min(MostOfThree, three) * bounds[j + 3]);
            }

            bounds[j] = best;
        }
    }
}
