using ArabicNewsKit.Names;

namespace ArabicNewsKit.Tests.Names;

/// <summary>Each Arabic name is looked for among 5,000 Latin ones: the table's own and mixtures of their parts.</summary>
public class FullNameTests
{
    private static readonly List<string[]> Rows = TestTable.Read("full-names.tsv");
    private static readonly string[] Candidates = NameMixer.Mix([.. Rows.Select(row => row[1])], 5000);
    private static readonly NameIndex Index = NameIndex.Build(Candidates.Select((name, i) => (name, i)));

    [Fact]
    public void Names_as_they_are_come_first() => AssertFirst(0.96, name => name);

    [Fact]
    public void Reordered_names_come_first() => AssertFirst(0.95, NameMixer.Reordered);

    [Fact]
    public void Names_without_their_middle_come_first() => AssertFirst(0.85, NameMixer.WithoutMiddle);

    private static void AssertFirst(double least, Func<string, string> change)
    {
        Assert.True(Rows.Count >= 300);
        var missed = new List<string>();
        foreach (string[] row in Rows)
        {
            string query = change(row[0]);
            IReadOnlyList<NameHit> hits = Index.Search(query, 1);
            if (hits.Count == 0 || hits[0].Name != row[1])
            {
                missed.Add($"{query}: {(hits.Count == 0 ? "nothing" : hits[0])}, not {row[1]}");
            }
        }

        Assert.True(missed.Count <= (1 - least) * Rows.Count, $"{missed.Count} of {Rows.Count}\n{string.Join('\n', missed)}");
    }
}
