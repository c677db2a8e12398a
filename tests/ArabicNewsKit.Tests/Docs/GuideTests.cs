using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests.Docs;

public class GuideTests
{
    public static TheoryData<string> Pages() => [.. Directory.GetFiles(Repository.PathOf("docs"), "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal)!];

    /// <summary>The C# of a page compiles; what a block writes to the console stands at its end as comments.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_code_of_a_page_does_what_it_says(string page)
    {
        string[] blocks = [.. ShownCode.OfPage(File.ReadAllText(Repository.PathOf("docs", page)))];
        var program = new ExampleCode(blocks);
        for (int i = 0; i < blocks.Length; i++)
        {
            string[] said = [.. blocks[i].Split('\n').Where(line => line.StartsWith("// ", StringComparison.Ordinal)).Select(line => line[3..])];

            // a block that says nothing may need files that are the reader's own
            if (said.Length > 0)
            {
                Assert.Equal(said, (await program.Run(i)).Select(line => line.Trim()));
            }
        }
    }
}
