using System.Globalization;
using System.Text;
using ArabicNewsKit.GazetteerBuilder;
using ArabicNewsKit.GazetteerBuilder.Rows;
using ArabicNewsKit.Linking;
using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>The rows of seeds/gazetteer and the compiled file that the library embeds.</summary>
public class BundledGazetteerTests
{
    // of rows with the same id, which the check reports, the first counts
    private static readonly Lazy<RowSet> Rows = new(() => RowSet.Read([Repository.PathOf("seeds", "gazetteer")]));

    /// <summary>
    /// Where the rows or the builder changed: <c>arabicnews gazetteer build seeds/gazetteer -o
    /// src/ArabicNewsKit/Linking/Data/gazetteer.ank</c>.
    /// </summary>
    [Fact]
    public void The_committed_file_is_what_the_rows_compile_to()
    {
        var rebuilt = new MemoryStream();
        RowBuild.Write(Rows.Value, rebuilt);
        byte[] committed = File.ReadAllBytes(Repository.PathOf("src", "ArabicNewsKit", "Linking", "Data", "gazetteer.ank"));
        Assert.True(
            committed.AsSpan().SequenceEqual(rebuilt.ToArray()),
            "the compiled gazetteer is not what its rows compile to; run arabicnews gazetteer build seeds/gazetteer -o src/ArabicNewsKit/Linking/Data/gazetteer.ank");
    }

    /// <summary>What <c>arabicnews gazetteer check</c> finds: nothing.</summary>
    [Fact]
    public void The_rows_have_no_defects() => Assert.Empty(GazetteerCheck.Run(Rows.Value));

    /// <summary>What a change of the rows did, at a glance.</summary>
    [Fact]
    public void Counts()
    {
        IReadOnlyList<GazetteerRow> rows = Rows.Value.Rows;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"entities {rows.Count}, names {rows.Sum(row => row.NameCount)}, ");
        text.Append(CultureInfo.InvariantCulture, $"with a Wikidata id {rows.Count(row => row.Id[0] == 'Q')}, ");
        text.AppendLine(CultureInfo.InvariantCulture, $"adjective rows {Rows.Value.Adjectives.Count}");
        Add("type", row => RowColumns.NameOf(row.Type));
        Add("subtype", row => $"{RowColumns.NameOf(row.Type)} {row.Subtype}");
        Add("country", row => row.Country.Length > 0 ? row.Country : "-");
        Add("source", row => row.Source.Length > 0 ? row.Source : "-");
        Snapshot.Verify(text.ToString());

        void Add(string what, Func<GazetteerRow, string> of)
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"by {what}");
            foreach (IGrouping<string, GazetteerRow> group in rows.GroupBy(of).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {group.Key,-36} {group.Count(),5}");
            }
        }
    }

    [Fact]
    public void The_bundled_gazetteer_is_sound_and_holds_every_row()
    {
        Gazetteer bundled = Gazetteer.Default;
        bundled.Verify();
        Assert.Equal(Rows.Value.Rows.DistinctBy(row => row.Id).Count(), bundled.Count);
        Assert.Equal(bundled.Count, bundled.CountByType.Values.Sum());
        Assert.Equal("ar,en", bundled.Languages);
        foreach (GazetteerRow row in Rows.Value.Rows.DistinctBy(row => row.Id))
        {
            Assert.Equal(row.Name.Text, bundled.Find(row.Id)?.Name);
        }
    }

    /// <summary>Every listed name leads to its entity, exactly.</summary>
    [Fact]
    public void Every_name_finds_its_entity()
    {
        foreach (GazetteerRow row in Rows.Value.Rows.DistinctBy(row => row.Id))
        {
            foreach (RowName name in row.Aliases.Concat(row.AliasesEn).Prepend(row.Name))
            {
                Assert.Contains(
                    Gazetteer.Default.Lookup(name.Text, 100),
                    hit => hit.Exact && hit.Entity.Id == row.Id);
            }
        }
    }
}
