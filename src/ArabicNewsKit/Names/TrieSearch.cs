using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
    private const int Side = AlignmentModel.Longest + 1;
    // words are kept down to this share of the best one's sum: five in log odds
    private const float SpreadFactor = 0.0067f;
    private const float HighFloor = 2;
    private const float LowFloor = -2;

    // about e to the 1.4, 1.1, 1.9 and 2.3
    private const float MostOfRow = 4;
    private const float MostOfOne = 3;
    private const float MostOfTwo = 6.5f;
    private const float MostOfThree = 10;
    private const float Rebound = 4;

    // a cell that can bring no more than this share of what is worth keeping is nothing
    private const float Trifle = 1e-4f;

    /// <summary>Finds the words of the second alphabet near a query in the first, or of the first near one in the second.</summary>
    /// <param name="model">The model of the two alphabets.</param>
    /// <param name="trie">The words of the other alphabet than the query's (or of the same).</param>
    /// <param name="query">The query's letter codes.</param>
    /// <param name="queryIsFirst">Whether the query is of the model's first alphabet.</param>
    /// <param name="hits">What is found, in no order; emptied before.</param>
    public static void Find(AlignmentModel model, TokenTrie trie, ReadOnlySpan<byte> query, bool queryIsFirst, List<WordHit> hits)
    {
        Span<float> bounds = stackalloc float[Side];
        if (queryIsFirst)
        {
            BoundsOfFirst(model, query, bounds);
        }
        else
        {
            BoundsOfSecond(model, query, bounds);
        }

        Walk(model, trie, query, queryIsFirst, bounds, HighFloor, hits);
        if (hits.Count == 0)
        {
            Walk(model, trie, query, queryIsFirst, bounds, LowFloor, hits);
        }
    }

    private static void Walk(
        AlignmentModel model, TokenTrie trie, ReadOnlySpan<byte> query, bool queryIsFirst, ReadOnlySpan<float> bounds, float floor,
        List<WordHit> hits)
    {
        hits.Clear();
        if (queryIsFirst)
        {
            WalkSecond(model, trie, query, bounds, floor, hits);
        }
        else
        {
            WalkFirst(model, trie, query, bounds, floor, hits);
        }
    }

    /// <summary>Keeps a word, and raises the least sum to what is worth keeping beside it.</summary>
    private static void Keep(List<WordHit> hits, int word, float sum, ref float least)
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
            bounds[i] = bounds[i + 1] * Math.Min(MostOfRow, model.RowPeak(AlignmentModel.RowOf(word, i)));
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

    private static void WalkSecond(
        AlignmentModel model, TokenTrie trie, ReadOnlySpan<byte> query, ReadOnlySpan<float> bounds, float floor, List<WordHit> hits)
    {
        int n = query.Length;
        LetterGroups groups = model.Groups;
        float least = MathF.Exp(floor);
        Span<int> rows = stackalloc int[Side];
        Span<int> insertions = stackalloc int[Side];
        for (int i = 0; i <= n; i++)
        {
            rows[i] = i < n ? AlignmentModel.RowOf(query, i) * groups.Stride : 0;
            insertions[i] = AlignmentModel.InsertionRow(model.Symbols, i, n) * groups.Stride;
        }

        // a column of the program for every depth, three of nothing before the first
        Span<float> columns = stackalloc float[(Side + 3) * Side];
        Span<float> peaks = stackalloc float[Side + 3];
        // the cells of a column that may still lead anywhere; the others are nothing
        Span<int> firsts = stackalloc int[Side + 3];
        Span<int> lasts = stackalloc int[Side + 3];
        columns[..(3 * Side)].Clear();
        peaks[..3].Clear();
        firsts[..3].Fill(n);
        lasts[..3].Clear();
        Span<byte> path = stackalloc byte[Side + 3];
        path[0] = LetterGroups.Start;
        Span<float> start = columns.Slice(3 * Side, Side);
        start[0] = 1;
        for (int i = 0; i < n; i++)
        {
            start[i + 1] = start[i] * model.Units[rows[i]];
        }

        peaks[3] = bounds[0];
        firsts[3] = 0;
        lasts[3] = n;
        ref float units = ref MemoryMarshal.GetReference(model.Units);
        int node = 0;
        while (node < trie.Letters.Length)
        {
            int depth = trie.Depths[node];
            byte letter = trie.Letters[node];
            path[depth] = letter;
            int one = groups.One(path[depth - 1], letter);
            int two = depth > 1 ? groups.Two(path[depth - 2], path[depth - 1], letter) : groups.None;
            int three = depth > 2 ? groups.Three(path[depth - 3], path[depth - 2], path[depth - 1], letter) : groups.None;
            Span<float> here = columns.Slice((depth + 3) * Side, n + 1);
            ReadOnlySpan<float> back1 = columns.Slice((depth + 2) * Side, n + 1);
            ReadOnlySpan<float> back2 = columns.Slice((depth + 1) * Side, n + 1);
            ReadOnlySpan<float> back3 = columns.Slice(depth * Side, n + 1);
            int from = Math.Min(firsts[depth + 2], Math.Min(firsts[depth + 1], firsts[depth]));
            int to = Math.Max(lasts[depth + 2], Math.Max(lasts[depth + 1], lasts[depth]));
            float trifle = least * Trifle;
            float peak = 0;
            int first = n;
            int last = 0;
            here.Clear();
            for (int i = from; i <= n; i++)
            {
                float value = back1[i] * Unsafe.Add(ref units, insertions[i] + one);
                if (i > from)
                {
                    ref float unit = ref Unsafe.Add(ref units, rows[i - 1]);
                    value += (here[i - 1] * unit) + (back1[i - 1] * Unsafe.Add(ref unit, one))
                        + (back2[i - 1] * Unsafe.Add(ref unit, two)) + (back3[i - 1] * Unsafe.Add(ref unit, three));
                }

                float hope = value * bounds[i];
                if (hope >= trifle)
                {
                    here[i] = value;
                    peak = Math.Max(peak, hope);
                    first = Math.Min(first, i);
                    last = i;
                }
                else if (i > to)
                {
                    break;
                }
            }

            peaks[depth + 3] = peak;
            firsts[depth + 3] = first;
            lasts[depth + 3] = last;
            if (trie.Words[node] >= 0 && here[n] >= least)
            {
                Keep(hits, trie.Words[node], here[n], ref least);
            }

            // a group of letters may start up to two letters back
            bool goOn = peak >= least || Math.Max(peaks[depth + 2], peaks[depth + 1]) >= least * Rebound;
            node = goOn ? node + 1 : trie.Ends[node];
        }
    }

    private static void WalkFirst(
        AlignmentModel model, TokenTrie trie, ReadOnlySpan<byte> query, ReadOnlySpan<float> bounds, float floor, List<WordHit> hits)
    {
        int m = query.Length;
        LetterGroups groups = model.Groups;
        float least = MathF.Exp(floor);
        Span<int> one = stackalloc int[Side];
        Span<int> two = stackalloc int[Side];
        Span<int> three = stackalloc int[Side];
        for (int j = 1; j <= m; j++)
        {
            byte last = query[j - 1];
            one[j] = groups.One(j > 1 ? query[j - 2] : LetterGroups.Start, last);
            two[j] = j > 1 ? groups.Two(j > 2 ? query[j - 3] : LetterGroups.Start, query[j - 2], last) : groups.None;
            three[j] = j > 2
                ? groups.Three(j > 3 ? query[j - 4] : LetterGroups.Start, query[j - 3], query[j - 2], last)
                : groups.None;
        }

        Span<float> table = stackalloc float[(Side + 1) * Side];
        Span<float> ending = stackalloc float[Side];
        ReadOnlySpan<float> inserted = model.Row(AlignmentModel.InsertionRow(model.Symbols, 0, 1));
        table[0] = 1;
        for (int j = 1; j <= m; j++)
        {
            table[j] = table[j - 1] * inserted[one[j]];
        }

        ReadOnlySpan<float> inside = model.Row(AlignmentModel.InsertionRow(model.Symbols, 1, 2));
        ReadOnlySpan<float> behind = model.Row(AlignmentModel.InsertionRow(model.Symbols, 1, 1));
        Span<byte> path = stackalloc byte[Side + 1];
        int node = 0;
        while (node < trie.Letters.Length)
        {
            int depth = trie.Depths[node];
            byte letter = trie.Letters[node];
            path[depth] = letter;
            int end = trie.Ends[node];
            if (depth > 1)
            {
                // the row of the letter before, whose place is known only now
                bool initial = depth == 2 || (depth == 3 && path[1] == ArabicLetters.Article);
                Span<float> before = table.Slice((depth - 1) * Side, Side);
                int row = AlignmentModel.RowOf(path[depth - 1], initial, ArabicLetters.IsLongVowel(letter));
                Row(model.Row(row), inside, table.Slice((depth - 2) * Side, Side), before, one, two, three, m);
                float peak = 0;
                for (int j = 0; j <= m; j++)
                {
                    peak = Math.Max(peak, before[j] * bounds[j]);
                }

                if (peak < least)
                {
                    node = end;
                    continue;
                }
            }

            if (trie.Words[node] >= 0)
            {
                Row(model.Row(AlignmentModel.LastRowOf(letter)), behind, table.Slice((depth - 1) * Side, Side), ending, one, two, three, m);
                if (ending[m] >= least)
                {
                    Keep(hits, trie.Words[node], ending[m], ref least);
                }
            }

            node++;
        }
    }

    private static void Row(
        ReadOnlySpan<float> unit, ReadOnlySpan<float> inserted, ReadOnlySpan<float> above, Span<float> here,
        ReadOnlySpan<int> one, ReadOnlySpan<int> two, ReadOnlySpan<int> three, int m)
    {
        here[0] = above[0] * unit[0];
        for (int j = 1; j <= m; j++)
        {
            int single = one[j];
            float value = (above[j] * unit[0]) + (above[j - 1] * unit[single]) + (here[j - 1] * inserted[single]);
            if (j > 1)
            {
                value += above[j - 2] * unit[two[j]];
            }

            if (j > 2)
            {
                value += above[j - 3] * unit[three[j]];
            }

            here[j] = value;
        }
    }
}
