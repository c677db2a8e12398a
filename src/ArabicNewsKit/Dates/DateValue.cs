using System.Globalization;

namespace ArabicNewsKit.Dates;

/// <summary>A stretch of the calendar that a date stands for, and how it is written.</summary>
/// <param name="Grain">What it is: a day, a week, a month …</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
internal readonly record struct DateValue(Grain Grain, DateOnly From, DateOnly To)
{
    public static DateValue Day(DateOnly day) => new(Grain.Day, day, day);

    public static DateValue Week(DateOnly day)
    {
        DateOnly monday = Calendars.AddDays(day, 1 - Calendars.Weekday(day));
        return new DateValue(Grain.Week, monday, Calendars.AddDays(monday, 6));
    }

    public static DateValue Weekend(DateOnly day)
    {
        // Friday to Sunday holds the weekend of every Arab country
        DateOnly monday = Week(day).From;
        return new DateValue(Grain.Weekend, Calendars.AddDays(monday, 4), Calendars.AddDays(monday, 6));
    }

    public static DateValue Months(Grain grain, int year, int month, int count)
    {
        DateOnly from = new(year, month, 1);
        return new DateValue(grain, from, Calendars.AddDays(Calendars.AddMonths(from, count), count > 0 && year == 9999 && month + count > 12 ? 0 : -1));
    }

    public static DateValue Years(Grain grain, int first, int count) =>
        new(grain, new DateOnly(Math.Clamp(first, 1, 9999), 1, 1), new DateOnly(Math.Clamp(first + count - 1, 1, 9999), 12, 31));

    /// <summary>The TIMEX3 value: 2020-01-30, 2020-W06, 2020-01, 2020-SU, 2020-Q1, 2020, 199, 19; else first/last day.</summary>
    public string ToTimex()
    {
        if (Grain is Grain.Day or Grain.Night)
        {
            return Figures.Day(From);
        }

        string year = Figures.Four(From.Year);
        return Grain switch
        {
            Grain.Week => IsoWeek(From),
            Grain.Weekend => IsoWeek(From) + "-WE",
            Grain.Month => Figures.Month(From),
            Grain.Season => year + "-" + SeasonName(From.Month),
            Grain.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year}-Q{(From.Month + 2) / 3}"),
            Grain.Half => year + (From.Month == 1 ? "-H1" : "-H2"),
            Grain.Year => year,
            Grain.Decade => year[..3],
            Grain.Century => year[..2],
            Grain.Months => new DateValue(Grain.Month, From, From).ToTimex() + "/" + new DateValue(Grain.Month, To, To).ToTimex(),
            _ => Figures.Day(From) + "/" + Figures.Day(To),
        };
    }

    private static string SeasonName(int month) => month switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" };

    private static string IsoWeek(DateOnly day)
    {
        DateOnly thursday = Calendars.AddDays(Week(day).From, 3);
        int week = ((thursday.DayOfYear - 1) / 7) + 1;
        return Figures.Four(thursday.Year) + "-W" + Figures.Two(week);
    }
}
