using System.IO.Compression;

namespace ArabicNewsKit.NameEvaluation;

/// <summary>Reads one column of a tab-separated table, gzipped or plain.</summary>
internal static class DataFile
{
    public static IEnumerable<string> Cells(string path, int column)
    {
        foreach (string[] row in Rows(path))
        {
            if (row.Length > column)
            {
                yield return row[column];
            }
        }
    }

    public static IEnumerable<string[]> Rows(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
