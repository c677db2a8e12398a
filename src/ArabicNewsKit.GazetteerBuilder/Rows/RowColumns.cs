using System.Globalization;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.GazetteerBuilder.Rows;

/// <summary>The columns of the tables (seeds/gazetteer/README.md), and how their cells are read.</summary>
internal static class RowColumns
{
    public const string SubtypesFile = "subtypes.tsv";

    public static readonly string[] Entities =
    [
        "id", "type", "subtype", "ar", "ar_aliases", "en", "en_aliases", "country", "description", "prior", "valid", "source", "checked",
    ];

    public static readonly string[] Adjectives = ["id", "nisba", "irregular", "mark", "source"];

    public static readonly string[] Subtypes = ["subtype", "type", "meaning"];

    private static readonly Dictionary<string, EntityType> Types = new(StringComparer.Ordinal)
    {
        ["person"] = EntityType.Person,
        ["organization"] = EntityType.Organization,
        ["place"] = EntityType.Place,
        ["event"] = EntityType.Event,
        ["other"] = EntityType.Other,
    };

    public static IEnumerable<string> TypeNames => Types.Keys;

    /// <summary>A type as the cells and the JSON write it.</summary>
    public static string NameOf(EntityType type) => Types.First(pair => pair.Value == type).Key;

    public static bool TryType(string cell, out EntityType type) => Types.TryGetValue(cell, out type);

    public static GazetteerRow ReadEntity(string[] cells, string file, int line, List<Defect> defects)
    {
        void Report(string message) => defects.Add(new Defect(file, line, message));
        if (!TryType(cells[1], out EntityType type))
        {
            type = EntityType.Other;
            Report($"unknown type «{cells[1]}»; one of {string.Join(' ', Types.Keys)}");
        }

        if (!int.TryParse(cells[9], NumberStyles.None, CultureInfo.InvariantCulture, out int prior) || prior > 100)
        {
            prior = 0;
            Report($"prior «{cells[9]}» is not a whole number from 0 to 100");
        }

        if (!TryYears(cells[10], out int? from, out int? to))
        {
            Report($"valid «{cells[10]}» is not years such as 2014..2018, 2022.. or ..2003");
        }

        return new GazetteerRow
        {
            Id = cells[0],
            Type = type,
            Subtype = cells[2],
            Name = ReadName(cells[3], Report),
            Aliases = ReadNames(cells[4], Report),
            NameEn = ReadName(cells[5], Report),
            AliasesEn = ReadNames(cells[6], Report),
            Country = cells[7],
            Description = cells[8],
            Prior = prior,
            ValidFrom = from,
            ValidTo = to,
            Source = cells[11],
            Checked = cells[12],
            File = file,
            Line = line,
        };
    }

    public static List<RowName> ReadNames(string cell, Action<string> report)
    {
        var names = new List<RowName>();
        foreach (string part in cell.Length == 0 ? [] : cell.Split('|'))
        {
            names.Add(ReadName(part, report));
        }

        return names;
    }

    public static NameMark ReadMark(string mark, Action<string> report)
    {
        switch (mark)
        {
            case "":
                return NameMark.None;
            case "cue":
                return NameMark.Cue;
            case "doc":
                return NameMark.Document;
            default:
                report($"unknown mark «{mark}»; a name's mark is !cue or !doc");
                return NameMark.None;
        }
    }

    private static RowName ReadName(string cell, Action<string> report)
    {
        // a name may end with a mark of exclamation of its own (Yahoo!)
        int mark = cell.LastIndexOf('!');
        return mark <= 0 || mark == cell.Length - 1
            ? new RowName(cell)
            : new RowName(cell[..mark], ReadMark(cell[(mark + 1)..], report));
    }

    private static bool TryYears(string cell, out int? from, out int? to)
    {
        from = to = null;
        if (cell.Length == 0)
        {
            return true;
        }

        int dots = cell.IndexOf("..", StringComparison.Ordinal);
        string first = dots < 0 ? cell : cell[..dots];
        string last = dots < 0 ? cell : cell[(dots + 2)..];
        if (!TryYear(first, out from) || !TryYear(last, out to) || (from is null && to is null))
        {
            from = to = null;
            return false;
        }

        return from is null || to is null || from <= to;
    }

    private static bool TryYear(string cell, out int? year)
    {
        year = null;
        if (cell.Length == 0)
        {
            return true;
        }

        bool read = int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) && value is > -5000 and < 3000;
        year = read ? value : null;
        return read;
    }
}
