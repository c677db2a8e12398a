namespace ArabicNewsKit.Tests.Linking;

/// <summary>
/// One text about sport a line, its clubs, teams, competitions and places in braces; before it their types, and the ids where those
/// count. Over the bundled gazetteer; persons and adjectives are left aside.
/// </summary>
public class SportCaseTests
{
    private static readonly NewsAnalyzer Analyzer = NewsAnalyzer.Create(o => o with { Adjectives = false });

    public static TheoryData<string, string> Cases() => MarkedCases.Read("sport");

    public static TheoryData<string, string> Negatives() => MarkedCases.Read("no-sport");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Clubs_are_found_where_clubs_stand(string types, string marked)
    {
        string[] wanted = types.Split(' ');
        EntityMention[] found = [.. Found(MarkedCases.Text(marked))];
        Assert.Equal(
            MarkedCases.Mentions(marked).Zip(wanted, (surface, type) => $"{surface} {type}"),
            found.Select((mention, i) => $"{mention.Surface} {Describe(mention, i < wanted.Length && wanted[i].Contains('=', StringComparison.Ordinal))}"));
    }

    [Theory]
    [MemberData(nameof(Negatives))]
    public void Elsewhere_the_words_mean_themselves(string types, string text)
    {
        Assert.Equal("", types);
        Assert.Empty(Found(text).Select(mention => mention.Surface));
    }

    /// <summary>A club or team that no list holds keeps its namesake's id away, and is no mention where only listed names are wanted.</summary>
    [Fact]
    public void Unlisted_clubs_and_teams_can_be_left_out()
    {
        NewsAnalyzer listed = NewsAnalyzer.Create(o => o with { UnlistedNames = false });
        foreach ((string _, string marked) in Cases().Select(row => row.Data))
        {
            Assert.DoesNotContain(listed.Analyze(MarkedCases.Text(marked)).Entities, mention => mention.Id is null);
        }
    }

    [Fact]
    public void The_tables_mark_as_many_mentions_as_they_state_types()
    {
        foreach ((string types, string marked) in Cases().Select(row => row.Data))
        {
            Assert.Equal(types.Split(' ').Length, MarkedCases.Mentions(marked).Count());
        }
    }

    private static IEnumerable<EntityMention> Found(string text) =>
        Analyzer.Analyze(text).Entities.Where(entity => entity.Type != EntityType.Person);

    private static string Describe(EntityMention mention, bool withId) =>
        mention.Type.ToString().ToLowerInvariant() + (withId ? "=" + (mention.Id ?? "-") : "");
}
