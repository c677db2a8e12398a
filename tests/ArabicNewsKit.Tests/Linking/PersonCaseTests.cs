namespace ArabicNewsKit.Tests.Linking;

/// <summary>One sentence a line, its persons in braces; over the bundled gazetteer. What is no person is left aside.</summary>
public class PersonCaseTests
{
    private static readonly NewsAnalyzer Analyzer = NewsAnalyzer.Create(o => o with { Types = [EntityType.Person] });

    public static TheoryData<string, string> Cases() => MarkedCases.Read("persons");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Persons_are_found(string why, string marked)
    {
        Assert.NotEqual("", why);
        Assert.Equal(MarkedCases.Mentions(marked), Analyzer.Analyze(MarkedCases.Text(marked)).Entities.Select(entity => entity.Surface));
    }

    [Theory]
    [InlineData("قال الجنرال كينث ماكانزي في واشنطن", "كينث ماكانزي", "ank:kenneth-f-mckenzie-jr")]
    [InlineData("أكد ألكسندر لوكاتشينكو في بيلاروسيا", "ألكسندر لوكاتشينكو", "Q2866")]
    public void Another_spelling_of_an_unknown_word_is_the_listed_person(string text, string surface, string id)
    {
        EntityMention person = Assert.Single(Analyzer.Analyze(text).Entities);
        Assert.Equal((surface, id), (person.Surface, person.Id));
    }

    [Theory]
    [InlineData("قال محمد سليم الزنكلي في بغداد إن محمد سالم الزنكلي غائب")]
    public void A_known_word_is_no_other_spelling(string text) =>
        Assert.All(Analyzer.Analyze(text).Entities, person => Assert.Null(person.Id));
}
