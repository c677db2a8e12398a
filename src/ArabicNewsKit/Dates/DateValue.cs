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
    public void WriteTo(ref TimexWriter timex)
    {
        switch (Grain)
        {
            case Grain.Day or Grain.Night:
                timex.AddDay(From);
                break;
            case Grain.Week:
                AddWeek(ref timex);
                break;
            case Grain.Weekend:
                AddWeek(ref timex);
                timex.Add("-WE");
                break;
            case Grain.Month:
                timex.AddMonth(From.Year, From.Month);
                break;
            case Grain.Months:
                timex.AddMonth(From.Year, From.Month);
                timex.Add('/');
                timex.AddMonth(To.Year, To.Month);
                break;
            case Grain.Season:
                timex.AddYear(From.Year);
                timex.Add('-');
                timex.Add(Seasons.Timex(From.Month / 3));
                break;
            case Grain.Quarter or Grain.Half:
                bool quarter = Grain == Grain.Quarter;
                timex.AddYear(From.Year);
                timex.Add(quarter ? "-Q" : "-H");
                timex.AddFigures(((From.Month - 1) / (quarter ? 3 : 6)) + 1, 1);
                break;
            case Grain.Year:
                timex.AddYear(From.Year);
                break;
            case Grain.Decade:
                timex.AddFigures(From.Year / 10, 3);
                break;
            case Grain.Century:
                timex.AddTwo(From.Year / 100);
                break;
            default:
                timex.AddDay(From);
                timex.Add('/');
                timex.AddDay(To);
                break;
        }
    }

    /// <summary>The week of ISO 8601: 2020-W06.</summary>
    private void AddWeek(ref TimexWriter timex)
    {
        DateOnly thursday = Calendars.AddDays(Week(From).From, 3);
        timex.AddYear(thursday.Year);
        timex.Add("-W");
        timex.AddTwo(((thursday.DayOfYear - 1) / 7) + 1);
    }
}
