using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Dates;

/// <summary>A day that has a name, and the rule by which it falls.</summary>
/// <param name="Rule">g, h, j: a month and day of the Gregorian, Hijri, Jewish calendar; w, o: days from Easter.</param>
/// <param name="Month">The month; 0 where Easter rules.</param>
/// <param name="Day">The day of the month, or days from Easter.</param>
/// <param name="Days">How many days it lasts.</param>
/// <param name="Forms">Its names, with bars between.</param>
internal sealed record Feast(char Rule, int Month, int Day, int Days, string Forms)
{
    public static IReadOnlyList<Feast> All { get; } = Read();

    /// <summary>The feast that an expression names; of a later day of it, as if it began there.</summary>
    public static Feast Of(in DateExpression e) => e.Rank == 0 ? All[e.Feast] : All[e.Feast] with { Day = All[e.Feast].Day + e.Rank };

    /// <summary>Its first day in a Gregorian year; null where it falls in none that the calendars hold.</summary>
    public DateOnly? In(int year)
    {
        switch (Rule)
        {
            case 'g':
                return Calendars.Day(year, Month, Day);
            case 'w':
                return Calendars.Easter(year)?.AddDays(Day);
            case 'o':
                return Calendars.OrthodoxEaster(year)?.AddDays(Day);
            case 'j':
                return Calendars.Jewish(year, Month, Day);
            default:
                // a lunar day falls in a solar year once, seldom twice or never
                int first = Calendars.HijriYearAround(year);
                for (int hijri = first - 1; hijri <= first + 1; hijri++)
                {
                    if (Calendars.Hijri(hijri, Month, Day) is { } day && day.Year == year)
                    {
                        return day;
                    }
                }

                return null;
        }
    }

    private static List<Feast> Read()
    {
        var feasts = new List<Feast>();
        foreach (TableRow row in EmbeddedTable.Rows("Dates/Data/named.tsv"))
        {
            feasts.Add(new Feast(
                row[0][0], int.Parse(row[1], null), int.Parse(row[2], null), int.Parse(row[3], null), row[4].ToString()));
        }

        return feasts;
    }
}
