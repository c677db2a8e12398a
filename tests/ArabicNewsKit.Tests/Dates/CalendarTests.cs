using System.Globalization;
using ArabicNewsKit.Dates;

namespace ArabicNewsKit.Tests.Dates;

/// <summary>The arithmetic of the calendars against days that are known, and against the framework's own.</summary>
public class CalendarTests
{
    [Theory]
    [InlineData(2013, "2013-03-31", "2013-05-05")]
    [InlineData(2017, "2017-04-16", "2017-04-16")]
    [InlineData(2019, "2019-04-21", "2019-04-28")]
    [InlineData(2021, "2021-04-04", "2021-05-02")]
    [InlineData(2023, "2023-04-09", "2023-04-16")]
    [InlineData(2024, "2024-03-31", "2024-05-05")]
    public void Easter_falls_where_it_fell(int year, string western, string eastern)
    {
        Assert.Equal(DateOnly.Parse(western, null), Calendars.Easter(year));
        Assert.Equal(DateOnly.Parse(eastern, null), Calendars.OrthodoxEaster(year));
    }

    [Theory]
    [InlineData(2023, 1, 10, "2023-09-25")]
    [InlineData(2022, 1, 1, "2022-09-26")]
    [InlineData(2024, 7, 15, "2024-04-23")]
    [InlineData(2023, 7, 15, "2023-04-06")]
    [InlineData(2023, 3, 25, "2023-12-08")]
    [InlineData(2024, 6, 14, "2024-03-24")]
    public void Jewish_feasts_fall_where_they_fell(int year, int month, int day, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, null), Calendars.Jewish(year, month, day));

    [Theory]
    [InlineData(1440, 9, 1, "2019-05-06")]
    [InlineData(1445, 9, 1, "2024-03-11")]
    [InlineData(1441, 1, 1, "2019-08-31")]
    [InlineData(1400, 1, 1, "1979-11-20")]
    [InlineData(1, 1, 1, "0622-07-18")]
    public void Hijri_days_fall_where_they_fell(int year, int month, int day, string expected) =>
        Assert.Equal(expected, Calendars.Hijri(year, month, day) is { } d ? d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");

    [Fact]
    public void A_hijri_year_lies_around_its_gregorian_year()
    {
        for (int year = 700; year < 2500; year++)
        {
            int hijri = Calendars.HijriYearAround(year);
            (int Year, int Month, int Day) own = Calendars.ToHijri(new DateOnly(year, 1, 1))!.Value;
            Assert.InRange(own.Year - hijri, -1, 1);
        }
    }

    [Fact]
    public void Weeks_are_those_of_the_standard()
    {
        for (var day = new DateOnly(2000, 1, 1); day.Year < 2030; day = day.AddDays(1))
        {
            DateTime time = day.ToDateTime(TimeOnly.MinValue);
            string expected = FormattableString.Invariant($"{ISOWeek.GetYear(time):0000}-W{ISOWeek.GetWeekOfYear(time):00}");
            Assert.Equal(expected, DateText.Of(DateValue.Week(day)));
        }
    }

    [Fact]
    public void What_does_not_exist_is_null()
    {
        Assert.Null(Calendars.Day(2021, 2, 29));
        Assert.Null(Calendars.Hijri(1445, 13, 1));
        Assert.Null(Calendars.Hijri(10000, 1, 1));
        Assert.Null(Calendars.Persian(1402, 12, 30));
        Assert.Null(Calendars.Jewish(1000, 1, 1));
        Assert.Null(Calendars.Easter(0));
    }
}
