using ArabicNewsKit.Linking;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.GazetteerBuilder.Rows;

/// <summary>The adjectives of one entity: nisba forms that the rule makes the other forms of, and irregular ones as they are.</summary>
internal sealed record AdjectiveRow(
    string Id, IReadOnlyList<RowName> Nisbas, IReadOnlyList<RowName> Irregular, NameMark Mark, string Source, string File, int Line)
{
    private static readonly string[] Suffixes =
        [.. EmbeddedTable.Read(typeof(AdjectiveRow).Assembly, "Data/nisba-suffixes.tsv").Select(row => row[0])];

    public static AdjectiveRow Read(string[] cells, string file, int line, List<Defect> defects)
    {
        void Report(string message) => defects.Add(new Defect(file, line, message));
        return new AdjectiveRow(
            cells[0],
            RowColumns.ReadNames(cells[1], Report),
            RowColumns.ReadNames(cells[2], Report),
            RowColumns.ReadMark(cells[3], Report),
            cells[4],
            file,
            line);
    }

    /// <summary>All forms, each with its own mark or else the row's. A nisba that does not end with ي takes no suffix.</summary>
    public IEnumerable<RowName> Forms()
    {
        foreach (RowName nisba in Nisbas)
        {
            RowName name = Marked(nisba);
            foreach (string suffix in name.Text.EndsWith('ي') ? Suffixes.Prepend("") : [""])
            {
                foreach (string form in Inflect(name.Text, suffix))
                {
                    yield return name with { Text = form };
                }
            }
        }

        foreach (RowName irregular in Irregular)
        {
            yield return Marked(irregular);
        }
    }

    /// <summary>Of كوري شمالي both words take the suffix, and the second an article where the first has one; of جنوب أفريقي the last alone.</summary>
    private static string[] Inflect(string nisba, string suffix) =>
        nisba.Split(' ') is [[.., 'ي'] first, [.., 'ي'] second]
            ? [$"{first}{suffix} {second}{suffix}", $"{first}{suffix} ال{second}{suffix}"]
            : [nisba + suffix];

    private RowName Marked(RowName name) => name.Mark == NameMark.None ? name with { Mark = Mark } : name;
}
