using ArabicNewsKit.Cli.Output;
using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests;

public class SampleArticleTests
{
    private static readonly NewsAnalyzer Analyzer = NewsAnalyzer.Create();

    public static TheoryData<string> Articles => [.. SampleArticles.All.Select(article => article.Id!)];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Sample_article(string article) =>
        Snapshot.Verify(string.Join('\n', MentionLines.Of(Analyzer.Analyze(SampleArticles.Get(article)))), "article=" + article);

    [Fact]
    public void Every_sample_article_is_listed() =>
        Assert.Equal(
            Directory.EnumerateFiles(Repository.PathOf("seeds", "news"), "*.txt").Select(Path.GetFileNameWithoutExtension).Order(),
            SampleArticles.All.Select(article => article.Id).Order());
}
