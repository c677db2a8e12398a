using System.Reflection;

namespace ArabicNewsKit.Tables;

/// <summary>
/// The tables of language knowledge that lie beside the modules as tab-separated text, and what else is embedded. A line that
/// starts with <c>#</c> is a comment; the first other line names the columns.
/// </summary>
internal static class EmbeddedTable
{
    /// <summary>Goes through a table where it lies in the assembly.</summary>
    /// <param name="name">The file's path in this project: <c>Numbers/Data/cardinals.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">The build left the table out.</exception>
    public static TableRows Rows(string name) => new(Bytes(name));

    /// <summary>The rows of a table, each as its cells; short rows are filled up with empty cells.</summary>
    /// <exception cref="InvalidOperationException">The build left the table out.</exception>
    public static List<string[]> Read(string name) => Read(typeof(EmbeddedTable).Assembly, name);

    /// <summary>The same for a table of another assembly.</summary>
    public static List<string[]> Read(Assembly assembly, string name)
    {
        var table = new TableRows(Bytes(assembly, name));
        var rows = new List<string[]>();
        foreach (TableRow row in table)
        {
            string[] cells = new string[Math.Max(table.Columns, row.Count)];
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = row[i].ToString();
            }

            rows.Add(cells);
        }

        return rows;
    }

    /// <summary>The bytes of an embedded file where they lie: they stay there as long as the assembly is loaded.</summary>
    /// <exception cref="InvalidOperationException">The build left the file out.</exception>
    public static ReadOnlySpan<byte> Bytes(string name) => Bytes(typeof(EmbeddedTable).Assembly, name);

    /// <summary>An embedded file as a stream.</summary>
    /// <exception cref="InvalidOperationException">The build left the file out.</exception>
    public static Stream Open(string name) => Open(typeof(EmbeddedTable).Assembly, name);

    private static unsafe ReadOnlySpan<byte> Bytes(Assembly assembly, string name)
    {
        Stream stream = Open(assembly, name);
        if (stream is UnmanagedMemoryStream lying)
        {
            return new ReadOnlySpan<byte>(lying.PositionPointer, checked((int)lying.Length));
        }

        byte[] copy = new byte[stream.Length];
        stream.ReadExactly(copy);
        return copy;
    }

    private static Stream Open(Assembly assembly, string name) =>
        assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The embedded file {name} is missing from the assembly.");
}
