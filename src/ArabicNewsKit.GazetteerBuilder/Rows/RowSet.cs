using ArabicNewsKit.Linking;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.GazetteerBuilder.Rows;

/// <summary>The rows of a folder of tables, adjectives laid to the rows that they belong to, and what is wrong with them.</summary>
internal sealed class RowSet
{
    private readonly List<GazetteerRow> rows = [];
    private readonly List<AdjectiveRow> adjectives = [];

    /// <summary>The rows as they stand in the files.</summary>
    public IReadOnlyList<GazetteerRow> Rows => rows;

    public IReadOnlyList<AdjectiveRow> Adjectives => adjectives;

    /// <summary>The type that each subtype belongs to: the project's own list, and what a subtypes.tsv among the files adds.</summary>
    public Dictionary<string, EntityType> Subtypes { get; } = new(StringComparer.Ordinal);

    public List<Defect> Defects { get; } = [];

    /// <summary>Reads the tables of folders, and single ones.</summary>
    /// <exception cref="IOException">One can't be read.</exception>
    public static RowSet Read(IEnumerable<string> paths)
    {
        var set = new RowSet();
        var files = new List<string>();
        foreach (string path in paths)
        {
            files.AddRange(Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.tsv") : [path]);
        }

        foreach (string[] cells in EmbeddedTable.Read(typeof(RowSet).Assembly, "Data/" + RowColumns.SubtypesFile))
        {
            set.AddSubtype(cells, RowColumns.SubtypesFile, 0);
        }

        foreach (string file in files.Distinct().Order(StringComparer.Ordinal))
        {
            set.ReadFile(file);
        }

        return set;
    }

    /// <summary>The rows in the order of the compiled form: by number of the Wikidata id, then own ids, each with its adjectives.</summary>
    public IEnumerable<GazetteerRow> InOrder()
    {
        var forms = new Dictionary<string, List<RowName>>(StringComparer.Ordinal);
        foreach (AdjectiveRow adjective in adjectives)
        {
            if (!forms.TryGetValue(adjective.Id, out List<RowName>? list))
            {
                forms.Add(adjective.Id, list = []);
            }

            list.AddRange(adjective.Forms());
        }

        return rows
            .OrderBy(row => EntityId.TryWikidata(row.Id, out uint number) ? number : uint.MaxValue)
            .ThenBy(row => row.Id, StringComparer.Ordinal)
            .Select(row => forms.TryGetValue(row.Id, out List<RowName>? own) ? row with { Adjectives = own } : row);
    }

    private void AddSubtype(string[] cells, string file, int line)
    {
        if (RowColumns.TryType(cells[1], out EntityType type))
        {
            Subtypes[cells[0]] = type;
        }
        else
        {
            Defects.Add(new Defect(file, line, $"unknown type «{cells[1]}»; one of {string.Join(' ', RowColumns.TypeNames)}"));
        }
    }

    private void ReadFile(string path)
    {
        string name = Path.GetFileName(path);
        if (name == RowColumns.SubtypesFile)
        {
            foreach ((int line, string[] cells) in TableFile.Read(path, RowColumns.Subtypes, Defects))
            {
                AddSubtype(cells, path, line);
            }
        }
        else if (name.StartsWith("adjectives", StringComparison.Ordinal))
        {
            foreach ((int line, string[] cells) in TableFile.Read(path, RowColumns.Adjectives, Defects))
            {
                adjectives.Add(AdjectiveRow.Read(cells, path, line, Defects));
            }
        }
        else
        {
            foreach ((int line, string[] cells) in TableFile.Read(path, RowColumns.Entities, Defects))
            {
                rows.Add(RowColumns.ReadEntity(cells, path, line, Defects));
            }
        }
    }
}
