namespace ArabicNewsKit.Tests.Linking.Labelled;

/// <summary>The linker against the mentions that a person labelled in the sample articles.</summary>
public class LabelledArticleTests
{
    /// <summary>A bin with fewer links says nothing.</summary>
    private const int FewestLinks = 10;

    private static readonly LinkingScore Score = LinkingScore.Of(NewsAnalyzer.Create(), LabelledArticle.All);

    [Fact]
    public void At_least_twenty_articles_are_labelled() =>
        Assert.True(LabelledArticle.All.Count(article => article.Mentions.Count >= 15) >= 20);

    [Fact]
    public void Names_are_found() => AtLeast(0.90, Score.Find.F1);

    [Fact]
    public void Names_are_linked_to_the_right_entity() => AtLeast(0.92, Score.Link.F1);

    [Fact]
    public void Adjectives_are_found_and_linked() => AtLeast(0.90, Score.Adjectives.F1);

    [Fact]
    public void Persons_without_an_id_are_persons() => AtLeast(0.85, Score.UnlistedPersons.Precision);

    /// <summary>
    /// Of the links scored 0.9, nine in ten are right: in no bin is the share of right links further below the mean score than
    /// two standard errors of a sample of its size allow.
    /// </summary>
    [Theory]
    [InlineData(0.3, 0.8)]
    [InlineData(0.8, 0.97)]
    [InlineData(0.97, 0.995)]
    [InlineData(0.995, 1.001)]
    public void A_score_promises_no_more_than_it_keeps(double from, double below)
    {
        (double Score, bool Right)[] bin = [.. Score.Links.Where(link => link.Score >= from && link.Score < below)];
        if (bin.Length >= FewestLinks)
        {
            double promised = bin.Average(link => link.Score);
            double kept = bin.Average(link => link.Right ? 1.0 : 0.0);
            AtLeast(promised - 0.02 - (2 * Math.Sqrt(Math.Max(promised * (1 - promised), 0.01) / bin.Length)), kept);
        }
    }

    private static void AtLeast(double wanted, double actual) =>
        Assert.True(actual >= wanted, $"{actual:0.000} falls short of {wanted:0.000}:\n{Score.Misses}");
}
