using System.IO.Compression;
using System.Text;
using ArabicNewsKit.GazetteerBuilder;
using ArabicNewsKit.GazetteerBuilder.Rows;
using ArabicNewsKit.GazetteerBuilder.Wikidata;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>Dumps in Wikidata's format, written here; ids and facts in them are made up.</summary>
public class WikidataDumpTests
{
    private const string City =
        """{"type":"item","id":"Q900001","labels":{"en":{"language":"en","value":"Testville"},"ar":{"language":"ar","value":"مدينة\u200f  الاختبار"},"de":{"language":"de","value":"Teststadt"}},"descriptions":{"en":{"language":"en","value":"city in a test"},"fr":{"language":"fr","value":"ville"}},"aliases":{"ar":[{"language":"ar","value":"الاختبارية"},{"language":"ar","value":"بلدة الاختبار الكبرى"}],"en":[{"language":"en","value":"TV"}]},"claims":{"P1":[{"mainsnak":{"snaktype":"novalue"}}],"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":{"entity-type":"item","numeric-id":486972,"id":"Q486972"},"type":"wikibase-entityid"},"datatype":"wikibase-item"},"type":"statement","qualifiers":{"P580":[{"snaktype":"value"}]},"rank":"normal"},{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":{"entity-type":"item","numeric-id":515,"id":"Q515"},"type":"wikibase-entityid"}},"type":"statement","rank":"normal"},{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":{"id":"Q5119"},"type":"wikibase-entityid"}},"type":"statement","rank":"deprecated"}],"P17":[{"mainsnak":{"snaktype":"value","property":"P17","datavalue":{"value":{"entity-type":"item","id":"Q796"},"type":"wikibase-entityid"}},"type":"statement","rank":"normal"}]},"sitelinks":{"arwiki":{"site":"arwiki","title":"x","badges":[]},"enwiki":{"site":"enwiki","title":"x","badges":[]}},"lastrevid":1}""";

    private const string Person =
        """{"id":"Q900002","type":"item","labels":{"ar":{"language":"ar","value":"سمير الفاحص"}},"descriptions":[],"aliases":[],"claims":{"P31":[{"mainsnak":{"snaktype":"value","datavalue":{"value":{"id":"Q5"}}},"rank":"normal"}]},"sitelinks":[]}""";

    private const string NoArabic =
        """{"id":"Q900003","type":"item","labels":{"en":{"language":"en","value":"Elsewhere"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q515"}}},"rank":"normal"}]},"sitelinks":{}}""";

    private const string NoClass = """{"id":"Q900004","type":"item","labels":{"ar":{"language":"ar","value":"شيء"}},"claims":[],"sitelinks":{}}""";

    private const string Property = """{"type":"property","datatype":"string","id":"P31","labels":{"ar":{"language":"ar","value":"خاصية"}},"claims":{}}""";

    [Fact]
    public void An_item_becomes_an_entity()
    {
        (Gazetteer gazetteer, List<Defect> bad) = Build($"[\n{City},\n{Person},\n{NoArabic},\n{NoClass},\n{Property}\n]\n", ["ar", "en", "de"]);
        Assert.Empty(bad);
        Assert.Equal(["Q900001", "Q900002"], gazetteer.Entities.Select(entity => entity.Id));
        GazetteerEntity city = gazetteer.Find("Q900001")!;
        Assert.Equal(
            (EntityType.Place, "city", "مدينة الاختبار", "Testville", "city in a test", 19),
            (city.Type, city.Subtype, city.Name, city.NameEn, city.Description, city.Prior));
        Assert.Equal(["الاختبارية", "بلدة الاختبار الكبرى"], city.Aliases);
        Assert.Equal(["TV", "Teststadt"], city.AliasesEn);
        Assert.Equal("ar,en,de", gazetteer.Languages);
        GazetteerEntity person = gazetteer.Find("Q900002")!;
        Assert.Equal((EntityType.Person, "person", null, null, 0), (person.Type, person.Subtype, person.NameEn, person.Country, person.Prior));
        Assert.Equal("Q900002", gazetteer.Lookup("الفاحص")[0].Entity.Id);
    }

    /// <summary>A one-word name of a thing that few wikis know is a common word as likely as not.</summary>
    [Fact]
    public void One_word_names_ask_for_a_cue_unless_the_item_is_well_known()
    {
        Assert.Equal([NameMark.Cue], MarksOf(City, "اختباريه"));
        Assert.Equal([NameMark.None], MarksOf(City, "بلده الاختبار الكبري"));
        string links = string.Join(',', Enumerable.Range(0, 80).Select(i => $"\"w{i}\":{{}}"));
        string known = City.Replace("\"sitelinks\":{", "\"sitelinks\":{" + links + ",", StringComparison.Ordinal);
        Assert.Equal([NameMark.None], MarksOf(known, "اختباريه"));
    }

