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
        string[] shown = [.. ShownCode.OfPage(File.ReadAllText(Repository.PathOf("README.md")))];
        Assert.Equal(shown.Order(StringComparer.Ordinal), ShownCode.OfTests("ReadmeExamples.cs", "readme").Order(StringComparer.Ordinal));
    }
}
