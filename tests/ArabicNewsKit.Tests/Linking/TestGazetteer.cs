using ArabicNewsKit.GazetteerBuilder;
using ArabicNewsKit.GazetteerBuilder.Compile;
using ArabicNewsKit.GazetteerBuilder.Rows;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>Small gazetteers for tests, from rows as the tables write them with semicolons for tabs.</summary>
internal static class TestGazetteer
{
    /// <summary>Compiles rows such as <c>Q1; person; minister; عادل عبد المهدي; عادل المهدي|المهدي!cue; Adil Abdul-Mahdi; ; IQ; 60</c>.</summary>
    public static Gazetteer Of(params string[] rows) => Gazetteer.Load(new MemoryStream(BytesOf(rows)));

    public static byte[] BytesOf(params string[] rows) => BytesOf(rows.Select(Row));

    public static byte[] BytesOf(IEnumerable<GazetteerRow> rows)
    {
        var output = new MemoryStream();
        var compiler = new GazetteerCompiler(output);
        foreach (GazetteerRow row in rows)
        {
            compiler.Add(row);
        }

        compiler.Finish("test", RowBuild.Languages);
        return output.ToArray();
    }

    /// <summary>One row: id; type; subtype; name; aliases; English name; its aliases; country; prior; years.</summary>
    public static GazetteerRow Row(string row)
    {
        string[] given = [.. row.Split(';', StringSplitOptions.TrimEntries)];
        string Cell(int i, string otherwise = "") => i < given.Length && given[i].Length > 0 ? given[i] : otherwise;
        var defects = new List<Defect>();
        GazetteerRow read = RowColumns.ReadEntity(
            [Cell(0), Cell(1), Cell(2), Cell(3), Cell(4), Cell(5, "-"), Cell(6), Cell(7), "", Cell(8, "50"), Cell(9), "test", "2026-01-01"],
            "rows.tsv", 1, defects);
        Assert.Empty(defects);
        return read;
    }
}
