namespace ArabicNewsKit.Names;

/// <summary>
/// How much more often two words come as a right pair than their letters would by chance: one or two letters of the first
/// with none to three of the second, summed over all ways to cut the words. It counts what writers do, where
/// <see cref="AlignmentModel"/> learned what tells names apart; it knows the context of a letter better and ranks better.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class JointModel
{
    /// <summary>The score of words that no unit joins.</summary>
    public const float Impossible = -30;

    private const int Widest = AlignmentModel.Widest;
    private const int Side = AlignmentModel.Longest + 1;
    private readonly JointUnits units;
    private readonly ushort[] starts;
    private readonly ushort[] owners;
    private readonly float[] values;

    /// <param name="units">The units' rows and columns.</param>
    /// <param name="starts">Where each row starts in one table that all rows share, their columns interleaved.</param>
    /// <param name="owners">The row that each entry of the table belongs to, plus one.</param>
    /// <param name="values">The exponentiated weights in the table.</param>
    public JointModel(JointUnits units, ushort[] starts, ushort[] owners, float[] values)
    {
        this.units = units;
        this.starts = starts;
        this.owners = owners;
        this.values = values;
    }

    /// <summary>
    /// The log of the sum over all ways to cut two words, or <see cref="Impossible"/>. Without allocation; proportional
    /// to the product of the lengths.
    /// </summary>
    public float Score(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        int n = first.Length;
        int m = second.Length;
        if (n == 0 || m == 0 || n >= Side || m >= Side)
        {
            return Impossible;
        }

        // for every end of a group its column by width
        Span<int> columns = stackalloc int[Side * (Widest + 1)];
        for (int j = 0; j <= m; j++)
        {
            for (int width = 0; width <= Math.Min(j, Widest); width++)
            {
                columns[(j * (Widest + 1)) + width] = units.ColumnOf(second, j, width);
            }
        }

        Span<float> table = stackalloc float[3 * Side];
        Span<float> here = table[..Side];
        Span<float> above = table.Slice(Side, Side);
        Span<float> twoAbove = table.Slice(2 * Side, Side);
        here[0] = 1;
        Insert(here, columns, m);
        for (int i = 1; i <= n; i++)
        {
            Span<float> oldest = twoAbove;
            twoAbove = above;
            above = here;
            here = oldest;
            here[..(m + 1)].Clear();
            Add(here, above, JointUnits.RowOf(first, i - 1), columns, m);
            int two = i > 1 ? units.RowOfTwo(first, i - 2) : -1;
            if (two >= 0)
            {
                Add(here, twoAbove, two, columns, m);
            }

            Insert(here, columns, m);
        }

        return here[m] > 0 ? Math.Max(Impossible, MathF.Log(here[m])) : Impossible;
    }

    /// <summary>Adds what a row's units give to every cell.</summary>
    private void Add(Span<float> here, ReadOnlySpan<float> before, int row, ReadOnlySpan<int> columns, int m)
    {
        int start = starts[row];
        for (int from = 0; from <= m; from++)
        {
            float value = before[from];
            if (value > 0)
            {
                int widest = Math.Min(Widest, m - from);
                for (int width = 0; width <= widest; width++)
                {
                    here[from + width] += value * Unit(row, start + columns[((from + width) * (Widest + 1)) + width]);
                }
            }
        }
    }

    private void Insert(Span<float> here, ReadOnlySpan<int> columns, int m)
    {
        int start = starts[JointUnits.Nothing];
        for (int j = 1; j <= m; j++)
        {
            here[j] += here[j - 1] * Unit(JointUnits.Nothing, start + columns[(j * (Widest + 1)) + 1]);
        }
    }

    private float Unit(int row, int entry) => owners[entry] == row + 1 ? values[entry] : 0;
}
