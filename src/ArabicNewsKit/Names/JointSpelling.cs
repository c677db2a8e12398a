namespace ArabicNewsKit.Names;

/// <summary>A unit of a row: the group that it writes and its weight.</summary>
internal readonly record struct JointUnit(int Column, float Weight);

/// <summary>
/// Writes a word of the first alphabet in letters of the second as right pairs most often do: the likeliest units, one
/// behind another, with a little for letters that follow one another well.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class JointSpelling
{
    /// <summary>Less than a step of the weights, and more than what rounding makes of them.</summary>
    private const float Rounding = 0.5f / JointWeights.Steps;

    private readonly JointUnits units;

    /// <summary>The likeliest unit of each row, or a few that are alike: they are so whatever stands before.</summary>
    private readonly List<JointUnit> likeliest = [];
    private readonly int[] starts;

    /// <summary>The chances of the letters of each column, one behind another; a group has three at most.</summary>
    private readonly (float First, float Second, float Third)[] chancesOf;

    /// <param name="units">The units' rows and columns.</param>
    /// <param name="written">The units, row by row.</param>
    /// <param name="starts">Where each row starts among them, and where the last one ends.</param>
    /// <param name="chances">For each letter of the second alphabet what it adds.</param>
    public JointSpelling(JointUnits units, JointUnit[] written, int[] starts, float[] chances)
    {
        this.units = units;
        this.starts = new int[starts.Length];
        chancesOf = ChancesOf(units, chances);
        for (int row = 0; row + 1 < starts.Length; row++)
        {
            Keep(written.AsSpan(starts[row]..starts[row + 1]));
            this.starts[row + 1] = likeliest.Count;
        }
    }

    /// <summary>The likeliest letters for a word; proportional to its length.</summary>
    public byte[] Spell(ReadOnlySpan<byte> word)
    {
        var best = new float[word.Length + 1];
        var steps = new (int From, int Column)[word.Length + 1];
        for (int i = 1; i <= word.Length; i++)
        {
            best[i] = float.NegativeInfinity;
            Take(JointUnits.RowOf(word, i - 1), i - 1, i);
            if (i > 1)
            {
                Take(units.RowOfTwo(word, i - 2), i - 2, i);
            }
        }

        int length = 0;
        for (int i = word.Length; i > 0; i = steps[i].From)
        {
            length += units.Groups[steps[i].Column].Length;
        }

        var letters = new byte[length];
        for (int i = word.Length; i > 0; i = steps[i].From)
        {
            ReadOnlySpan<byte> group = units.Groups[steps[i].Column];
            length -= group.Length;
            group.CopyTo(letters.AsSpan(length));
        }

        return letters;

        void Take(int row, int from, int to)
        {
            if (row < 0)
            {
                return;
            }

            float before = best[from];
            float most = best[to];
            for (int i = starts[row]; i < starts[row + 1]; i++)
            {
                JointUnit unit = likeliest[i];
                (float first, float second, float third) = chancesOf[unit.Column];
                float value = before + unit.Weight + first + second + third;
                if (value > most)
                {
                    most = value;
                    steps[to] = (from, unit.Column);
                }
            }

            best[to] = most;
        }
    }

    private void Keep(ReadOnlySpan<JointUnit> row)
    {
        float most = float.NegativeInfinity;
        foreach (JointUnit unit in row)
        {
            most = Math.Max(most, Weight(unit));
        }

        foreach (JointUnit unit in row)
        {
            if (Weight(unit) > most - Rounding)
            {
                likeliest.Add(unit);
            }
        }
    }

    private float Weight(JointUnit unit)
    {
        (float first, float second, float third) = chancesOf[unit.Column];
        return unit.Weight + first + second + third;
    }

    private static (float First, float Second, float Third)[] ChancesOf(JointUnits units, float[] chances)
    {
        var all = new (float First, float Second, float Third)[units.Columns];
        for (int column = 0; column < all.Length; column++)
        {
            ReadOnlySpan<byte> group = units.Groups[column];
            all[column] = (Chance(group, 0), Chance(group, 1), Chance(group, 2));
        }

        return all;

        float Chance(ReadOnlySpan<byte> group, int place) => place < group.Length ? chances[group[place]] : 0;
    }
}
