using System.Globalization;
using ArabicNewsKit.GazetteerBuilder.Compile;
using ArabicNewsKit.Linking;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.GazetteerBuilder.Rows;

/// <summary>Every rule that the rows must keep; each breach is a defect with its file and line.</summary>
internal sealed class GazetteerCheck
{
    private static readonly HashSet<string> Countries =
        [.. EmbeddedTable.Read(typeof(GazetteerCheck).Assembly, "Data/countries.tsv").Select(row => row[0])];

    private readonly RowSet set;
    private readonly List<Defect> defects;

    private GazetteerCheck(RowSet set)
    {
        this.set = set;
        defects = [.. set.Defects];
    }

    /// <summary>All defects, those met while reading included, by file and line.</summary>
    public static List<Defect> Run(RowSet set)
    {
        var check = new GazetteerCheck(set);
        foreach (GazetteerRow row in set.Rows)
        {
            check.CheckRow(row);
        }

        check.CheckIds();
        check.CheckOrder();
        check.CheckAdjectives();
        check.defects.AddRange(NameCollisions.Find(set.Rows));
        check.defects.Sort();
        return check.defects;
    }

    private void Report(GazetteerRow row, string message) => defects.Add(new Defect(row.File, row.Line, $"{row.Id} {message}"));

    private void CheckRow(GazetteerRow row)
    {
        if (!EntityId.TryWikidata(row.Id, out _) && !EntityId.IsOwn(row.Id))
        {
            Report(row, "is neither a Wikidata id (Q796) nor an own id (ank: and a-z, 0-9, hyphens)");
        }

        if (!set.Subtypes.TryGetValue(row.Subtype, out EntityType type))
        {
            Report(row, $"has the unknown subtype «{row.Subtype}»; see {RowColumns.SubtypesFile}");
        }
        else if (type != row.Type)
        {
            Report(row, $"has type {RowColumns.NameOf(row.Type)} and a subtype of {RowColumns.NameOf(type)}: «{row.Subtype}»");
        }

        if (row.Country.Length > 0 && !Countries.Contains(row.Country))
        {
            Report(row, $"has the unknown country «{row.Country}»; ISO 3166-1 alpha-2 in capitals, or empty");
        }

        // an own id states that nobody could confirm a Wikidata id: there is no source to name
        bool confirmed = EntityId.TryWikidata(row.Id, out _);
        if (confirmed && string.IsNullOrWhiteSpace(row.Source))
        {
            Report(row, "has no source");
        }

        if ((confirmed || row.Checked.Length > 0) && !DateOnly.TryParseExact(row.Checked, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            Report(row, $"has no day of its check: «{row.Checked}» is not such as 2026-11-21");
        }

        if (row.NameEn.Text.Length == 0)
        {
            Report(row, "has no English name");
        }

        CheckArabic(row, row.Name);
        foreach (RowName alias in row.Aliases)
        {
            CheckArabic(row, alias);
        }

        foreach (RowName name in row.AliasesEn.Prepend(row.NameEn).Where(name => name.Text.Length > 0))
        {
            CheckText(row, name.Text);
            if (name.Text.Any(IsArabicLetter))
            {
                Report(row, $"has Arabic letters in an English name: «{name.Text}»");
            }
        }

        CheckText(row, row.Description);
    }

    private void CheckArabic(GazetteerRow row, RowName name)
    {
        CheckText(row, name.Text);
        if (!name.Text.Any(IsArabicLetter))
        {
            Report(row, $"has no Arabic letter in an Arabic name: «{name.Text}»");
        }
        else if (name.Text.Any(char.IsAsciiLetter))
        {
            Report(row, $"has Latin letters in an Arabic name: «{name.Text}»");
        }
    }

    private void CheckText(GazetteerRow row, string text)
    {
        if (StrayMarks.Describe(text) is { } stray)
        {
            Report(row, $"has {stray} in «{text}»");
        }
    }

    private void CheckIds()
    {
        var first = new Dictionary<string, GazetteerRow>(StringComparer.Ordinal);
        foreach (GazetteerRow row in set.Rows)
        {
            if (!first.TryAdd(row.Id, row))
            {
                Report(row, $"stands already at {Place(first[row.Id])}");
            }
        }
    }

    private void CheckOrder()
    {
        foreach (IGrouping<string, GazetteerRow> file in set.Rows.GroupBy(row => row.File))
        {
            string before = "";
            foreach (GazetteerRow row in file)
            {
                if (string.CompareOrdinal(before, row.Id) > 0)
                {
                    Report(row, $"stands out of order behind {before}; rows are sorted by id as text");
                }

                before = row.Id;
            }
        }
    }

    private void CheckAdjectives()
    {
        HashSet<string> ids = [.. set.Rows.Select(row => row.Id)];
        foreach (AdjectiveRow adjective in set.Adjectives)
        {
            void Report(string message) => defects.Add(new Defect(adjective.File, adjective.Line, $"{adjective.Id} {message}"));
            if (!ids.Contains(adjective.Id))
            {
                Report("has an adjective and no row");
            }

            if (EntityId.TryWikidata(adjective.Id, out _) && string.IsNullOrWhiteSpace(adjective.Source))
            {
                Report("has no source");
            }

            if (adjective.Nisbas.Count + adjective.Irregular.Count == 0)
            {
                Report("has no adjective in its row");
            }

            foreach (RowName name in adjective.Nisbas.Concat(adjective.Irregular))
            {
                if (StrayMarks.Describe(name.Text) is { } stray)
                {
                    Report($"has {stray} in «{name.Text}»");
                }

                if (!name.Text.Any(IsArabicLetter))
                {
                    Report($"has no Arabic letter in an adjective: «{name.Text}»");
                }
                else if (new NameKey(name.Text).Article)
                {
                    Report($"has the article in an adjective: «{name.Text}»");
                }
            }
        }
    }

    internal static string Place(GazetteerRow row) => FormattableString.Invariant($"{row.File}:{row.Line}");

    private static bool IsArabicLetter(char unit) =>
        unit is (>= '\u0620' and <= '\u064A' and not '\u0640') or (>= '\u066E' and <= '\u06D3') or (>= '\u0750' and <= '\u077F');
}
