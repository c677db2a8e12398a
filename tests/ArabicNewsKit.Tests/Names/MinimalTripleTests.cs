using ArabicNewsKit.NameEvaluation;
using ArabicNewsKit.Names;

namespace ArabicNewsKit.Tests.Names;

public class MinimalTripleTests
{
    private static readonly List<string[]> Triples = TestTable.Read("minimal-triples.tsv");

    [Fact]
    public void The_right_spelling_comes_before_the_nearest_wrong_one()
    {
        List<string> failures = Failures((a, b) => NameMatcher.Default.Match(a, b).Score);
        Assert.True(Triples.Count >= 60);
        Assert.True(failures.Count <= 0.03 * Triples.Count, string.Join('\n', failures));
    }

    /// <summary>What a caller would write without the matcher.</summary>
    [Fact]
    public void Edit_distance_on_a_romanization_is_clearly_worse()
    {
        int naive = Failures((a, b) => -EditDistance.Levenshtein(Romanizer.LetterByLetter(a), b)).Count;
        int learned = Failures((a, b) => NameMatcher.Default.Match(a, b).Score).Count;
        Assert.True(learned * 5 < naive, $"{learned} against {naive} of {Triples.Count}");
    }

    private static List<string> Failures(Func<string, string, double> score) =>
        [.. Triples.Where(triple => score(triple[0], triple[1]) <= score(triple[0], triple[2]))
            .Select(triple => FormattableString.Invariant(
                $"{triple[0]} {triple[1]} {score(triple[0], triple[1]):F4} / {triple[2]} {score(triple[0], triple[2]):F4}"))];
}
