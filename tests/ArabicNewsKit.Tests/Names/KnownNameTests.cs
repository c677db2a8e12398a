using ArabicNewsKit.Names;

namespace ArabicNewsKit.Tests.Names;

/// <summary>Every spelling of every well-known name finds that name among the others' spellings.</summary>
public class KnownNameTests
{
    private static readonly List<string[]> Rows = TestTable.Read("known-names.tsv");

    [Theory]
    [InlineData(0, 1, 0.99)]
    [InlineData(0, 2, 0.99)]
    [InlineData(1, 2, 0.97)]
    [InlineData(1, 0, 0.99)]
    [InlineData(2, 0, 0.99)]
    public void The_nearest_name_is_the_right_one(int from, int to, double least)
    {
        Assert.True(Rows.Count >= 150);
        NameIndex index = NameIndex.Build(Rows.SelectMany((row, i) => row[to].Split('|').Select(name => (name, i))));
        var missed = new List<string>();
        int asked = 0;
        for (int i = 0; i < Rows.Count; i++)
        {
            foreach (string query in Rows[i][from].Split('|'))
            {
                asked++;
                IReadOnlyList<NameHit> hits = index.Search(query, 1);
                if (hits.Count == 0 || hits[0].Payload != i)
                {
                    missed.Add($"{query}: {(hits.Count == 0 ? "nothing" : hits[0])}");
                }
            }
        }

        Assert.True(missed.Count <= (1 - least) * asked, $"{missed.Count} of {asked}\n{string.Join('\n', missed)}");
    }
}
