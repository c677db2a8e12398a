using ArabicNewsKit.GazetteerBuilder.Compile;
using ArabicNewsKit.GazetteerBuilder.Rows;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>What the builder derives: surnames and the forms of adjectives.</summary>
public class NameFormsTests
{
    [Theory]
    [InlineData("محمود عباس", "عباس")]
    [InlineData("عادل عبد المهدي", "عبد المهدي")]
    [InlineData("حسن نصر الله", "نصر الله")]
    [InlineData("رامي الحمد الله", "الحمد الله")]
    [InlineData("محمد أبو تريكة", "أبو تريكة")]
    [InlineData("محمد بن سلمان", "بن سلمان")]
    [InlineData("محمد بن زايد آل نهيان", "آل نهيان|بن زايد")]
    [InlineData("تميم بن حمد آل ثاني", "آل ثاني|بن حمد")]
    [InlineData("محمد ولد عبد العزيز", "ولد عبد العزيز")]
    [InlineData("شارل دي غول", "دي غول")]
    [InlineData("أورسولا فون دير لاين", "لاين")]
    [InlineData("دونالد ج. ترامب", "ترامب")]
    [InlineData("عبد الله الثاني", "")]
    [InlineData("محمد السادس", "")]
    [InlineData("لويس السادس عشر", "")]
    [InlineData("عبد الله", "")]
    [InlineData("آل سعود", "")]
    [InlineData("بيليه", "")]
    [InlineData("فرانسوا (ممثل)", "")]
    [InlineData("لي جي", "")]
    public void Surnames_come_from_the_preferred_name(string name, string surnames) =>
        Assert.Equal(surnames, string.Join('|', Surnames.Of(name)));

    [Fact]
    public void Only_persons_have_surnames()
    {
        Assert.Empty(TestGazetteer.Of("Q1; organization; party; حزب البعث; ; Baath").Lookup("البعث"));
        Assert.Single(TestGazetteer.Of("Q1; person; minister; حزب البعث; ; Baath").Lookup("البعث"));
    }

    [Fact]
    public void A_nisba_has_its_forms_in_both_cases()
    {
        var row = AdjectiveRow.Read(["Q1", "عراقي", "أكراد!cue", "", "test"], "", 0, []);
        Assert.Equal(
            [
                "عراقي", "عراقية", "عراقيا", "عراقيان", "عراقيين", "عراقيون", "عراقيو", "عراقيتان", "عراقيتين", "عراقيات", "أكراد",
            ],
            row.Forms().Select(form => form.Text));
        Assert.Equal(NameMark.Cue, row.Forms().Last().Mark);
        Assert.All(row.Forms().SkipLast(1), form => Assert.Equal(NameMark.None, form.Mark));
    }

    [Fact]
    public void A_marked_row_marks_all_its_forms_and_other_words_take_no_suffix()
    {
        var row = AdjectiveRow.Read(["Q1", "مالي|ترك", "", "cue", "test"], "", 0, []);
        Assert.All(row.Forms(), form => Assert.Equal(NameMark.Cue, form.Mark));
        Assert.Equal(11, row.Forms().Count());
    }

    [Fact]
    public void Adjectives_are_found_with_and_without_article()
    {
        var row = TestGazetteer.Row("Q1; place; country; العراق; ; Iraq; ; IQ; 95") with { Adjectives = [new RowName("عراقية")] };
        Gazetteer gazetteer = Gazetteer.Load(new MemoryStream(TestGazetteer.BytesOf([row])));
        foreach (string form in new[] { "عراقية", "العراقية", "للعراقية", "والعراقيه" })
        {
            GazetteerHit hit = Assert.Single(gazetteer.Lookup(form));
            Assert.Equal(("Q1", false), (hit.Entity.Id, hit.Exact));
        }
    }
}
