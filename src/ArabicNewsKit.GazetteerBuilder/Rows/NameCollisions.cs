using ArabicNewsKit.GazetteerBuilder.Compile;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.GazetteerBuilder.Rows;

/// <summary>
/// Names that two entities share without anything to tell them apart: two preferred names of one type, or an unmarked alias
/// that is, after normalization, another's preferred name. The article tells them apart (دوما and مجلس الدوما's الدوما).
/// </summary>
internal static class NameCollisions
{
    public static IEnumerable<Defect> Find(IReadOnlyList<GazetteerRow> rows)
    {
        var preferred = new Dictionary<string, List<GazetteerRow>>(StringComparer.Ordinal);
        foreach (GazetteerRow row in rows)
        {
            string key = KeyOf(row.Name);
            if (!preferred.TryGetValue(key, out List<GazetteerRow>? same))
            {
                preferred.Add(key, same = []);
            }

            foreach (GazetteerRow other in same)
            {
                if (other.Id != row.Id && other.Type == row.Type && !Distinct(row, other))
                {
                    yield return new Defect(
                        row.File, row.Line,
                        $"{row.Id} has the preferred name «{row.Name.Text}» of {other.Id} ({GazetteerCheck.Place(other)}), and no mark, subtype, country or years tell them apart");
                }
            }

            same.Add(row);
        }

        foreach (GazetteerRow row in rows)
        {
            foreach (RowName alias in row.Aliases.Where(alias => alias.Mark == NameMark.None))
            {
                foreach (GazetteerRow other in preferred.GetValueOrDefault(KeyOf(alias)) ?? [])
                {
                    if (other.Id != row.Id)
                    {
                        yield return new Defect(
                            row.File, row.Line,
                            $"{row.Id} has the alias «{alias.Text}», the preferred name of {other.Id} ({GazetteerCheck.Place(other)}), without a mark");
                    }
                }
            }
        }
    }

    private static string KeyOf(RowName name)
    {
        var key = new NameKey(name.Text);
        return (key.Article ? "ال+" : "") + key;
    }

    private static bool Distinct(GazetteerRow a, GazetteerRow b) =>
        a.Name.Mark != NameMark.None || b.Name.Mark != NameMark.None || a.Subtype != b.Subtype || a.Country != b.Country
        || a.ValidTo < b.ValidFrom || b.ValidTo < a.ValidFrom;
}
