using System.Runtime.CompilerServices;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>The tables under Cases: a sentence a line, its mentions in braces; what stands before a tab is told apart.</summary>
internal static class MarkedCases
{
    /// <summary>The rows of a table: what stands before the tab, or nothing, and the sentence.</summary>
    public static TheoryData<string, string> Read(string table)
    {
        var data = new TheoryData<string, string>();
        foreach (string line in File.ReadLines(Path.Combine(Folder(), table + ".tsv")).Where(line => line is not ("" or ['#', ..])))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            data.Add(tab < 0 ? "" : line[..tab], line[(tab + 1)..]);
        }

        return data;
    }

    /// <summary>What stands in braces.</summary>
    public static IEnumerable<string> Mentions(string marked) =>
        marked.Split('{').Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]);

    /// <summary>The sentence without its braces, a new line at each stroke.</summary>
    public static string Text(string marked) =>
        marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace('|', '\n');

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Cases");
}
