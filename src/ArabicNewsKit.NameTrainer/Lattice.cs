using ArabicNewsKit.Names;

namespace ArabicNewsKit.NameTrainer;

/// <summary>All alignments of two words, summed forwards and backwards, so that every unit gets its expected count.</summary>
internal sealed class Lattice(int symbols)
{
    private const int Side = AlignmentModel.Longest + 2;
    private readonly double[,] forward = new double[Side, Side];
    private readonly double[,] backward = new double[Side, Side];
    private readonly int[,] columns = new int[Side, AlignmentModel.Widest + 1];

    /// <summary>
    /// The log of the sum, or negative infinity. The units are exponentiated weights: a row of
    /// <see cref="LetterGroups.Stride"/> a symbol and place.
    /// </summary>
    public double Forward(double[] units, LetterGroups groups, byte[] first, byte[] second)
    {
        int n = first.Length;
        int m = second.Length;
        for (int j = 1; j <= m; j++)
        {
            byte last = second[j - 1];
            columns[j, 1] = groups.One(j > 1 ? second[j - 2] : LetterGroups.Start, last);
            columns[j, 2] = j > 1
                ? groups.Two(j > 2 ? second[j - 3] : LetterGroups.Start, second[j - 2], last)
                : groups.None;
            columns[j, 3] = j > 2
                ? groups.Three(j > 3 ? second[j - 4] : LetterGroups.Start, second[j - 3], second[j - 2], last)
                : groups.None;
        }

        for (int i = 0; i <= n; i++)
        {
            int unit = i == 0 ? 0 : AlignmentModel.RowOf(first, i - 1) * groups.Stride;
            int inserted = AlignmentModel.InsertionRow(symbols, i, n) * groups.Stride;
            for (int j = 0; j <= m; j++)
            {
                double sum = i == 0 && j == 0 ? 1 : 0;
                if (i > 0)
                {
                    for (int k = 0; k <= Math.Min(j, AlignmentModel.Widest); k++)
                    {
                        sum += forward[i - 1, j - k] * units[unit + columns[j, k]];
                    }
                }

                if (j > 0)
                {
                    sum += forward[i, j - 1] * units[inserted + columns[j, 1]];
                }

                forward[i, j] = sum;
            }
        }

        return Math.Log(forward[n, m]);
    }

    /// <summary>After <see cref="Forward"/>: adds every unit's expected count, times a factor, through a callback.</summary>
    public void Counts(double[] units, LetterGroups groups, byte[] first, byte[] second, double factor, Action<int, double> add)
    {
        int n = first.Length;
        int m = second.Length;
        double total = forward[n, m];
        if (!(total > 0))
        {
            return;
        }

        for (int i = n; i >= 0; i--)
        {
            for (int j = m; j >= 0; j--)
            {
                backward[i, j] = i == n && j == m ? 1 : 0;
            }
        }

        for (int i = n; i >= 0; i--)
        {
            int unit = i == 0 ? 0 : AlignmentModel.RowOf(first, i - 1) * groups.Stride;
            int inserted = AlignmentModel.InsertionRow(symbols, i, n) * groups.Stride;
            for (int j = m; j >= 0; j--)
            {
                double here = backward[i, j];
                if (here == 0)
                {
                    continue;
                }

                double share = here * factor / total;
                if (j > 0)
                {
                    int cell = inserted + columns[j, 1];
                    double value = units[cell];
                    backward[i, j - 1] += here * value;
                    add(cell, share * value * forward[i, j - 1]);
                }

                if (i > 0)
                {
                    for (int k = 0; k <= Math.Min(j, AlignmentModel.Widest); k++)
                    {
                        int cell = unit + columns[j, k];
                        double value = units[cell];
                        if (value > 0)
                        {
                            backward[i - 1, j - k] += here * value;
                            add(cell, share * value * forward[i - 1, j - k]);
                        }
                    }
                }
            }
        }
    }
}
