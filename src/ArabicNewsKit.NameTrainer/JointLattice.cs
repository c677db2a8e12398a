using ArabicNewsKit.Names;

namespace ArabicNewsKit.NameTrainer;

/// <summary>All ways to cut two words into joint units, summed forwards and backwards.</summary>
internal sealed class JointLattice(JointUnits units)
{
    private const int Side = AlignmentModel.Longest + 1;
    private const int Widest = AlignmentModel.Widest;
    private readonly double[,] forward = new double[Side, Side];
    private readonly double[,] backward = new double[Side, Side];
    private readonly List<(int I, int J, int FromI, int FromJ, int Cell)> edges = [];

    /// <summary>The sum over all ways; the probabilities are a row of <see cref="JointUnits.Columns"/> a row of units.</summary>
    public double Forward(double[] probabilities, byte[] first, byte[] second)
    {
        edges.Clear();
        for (int i = 0; i <= first.Length; i++)
        {
            for (int j = 0; j <= second.Length; j++)
            {
                forward[i, j] = i == 0 && j == 0 ? 1 : 0;
                Take(JointUnits.Nothing, i, j, i, 1, 1);
                if (i > 0)
                {
                    Take(JointUnits.RowOf(first, i - 1), i, j, i - 1, 0, Widest);
                }

                if (i > 1)
                {
                    Take(units.RowOfTwo(first, i - 2), i, j, i - 2, 0, Widest);
                }
            }
        }

        return forward[first.Length, second.Length];

        void Take(int row, int i, int j, int fromI, int least, int most)
        {
            for (int width = least; row >= 0 && width <= Math.Min(most, j); width++)
            {
                int column = units.ColumnOf(second, j, width);
                int cell = (row * units.Columns) + column;
                if (column < units.Columns && probabilities[cell] > 0 && forward[fromI, j - width] > 0)
                {
                    forward[i, j] += forward[fromI, j - width] * probabilities[cell];
                    edges.Add((i, j, fromI, j - width, cell));
                }
            }
        }
    }

    /// <summary>After <see cref="Forward"/>: adds every unit's expected count, times a factor.</summary>
    public void Count(double[] probabilities, byte[] first, byte[] second, double factor, double[] counts)
    {
        double total = forward[first.Length, second.Length];
        if (!(total > 0))
        {
            return;
        }

        Array.Clear(backward);
        backward[first.Length, second.Length] = 1;
        for (int e = edges.Count - 1; e >= 0; e--)
        {
            (int i, int j, int fromI, int fromJ, int cell) = edges[e];
            double share = backward[i, j] * probabilities[cell];
            backward[fromI, fromJ] += share;
            counts[cell] += factor * share * forward[fromI, fromJ] / total;
        }
    }
}
