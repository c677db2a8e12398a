using ArabicNewsKit.Names;

namespace ArabicNewsKit.NameTrainer;

/// <summary>
/// Finds the units by expectation maximization: which groups of the second alphabet each symbol of the first writes, and
/// how often, from right pairs alone.
/// </summary>
internal sealed class UnitCounts(int symbols, int letters, int widest, Func<byte, byte, bool> alike)
{
    private const int Rounds = 6;
    private const double RarestGroup = 4;
    private const double RarestUnit = 0.9;
    private readonly int rows = AlignmentModel.RowCount(symbols);

    /// <summary>The groups worth a column.</summary>
    public LetterGroups Groups { get; private set; } = new(letters, []);

    /// <summary>The expected count of every unit.</summary>
    public double[] Counts { get; private set; } = [];

    /// <summary>The log probability a letter of every pair.</summary>
    public double[] Fit { get; private set; } = [];

    public UnitCounts Learn(List<WordPair> pairs)
    {
        Groups = new LetterGroups(letters, Longer(pairs));
        Counts = Start();
        for (int round = 0; round < Rounds; round++)
        {
            Round(pairs);
        }

        KeepCommon();
        Round(pairs);
        Round(pairs);
        return this;
    }

    private List<byte[]> Longer(List<WordPair> pairs)
    {
        var seen = new SortedDictionary<int, byte[]>();
        foreach (WordPair pair in pairs)
        {
            for (int width = 2; width <= widest; width++)
            {
                for (int j = 0; j + width <= pair.Second.Length; j++)
                {
                    byte[] group = pair.Second[j..(j + width)];
                    seen[group.Aggregate(0, (key, letter) => (key * 64) + letter + 1)] = group;
                }
            }
        }

        return [.. seen.Values];
    }

    private void KeepCommon()
    {
        LetterGroups all = Groups;
        var totals = new double[all.Bases];
        for (int cell = 0; cell < Counts.Length; cell++)
        {
            if (cell % all.Stride < all.Count)
            {
                totals[all.BaseOf(cell % all.Stride)] += Counts[cell];
            }
        }

        int[] kept =
        [
            .. Enumerable.Range(0, all.FirstLonger),
            .. Enumerable.Range(all.FirstLonger, all.Bases - all.FirstLonger).Where(column => totals[column] >= RarestGroup),
        ];
        var common = new LetterGroups(letters, [.. kept.Skip(all.FirstLonger).Select(column => all[column].ToArray())]);
        var counts = new double[rows * common.Stride];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < common.Count; column++)
            {
                int group = common.BaseOf(column);
                double count = Counts[(row * all.Stride) + kept[group]];
                counts[(row * common.Stride) + column] =
                    group < common.FirstLonger ? Math.Max(count, 0.01) : count >= RarestUnit / 2 ? count : 0;
            }
        }

        Groups = common;
        Counts = counts;
    }

    private double[] Start()
    {
        var counts = new double[rows * Groups.Stride];
        for (int row = 0; row < rows; row++)
        {
            byte symbol = (byte)(row / AlignmentModel.Places);
            bool nothing = symbol == symbols;
            for (int column = 0; column < Groups.Count; column++)
            {
                ReadOnlySpan<byte> group = Groups[column];
                counts[(row * Groups.Stride) + column] = nothing
                    ? (group.Length == 1 ? 0.01 : 0)
                    : group.Length == 0 ? 0.002
                    : alike(symbol, group[0]) ? 1.0 / group.Length
                    : 0.001 / group.Length;
            }
        }

        return counts;
    }

    private void Round(List<WordPair> pairs)
    {
        double total = Counts.Sum();
        double[] units = [.. Counts.Select(count => count / total)];
        var next = new double[units.Length];
        var lattice = new Lattice(symbols);
        Fit = new double[pairs.Count];
        for (int p = 0; p < pairs.Count; p++)
        {
            WordPair pair = pairs[p];
            double score = lattice.Forward(units, Groups, pair.First, pair.Second);
            Fit[p] = score / (pair.First.Length + pair.Second.Length);
            lattice.Counts(units, Groups, pair.First, pair.Second, 1, (cell, count) => next[cell] += count);
        }

        // the small weight without which a right pair may have no path
        for (int row = 0; row < rows; row++)
        {
            for (int column = row / AlignmentModel.Places == symbols ? 1 : 0; column < Groups.FirstLonger; column++)
            {
                next[(row * Groups.Stride) + column] += 0.01;
            }

            for (int column = Groups.Bases; column < Groups.Count; column++)
            {
                next[(row * Groups.Stride) + column] += Groups[column].Length == 1 ? 0.01 : 0;
            }
        }

        Counts = next;
    }
}
