using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Tests.Linking;

public class EntityResolverTests
{
    /// <summary>Two articles, a name in each, and whether they are of one entity.</summary>
    public static TheoryData<string, string, string, string, bool> Pairs => new()
    {
        { "قال العقيد مايلز كاغينز في بغداد", "مايلز كاغينز", "العقيد مايلز كاجينز في العراق", "مايلز كاجينز", true },
        { "قال العقيد مايلز كاغينز في بغداد", "مايلز كاغينز", "قال العقيد كاجينز في بغداد إن طهران", "كاجينز", true },
        { "قال العقيد مايلز كاغينز في بغداد", "مايلز كاغينز", "قال العقيد كاجينز في القاهرة", "كاجينز", false },
        { "قال العقيد مايلز كاغينز في بغداد", "مايلز كاغينز", "قال العقيد مايلز نوروزا في بغداد", "مايلز نوروزا", false },
        { "قال الطبيب أحمد محمد في القاهرة", "أحمد محمد", "قال الطبيب أحمد محمد في بغداد", "أحمد محمد", false },
        { "قيادي في حركة النجباء في بغداد", "حركة النجباء", "أعلنت حركة النجباء في العراق", "حركة النجباء", true },
        { "قيادي في حركة النجباء في بغداد", "حركة النجباء", "قيادي في حركة النجاة في بغداد", "حركة النجاة", false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Mentions_of_one_entity_get_one_id(string first, string firstName, string second, string secondName, bool same)
    {
        var resolver = new EntityResolver();
        string a = Entity(resolver, first, firstName);
        string b = Entity(resolver, second, secondName);
        Assert.Equal("x:1", a);
        Assert.Equal(same, a == b);
        Assert.Equal(same ? 1 : 2, resolver.Count);
    }

    [Fact]
    public void Listed_entities_keep_their_ids() =>
        Assert.Equal(["Q1530", "x:1", "Q61"], new EntityResolver().Resolve(LinkerWorld.Analyzer.Analyze("في بغداد قال العقيد نوروزا عن واشنطن")));

    [Fact]
    public void Two_entities_of_one_article_are_two()
    {
        var resolver = new EntityResolver();
        resolver.Resolve(LinkerWorld.Analyzer.Analyze("قال العقيد مايلز كاغينز في بغداد"));
        IReadOnlyList<string> entities = resolver.Resolve(
            LinkerWorld.Analyzer.Analyze("في بغداد التقى العقيد مايلز كاغينز، وبعده العقيد مايلز كاجينز"));
        Assert.Equal(["Q1530", "x:1", "x:2"], entities);
    }

    [Fact]
    public void The_same_stream_gives_the_same_ids()
    {
        NewsAnalysis[] stream = [.. SampleArticles.All.Concat(SampleArticles.All.Reverse()).Select(NewsAnalyzer.Create().Analyze)];
        Assert.Equal(Run(stream), Run(stream));

        static string Run(NewsAnalysis[] stream)
        {
            var resolver = new EntityResolver();
            return string.Join('\n', stream.Select(analysis => string.Join(' ', resolver.Resolve(analysis))));
        }
    }

    /// <summary>The sample articles tell of different people; read twice, everybody is met again and nobody is new.</summary>
    [Fact]
    public void Who_was_met_is_known_again()
    {
        NewsAnalysis[] articles = [.. SampleArticles.All.Select(NewsAnalyzer.Create().Analyze)];
        var resolver = new EntityResolver();
        foreach (NewsAnalysis article in articles)
        {
            resolver.Resolve(article);
        }

        int met = resolver.Count;
        foreach (NewsAnalysis article in articles)
        {
            resolver.Resolve(article);
        }

        Assert.True(resolver.Count <= met * 1.02, $"{met} entities the first time, {resolver.Count - met} new ones the second");
    }

    private static string Entity(EntityResolver resolver, string text, string name)
    {
        NewsAnalysis analysis = LinkerWorld.Analyzer.Analyze(text);
        IReadOnlyList<string> entities = resolver.Resolve(analysis);
        return entities[analysis.Entities.Select(mention => mention.Surface).ToList().IndexOf(name)];
    }
}
