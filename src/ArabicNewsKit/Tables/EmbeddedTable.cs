using System.Reflection;

namespace ArabicNewsKit.Tables;

/// <summary>
/// Reads the tables of language knowledge that lie beside the modules as tab-separated text. A line that starts with
/// <c>#</c> is a comment; the first other line names the columns.
/// </summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table, each as its cells; short rows are filled up with empty cells.</summary>
    /// <param name="name">The file's path in this project: <c>Numbers/Data/cardinals.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">The build left the table out.</exception>
    public static List<string[]> Read(string name) => Read(typeof(EmbeddedTable).Assembly, name);

    /// <summary>The same for a table of another assembly.</summary>
    public static List<string[]> Read(Assembly assembly, string name)
    {
        using Stream stream = Open(assembly, name);
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        int columns = -1;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] cells = line.Split('\t');
            if (columns < 0)
            {
                columns = cells.Length;
                continue;
            }

            if (cells.Length < columns)
            {
                int given = cells.Length;
                Array.Resize(ref cells, columns);
                Array.Fill(cells, "", given, columns - given);
            }

            rows.Add(cells);
        }

        return rows;
    }

    /// <summary>The embedded file as it lies.</summary>
    /// <exception cref="InvalidOperationException">The build left the file out.</exception>
    public static Stream Open(string name) => Open(typeof(EmbeddedTable).Assembly, name);

    private static Stream Open(Assembly assembly, string name) =>
        assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The embedded file {name} is missing from the assembly.");
}
