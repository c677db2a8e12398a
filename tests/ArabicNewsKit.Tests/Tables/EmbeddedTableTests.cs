using System.Text;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Tests.Tables;

public class EmbeddedTableTests
{
    [Fact]
    public void Rows_are_what_stands_between_tabs()
    {
        var seen = new List<string>();
        var rows = new TableRows("# comment\r\n\nname\tforms\tnote\r\nواحد\tأ  ب\n# more\nاثنان\t\tx\n\nثلاثة"u8);
        Assert.Equal(3, rows.Columns);
        foreach (TableRow row in rows)
        {
            seen.Add($"{row.Count}:{row[0]}|{row[1]}|{row[2]}|{row[3]}");
            foreach (ReadOnlySpan<char> part in row.Parts(1))
            {
                seen.Add(part.ToString());
            }
        }

        Assert.Equal(["2:واحد|أ  ب||", "أ", "ب", "3:اثنان||x|", "1:ثلاثة|||"], seen);
    }

    [Fact]
    public void An_empty_table_has_no_rows()
    {
        Assert.False(new TableRows([]).MoveNext());
        Assert.False(new TableRows("# only a comment"u8).MoveNext());
        Assert.False(new TableRows("column\n"u8).MoveNext());
    }

    [Fact]
    public void A_cell_names_a_value_of_an_enumeration()
    {
        var rows = new TableRows("a\tb\tc\nMonday\tdate_time\tsunday"u8);
        Assert.True(rows.MoveNext());
        Assert.Equal(DayOfWeek.Monday, rows.Current.Enum<DayOfWeek>(0));
        Assert.Equal(TypeCode.DateTime, rows.Current.Enum<TypeCode>(1));
        Assert.Equal(DayOfWeek.Sunday, rows.Current.Enum<DayOfWeek>(2));
        Assert.Throws<ArgumentException>(() => new TableRows("a\nEaster\nMay"u8) is var other && other.MoveNext() ? other.Current.Enum<DayOfWeek>(0) : default);
    }

    [Fact]
    public void Every_table_reads_as_a_splitter_of_lines_does()
    {
        System.Reflection.Assembly kit = typeof(EmbeddedTable).Assembly;
        string[] tables = [.. kit.GetManifestResourceNames().Where(name => name.EndsWith(".tsv", StringComparison.Ordinal))];
        Assert.NotEmpty(tables);
        foreach (string table in tables)
        {
            using var reader = new StreamReader(kit.GetManifestResourceStream(table)!, Encoding.UTF8);
            string[][] lines = [.. reader.ReadToEnd().Split('\n')
                .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
            string[][] expected = [.. lines[1..].Select(cells => cells.Length >= lines[0].Length
                ? cells
                : [.. cells, .. Enumerable.Repeat("", lines[0].Length - cells.Length)])];
            Assert.Equal(expected, EmbeddedTable.Read(table));
        }
    }
}
