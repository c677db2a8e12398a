using ArabicNewsKit.Names;

namespace ArabicNewsKit.NameTrainer;

/// <summary>
/// Learns the joint units by expectation maximization from right pairs alone; rare units fall out on the way. A unit
/// weighs log p(unit) less a share of log p of its letters by chance, so that a common letter proves less than a rare one.
/// </summary>
internal sealed class JointTrainer(int symbols, int letters, Func<byte, byte, bool> alike, TrainerOptions options)
{
    private const int Rounds = 8;
    private const int FirstPruned = 2;
    private const double Least = 0.02;
    private JointUnits units = new(symbols, [], new LetterGroups(letters, []));
    private double[] probabilities = [];

    public JointUnits Units => units;

    /// <summary>How many units there are.</summary>
    public int Count => probabilities.Count(probability => probability > 0);

    public JointTrainer Learn(List<(byte[] First, byte[] Second, double Count)> pairs)
    {
        units = new JointUnits(
            symbols,
            Common(pairs.Select(pair => (pair.First, pair.Count)), 2, options.RarestNeighbours),
            new LetterGroups(letters, Common(pairs.Select(pair => (pair.Second, pair.Count)), AlignmentModel.Widest, options.RarestJointGroup)));
        probabilities = Start();
        for (int round = 0; round < Rounds; round++)
        {
            probabilities = Normalized(Round(pairs, round));
        }

        return this;
    }

    /// <summary>The weights: a row of <see cref="JointUnits.Columns"/> a row of units; NaN where there is no unit.</summary>
    public float[] Weights()
    {
        double[] chanceOfSymbol = new double[symbols];
        double[] chanceOfLetter = new double[letters];
        for (int cell = 0; cell < probabilities.Length; cell++)
        {
            foreach (byte symbol in units.SymbolsOf(cell / units.Columns))
            {
                chanceOfSymbol[symbol] += probabilities[cell];
            }

            foreach (byte letter in units.Groups[cell % units.Columns])
            {
                chanceOfLetter[letter] += probabilities[cell];
            }
        }

        double allSymbols = chanceOfSymbol.Sum();
        double allLetters = chanceOfLetter.Sum();
        var weights = new float[probabilities.Length];
        for (int cell = 0; cell < weights.Length; cell++)
        {
            double chance = 0;
            foreach (byte symbol in units.SymbolsOf(cell / units.Columns))
            {
                chance += Math.Log(chanceOfSymbol[symbol] / allSymbols);
            }

            foreach (byte letter in units.Groups[cell % units.Columns])
            {
                chance += Math.Log(chanceOfLetter[letter] / allLetters);
            }

            weights[cell] = probabilities[cell] > 0 ? (float)(Math.Log(probabilities[cell]) - (options.ChanceShare * chance)) : float.NaN;
        }

        return weights;
    }

    private static byte[][] Common(IEnumerable<(byte[] Word, double Count)> words, int widest, double rarest)
    {
        var counts = new SortedDictionary<int, (byte[] Letters, double Count)>();
        foreach ((byte[] word, double count) in words)
        {
            for (int width = 2; width <= widest; width++)
            {
                for (int i = 0; i + width <= word.Length; i++)
                {
                    byte[] group = word[i..(i + width)];
                    int key = group.Aggregate(0, (key, letter) => (key * 64) + letter + 1);
                    counts[key] = (group, counts.GetValueOrDefault(key).Count + count);
                }
            }
        }

        return [.. counts.Values.Where(group => group.Count >= rarest).Select(group => group.Letters)];
    }

    private double[] Start()
    {
        var counts = new double[units.Rows * units.Columns];
        for (int cell = 0; cell < counts.Length; cell++)
        {
            byte[] from = units.SymbolsOf(cell / units.Columns);
            ReadOnlySpan<byte> to = units.Groups[cell % units.Columns];
            counts[cell] = (from.Length, to.Length) switch
            {
                (0, 1) => 0.003,
                (0, _) => 0,
                (1, 0) => 0.002,
                (1, _) => (alike(from[0], to[0]) ? 1.0 : 0.001) / to.Length,
                _ => 0.0001,
            };
        }

        return Normalized(counts);
    }

    private double[] Round(List<(byte[] First, byte[] Second, double Count)> pairs, int round)
    {
        var counts = new double[probabilities.Length];
        var lattice = new JointLattice(units);
        foreach ((byte[] first, byte[] second, double count) in pairs)
        {
            lattice.Forward(probabilities, first, second);
            lattice.Count(probabilities, first, second, count, counts);
        }

        double rarest = round < FirstPruned ? 0 : options.RarestJointUnit * round / (Rounds - 1);
        for (int cell = 0; cell < counts.Length; cell++)
        {
            int from = units.SymbolsOf(cell / units.Columns).Length;
            int to = units.Groups[cell % units.Columns].Length;
            // the small weight without which a right pair may have no way
            counts[cell] = from + to is > 0 and <= 2 && from < 2 && to < 2 ? Math.Max(counts[cell], Least)
                : counts[cell] < rarest ? 0 : counts[cell];
        }

        return counts;
    }

    private static double[] Normalized(double[] counts)
    {
        double total = counts.Sum();
        return [.. counts.Select(count => count / total)];
    }
}
