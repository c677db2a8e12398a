using System.Runtime.CompilerServices;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>
/// The tables under Cases: one sentence a line, its bodies, places and events in braces, their types before it; over the bundled
/// gazetteer. Persons and adjectives are left aside.
/// </summary>
public class HeadCaseTests
{
    private static readonly NewsAnalyzer Analyzer = NewsAnalyzer.Create(o => o with { Adjectives = false });

    public static TheoryData<string, string> Cases() => Read("heads");

    public static TheoryData<string, string> Negatives() => Read("no-heads");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Bodies_places_and_events_are_found(string types, string marked)
    {
        IEnumerable<string> expected = Marked(marked).Zip(types.Split(' '), (surface, type) => $"{surface} = {type}");
        Assert.Equal(expected, Found(marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Negatives))]
    public void Descriptions_are_no_names(string types, string text)
    {
        Assert.Equal("", types);
        Assert.Empty(Found(text));
    }

    [Fact]
    public void The_tables_mark_as_many_mentions_as_they_state_types()
    {
        foreach ((string types, string marked) in Cases().Select(row => row.Data))
        {
            Assert.Equal(types.Split(' ').Length, Marked(marked).Count());
        }
    }

    private static IEnumerable<string> Found(string text) => Analyzer.Analyze(text).Entities
        .Where(entity => entity.Type != EntityType.Person)
        .Select(entity => $"{entity.Surface} = {entity.Type.ToString().ToLowerInvariant()}");

    private static IEnumerable<string> Marked(string marked) =>
        marked.Split('{').Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]);

    private static TheoryData<string, string> Read(string table)
    {
        var data = new TheoryData<string, string>();
        foreach (string line in File.ReadLines(Path.Combine(Folder(), table + ".tsv")).Where(line => line is not ("" or ['#', ..])))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            data.Add(tab < 0 ? "" : line[..tab], line[(tab + 1)..]);
        }

        return data;
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Cases");
}
