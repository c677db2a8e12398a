using System.Globalization;

namespace ArabicNewsKit.Dates;

/// <summary>
/// The arithmetic of the calendars. Everything that doesn't exist (30 February) or lies outside the years 1 to 9999 is
/// null.
/// </summary>
internal static class Calendars
{
    // their instances hold no state that we change
    private static readonly UmAlQuraCalendar UmmAlQura = new();
    private static readonly HijriCalendar Tabular = new();
    private static readonly PersianCalendar Solar = new();
    private static readonly HebrewCalendar Hebrew = new();

    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>
    /// A Hijri day: by Umm al-Qura from 1318 to 1500, by the tabular calendar outside. The two agree on three days in
    /// five and differ by a day on nearly all others.
    /// </summary>
    public static DateOnly? Hijri(int year, int month, int day) =>
        HijriCalendarOf(year) is { } calendar && month is >= 1 and <= 12 && day >= 1
            && day <= calendar.GetDaysInMonth(year, month)
            ? DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0))
            : null;

    public static int HijriMonthLength(int year, int month) =>
        HijriCalendarOf(year)?.GetDaysInMonth(year, month) ?? 30;

    /// <summary>The Hijri year in which a Gregorian year begins.</summary>
    public static int HijriYearAround(int year) =>
        Math.Max(1, (int)Math.Floor((year - 621.57) * 365.2425 / 354.367));

    /// <summary>The Hijri year, month and day of a day; null before 622 and at the end of the year 9999.</summary>
    public static (int Year, int Month, int Day)? ToHijri(DateOnly day)
    {
        DateTime time = day.ToDateTime(TimeOnly.MinValue);
        Calendar calendar = time >= UmmAlQura.MinSupportedDateTime && time <= UmmAlQura.MaxSupportedDateTime ? UmmAlQura : Tabular;
        return time >= calendar.MinSupportedDateTime
            ? (calendar.GetYear(time), calendar.GetMonth(time), calendar.GetDayOfMonth(time))
            : null;
    }

    /// <summary>A day of the Iranian solar calendar.</summary>
    public static DateOnly? Persian(int year, int month, int day) =>
        year is >= 1 and <= 9377 && month is >= 1 and <= 12 && day >= 1 && day <= Solar.GetDaysInMonth(year, month)
            ? DateOnly.FromDateTime(Solar.ToDateTime(year, month, day, 0, 0, 0, 0))
            : null;

    public static int PersianMonthLength(int year, int month) =>
        year is >= 1 and <= 9377 ? Solar.GetDaysInMonth(year, month) : 30;

    /// <summary>The Jewish day that falls in a Gregorian year; months are counted from Tishri in a common year.</summary>
    public static DateOnly? Jewish(int year, int month, int day)
    {
        // months before Tebet begin in autumn, with the Jewish year; the calendar covers 1583 to 2239
        int jewish = year + 3760 + (month <= 3 ? 1 : 0);
        if (jewish is < 5344 or > 5999)
        {
            return null;
        }

        // a leap year puts a month in before Adar
        int own = month >= 6 && Hebrew.IsLeapYear(jewish) ? month + 1 : month;
        return DateOnly.FromDateTime(Hebrew.ToDateTime(jewish, own, day, 0, 0, 0, 0));
    }

    /// <summary>Easter Sunday of the Western churches (the Gregorian computus).</summary>
    public static DateOnly? Easter(int year)
    {
        if (year is < 1583 or > 9999)
        {
            return null;
        }

        int a = year % 19, b = year / 100, c = year % 100;
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }

    /// <summary>Easter Sunday of the Eastern churches (the Julian computus, as a Gregorian day).</summary>
    public static DateOnly? OrthodoxEaster(int year)
    {
        if (year is < 1583 or > 9998)
        {
            return null;
        }

        int d = ((19 * (year % 19)) + 15) % 30;
        int e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
        int n = d + e + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1).AddDays((year / 100) - (year / 400) - 2);
    }

    /// <summary>The Monday of the ISO week that holds a day.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(1 - Weekday(day));

    /// <summary>The ISO number of a weekday: 1 for Monday, 7 for Sunday.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>A day moved by some days, held within the years 1 to 9999.</summary>
    public static DateOnly AddDays(DateOnly day, long days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    /// <summary>A day moved by some months, held within the years 1 to 9999.</summary>
    public static DateOnly AddMonths(DateOnly day, long months)
    {
        long month = (day.Year * 12L) + day.Month - 1 + months;
        return month < 12 ? DateOnly.MinValue : month >= 120000 ? DateOnly.MaxValue : day.AddMonths((int)months);
    }

    private static Calendar? HijriCalendarOf(int year) => year switch
    {
        >= 1318 and <= 1500 => UmmAlQura,
        >= 1 and <= 9665 => Tabular,
        _ => null,
    };
}
