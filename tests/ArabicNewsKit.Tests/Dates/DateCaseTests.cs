using System.Runtime.CompilerServices;
using ArabicNewsKit.Dates;

namespace ArabicNewsKit.Tests.Dates;

/// <summary>The tables under Cases: one sentence a line, its mentions in braces, their values before it.</summary>
public class DateCaseTests
{
    private static readonly DateOnly Published = new(2024, 3, 12);

    public static TheoryData<string, string> Cases() => Read("calendar", "periods", "relative", "lengths", "press");

    public static TheoryData<string, string> Negatives() => Read("none");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_is_read(string values, string marked)
    {
        string text = marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        IEnumerable<string> expected = Marked(marked).Zip(values.Split(' '), (surface, value) => $"{surface} = {value}");
        IEnumerable<string> actual = DateRecognizer.Find(text, Published).Select(date => $"{date.Surface} = {date.Value}");
        Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(Negatives))]
    public void No_date_is_found_where_there_is_none(string values, string text)
    {
        Assert.Equal("", values);
        Assert.Empty(DateRecognizer.Find(text, Published).Select(date => $"{date.Surface} = {date.Value}"));
    }

    [Fact]
    public void The_tables_mark_as_many_mentions_as_they_state_values()
    {
        foreach ((string values, string marked) in Cases().Select(row => row.Data))
        {
            Assert.Equal(values.Split(' ').Length, Marked(marked).Count());
        }
    }

    private static IEnumerable<string> Marked(string marked) =>
        marked.Split('{').Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]);

    private static TheoryData<string, string> Read(params string[] tables)
    {
        var data = new TheoryData<string, string>();
        foreach (string table in tables)
        {
            foreach (string line in File.ReadLines(Path.Combine(Folder(), table + ".tsv")).Where(line => line is not ("" or ['#', ..])))
            {
                int tab = line.IndexOf('\t', StringComparison.Ordinal);
                data.Add(tab < 0 ? "" : line[..tab], line[(tab + 1)..]);
            }
        }

        return data;
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Cases");
}
