using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests.Docs;

public class ReadmeTests
{
    /// <summary>
    /// Every C# block of the README stands word for word in <see cref="ReadmeExamples"/>, where it compiles and runs; text
    /// that drifts from it fails here.
    /// </summary>
    [Fact]
    public void Every_code_block_is_tested_code() =>
        Compare(Repository.PathOf("README.md"), ShownCode.OfTests("ReadmeExamples.cs", "readme"));

    /// <summary>The same for <c>docs/name.md</c> and the file <c>NameExamples.cs</c>.</summary>
    [Fact]
    public void So_is_every_code_block_of_the_pages()
    {
        string[] pages = Directory.GetFiles(Repository.PathOf("docs"), "*.md");
        Assert.NotEmpty(pages);
        foreach (string page in pages)
        {
            string name = Path.GetFileNameWithoutExtension(page);
            string tests = $"{char.ToUpperInvariant(name[0])}{name[1..]}Examples.cs";
            Compare(page, File.Exists(Repository.PathOf("tests", "ArabicNewsKit.Tests", "Docs", tests)) ? ShownCode.OfTests(tests, "docs") : []);
        }
    }

    private static void Compare(string page, IEnumerable<string> tested)
    {
        string[] shown = [.. ShownCode.OfPage(File.ReadAllText(page))];
        Assert.Equal(shown.Order(StringComparer.Ordinal), tested.Order(StringComparer.Ordinal));
    }
}
