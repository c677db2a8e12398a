using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests.Docs;

public class ReadmeTests
{
    /// <summary>
    /// Every C# block of the README stands word for word in <see cref="ReadmeExamples"/>, where it compiles and runs; text
    /// that drifts from it fails here.
    /// </summary>
    [Fact]
    public void Every_code_block_is_tested_code()
    {
        string[] tested = [.. ReadmeExamples.Blocks()];
        string[] shown = [.. CodeBlocks(File.ReadAllText(Repository.PathOf("README.md")))];
        Assert.NotEmpty(shown);
        Assert.All(shown, block => Assert.Contains(block, tested));
        Assert.Equal(tested.Length, shown.Length);
    }

    private static IEnumerable<string> CodeBlocks(string markdown)
    {
        const string Open = "```csharp\n";
        string text = markdown.ReplaceLineEndings("\n");
        for (int start = text.IndexOf(Open, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Open, start, StringComparison.Ordinal))
        {
            start += Open.Length;
            int end = text.IndexOf("\n```", start, StringComparison.Ordinal);
            yield return text[start..end];
        }
    }
}
