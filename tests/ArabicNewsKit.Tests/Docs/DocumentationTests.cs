using System.Reflection;
using System.Xml.Linq;
using ArabicNewsKit.Extensions.DependencyInjection;

namespace ArabicNewsKit.Tests.Docs;

/// <summary>The XML documentation of the packages: every public type has an example, and every example does what it says.</summary>
public class DocumentationTests
{
    private static readonly Assembly[] Libraries = [typeof(NewsAnalyzer).Assembly, typeof(ArabicNewsKitOptions).Assembly];

    [Fact]
    public void Every_public_type_has_an_example()
    {
        HashSet<string> documented = [.. Members()
            .Where(member => member.Elements("example").Any())
            .Select(member => member.Attribute("name")!.Value)];
        Assert.Empty(Libraries
            .SelectMany(library => library.GetExportedTypes())
            .Where(type => !type.IsNested && !documented.Contains("T:" + type.FullName))
            .Select(type => type.FullName));
    }

    /// <summary>What an example writes to the console stands behind it as a comment.</summary>
    [Fact]
    public async Task Every_example_does_what_it_says()
    {
        string[] examples = [.. Members().Elements("example").Elements("code").Where(code => code.Attribute("language") is null).Select(code => code.Value)];
        Assert.InRange(examples.Length, 30, 200);
        var program = new ExampleCode(examples);
        var wrong = new List<string>();
        for (int i = 0; i < examples.Length; i++)
        {
            string[] written = await program.Run(i);
            if (!written.SequenceEqual(Comments(examples[i])))
            {
                wrong.Add($"{examples[i]} writes: {string.Join(" | ", written)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static IEnumerable<XElement> Members() =>
        Libraries.SelectMany(library => XElement.Load(Path.ChangeExtension(library.Location, ".xml")).Descendants("member"));

    private static IEnumerable<string> Comments(string code) =>
        from line in code.Split('\n')
        let comment = line.IndexOf("// ", StringComparison.Ordinal)
        where comment >= 0
        select line[(comment + 3)..].Trim();
}
