using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests.Docs;

public class GuideTests
{
    /// <summary>What a block of the guide writes to the console stands in it as comments.</summary>
    [Fact]
    public async Task Every_code_block_of_dates_and_numbers_does_what_it_says()
    {
        string[] blocks = [.. File.ReadAllText(Repository.PathOf("docs", "dates-and-numbers.md")).ReplaceLineEndings("\n")
            .Split("```csharp\n").Skip(1).Select(part => part[..part.IndexOf("\n```", StringComparison.Ordinal)])];
        Assert.Equal(3, blocks.Length);
        var program = new ExampleCode(blocks);
        for (int i = 0; i < blocks.Length; i++)
        {
            Assert.Equal(
                blocks[i].Split('\n').Where(line => line.StartsWith("// ", StringComparison.Ordinal)).Select(line => line[3..]),
                (await program.Run(i)).Select(line => line.Trim()));
        }
    }
}
