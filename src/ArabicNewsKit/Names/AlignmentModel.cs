
namespace ArabicNewsKit.Names;

/// <summary>
/// The learned alignment of words of one alphabet with words of another or the same: a letter of the first, as it stands
/// at the start, inside or at the end of a word, writes none to three letters of the second, and a letter of the second
/// may be written by nothing. Every such unit has a weight; the score of two words sums over all ways to align them.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class AlignmentModel
{
    /// <summary>The most letters that one letter writes.</summary>
    public const int Widest = 3;

    /// <summary>The longest word that is compared.</summary>
    public const int Longest = ArabicLetters.Longest;

    /// <summary>The score of words that no alignment joins.</summary>
    public const float Impossible = -80;

    private readonly LetterGroups groups;
    private readonly float[] units;

    private AlignmentModel(int symbols, LetterGroups groups, float[] units)
    {
        Symbols = symbols;
        this.groups = groups;
        this.units = units;
    }

    /// <summary>How many symbols the first alphabet has.</summary>
    public int Symbols { get; }

    /// <summary>The groups of the second alphabet's letters that units know.</summary>
    public LetterGroups Groups => groups;

    /// <summary>Rows of units: every symbol in three places, then nothing in three places.</summary>
    public static int RowCount(int symbols) => (symbols + 1) * 3;

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
        bool initial = i == 0 || (i == 1 && word[0] == ArabicLetters.Article);
        return (word[i] * 3) + (i == word.Length - 1 ? 2 : initial ? 0 : 1);
    }

    /// <summary>The row of a letter inserted behind <paramref name="i"/> letters of <paramref name="length"/>.</summary>
    public static int InsertionRow(int symbols, int i, int length) => (symbols * 3) + (i == 0 ? 0 : i == length ? 2 : 1);

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
            one[j] = LetterGroups.One(second[j - 1]);
            two[j] = j > 1 ? groups.Two(second[j - 2], second[j - 1]) : groups.None;
            three[j] = j > 2 ? groups.Three(second[j - 3], second[j - 2], second[j - 1]) : groups.None;
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

    /// <summary>The weight of a unit; NaN where there is none.</summary>
    public float Weight(int row, int column)
    {
        float unit = units[(row * groups.Stride) + column];
        return unit > 0 ? MathF.Log(unit) : float.NaN;
    }
}
