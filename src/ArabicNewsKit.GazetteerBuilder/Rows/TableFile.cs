using System.Text;

namespace ArabicNewsKit.GazetteerBuilder.Rows;

/// <summary>Reads one tab-separated file line by line: its header checked, comments passed over, every line numbered.</summary>
internal static class TableFile
{
    public static IEnumerable<(int Line, string[] Cells)> Read(string path, string[] columns, List<Defect> defects)
    {
        int number = 0;
        bool headed = false;
        foreach (string line in File.ReadLines(path, new UTF8Encoding(false)))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] cells = line.Split('\t');
            if (!headed)
            {
                headed = true;
                if (!cells.SequenceEqual(columns))
                {
                    defects.Add(new Defect(path, number, $"the header is not the columns {string.Join(' ', columns)}"));
                    yield break;
                }
            }
            else if (cells.Length != columns.Length)
            {
                defects.Add(new Defect(path, number, $"{cells.Length} cells where the header has {columns.Length}"));
            }
            else
            {
                yield return (number, cells);
            }
        }
    }
}
