using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests.Docs;

public class GuideTests
{
    /// <summary>What a block of the guide writes to the console stands in it as comments.</summary>
    [Theory]
    [InlineData("dates-and-numbers.md", 3)]
    [InlineData("names.md", 4)]
    public async Task Every_code_block_does_what_it_says(string page, int count)
    {
        string[] blocks = [.. File.ReadAllText(Repository.PathOf("docs", page)).ReplaceLineEndings("\n")
            .Split("```csharp\n").Skip(1).Select(part => part[..part.IndexOf("\n```", StringComparison.Ordinal)])];
        Assert.Equal(count, blocks.Length);
        var program = new ExampleCode(blocks);
        for (int i = 0; i < blocks.Length; i++)
        {
            Assert.Equal(
                blocks[i].Split('\n').Where(line => line.StartsWith("// ", StringComparison.Ordinal)).Select(line => line[3..]),
                (await program.Run(i)).Select(line => line.Trim()));
        }
    }
}
