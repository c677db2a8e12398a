namespace ArabicNewsKit.Tests.Linking;

public class LinkExplanationTests
{
    private static readonly NewsAnalyzer Analyzer = NewsAnalyzer.Create();

    public static TheoryData<string> Articles => [.. SampleArticles.All.Select(article => article.Id!)];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_mention_has_one_chosen_reading_and_it_comes_first(string article)
    {
        NewsDocument document = SampleArticles.Get(article);
        IGrouping<int, EntityMention.Reading>[] mentions = [.. Analyzer.Explain(document).GroupBy(reading => reading.Mention.Start)];
        Assert.Equal(Analyzer.Analyze(document).Entities, mentions.Select(readings => readings.First().Mention));
        Assert.All(mentions.Where(readings => readings.Any(reading => reading.IsChosen)), readings =>
        {
            Assert.True(readings.First().IsChosen);
            Assert.Equal(readings.First().Mention.Id, readings.First().Id);
            Assert.Single(readings, reading => reading.IsChosen);
        });
    }

    /// <summary>The model is linear: what the features brought is what the reading is worth.</summary>
    [Fact]
    public void Features_add_up_to_the_log_odds()
    {
        IEnumerable<EntityMention.Reading> readings = Analyzer.Explain(SampleArticles.Get("iraq-gas-for-oil"))
            .Where(reading => reading.Mention.Mention is MentionKind.Name or MentionKind.Alias && reading.Features.Count > 1);
        Assert.NotEmpty(readings);
        Assert.All(readings, reading => Assert.InRange(reading.Features.Sum(feature => feature.Value) - reading.LogOdds, -0.02, 0.02));
    }

    [Fact]
    public void An_anchor_in_the_document_is_named_as_what_decided()
    {
        EntityMention.Reading amman = Analyzer.Explain(new NewsDocument("وصل الوزير إلى عمان للقاء رئيس وزراء الأردن"))
            .First(reading => reading.Mention.Surface == "عمان");
        Assert.Equal("Q3805", amman.Id);
        Assert.Contains(amman.Features, feature => feature is { Key: "entity.country", Value: > 0 });
    }
}
