using ArabicNewsKit.Names;

namespace ArabicNewsKit.Tests.Names;

/// <summary>Names from public life in two spellings, and near but different names.</summary>
public class SpellingTests
{
    private static readonly List<string[]> Rows = TestTable.Read("spellings.tsv");

    [Fact]
    public void Spellings_of_one_name_match() => AssertRight("same", 0.97);

    [Fact]
    public void Near_but_different_names_do_not() => AssertRight("other", 0.95);

    /// <summary>Of pairs that score alike about that share is right.</summary>
    [Fact]
    public void A_score_means_what_it_says()
    {
        double squares = 0;
        foreach (string[] row in Rows)
        {
            double error = NameMatcher.Default.Match(row[0], row[1]).Score - (row[2] == "same" ? 1 : 0);
            squares += error * error;
        }

        // always saying one half would give 0.25
        Assert.True(squares / Rows.Count <= 0.05, $"{squares / Rows.Count}");
    }

    private static void AssertRight(string what, double least)
    {
        List<string[]> rows = [.. Rows.Where(row => row[2] == what)];
        List<string> wrong = [.. rows.Where(row => NameMatcher.Default.Match(row[0], row[1]).IsMatch != (what == "same"))
            .Select(row => FormattableString.Invariant($"{row[0]} / {row[1]} {NameMatcher.Default.Match(row[0], row[1]).Score:F3}"))];
        Assert.True(rows.Count >= 100);
        Assert.True(wrong.Count <= (1 - least) * rows.Count, $"{wrong.Count} of {rows.Count}\n{string.Join('\n', wrong)}");
    }
}
