using ArabicNewsKit.Names;

namespace ArabicNewsKit.Tests.Names;

public class NameMatcherTests
{
    [Theory]
    [InlineData("باسل", "Basel")]
    [InlineData("مراد", "Murad")]
    [InlineData("Suleimani", "Soleimani")]
    public void Spellings_of_one_name_match(string a, string b) => Assert.True(NameMatcher.Default.Match(a, b).IsMatch);

    [Theory]
    [InlineData("باسل", "Karim")]
    [InlineData("مراد", "Hilton")]
    [InlineData("", "")]
    public void Other_names_do_not(string a, string b) => Assert.False(NameMatcher.Default.Match(a, b).IsMatch);
}
