using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests.Docs;

/// <summary>The code that the pages show, and the code of the tests that it has to be.</summary>
internal static class ShownCode
{
    /// <summary>The C# blocks of a page.</summary>
    public static IEnumerable<string> OfPage(string markdown)
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

    /// <summary>What stands in a file of this folder between <c>// &lt;mark&gt;</c> and <c>// &lt;/mark&gt;</c>.</summary>
    public static IEnumerable<string> OfTests(string file, string mark)
    {
        List<string>? block = null;
        foreach (string line in File.ReadLines(Repository.PathOf("tests", "ArabicNewsKit.Tests", "Docs", file)))
        {
            if (line.Trim() == $"// <{mark}>")
            {
                block = [];
            }
            else if (line.Trim() == $"// </{mark}>" && block is not null)
            {
                yield return string.Join('\n', Dedent(block)).TrimEnd('\n');
                block = null;
            }
            else
            {
                block?.Add(line);
            }
        }
    }

    private static IEnumerable<string> Dedent(List<string> lines)
    {
        int indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return lines.Select(line => line.Length < indent ? line : line[indent..]);
    }
}
