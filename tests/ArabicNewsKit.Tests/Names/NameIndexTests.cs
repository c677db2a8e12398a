using ArabicNewsKit.Names;

namespace ArabicNewsKit.Tests.Names;

public class NameIndexTests
{
    private static readonly (string Name, int Payload)[] Names =
        [.. TestTable.Read("full-names.tsv").SelectMany((row, i) => new[] { (row[0], i), (row[1], i) })];

    private static readonly NameIndex Index = NameIndex.Build(Names);

    /// <summary>The slow obvious search is the oracle: every name is scored.</summary>
    [Fact]
    public void The_best_hit_is_what_scoring_every_name_finds()
    {
        int same = 0;
        string[] queries = [.. Names.Where((_, i) => i % 15 == 0).Select(name => name.Name)];
        foreach (string query in queries)
        {
            double best = Names.Where(name => name.Name != query).Max(name => NameMatcher.Default.Match(query, name.Name).Score);
            NameHit hit = Index.Search(query, 3).First(hit => hit.Name != query);
            Assert.Equal(NameMatcher.Default.Match(query, hit.Name).Score, hit.Score);
            same += hit.Score >= best ? 1 : 0;
        }

        Assert.True(same >= 0.98 * queries.Length, $"{same} of {queries.Length}");
    }

    [Fact]
    public void Hits_come_best_first_and_keep_the_caller_s_numbers()
    {
        IReadOnlyList<NameHit> hits = Index.Search("سليماني", 5);
        Assert.InRange(hits.Count, 2, 5);
        Assert.Equal(hits.OrderByDescending(hit => hit.Score), hits);
        Assert.All(hits, hit => Assert.Contains((hit.Name, hit.Payload), Names));
        Assert.Contains(hits.Take(2), hit => hit.Name == "Qasem Soleimani");
    }

    [Fact]
    public void A_minimum_cuts_the_list() =>
        Assert.All(Index.Search("Mohammed Morsi", 50, 0.6), hit => Assert.True(hit.Score >= 0.6));

    [Fact]
    public void A_saved_index_finds_the_same_as_it_lies()
    {
        using var stream = new MemoryStream();
        Index.Save(stream);
        NameIndex loaded = NameIndex.Load(stream.ToArray());
        Assert.Equal(Index.Count, loaded.Count);
        foreach (string query in new[] { "قاسم سليماني", "Angela Merkel", "de Gaulle" })
        {
            Assert.Equal(Index.Search(query), loaded.Search(query));
        }
    }

    [Fact]
    public void A_foreign_or_cut_file_is_refused()
    {
        using var stream = new MemoryStream();
        Index.Save(stream);
        byte[] bytes = stream.ToArray();
        Assert.Throws<InvalidDataException>(() => NameIndex.Load(Array.Empty<byte>()));
        Assert.Throws<InvalidDataException>(() => NameIndex.Load(new byte[500]));
        Assert.Throws<InvalidDataException>(() => NameIndex.Load(bytes.AsMemory(0, bytes.Length - 10)));
    }

    [Theory]
    [InlineData("Gaddafi", "Mouammar Kadhafi")]
    [InlineData("يتسحاق رابين", "Isaac Rabin")]
    [InlineData("أحمد داود أوغلو", "Ahmet Davutoglu")]
    public void Listed_spellings_are_found_however_far_apart(string query, string name)
    {
        NameIndex index = NameIndex.Build([.. Names.Where(other => other.Payload % 2 == 0), (name, -1)]);
        Assert.Contains(index.Search(query, 3), hit => hit.Name == name);
    }

    [Fact]
    public void Names_in_other_scripts_are_found_as_written()
    {
        NameIndex index = NameIndex.Build([("王毅", 1), ("习近平", 2), ("Wang Yi", 3), ("", 4)]);
        Assert.Equal(1, Assert.Single(index.Search("王毅")).Payload);
        Assert.Empty(index.Search(""));
        Assert.Empty(NameIndex.Build([]).Search("محمد"));
    }

    [Fact]
    public void Many_threads_share_one_index()
    {
        string[] queries = [.. Names.Take(60).Select(name => name.Name)];
        IReadOnlyList<NameHit>[] alone = [.. queries.Select(query => Index.Search(query))];
        Parallel.For(0, 120, i => Assert.Equal(alone[i % queries.Length], Index.Search(queries[i % queries.Length])));
    }
}
