using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArabicNewsKit.Names;

/// <summary>
/// Walks a trie of words of a model's second alphabet with a query in the first: a column of the alignment's dynamic
/// program a node, eight cells at once. The weights that the query's letters can use lie side by side.
/// </summary>
internal readonly ref struct SecondWalk
{
    private const int Side = AlignmentModel.Longest + 1;
    private const int Lanes = 8;

    // a column, with a cell of nothing before it and room for a last load behind it
    private const int Column = 1 + Side + Lanes;
    private const float Rebound = 4;

    // a cell that can bring no more than this share of what is worth keeping is nothing
    private const float Trifle = 1e-4f;
    private readonly LetterGroups groups;
    private readonly int length;
    private readonly float[] rented;

    public SecondWalk(AlignmentModel model, ReadOnlySpan<byte> query)
    {
        groups = model.Groups;
        length = query.Length;
        rented = ArrayPool<float>.Shared.Rent((groups.Stride + (2 * groups.Letters)) * Width);
        LayOut(model, query);
    }

    /// <summary>The cells of a laid-out weight: nothing, the query's letters, and room for a last load.</summary>
    private int Width => length + Lanes;

    private Span<float> Units => rented.AsSpan(0, groups.Stride * Width);

    private Span<float> Insertions => rented.AsSpan(groups.Stride * Width, 2 * groups.Letters * Width);

    public void Dispose() => ArrayPool<float>.Shared.Return(rented);

    /// <summary>Adds the trie's words whose score reaches the floor, or what the best word makes of it.</summary>
    public void Over(TokenTrie trie, ReadOnlySpan<float> bounds, float floor, List<WordHit> hits)
    {
        int n = length;
        float least = MathF.Exp(floor);
        // a column for every depth, three of nothing before the first
        Span<float> columns = stackalloc float[(Side + 3) * Column];
        columns.Clear();
        Span<float> peaks = stackalloc float[Side + 3];
        // the cells of a column that may still lead anywhere; the others are nothing
        Span<int> firsts = stackalloc int[Side + 3];
        Span<int> lasts = stackalloc int[Side + 3];
        peaks[..3].Clear();
        firsts[..3].Fill(n);
        lasts[..3].Clear();
        Span<byte> path = stackalloc byte[Side + 3];
        path[0] = LetterGroups.Start;
        ReadOnlySpan<float> empty = Units[..Width];
        Span<float> start = columns.Slice((3 * Column) + 1, n + 1);
        start[0] = 1;
        for (int i = 1; i <= n; i++)
        {
            start[i] = start[i - 1] * empty[i];
        }

        peaks[3] = bounds[0];
        firsts[3] = 0;
        lasts[3] = n;
        int node = 0;
        while (node < trie.Letters.Length)
        {
            int depth = trie.Depths[node];
            path[depth] = trie.Letters[node];
            int from = Math.Min(firsts[depth + 2], Math.Min(firsts[depth + 1], firsts[depth]));
            int to = Math.Min(n, Math.Max(lasts[depth + 2], Math.Max(lasts[depth + 1], lasts[depth])) + 1);
            Span<float> here = columns.Slice((depth + 3) * Column, Column);
            here.Clear();
            Fill(columns, path, depth, from, to);
            here = here[1..];
            float trifle = least * Trifle;
            float peak = 0;
            float before = 0;
            int first = n;
            int last = 0;
            for (int i = from; i <= n; i++)
            {
                float value = here[i] + (before * empty[i]);
                float hope = value * bounds[i];
                if (hope >= trifle)
                {
                    peak = Math.Max(peak, hope);
                    first = Math.Min(first, i);
                    last = i;
                }
                else
                {
                    value = 0;
                    if (i > to)
                    {
                        break;
                    }
                }

                here[i] = before = value;
            }

            peaks[depth + 3] = peak;
            firsts[depth + 3] = first;
            lasts[depth + 3] = last;
            if (trie.Words[node] >= 0 && here[n] >= least)
            {
                TrieSearch.Keep(hits, trie.Words[node], here[n], ref least);
            }

            // a group of letters may start up to two letters back
            bool goOn = peak >= least || Math.Max(peaks[depth + 2], peaks[depth + 1]) >= least * Rebound;
            node = goOn ? node + 1 : trie.Ends[node];
        }
    }

    /// <summary>Fills a column but for the letters that write nothing, which need the cell before.</summary>
    private void Fill(Span<float> columns, ReadOnlySpan<byte> path, int depth, int from, int to)
    {
        byte letter = path[depth];
        byte before = path[depth - 1];
        int one = groups.One(before, letter);
        int two = depth > 1 ? groups.Two(path[depth - 2], before, letter) : groups.None;
        int three = depth > 2 ? groups.Three(path[depth - 3], path[depth - 2], before, letter) : groups.None;
        int alone = one == LetterGroups.One(letter) ? letter : letter + groups.Letters;
        ref float units = ref MemoryMarshal.GetReference(Units);
        ref float insertions = ref MemoryMarshal.GetReference(Insertions);
        ref float cells = ref MemoryMarshal.GetReference(columns);
        int here = ((depth + 3) * Column) + 1;
        for (int i = from; i <= to; i += Lanes)
        {
            nuint at = (nuint)(here + i);
            Vector256<float> value =
                (Vector256.LoadUnsafe(ref cells, at - Column) * Vector256.LoadUnsafe(ref insertions, (nuint)((alone * Width) + i)))
                + (Vector256.LoadUnsafe(ref cells, at - Column - 1) * Vector256.LoadUnsafe(ref units, (nuint)((one * Width) + i)))
                + (Vector256.LoadUnsafe(ref cells, at - (2 * Column) - 1) * Vector256.LoadUnsafe(ref units, (nuint)((two * Width) + i)))
                + (Vector256.LoadUnsafe(ref cells, at - (3 * Column) - 1) * Vector256.LoadUnsafe(ref units, (nuint)((three * Width) + i)));
            value.StoreUnsafe(ref cells, at);
        }
    }

    /// <summary>Puts what each of the query's letters gives for one group side by side, group by group.</summary>
    private void LayOut(AlignmentModel model, ReadOnlySpan<byte> query)
    {
        Span<float> units = Units;
        Span<float> insertions = Insertions;
        units.Clear();
        insertions.Clear();
        for (int i = 0; i <= query.Length; i++)
        {
            ReadOnlySpan<float> unit = i > 0 ? model.Row(AlignmentModel.RowOf(query, i - 1)) : [];
            for (int column = 0; column < unit.Length; column++)
            {
                units[(column * Width) + i] = unit[column];
            }

            ReadOnlySpan<float> inserted = model.Row(AlignmentModel.InsertionRow(model.Symbols, i, query.Length));
            for (byte letter = 0; letter < groups.Letters; letter++)
            {
                insertions[(letter * Width) + i] = inserted[LetterGroups.One(letter)];
                insertions[((groups.Letters + letter) * Width) + i] = inserted[groups.AfterVowel(letter)];
            }
        }
    }
}
