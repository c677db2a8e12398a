namespace ArabicNewsKit.Tests;

public class NewsAnalyzerTests
{
    [Fact]
    public void An_empty_text_has_nothing_to_say() =>
        Assert.Empty(NewsAnalyzer.Create().Analyze("").Entities);
}