    [Fact]
    public void Types_and_the_first_language_choose()
    {
        string dump = $"{City}\n{Person}\n{NoArabic}\n";
        Assert.Equal(["Q900002"], Ids(Build(dump, ["ar"], EntityType.Person)));
        Assert.Equal(["Q900001"], Ids(Build(dump, ["ar"], EntityType.Place)));
        Assert.Equal(["Q900001", "Q900003"], Ids(Build(dump, ["en"], EntityType.Place)));
        Assert.Empty(Ids(Build(dump, ["fr"], EntityType.Place)));
    }

    [Fact]
    public void Bad_lines_are_reported_with_their_number_and_the_rest_goes_on()
    {
        string half = City[..(City.Length - 200)];
        (Gazetteer gazetteer, List<Defect> bad) = Build(
            $"[\n{half}\nnonsense,\n{{\"labels\":{{\"ar\":{{\"value\":\"بلا\"}}}}}},\n{{\"id\":\"Q1\",\"labels\":{{\"ar\":{{\"value\":\"\\ud800\"}}}}}},\n[1]\n{Person}\n]", ["ar", "en"]);
        Assert.Equal([2, 3, 4, 5, 6], bad.Select(defect => defect.Line));
        Assert.Equal(["Q900002"], gazetteer.Entities.Select(entity => entity.Id));
    }

    [Fact]
    public void An_item_that_stands_twice_is_taken_once() =>
        Assert.Equal(["Q900001"], Ids(Build($"{City}\n{City}\n", ["ar"])));

    [Fact]
    public void Gzip_in_several_members_and_a_missing_last_line_end_are_read()
    {
        byte[] gzip = [.. Gzip(City + "\n"), .. Gzip(Person)];
        Assert.Equal(["Q900001", "Q900002"], Ids(Build(gzip, ["ar"])));
        Assert.Single(Build(gzip[..^30], ["ar"]).Bad);
        gzip[40] ^= 0xFF;
        Assert.ThrowsAny<InvalidDataException>(() => Build(gzip, ["ar"]));
    }

    [Fact]
    public void Lines_longer_than_the_buffer_are_read()
    {
        string padded = City.Replace("\"lastrevid\":1", $"\"lastrevid\":1,\"x\":\"{new string('x', 3_000_000)}\"", StringComparison.Ordinal);
        Assert.Equal(["Q900001", "Q900002"], Ids(Build($"{padded}\r\n\r\n{Person}", ["ar"])));
    }

    [Fact]
    public void Dumps_follow_each_other_and_the_first_item_of_an_id_wins()
    {
        var set = RowSet.Read([]);
        var output = new MemoryStream();
        BuildResult result = RowBuild.Write(
            set, [("a", Stream(City)), ("b", Stream(Person + "\n" + City))], Options(["ar", "en"]), output, "v1", _ => { });
        Assert.Equal(new BuildResult(2, 6, 0), result);
        Assert.Equal("v1", Gazetteer.Load(new MemoryStream(output.ToArray())).Version);
    }

    private static IEnumerable<string> Ids((Gazetteer Gazetteer, List<Defect> Bad) built)
    {
        Assert.Empty(built.Bad);
        return built.Gazetteer.Entities.Select(entity => entity.Id);
    }

    private static IEnumerable<NameMark> MarksOf(string dump, string key)
    {
        GazetteerLayer layer = Build(dump, ["ar", "en"]).Gazetteer.Layers[0];
        int node = 0;
        foreach (string word in key.Split(' '))
        {
            node = layer.Step(node, layer.WordId(word));
        }

        return layer.Postings(node).ToArray().Select(posting => posting.Mark);
    }

    private static DumpOptions Options(string[] languages, params EntityType[] types) =>
        new(new HashSet<EntityType>(types.Length > 0 ? types : Enum.GetValues<EntityType>()), languages);

    private static MemoryStream Stream(string dump) => new(Encoding.UTF8.GetBytes(dump));

    private static (Gazetteer Gazetteer, List<Defect> Bad) Build(string dump, string[] languages, params EntityType[] types) =>
        Build(Encoding.UTF8.GetBytes(dump), languages, types);

    private static (Gazetteer Gazetteer, List<Defect> Bad) Build(byte[] dump, string[] languages, params EntityType[] types)
    {
        var bad = new List<Defect>();
        var output = new MemoryStream();
        RowBuild.Write(RowSet.Read([]), [("dump", new MemoryStream(dump))], Options(languages, types), output, null, step =>
        {
            if (step.BadLine is { } defect)
            {
                bad.Add(defect);
            }
        });
        return (Gazetteer.Load(new MemoryStream(output.ToArray())), bad);
    }

    private static byte[] Gzip(string text)
    {
        var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return output.ToArray();
    }
}
