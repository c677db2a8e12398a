using System.Reflection;
using System.Text.Json;
using ArabicNewsKit.Linking;
using ArabicNewsKit.Names;

namespace ArabicNewsKit.Tests;

public class ValueEqualityTests
{
    private static readonly NewsAnalyzer Analyzer = NewsAnalyzer.Create();

    [Fact]
    public void Equal_texts_have_equal_analyses()
    {
        foreach (NewsDocument article in SampleArticles.All)
        {
            NewsAnalysis one = Analyzer.Analyze(article);
            NewsAnalysis two = Analyzer.Analyze(article with { });
            Assert.NotSame(one, two);
            Assert.Equal(one, two);
            Assert.Equal(one.GetHashCode(), two.GetHashCode());
        }
    }

    /// <summary>Whatever differs anywhere makes two analyses differ.</summary>
    [Fact]
    public void Every_part_of_an_analysis_counts()
    {
        NewsAnalysis whole = Analyzer.Analyze(SampleArticles.All[0]);
        NewsAnalysis[] changed =
        [
            whole with { Id = "x" },
            whole with { Published = DateOnly.MinValue },
            whole with { Entities = [.. whole.Entities.Skip(1)] },
            whole with { Entities = [.. whole.Entities.Reverse()] },
            whole with { Entities = [whole.Entities[0] with { Score = 0 }, .. whole.Entities.Skip(1)] },
            whole with { Dates = [] },
            whole with { Numbers = [] },
            whole with { Furniture = [new TextSpan(1, 2)] },
        ];
        Assert.All(changed, other => Assert.NotEqual(whole, other));
    }

    [Fact]
    public void Lists_are_copied_when_they_are_set()
    {
        var furniture = new List<TextSpan> { new(0, 1) };
        NewsAnalysis analysis = Analyzer.Analyze("") with { Furniture = furniture };
        furniture.Clear();
        Assert.Equal([new TextSpan(0, 1)], analysis.Furniture);
    }

    [Fact]
    public void An_analysis_comes_back_from_json_as_it_was()
    {
        foreach (NewsDocument article in SampleArticles.All)
        {
            NewsAnalysis analysis = Analyzer.Analyze(article);
            string json = JsonSerializer.Serialize(analysis, NewsJsonContext.Readable.NewsAnalysis);
            Assert.Equal(analysis, JsonSerializer.Deserialize(json, NewsJsonContext.Readable.NewsAnalysis));
            Assert.Equal(article, JsonSerializer.Deserialize(
                JsonSerializer.Serialize(article, NewsJsonContext.Readable.NewsDocument), NewsJsonContext.Readable.NewsDocument));
        }
    }

    [Fact]
    public void Other_answers_compare_by_value_too()
    {
        Assert.Equal(Gazetteer.Default.Lookup("بغداد"), Gazetteer.Default.Lookup("بغداد"));
        Assert.Equal(Gazetteer.Default.Find("Q1530"), Gazetteer.Default.Find("Q1530"));
        Assert.NotEqual(Gazetteer.Default.Find("Q1530"), Gazetteer.Default.Find("Q79"));
        Assert.Equal(NameMatcher.Default.Explain("سليماني", "Soleimani"), NameMatcher.Default.Explain("سليماني", "Soleimani"));
        var types = new HashSet<EntityType> { EntityType.Place, EntityType.Person };
        Assert.Equal(
            new NewsAnalyzerOptions { Types = types },
            new NewsAnalyzerOptions { Types = new[] { EntityType.Person, EntityType.Place, EntityType.Person } });
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_score_lies_between_0_and_1(double score) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new NewsAnalyzerOptions { MinimumScore = score });

    /// <summary>A debugger shows what an object holds, not what it is called.</summary>
    [Fact]
    public void Every_public_class_says_what_it_holds()
    {
        IEnumerable<Type> silent = typeof(NewsAnalyzer).Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type != typeof(NewsJsonContext) && !type.IsSubclassOf(typeof(Exception)))
            .Where(type => type.GetMethod("ToString", BindingFlags.Public | BindingFlags.Instance, [])!.DeclaringType == typeof(object));
        Assert.Empty(silent);
    }

    [Fact]
    public void Analyses_and_documents_are_one_line()
    {
        var document = new NewsDocument("زار الوفد بغداد أمس مع 45 رجل أعمال.", new DateOnly(2021, 3, 4), "visit");
        Assert.Equal("visit  2021-03-04  زار الوفد بغداد أمس مع 45 رجل أعمال.", document.ToString());
        Assert.Equal("visit 2021-03-04: 1 entity, 1 date, 1 number", Analyzer.Analyze(document).ToString());
        Assert.Equal("0 entities, 0 dates, 0 numbers", Analyzer.Analyze("").ToString());
    }
}
