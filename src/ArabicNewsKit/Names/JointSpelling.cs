namespace ArabicNewsKit.Names;

/// <summary>A unit of a row: the group that it writes and its weight.</summary>
internal readonly record struct JointUnit(int Column, float Weight);

/// <summary>
/// Writes a word of the first alphabet in letters of the second as right pairs most often do: the likeliest units, one
/// behind another, with a little for letters that follow one another well.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class JointSpelling(JointUnits units, JointUnit[] written, int[] starts, float[] chances)
{
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

        var letters = new List<byte>();
        for (int i = word.Length; i > 0; i = steps[i].From)
        {
            letters.InsertRange(0, units.Groups[steps[i].Column]);
        }

        return [.. letters];

        void Take(int row, int from, int to)
        {
            for (int entry = row < 0 ? 0 : starts[row]; row >= 0 && entry < starts[row + 1]; entry++)
            {
                JointUnit unit = written[entry];
                float value = best[from] + unit.Weight;
                foreach (byte letter in units.Groups[unit.Column])
                {
                    value += chances[letter];
                }

                if (value > best[to])
                {
                    best[to] = value;
                    steps[to] = (from, unit.Column);
                }
            }
        }
    }
}
