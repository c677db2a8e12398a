using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArabicNewsKit.Names;

/// <summary>
/// Walks a trie of words of a model's first alphabet with a query in the second: a row of the alignment's dynamic program
/// a node, eight cells at once. The weights of the query's groups lie side by side, a letter of the trie after another.
/// </summary>
internal readonly ref struct FirstWalk
{
    private const int Side = AlignmentModel.Longest + 1;
    private const int Lanes = 8;
    private const int Widest = AlignmentModel.Widest;

    // a row, with cells of nothing before it and room for a last load behind it
    private const int Row = Widest + Side + Lanes;
    private readonly AlignmentModel model;
    private readonly int length;
    private readonly float[] rented;

    public FirstWalk(AlignmentModel model, ReadOnlySpan<byte> query)
    {
        this.model = model;
        length = query.Length;
        rented = ArrayPool<float>.Shared.Rent(AlignmentModel.RowCount(model.Symbols) * (Widest + 1) * Width);
        LayOut(query);
    }

    private int Width => length + Lanes;

    public void Dispose() => ArrayPool<float>.Shared.Return(rented);

    /// <summary>Adds the trie's words whose score reaches the floor, or what the best word makes of it.</summary>
    public void Over(TokenTrie trie, ReadOnlySpan<float> bounds, float floor, List<WordHit> hits)
    {
        int m = length;
        float least = MathF.Exp(floor);
        Span<float> table = stackalloc float[(Side + 1) * Row];
        table.Clear();
        Span<float> start = table.Slice(Widest, m + 1);
        start[0] = 1;
        Insert(start, AlignmentModel.InsertionRow(model.Symbols, 0, 1));
        Span<byte> path = stackalloc byte[Side + 1];
        int node = 0;
        while (node < trie.Letters.Length)
        {
            int depth = trie.Depths[node];
            byte letter = trie.Letters[node];
            path[depth] = letter;
            if (depth > 1)
            {
                // the row of the letter before, whose place is known only now
                bool initial = depth == 2 || (depth == 3 && path[1] == ArabicLetters.Article);
                int row = AlignmentModel.RowOf(path[depth - 1], initial, ArabicLetters.IsLongVowel(letter));
                ReadOnlySpan<float> before = Fill(table, depth - 1, row, AlignmentModel.InsertionRow(model.Symbols, 1, 2));
                float peak = 0;
                for (int j = 0; j <= m; j++)
                {
                    peak = Math.Max(peak, before[j] * bounds[j]);
                }

                if (peak < least)
                {
                    node = trie.Ends[node];
                    continue;
                }
            }

            if (trie.Words[node] >= 0)
            {
                float sum = Fill(table, depth, AlignmentModel.LastRowOf(letter), AlignmentModel.InsertionRow(model.Symbols, 1, 1))[m];
                if (sum >= least)
                {
                    TrieSearch.Keep(hits, trie.Words[node], sum, ref least);
                }
            }

            node++;
        }
    }

    /// <summary>Fills the row of a depth from the one above.</summary>
    private ReadOnlySpan<float> Fill(Span<float> table, int depth, int row, int insertions)
    {
        ref float weights = ref MemoryMarshal.GetReference(rented.AsSpan(row * (Widest + 1) * Width));
        ref float cells = ref MemoryMarshal.GetReference(table);
        int here = (depth * Row) + Widest;
        for (int j = 0; j <= length; j += Lanes)
        {
            Vector256<float> value = Vector256<float>.Zero;
            for (int width = 0; width <= Widest; width++)
            {
                value += Vector256.LoadUnsafe(ref cells, (nuint)(here - Row + j - width))
                    * Vector256.LoadUnsafe(ref weights, (nuint)((width * Width) + j));
            }

            value.StoreUnsafe(ref cells, (nuint)(here + j));
        }

        Span<float> filled = table.Slice(here, length + 1);
        Insert(filled, insertions);
        return filled;
    }

    private void Insert(Span<float> row, int insertions)
    {
        ReadOnlySpan<float> inserted = rented.AsSpan(((insertions * (Widest + 1)) + 1) * Width, length + 1);
        for (int j = 1; j < row.Length; j++)
        {
            row[j] += row[j - 1] * inserted[j];
        }
    }

    /// <summary>Puts what a letter of the trie gives for the groups that end at each of the query's letters side by side.</summary>
    private void LayOut(ReadOnlySpan<byte> query)
    {
        Span<int> columns = stackalloc int[(Widest + 1) * Side];
        for (int j = 0; j <= length; j++)
        {
            for (int width = 0; width <= Widest; width++)
            {
                columns[(width * Side) + j] = width <= j ? model.ColumnOf(query, j - width, width) : model.Groups.None;
            }
        }

        Span<float> weights = rented.AsSpan(0, AlignmentModel.RowCount(model.Symbols) * (Widest + 1) * Width);
        weights.Clear();
        for (int row = 0; row < AlignmentModel.RowCount(model.Symbols); row++)
        {
            ReadOnlySpan<float> unit = model.Row(row);
            for (int width = 0; width <= Widest; width++)
            {
                Span<float> cells = weights.Slice(((row * (Widest + 1)) + width) * Width, length + 1);
                for (int j = 0; j <= length; j++)
                {
                    cells[j] = unit[columns[(width * Side) + j]];
                }
            }
        }
    }
}
