using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Tests.Normalization;

public class PhraseTableTests
{
    [Fact]
    public void The_longest_phrase_wins_on_either_side()
    {
        var phrases = new PhraseTable<string>("و");
        phrases.Add("يقل عن", "less");
        phrases.Add("لا يقل عن", "least");
        phrases.Add("نحو", "about");
        NewsText text = NewsText.Read("قال ولا  يقل عن خمسة ونحو");
        Assert.True(phrases.TryEndingBefore(text, 4, out string? before, out int first));
        Assert.Equal(("least", 1), (before, first));
        Assert.True(phrases.TryStartingAt(text, 1, out string? start, out int next));
        Assert.Equal(("least", 4), (start, next));
        Assert.True(phrases.TryStartingAt(text, 2, out start, out next));
        Assert.Equal(("less", 4), (start, next));
        Assert.True(phrases.TryStartingAt(text, 5, out start, out next));
        Assert.Equal(("about", 6), (start, next));
        Assert.False(phrases.TryStartingAt(text, 6, out _, out _));
        Assert.False(phrases.TryEndingBefore(text, 0, out _, out _));
        Assert.False(phrases.TryStartingAt(NewsText.Read("يقل. عن"), 0, out _, out _));
    }

    [Theory]
    [InlineData("نحو", true)]
    [InlineData("ونحو", true)]
    [InlineData("وبنحو", true)]
    [InlineData("بنحو", true)]
    [InlineData("بونحو", false)]
    [InlineData("ووبنحو", false)]
    [InlineData("كنحو", false)]
    public void Only_the_proclitics_of_the_table_may_stand_before_a_phrase(string word, bool found)
    {
        var phrases = new PhraseTable<string>("و", "ب", "وب");
        phrases.Add("نحو", "about");
        NewsText text = NewsText.Read(word);
        Assert.Equal(found, phrases.TryStartingAt(text, 0, out _, out _));
        Assert.Equal(found, phrases.TryEndingBefore(text, 1, out _, out _));
    }
}
