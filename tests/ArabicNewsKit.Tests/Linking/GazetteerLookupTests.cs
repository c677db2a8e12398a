using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Tests.Linking;

public class GazetteerLookupTests
{
    private static readonly Gazetteer Sample = TestGazetteer.Of(
        "Q1; place; country; العراق; جمهورية العراق; Iraq; Republic of Iraq; IQ; 95",
        "Q2; place; country; ألمانيا; ; Germany; ; DE; 70",
        "Q3; place; city; كان!cue; ; Cannes; ; FR; 40",
        "Q4; organization; alliance; قوة المهام المشتركة; ; Combined Joint Task Force; CJTF-OIR|Task Force; ; 40",
        "Q5; person; minister; عادل عبد المهدي; ; Adil Abdul-Mahdi; ; IQ; 60",
        "Q6; person; minister; سلام فياض; ; Salam Fayyad; ; PS; 50",
        "Q7; place; city; طرابلس; ; Tripoli; ; LY; 70",
        "Q8; place; city; طرابلس; ; Tripoli (Lebanon); ; LB; 50",
        "Q9; organization; party; حزب «المستقبل» – لبنان; ; Future; ; LB; 40",
        "Q10; place; country; ليبيا; ; Libya; ; LY; 80");

    [Theory]
    [InlineData("العراق", "Q1", true)]
    [InlineData("عراق", "Q1", true)]
    [InlineData("والعراق", "Q1", true)]
    [InlineData("للعراق", "Q1", true)]
    [InlineData("وللعراق", "Q1", true)]
    [InlineData("بالعراق", "Q1", true)]
    [InlineData("  العِراق. ", "Q1", true)]
    [InlineData("IRAQ", "Q1", true)]
    [InlineData("المانيا", "Q2", true)]
    [InlineData("لألمانيا", "Q2", true)]
    [InlineData("مانيا", null, false)]
    [InlineData("لليبيا", "Q10", true)]
    [InlineData("cjtf oir", "Q4", true)]
    [InlineData("\"CJTF–OIR\"", "Q4", true)]
    [InlineData("حزب المستقبل - لبنان", "Q9", true)]
    [InlineData("حزب المستقبل", null, false)]
    [InlineData("عادل عبدالمهدي", "Q5", true)]
    [InlineData("وعبدالمهدي", "Q5", false)]
    [InlineData("عبد المهدي", "Q5", false)]
    [InlineData("المهدي", null, false)]
    [InlineData("فياض", "Q6", false)]
    [InlineData("بغداد", null, false)]
    [InlineData("", null, false)]
    [InlineData("()", null, false)]
    [InlineData("\ud83d\0", null, false)]
    public void A_name_finds_its_entity(string name, string? id, bool exact)
    {
        GazetteerHit? hit = Sample.Lookup(name) is [var first, ..] ? first : null;
        Assert.Equal(id, hit?.Entity.Id);
        Assert.Equal(exact, hit?.Exact ?? false);
    }

    [Fact]
    public void Of_equal_names_the_one_that_the_news_speaks_of_more_comes_first()
    {
        IReadOnlyList<GazetteerHit> hits = Sample.Lookup("طرابلس");
        Assert.Equal(["Q7", "Q8"], hits.Select(hit => hit.Entity.Id));
        Assert.True(hits[0].Score > hits[1].Score);
        Assert.Single(Sample.Lookup("طرابلس", top: 1));
    }

    [Fact]
    public void The_whole_name_beats_the_one_with_a_proclitic_and_a_clean_one_beats_a_marked_one()
    {
        Assert.True(Sample.Lookup("العراق")[0].Score > Sample.Lookup("عراق")[0].Score);
        Assert.True(Sample.Lookup("عراق")[0].Score > Sample.Lookup("والعراق")[0].Score);
        Assert.InRange(Sample.Lookup("كان")[0].Score, 0.5, 0.8);
    }

    [Fact]
    public void Scores_lie_between_0_and_1_and_fall()
    {
        foreach (string name in new[] { "العراق", "وللعراق", "كان", "طرابلس", "CJTF-OIR" })
        {
            double last = 1;
            foreach (GazetteerHit hit in Sample.Lookup(name))
            {
                Assert.InRange(hit.Score, 0, last);
                last = hit.Score;
            }
        }
    }

    [Fact]
    public void An_entity_gives_back_its_row()
    {
        Gazetteer gazetteer = TestGazetteer.Of(
            "Q20; person; official; أنطونيو غوتيريش; أنطونيو غوتيريس|غوتيريش!doc; António Guterres; Guterres; PT; 77; 2017..",
            "ank:body; organization; organization; هيئة; ; ; ; ; 0; ..1999");
        GazetteerEntity person = gazetteer.Find("Q20")!;
        Assert.Equal(
            ("Q20", EntityType.Person, "official", "أنطونيو غوتيريش", "António Guterres", "PT", 77, 2017, null),
            (person.Id, person.Type, person.Subtype, person.Name, person.NameEn, person.Country, person.Prior, person.ValidFrom, person.ValidTo));
        Assert.Equal(["أنطونيو غوتيريس", "غوتيريش"], person.Aliases);
        Assert.Equal(["Guterres"], person.AliasesEn);
        GazetteerEntity body = gazetteer.Find("ank:body")!;
        Assert.Equal(
            ("ank:body", EntityType.Organization, null, null, null, 1999),
            (body.Id, body.Type, body.Country, body.Description, body.ValidFrom, body.ValidTo));
        Assert.Empty(body.Aliases);
        Assert.Equal(["Q20", "ank:body"], gazetteer.Entities.Select(entity => entity.Id));
    }

    [Theory]
    [InlineData("Q02")]
    [InlineData("q1")]
    [InlineData("Q")]
    [InlineData("Q4294967297")]
    [InlineData("Q2147483649")]
    [InlineData("ank:")]
    [InlineData("")]
    public void An_id_that_is_none_finds_nothing(string id) => Assert.Null(Sample.Find(id));

    [Fact]
    public void Only_impossible_arguments_throw()
    {
        Assert.Throws<ArgumentNullException>(() => Sample.Find(null!));
        Assert.Throws<ArgumentNullException>(() => Sample.Lookup(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.Lookup("العراق", 0));
        Assert.Empty(Sample.Lookup(new string('ا', 1_000_000)));
        Assert.Empty(Sample.Lookup(string.Concat(Enumerable.Repeat("العراق ", 10_000))));
    }
}
