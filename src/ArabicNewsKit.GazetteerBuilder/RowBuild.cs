using System.Text.Json;
using ArabicNewsKit.GazetteerBuilder.Compile;
using ArabicNewsKit.GazetteerBuilder.Rows;
using ArabicNewsKit.GazetteerBuilder.Wikidata;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.GazetteerBuilder;

/// <summary>Compiles tables and dumps: the one way that the command line and the tests go.</summary>
internal static class RowBuild
{
    public const string Languages = "ar,en";

    /// <summary>How many lines of a dump lie between two reports.</summary>
    private const int ReportEvery = 4096;

    /// <summary>Whether an input is tables, not a dump or a compiled gazetteer.</summary>
    public static bool IsRows(string path) => Directory.Exists(path) || path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes the compiled form of checked rows.</summary>
    /// <param name="set">The rows.</param>
    /// <param name="output">An empty stream that can be sought in.</param>
    public static BuildResult Write(RowSet set, Stream output) =>
        Write(set, [], new DumpOptions(new HashSet<EntityType>(), []), output, null, _ => { });

    /// <summary>Writes the compiled form of checked rows, and of dumps behind them; an item that a row or an earlier dump has is passed over.</summary>
    /// <param name="set">The rows.</param>
    /// <param name="dumps">The dumps and their names.</param>
    /// <param name="options">What to take of the dumps.</param>
    /// <param name="output">An empty stream that can be sought in.</param>
    /// <param name="version">The version of the data; null for the day of the last check and the number of entities.</param>
    /// <param name="report">Is told how far the work is, and each line of a dump that can't be read.</param>
    /// <exception cref="InvalidDataException">A dump's compressed data is damaged, or it is no dump.</exception>
    public static BuildResult Write(
        RowSet set, IEnumerable<(string Name, Stream Stream)> dumps, DumpOptions options, Stream output, string? version,
        Action<BuildStep> report)
    {
        var compiler = new GazetteerCompiler(output);
        foreach (GazetteerRow row in set.InOrder())
        {
            compiler.Add(row);
        }

        int badLines = 0;
        bool dumped = false;
        foreach ((string name, Stream stream) in dumps)
        {
            using var lines = new DumpLines(stream);
            badLines += Take(lines, name, options, compiler, report);
            dumped = true;
        }

        string day = set.Rows.Max(row => row.Checked) ?? (dumped ? "wikidata" : "empty");
        compiler.Finish(
            version ?? FormattableString.Invariant($"{day}.{compiler.Count}"),
            dumped ? string.Join(',', options.Languages) : Languages);
        return new BuildResult(compiler.Count, compiler.Names, badLines);
    }

    private static int Take(DumpLines lines, string name, DumpOptions options, GazetteerCompiler compiler, Action<BuildStep> report)
    {
        var item = new DumpItem(options, Countries());
        int badLines = 0;
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            Defect? bad = null;
            GazetteerRow? row = null;
            try
            {
                row = item.Read(line);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // the second is what the reader throws for half a surrogate in a string
                badLines++;
                bad = new Defect(name, lines.Number, "not an item of Wikidata's JSON: " + e.Message.ReplaceLineEndings(" "));
            }

            if (row is not null)
            {
                compiler.Add(row);
            }

            if (bad is not null || lines.Number % ReportEvery == 0)
            {
                report(new BuildStep(lines.Number, compiler.Count, lines.Position, lines.Length, bad));
            }
        }

        return badLines;
    }

    /// <summary>The codes of the countries that the bundled gazetteer knows, by the number of their Wikidata id.</summary>
    private static Dictionary<uint, string> Countries()
    {
        var countries = new Dictionary<uint, string>();
        foreach (GazetteerEntity entity in Gazetteer.Default.Entities)
        {
            if (entity is { Subtype: "country", Country: { } code } && EntityId.TryWikidata(entity.Id, out uint id))
            {
                countries[id] = code;
            }
        }

        return countries;
    }
}
