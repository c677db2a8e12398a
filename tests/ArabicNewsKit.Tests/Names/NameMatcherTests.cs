using ArabicNewsKit.Names;

namespace ArabicNewsKit.Tests.Names;

public class NameMatcherTests
{
    [Theory]
    [InlineData("باسل", "Basel")]
    [InlineData("مراد", "Murad")]
    [InlineData("Suleimani", "Soleimani")]
    [InlineData("كاجينز", "كاغينز")]
    [InlineData("ماكنزي", "ماكينزي")]
    [InlineData("ماكنزي", "McKenzie")]
    [InlineData("قاسم سليماني", "Qassem Soleimani")]
    [InlineData("قاسم سليماني", "Soleimani, Qasem")]
    [InlineData("عبدالله الثاني", "Abd Allah al-Thani")]
    [InlineData("عادل عبد المهدي", "Adil Abdul-Mahdi")]
    [InlineData("الدكتور صلاح الدين ربيع", "Salah al-Din Rabie")]
    [InlineData("محمد بن سلمان", "Mohammed bin Salman")]
    [InlineData("محمد بن سلمان آل سعود", "Muhammad ibn Salman Al Saud")]
    [InlineData("أبو مهدي المهندس", "Abu Mahdi al-Muhandis")]
    [InlineData("نصر الله", "Nasrallah")]
    [InlineData("حسن نصرالله", "Hassan Nasr Allah")]
    [InlineData("كيم جونغ أون", "Kim Jong-un")]
    [InlineData("جون ف. كينيدي", "John F. Kennedy")]
    [InlineData("Muammar Gaddafi", "معمر القذافي")]
    [InlineData("Qaddafi", "Kadhafi")]
    [InlineData("الملك عبد الله الثاني", "King Abdullah II")]
    [InlineData("سليماني", "قاسم سليماني")]
    [InlineData("إسحاق رابين", "Yitzhak Rabin")]
    [InlineData("ديغول", "de Gaulle")]
    [InlineData("王毅", "王毅")]
    public void Spellings_of_one_name_match(string a, string b)
    {
        NameMatch match = NameMatcher.Default.Match(a, b);
        Assert.True(match.IsMatch, $"{match.Score}");
        Assert.Equal(match, NameMatcher.Default.Match(b, a));
    }

    [Theory]
    [InlineData("باسل", "Karim")]
    [InlineData("مراد", "Hilton")]
    [InlineData("", "")]
    [InlineData("محمد", "Mahmoud")]
    [InlineData("محمد", "محمود")]
    [InlineData("محمد", "محمد علي حسن")]
    [InlineData("محمد الصدر", "Mohammed al-Shirazi")]
    [InlineData("حسن روحاني", "Hassan Nasrallah")]
    [InlineData("باراك أوباما", "Ehud Barak")]
    [InlineData("王毅", "习近平")]
    [InlineData("王毅", "Wang Yi")]
    public void Other_names_do_not(string a, string b)
    {
        NameMatch match = NameMatcher.Default.Match(a, b);
        Assert.False(match.IsMatch, $"{match.Score}");
        Assert.Equal(match, NameMatcher.Default.Match(b, a));
    }
}
