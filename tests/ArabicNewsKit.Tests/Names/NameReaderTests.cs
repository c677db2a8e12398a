using ArabicNewsKit.Names;

namespace ArabicNewsKit.Tests.Names;

/// <summary>What of a name is compared: each pair of names must read the same.</summary>
public class NameReaderTests
{
    [Theory]
    [InlineData("عبد الله", "عبدالله")]
    [InlineData("أبو بكر", "أبوبكر")]
    [InlineData("نصر الله", "نصرالله")]
    [InlineData("صلاح الدين", "صلاحالدين")]
    [InlineData("الرئيس محمود عباس", "محمود عباس")]
    [InlineData("محمد بن سلمان", "محمد سلمان")]
    [InlineData("Abdul-Rahman", "Abdulrahman")]
    [InlineData("al-Sadr", "Sadr")]
    [InlineData("Dr. Bashar el Assad", "Bashar Assad")]
    [InlineData("Martin Luther King, Jr.", "Martin Luther King")]
    [InlineData("Sha'ban", "Shaban")]
    [InlineData("عبدُ اللـــه", "عبد الله")]
    [InlineData("Ōçalan", "Ocalan")]
    public void Two_ways_to_write_a_name_read_the_same(string a, string b) => Assert.Equal(Read(b), Read(a));

    [Theory]
    [InlineData("ملك", 1)]
    [InlineData("الملك", 1)]
    [InlineData("Stephen King", 2)]
    [InlineData("ابن سينا", 2)]
    [InlineData("Hassan II", 2)]
    [InlineData("123 ؟!", 0)]
    public void A_name_is_never_left_without_words(string name, int words) => Assert.Equal(words, Read(name).Count);

    private static List<string> Read(string name)
    {
        var codes = new byte[NameReader.MostCodes];
        var tokens = new NameToken[NameReader.MostTokens];
        int count = NameReader.Read(name, codes, tokens);
        return [.. tokens.Take(count).Select(token => $"{token.Script}:{Convert.ToHexString(codes, token.Start, token.Length)}")];
    }
}
