
namespace ArabicNewsKit.Names;

/// <summary>
/// The learned alignment of words of one alphabet with words of another or the same: a letter of the first, as it stands
/// at the start, inside or at the end of a word, writes none to three letters of the second, and a letter of the second
/// may be written by nothing. Every such unit has a weight; the score of two words sums over all ways to align them.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class AlignmentModel
{
    /// <summary>How many places of a word are told apart.</summary>
    public const int Places = 5;

    /// <summary>The most letters that one letter writes.</summary>
    public const int Widest = 3;

    /// <summary>The longest word that is compared.</summary>
    public const int Longest = ArabicLetters.Longest;

    /// <summary>The score of words that no alignment joins.</summary>
    public const float Impossible = -80;

    private readonly LetterGroups groups;
    private readonly float[] units;
    private readonly float[] rowPeaks;
    private readonly float[] columnPeaks;

    private AlignmentModel(int symbols, LetterGroups groups, float[] units)
    {
        Symbols = symbols;
        this.groups = groups;
        this.units = units;
        rowPeaks = new float[RowCount(symbols)];
        columnPeaks = new float[groups.Stride];
        for (int i = 0; i < units.Length; i++)
        {
            int row = i / groups.Stride;
            int column = i % groups.Stride;
            rowPeaks[row] = Math.Max(rowPeaks[row], units[i]);
            columnPeaks[column] = Math.Max(columnPeaks[column], units[i]);
        }
    }

    /// <summary>How many symbols the first alphabet has.</summary>
    public int Symbols { get; }

    /// <summary>The groups of the second alphabet's letters that units know.</summary>
    public LetterGroups Groups => groups;

    /// <summary>
    /// Rows of units: every symbol in five places (first before a long vowel or not, inside likewise, last), then
    /// nothing in the same (of which it has three: before, between and behind the letters).
    /// </summary>
    public static int RowCount(int symbols) => (symbols + 1) * Places;

    /// <summary>The row of a symbol in a place.</summary>
    public static int RowOf(byte symbol, bool initial, bool beforeVowel) =>
        (symbol * Places) + (initial ? 0 : 2) + (beforeVowel ? 1 : 0);

    /// <summary>The row of a word's last symbol.</summary>
    public static int LastRowOf(byte symbol) => (symbol * Places) + Places - 1;

    /// <summary>Makes a model of weights: a row a symbol and place, a column a group; NaN where there is no unit.</summary>
    public static AlignmentModel Create(int symbols, LetterGroups groups, ReadOnlySpan<float> weights)
    {
        var units = new float[RowCount(symbols) * groups.Stride];
        for (int row = 0; row < RowCount(symbols); row++)
        {
            for (int column = 0; column < groups.Count; column++)
            {
                float weight = weights[(row * groups.Count) + column];
                units[(row * groups.Stride) + column] = float.IsNaN(weight) ? 0 : MathF.Exp(weight);
            }
        }

        return new AlignmentModel(symbols, groups, units);
    }

    /// <summary>The row of a symbol: at the start, inside, or at the end of a word.</summary>
    public static int RowOf(ReadOnlySpan<byte> word, int i)
    {
        return i == word.Length - 1
            ? LastRowOf(word[i])
            : RowOf(word[i], i == 0 || (i == 1 && word[0] == ArabicLetters.Article), ArabicLetters.IsLongVowel(word[i + 1]));
    }

    /// <summary>The row of a letter inserted behind <paramref name="i"/> letters of <paramref name="length"/>.</summary>
    public static int InsertionRow(int symbols, int i, int length) => (symbols * Places) + (i == 0 ? 0 : i == length ? Places - 1 : 2);

    /// <summary>
    /// The log of the sum over all alignments of two words, or <see cref="Impossible"/>. Without
    /// allocation; proportional to the product of the lengths.
    /// </summary>
    public float Score(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        int n = first.Length;
        int m = second.Length;
        if (n == 0 || m == 0 || n > Longest || m > Longest)
        {
            return Impossible;
        }

        int stride = groups.Stride;
        // columns[j] packs the groups that end before letter j
        Span<int> one = stackalloc int[Longest + 1];
        Span<int> two = stackalloc int[Longest + 1];
        Span<int> three = stackalloc int[Longest + 1];
        for (int j = 1; j <= m; j++)
        {
            byte last = second[j - 1];
            one[j] = groups.One(j > 1 ? second[j - 2] : LetterGroups.Start, last);
            two[j] = j > 1 ? groups.Two(j > 2 ? second[j - 3] : LetterGroups.Start, second[j - 2], last) : groups.None;
            three[j] = j > 2
                ? groups.Three(j > 3 ? second[j - 4] : LetterGroups.Start, second[j - 3], second[j - 2], last)
                : groups.None;
        }

        Span<float> row = stackalloc float[Longest + 1];
        ReadOnlySpan<float> inserted = units.AsSpan(InsertionRow(Symbols, 0, n) * stride, stride);
        row[0] = 1;
        for (int j = 1; j <= m; j++)
        {
            row[j] = row[j - 1] * inserted[one[j]];
        }

        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<float> unit = units.AsSpan(RowOf(first, i) * stride, stride);
            inserted = units.AsSpan(InsertionRow(Symbols, i + 1, n) * stride, stride);
            float before1 = row[0];
            float before2 = 0;
            float before3 = 0;
            row[0] = before1 * unit[0];
            for (int j = 1; j <= m; j++)
            {
                int single = one[j];
                float here = row[j];
                row[j] = (here * unit[0]) + (before1 * unit[single]) + (before2 * unit[two[j]])
                    + (before3 * unit[three[j]]) + (row[j - 1] * inserted[single]);
                before3 = before2;
                before2 = before1;
                before1 = here;
            }
        }

        return row[m] > 0 ? Math.Max(Impossible, MathF.Log(row[m])) : Impossible;
    }

    /// <summary>
    /// The likeliest alignment of two words: for every letter of the first how many letters of the second it writes,
    /// then how many of the second's letters stand before the first letter; each group with what is inserted behind it.
    /// </summary>
    public int[] Align(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        int n = first.Length;
        int m = second.Length;
        var best = new float[n + 1, m + 1];
        var step = new int[n + 1, m + 1];
        for (int i = 0; i <= n; i++)
        {
            ReadOnlySpan<float> unit = i > 0 ? Row(RowOf(first, i - 1)) : [];
            ReadOnlySpan<float> inserted = Row(InsertionRow(Symbols, i, n));
            for (int j = 0; j <= m; j++)
            {
                best[i, j] = i == 0 && j == 0 ? 1 : -1;
                for (int width = 0; i > 0 && width <= Math.Min(j, Widest); width++)
                {
                    Take(best[i - 1, j - width] * unit[ColumnOf(second, j - width, width)], width, i, j);
                }

                if (j > 0)
                {
                    Take(best[i, j - 1] * inserted[ColumnOf(second, j - 1, 1)], -1, i, j);
                }
            }
        }

        var widths = new int[n + 1];
        for (int i = n, j = m; i > 0 || j > 0;)
        {
            int width = step[i, j];
            widths[i == 0 ? n : i - 1] += Math.Abs(width);
            j -= Math.Abs(width);
            i -= width < 0 ? 0 : 1;
        }

        return widths;

        void Take(float value, int width, int i, int j)
        {
            if (value > best[i, j])
            {
                best[i, j] = value;
                step[i, j] = width;
            }
        }
    }

    /// <summary>The column of a stretch of a word of the second alphabet.</summary>
    public int ColumnOf(ReadOnlySpan<byte> word, int start, int width)
    {
        byte before = start > 0 ? word[start - 1] : LetterGroups.Start;
        return width switch
        {
            0 => 0,
            1 => groups.One(before, word[start]),
            2 => groups.Two(before, word[start], word[start + 1]),
            _ => groups.Three(before, word[start], word[start + 1], word[start + 2]),
        };
    }

    /// <summary>All exponentiated weights, row by row.</summary>
    public ReadOnlySpan<float> Units => units;

    /// <summary>A row of exponentiated weights, a column a group; the last column is 0.</summary>
    public ReadOnlySpan<float> Row(int row) => units.AsSpan(row * groups.Stride, groups.Stride);

    /// <summary>The greatest exponentiated weight of a symbol's row, over all groups.</summary>
    public float RowPeak(int row) => rowPeaks[row];

    /// <summary>The greatest exponentiated weight of a group, over all symbols.</summary>
    public float ColumnPeak(int column) => columnPeaks[column];

    /// <summary>The weight of a symbol's row writing a stretch of a word; negative infinity where there is no unit.</summary>
    public float WeightOf(int row, ReadOnlySpan<byte> word, int start, int width) => MathF.Log(Row(row)[ColumnOf(word, start, width)]);
}
