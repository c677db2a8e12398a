using ArabicNewsKit.Names;

namespace ArabicNewsKit.Tests.Names;

public class JointModelTests
{
    private static readonly JointUnits Units = new(
        ArabicLetters.Count, [[3, 4], [4, 5]], new LetterGroups(LatinLetters.Count, [[0, 1], [1, 2], [0, 1, 2]]));

    /// <summary>The slow obvious sum over all ways to cut the words is the oracle; the weights are made up.</summary>
    [Theory]
    [InlineData(new byte[] { 3 }, new byte[] { 0 })]
    [InlineData(new byte[] { 3, 4 }, new byte[] { 0, 1, 2 })]
    [InlineData(new byte[] { 3, 4, 5 }, new byte[] { 2, 0, 1, 2, 2 })]
    [InlineData(new byte[] { 4, 5, 3, 4 }, new byte[] { 1, 2, 9 })]
    public void The_score_is_the_sum_over_all_ways_to_cut(byte[] first, byte[] second)
    {
        var starts = new ushort[Units.Rows];
        int stride = Units.Groups.Stride;
        var owners = new ushort[Units.Rows * stride];
        var values = new float[owners.Length];
        for (int row = 0; row < Units.Rows; row++)
        {
            starts[row] = (ushort)(row * stride);
            for (int column = 0; column < Units.Columns; column++)
            {
                if (Weight(row, column) > 0)
                {
                    owners[(row * stride) + column] = (ushort)(row + 1);
                    values[(row * stride) + column] = (float)Weight(row, column);
                }
            }
        }

        var model = new JointModel(Units, starts, owners, values) { Written = new JointSpelling(Units, [], new int[Units.Rows + 1], new float[LatinLetters.Count]) };
        Assert.Equal(Math.Log(Sum(first, second, 0, 0)), model.Score(first, second), 3);
    }

    [Fact]
    public void Common_names_are_written_as_usual()
    {
        var codes = new byte[AlignmentModel.Longest];
        codes = codes[..ArabicLetters.Encode("كارتر", codes)];
        Assert.Equal("carter", string.Concat(NameMatcher.Default.Tokens.Joint.Written.Spell(codes).Select(letter => (char)('a' + letter))));
    }

    private static double Weight(int row, int column) =>
        row == JointUnits.Nothing && column == 0 ? 0 : ((row * 7) + (column * 13)) % 5 / 4.0;

    private static double Sum(byte[] first, byte[] second, int i, int j)
    {
        double sum = i == first.Length && j == second.Length ? 1 : 0;
        if (j < second.Length)
        {
            sum += Weight(JointUnits.Nothing, Units.ColumnOf(second, j + 1, 1)) * Sum(first, second, i, j + 1);
        }

        for (int width = 0; width <= Math.Min(AlignmentModel.Widest, second.Length - j); width++)
        {
            int column = Units.ColumnOf(second, j + width, width);
            if (column < Units.Columns && i < first.Length)
            {
                sum += Weight(JointUnits.RowOf(first, i), column) * Sum(first, second, i + 1, j + width);
            }

            if (column < Units.Columns && i + 1 < first.Length && Units.RowOfTwo(first, i) is >= 0 and int two)
            {
                sum += Weight(two, column) * Sum(first, second, i + 2, j + width);
            }
        }

        return sum;
    }
}
