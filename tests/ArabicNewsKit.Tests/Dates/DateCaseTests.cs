using System.Globalization;
using System.Runtime.CompilerServices;
using ArabicNewsKit.Dates;

namespace ArabicNewsKit.Tests.Dates;

/// <summary>
/// The tables under Cases: one sentence a line, its mentions in braces, their values before it. A comment that begins with
/// "Published" and a weekday dates the lines below it.
/// </summary>
public class DateCaseTests
{
    public static TheoryData<DateOnly, string, string> Cases() =>
        Read("calendar", "periods", "relative", "lengths", "press", "autumn", "winter", "summer", "stories");

    public static TheoryData<DateOnly, string, string> Negatives() => Read("none");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_is_read(DateOnly published, string values, string marked)
    {
        string text = marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        IEnumerable<string> expected = Marked(marked).Zip(values.Split(' '), (surface, value) => $"{surface} = {value}");
        IEnumerable<string> actual = DateRecognizer.Find(text, published).Select(date => $"{date.Surface} = {date.Value}");
        Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(Negatives))]
    public void No_date_is_found_where_there_is_none(DateOnly published, string values, string text)
    {
        Assert.Equal("", values);
        Assert.Empty(DateRecognizer.Find(text, published).Select(date => $"{date.Surface} = {date.Value}"));
    }

    [Fact]
    public void The_tables_mark_as_many_mentions_as_they_state_values()
    {
        foreach ((_, string values, string marked) in Cases().Select(row => row.Data))
        {
            Assert.Equal(values.Split(' ').Length, Marked(marked).Count());
        }
    }

    private static IEnumerable<string> Marked(string marked) =>
        marked.Split('{').Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]);

    private static TheoryData<DateOnly, string, string> Read(params string[] tables)
    {
        var data = new TheoryData<DateOnly, string, string>();
        foreach (string table in tables)
        {
            var published = default(DateOnly);
            foreach (string line in File.ReadLines(Path.Combine(Folder(), table + ".tsv")).Where(line => line.Length > 0))
            {
                if (line.StartsWith("# Published ", StringComparison.Ordinal))
                {
                    string[] said = line.Split(' ', '.');
                    published = DateOnly.Parse(said[3], CultureInfo.InvariantCulture);
                    Assert.Equal(said[2], published.DayOfWeek.ToString());
                }
                else if (line[0] != '#')
                {
                    int tab = line.IndexOf('\t', StringComparison.Ordinal);
                    data.Add(published, tab < 0 ? "" : line[..tab], line[(tab + 1)..]);
                }
            }
        }

        return data;
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Cases");
}
