namespace ArabicNewsKit.Tests.Linking;

/// <summary>
/// One sentence a line, its works, laws and events in braces, their types before it; over the bundled gazetteer. Persons, bodies, places
/// and adjectives are left aside.
/// </summary>
public class WorkCaseTests
{
    private static readonly NewsAnalyzer Analyzer = NewsAnalyzer.Create(o => o with { Adjectives = false });

    public static TheoryData<string, string> Cases() => MarkedCases.Read("works");

    public static TheoryData<string, string> Negatives() => MarkedCases.Read("no-works");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Works_laws_and_events_are_found(string types, string marked)
    {
        IEnumerable<string> expected = MarkedCases.Mentions(marked).Zip(types.Split(' '), (surface, type) => $"{surface} = {type}");
        Assert.Equal(expected, Found(MarkedCases.Text(marked)));
    }

    [Theory]
    [MemberData(nameof(Negatives))]
    public void What_is_said_in_marks_is_no_title(string types, string text)
    {
        Assert.Equal("", types);
        Assert.Empty(Found(text));
    }

    [Theory]
    [InlineData("سعى الحزب إلى ترسيخ الديمقراطية في البلاد.")]
    [InlineData("الديمقراطية في خطر كما يرى الكاتب.")]
    public void An_abstract_noun_is_no_adjective_of_a_party(string text)
    {
        Assert.Empty(NewsAnalyzer.Create().Analyze(text).Entities);
    }

    /// <summary>A word of an adjective's form is no mention by itself inside the name of a law, and none in a fixed phrase.</summary>
    [Theory]
    [InlineData("حوكم بموجب القانون الجنائي السوداني لسنة 1991.", "القانون الجنائي السوداني لسنة 1991")]
    [InlineData("تحدث عن تدبير الشأن الترابي وعن المجال الترابي.", "")]
    [InlineData("كان الأكبر سنا بين الأعضاء، وعاين المحافظ المباني الصحية.", "")]
    public void Nothing_inside_a_name_or_a_fixed_phrase_is_a_name(string text, string names)
    {
        Assert.Equal(names, string.Join('|', NewsAnalyzer.Create().Analyze(text).Entities.Select(entity => entity.Surface)));
    }

    private static IEnumerable<string> Found(string text) => Analyzer.Analyze(text).Entities
        .Where(entity => entity.Type is EntityType.Event or EntityType.Other)
        .Select(entity => $"{entity.Surface} = {entity.Type.ToString().ToLowerInvariant()}");
}
