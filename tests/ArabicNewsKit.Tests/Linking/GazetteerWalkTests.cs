using ArabicNewsKit.GazetteerBuilder.Compile;
using ArabicNewsKit.GazetteerBuilder.Rows;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>The trie against a dictionary of all names, and the ids against a dictionary of all entities.</summary>
public class GazetteerWalkTests
{
    [Theory]
    [InlineData(1, 5)]
    [InlineData(400, 6)]
    [InlineData(3000, 300)]
    public void The_trie_is_the_dictionary_of_all_names(int entities, int vocabulary)
    {
        var random = new Random(entities);
        var rows = new List<GazetteerRow>();
        for (int i = 0; i < entities; i++)
        {
            rows.Add(TestGazetteer.Row(
                $"{(i % 3 == 0 ? $"ank:own-{i}" : $"Q{random.Next(1, int.MaxValue / 2)}")}; place; city; {Name(random, vocabulary)}; "
                + string.Join('|', Enumerable.Range(0, random.Next(4)).Select(_ => Name(random, vocabulary)))
                + $"; Place {i}"));
        }

        rows = [.. rows.DistinctBy(row => row.Id)];
        Gazetteer gazetteer = Gazetteer.Load(new MemoryStream(TestGazetteer.BytesOf(rows)));
        var expected = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (GazetteerRow row in rows)
        {
            foreach (RowName name in row.Aliases.Prepend(row.Name).Append(row.NameEn))
            {
                string key = new NameKey(name.Text).ToString();
                expected.TryAdd(key, new SortedSet<string>(StringComparer.Ordinal));
                expected[key].Add(row.Id);
            }

            Assert.Equal(row.Name.Text, gazetteer.Find(row.Id)!.Name);
        }

        GazetteerLayer layer = gazetteer.Layers[0];
        foreach ((string key, SortedSet<string> ids) in expected)
        {
            Assert.Equal(ids, Walk(layer, key));
        }

        for (int i = 0; i < 2000; i++)
        {
            string key = new NameKey(Name(random, vocabulary + 3)).ToString();
            Assert.Equal(expected.GetValueOrDefault(key, []), Walk(layer, key));
        }
    }

    [Fact]
    public void Walking_allocates_nothing()
    {
        GazetteerLayer layer = TestGazetteer.Of("Q1; place; country; جمهورية العراق; ; Republic of Iraq").Layers[0];
        string[] keys = ["جمهوريه", "العراق", "غيرها"];
        long before = 0;
        int found = 0;
        for (int round = 0; round < 3; round++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            int node = layer.Step(layer.Step(0, layer.WordId(keys[0])), layer.WordId(keys[1]));
            found = layer.Postings(node).Length + layer.Postings(layer.Step(0, layer.WordId(keys[2]))).Length;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1, found);
    }

    [Fact]
    public void Postings_tell_kind_mark_script_and_article()
    {
        Gazetteer gazetteer = TestGazetteer.Of(
            "Q1; person; minister; عادل عبد المهدي; المهدي!cue|عادل!doc; Adil Abdul-Mahdi; AAM|Adil; IQ; 60");
        GazetteerLayer layer = gazetteer.Layers[0];
        string Tell(string key) => string.Join(", ", layer.Postings(NodeOf(layer, key)).ToArray());
        Assert.Equal("0 Preferred None Arabic", Tell("عادل عبد المهدي"));
        Assert.Equal("0 Surname Document Arabic", Tell("عبد المهدي"));
        Assert.Equal("0 Alias Cue Arabic article", Tell("مهدي"));
        Assert.Equal("", Tell("المهدي"));
        Assert.Equal("0 Alias Document Arabic", Tell("عادل"));
        Assert.Equal("0 Preferred None Latin", Tell("adil abdul mahdi"));
        Assert.Equal("0 Acronym None Latin", Tell("aam"));
        Assert.Equal("0 Alias None Latin", Tell("adil"));
    }

    [Fact]
    public void A_name_listed_twice_has_one_posting_the_one_that_asks_least()
    {
        Gazetteer gazetteer = TestGazetteer.Of("Q1; person; minister; نوري المالكي; مالكي!cue|المالكي; Nouri al-Maliki; ; IQ; 60");
        NamePosting posting = Assert.Single(gazetteer.Layers[0].Postings(NodeOf(gazetteer.Layers[0], "مالكي")).ToArray());
        Assert.Equal((NameKind.Alias, NameMark.None, false), (posting.Kind, posting.Mark, posting.Article));
    }

    [Fact]
    public void What_a_row_lists_counts_before_what_the_builder_derives()
    {
        GazetteerLayer layer = TestGazetteer.Of("Q1; person; minister; حيدر العبادي; العبادي!cue; Haider al-Abadi; ; IQ; 60").Layers[0];
        NamePosting posting = Assert.Single(layer.Postings(NodeOf(layer, "عبادي")).ToArray());
        Assert.Equal((NameKind.Alias, NameMark.Cue, true), (posting.Kind, posting.Mark, posting.Article));
    }

    [Fact]
    public void Records_are_numbered_through_the_layers()
    {
        Gazetteer both = Gazetteer.Combine(
            TestGazetteer.Of("Q1; place; country; العراق; ; Iraq; ; IQ", "Q2; place; city; بغداد; ; Baghdad"),
            TestGazetteer.Of("Q3; place; city; البصرة; ; Basra"));
        foreach (GazetteerLayer layer in both.Layers)
        {
            for (int i = 0; i < layer.EntityCount; i++)
            {
                Assert.Equal(layer.Image.IdOf(i), both.Record(layer.EntityBase + i).Id);
            }
        }

        EntityRecord iraq = both.Record(both.Layers[1].EntityBase);
        Assert.Equal(("IQ", 'I' | ('Q' << 8), "country"), (iraq.Country, iraq.CountryCode, iraq.Subtype));
    }

    private static string Name(Random random, int vocabulary)
    {
        int count = random.Next(1, 5);
        return string.Join(' ', Enumerable.Range(0, count).Select(i => Word(random.Next(vocabulary), article: i == 0 && random.Next(4) == 0)));
    }

    private static string Word(int number, bool article)
    {
        const string Letters = "بتثجحخدذرزسشصضطظعغفقكلمنهوي";
        string word = "ب";
        do
        {
            word += Letters[number % Letters.Length];
            number /= Letters.Length;
        }
        while (number > 0);
        return (article ? "ال" : "") + word;
    }

    private static int NodeOf(GazetteerLayer layer, string key)
    {
        int node = 0;
        foreach (string word in key.Split(' '))
        {
            node = node < 0 ? node : layer.Step(node, layer.WordId(word));
        }

        return node;
    }

    private static SortedSet<string> Walk(GazetteerLayer layer, string key)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        foreach (NamePosting posting in layer.Postings(NodeOf(layer, key)))
        {
            Assert.True(ids.Add(layer.Image.IdOf(posting.Entity)), "an entity stands twice at one node");
        }

        return ids;
    }
}
