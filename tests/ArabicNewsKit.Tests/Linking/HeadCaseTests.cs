namespace ArabicNewsKit.Tests.Linking;

/// <summary>
/// One sentence a line, its bodies, places and events in braces, their types before it; over the bundled gazetteer. Persons and
/// adjectives are left aside.
/// </summary>
public class HeadCaseTests
{
    private static readonly NewsAnalyzer Analyzer = NewsAnalyzer.Create(o => o with { Adjectives = false });

    public static TheoryData<string, string> Cases() => MarkedCases.Read("heads");

    public static TheoryData<string, string> Negatives() => MarkedCases.Read("no-heads");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Bodies_places_and_events_are_found(string types, string marked)
    {
        IEnumerable<string> expected = MarkedCases.Mentions(marked).Zip(types.Split(' '), (surface, type) => $"{surface} = {type}");
        Assert.Equal(expected, Found(MarkedCases.Text(marked)));
    }

    [Theory]
    [MemberData(nameof(Negatives))]
    public void Descriptions_are_no_names(string types, string text)
    {
        Assert.Equal("", types);
        Assert.Empty(Found(text));
    }

    /// <summary>The text's own ministry is meant, though only a neighbour's nation stands in it as an adjective.</summary>
    [Fact]
    public void A_bare_ministry_is_of_the_country_that_the_text_speaks_of()
    {
        NewsAnalysis analysis = Analyzer.Analyze(
            "التقى نواف سلام في بيروت سمير جعجع، وأعلنت وزارة الصحة أن غارة إسرائيلية أصابت بلدة قرب صيدا.");
        Assert.Equal("ank:ministry-of-health-lebanon", analysis.Entities.Single(entity => entity.Surface == "وزارة الصحة").Id);
    }

    /// <summary>A town in the name of a court that no list holds says of which country the text speaks.</summary>
    [Fact]
    public void A_town_in_an_unlisted_body_says_whose_a_bare_ministry_is()
    {
        NewsAnalysis analysis = Analyzer.Analyze("قررت محكمة جنايات بنها حبس المتهم، وقالت وزارة الداخلية في بيان إنه اعترف.");
        Assert.Equal("ank:ministry-of-interior-egypt", analysis.Entities.Single(entity => entity.Surface == "وزارة الداخلية").Id);
    }

    [Fact]
    public void The_tables_mark_as_many_mentions_as_they_state_types()
    {
        foreach ((string types, string marked) in Cases().Select(row => row.Data))
        {
            Assert.Equal(types.Split(' ').Length, MarkedCases.Mentions(marked).Count());
        }
    }

    private static IEnumerable<string> Found(string text) => Analyzer.Analyze(text).Entities
        .Where(entity => entity.Type != EntityType.Person)
        .Select(entity => $"{entity.Surface} = {entity.Type.ToString().ToLowerInvariant()}");
}
