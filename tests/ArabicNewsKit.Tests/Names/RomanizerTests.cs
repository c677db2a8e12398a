using ArabicNewsKit.Names;

namespace ArabicNewsKit.Tests.Names;

public class RomanizerTests
{
    [Theory]
    [InlineData("محمد", "Mohammed")]
    [InlineData("باسل", "Basel")]
    [InlineData("مراد الشامي", "Murad al-Shami")]
    [InlineData("خالد بن مبروك", "Khaled bin Mabruk")]
    [InlineData("عبد الودود", "Abdul Wadud")]
    [InlineData("أبو ماهر", "Abu Maher")]
    [InlineData("مراد والشامي", "Murad wal-Shami")]
    [InlineData("المركز للنور", "al-Markaz lil-Nour")]
    [InlineData("والي", "Wali")]
    [InlineData("مخلص المطيري", "Mukhlis al-Mutairi")]
    [InlineData("ليونيل مورغان", "Lionel Morgan")]
    [InlineData("وزارة الكهرباء", "Wizarat al-Kahraba")]
    [InlineData("محكمة استئناف طنطا", "Mahkamat Istinaf Tanta")]
    [InlineData("الهيئة الوطنية للإعلام", "al-Haya al-Wataniya lil-Ilam")]
    [InlineData("حركة", "Haraka")]
    [InlineData("مستشفى الملك", "Mustashfa al-Malik")]
    [InlineData("ملك صبري", "Malak Sabri")]
    [InlineData("فاطمة الزهراء", "Fatima al-Zahra")]
    [InlineData("", "")]
    [InlineData("Paris 2024", "Paris 2024")]
    public void Names_are_written_as_the_press_does(string arabic, string latin) =>
        Assert.Equal(latin, Romanizer.ToLatin(arabic));

    [Theory]
    [InlineData("صحار", "Ṣaḥār")]
    [InlineData("نور", "Nūr")]
    public void The_library_style_keeps_letters_apart(string arabic, string latin) =>
        Assert.Equal(latin, Romanizer.ToAlaLc(arabic));

    [Theory]
    [InlineData("Merkel", "ميركل")]
    [InlineData("Bolton", "بولتون")]
    [InlineData("Bashir", "بشير")]
    public void The_way_back_offers_the_usual_spelling(string latin, string arabic) =>
        Assert.Contains(arabic, Romanizer.ToArabic(latin, 10));

    /// <summary>A romanization is recognised as the name that it was made from.</summary>
    [Fact]
    public void What_is_romanized_is_matched_again()
    {
        List<string[]> rows = TestTable.Read("full-names.tsv");
        int matched = rows.Count(row => NameMatcher.Default.Match(row[0], Romanizer.ToLatin(row[0])).IsMatch);
        Assert.True(matched >= 0.95 * rows.Count, $"{matched} of {rows.Count}");
    }
}
