namespace ArabicNewsKit.Dates;

/// <content>The days that an expression stands for.</content>
internal sealed partial class DateResolver
{
    private DateValue? Resolve(ref DateExpression e) => e.Kind switch
    {
        ExpressionKind.Calendar when e.Leading != 0 => CalendarWhole(ref e) is { } whole ? Part(whole, e) : null,
        ExpressionKind.Calendar => CalendarDate(ref e),
        ExpressionKind.Unit => UnitDate(e),
        ExpressionKind.Shift => ShiftDate(e),
        ExpressionKind.Window => WindowDates(e),
        ExpressionKind.Nth => NthDate(ref e),
        ExpressionKind.Named => NamedDate(ref e),
        ExpressionKind.Clock => ClockDay(),
        _ => null,
    };

    private DateValue? CalendarWhole(ref DateExpression e) =>
        e.Month == 0 && e.MonthReference != Reference.None
            ? UnitDate(e with { Kind = ExpressionKind.Unit, Grain = Grain.Month, Reference = e.MonthReference })
            : CalendarDate(ref e);

    private DateValue? CalendarDate(ref DateExpression e)
    {
        if (e.Grain == Grain.Decade)
        {
            if (e.YearReference == Reference.Last || e.Year < 0)
            {
                int century = published is { } today ? ((today.Year - 1) / 100 * 100) - 100 : 1900;
                e.Year = century;
            }

            return e.Year + e.Part is >= 1 and <= 9990 ? DateValue.Years(Grain.Decade, e.Year + e.Part, 10) : null;
        }

        if (e.Grain == Grain.Century)
        {
            if (e.Part == 0)
            {
                int current = published is { } today ? ((today.Year - 1) / 100) + 1 : 21;
                e.Part = current + (e.Reference == Reference.Last ? -1 : e.Reference == Reference.Next ? 1 : 0);
            }

            if (e.Year < 0)
            {
                return null;
            }

            if (e.Calendar == CalendarSystem.Hijri)
            {
                return Calendars.Hijri(((e.Part - 1) * 100) + 1, 1, 1) is { } from && Calendars.Hijri(e.Part * 100, 12, 29) is { } to
                    ? new DateValue(Grain.None, from, to)
                    : null;
            }

            // TIMEX3 counts the hundreds: the 20th century is 19
            return e.Part is >= 2 and <= 99 ? DateValue.Years(Grain.Century, (e.Part - 1) * 100, 100) : null;
        }

        if (e.Weekday > 0 && e.Day == 0 && e.Month == 0 && e.Year == 0)
        {
            return WeekdayDate(e);
        }

        if (e.Day > 0 && e.Month == 0)
        {
            return DayOfMonthPlace(ref e);
        }

        if (e.Year < 0)
        {
            return null;
        }

        int? year = StatedYear(e) ?? InferYear(e);
        if (year is null)
        {
            return null;
        }

        if (!(e.Calendar != CalendarSystem.Gregorian && e.YearReference == Reference.That))
        {
            e.Year = year.Value;
        }
        else
        {
            e.Year = year.Value;
            e.YearReference = Reference.None;
        }

        return Candidate(e, year.Value);
    }

    /// <summary>What the fields stand for in a given year; null where that doesn't exist.</summary>
    private static DateValue? Candidate(in DateExpression e, int year)
    {
        if (e.Kind == ExpressionKind.Named)
        {
            return e.Feast!.In(year) is { } feast
                ? (e.Feast.Days == 1 ? DateValue.Day(feast) : new DateValue(Grain.None, feast, Calendars.AddDays(feast, e.Feast.Days - 1)))
                : null;
        }

        if (e.Calendar != CalendarSystem.Gregorian)
        {
            return LunarOrSolar(e, year);
        }

        if (year is < 1 or > 9998)
        {
            return null;
        }

        if (e.Grain is Grain.Quarter or Grain.Half)
        {
            int months = e.Grain == Grain.Quarter ? 3 : 6;
            return DateValue.Months(e.Grain, year, ((e.Part - 1) * months) + 1, months);
        }

        if (e.Grain == Grain.Season)
        {
            return DateValue.Months(Grain.Season, year, e.Part * 3, 3);
        }

        if (e.Month == 0)
        {
            return DateValue.Years(Grain.Year, year, 1);
        }

        return e.Day == 0 ? DateValue.Months(Grain.Month, year, e.Month, 1)
            : Calendars.Day(year, e.Month, e.Day) is { } day ? DateValue.Day(day)
            : null;
    }

    private static DateValue? LunarOrSolar(in DateExpression e, int year)
    {
        bool hijri = e.Calendar == CalendarSystem.Hijri;
        int month = e.Month == 0 ? 1 : e.Month;
        int last = e.Month == 0 ? 12 : e.Month;
        DateOnly? from = hijri ? Calendars.Hijri(year, month, Math.Max(1, e.Day)) : Calendars.Persian(year, month, Math.Max(1, e.Day));
        if (from is null || e.Day > 0)
        {
            return from is { } day ? DateValue.Day(day) : null;
        }

        DateOnly? to = hijri
            ? Calendars.Hijri(year, last, Calendars.HijriMonthLength(year, last))
            : Calendars.Persian(year, last, Calendars.PersianMonthLength(year, last));
        return to is { } end ? new DateValue(Grain.None, from.Value, end) : null;
    }

    /// <summary>The year of a day in the calendar of an expression.</summary>
    private static int YearOf(DateOnly day, in DateExpression e) => e.Kind == ExpressionKind.Named ? day.Year : e.Calendar switch
    {
        CalendarSystem.Hijri => Calendars.ToHijri(day)?.Year ?? day.Year - 621,
        CalendarSystem.Persian => day.Month > 3 || (day.Month == 3 && day.Day >= 21) ? day.Year - 621 : day.Year - 622,
        _ => day.Year,
    };

    private int? StatedYear(in DateExpression e)
    {
        if (e.Year > 0)
        {
            if (e.Calendar == CalendarSystem.Hijri && e.YearReference == Reference.That)
            {
                // رمضان 2019: the lunar month that begins in that solar year
                int around = Calendars.HijriYearAround(e.Year);
                for (int hijri = around - 1; hijri <= around + 1; hijri++)
                {
                    if (Calendars.Hijri(hijri, Math.Max(1, e.Month), Math.Max(1, e.Day)) is { } day && day.Year == e.Year)
                    {
                        return hijri;
                    }
                }
            }

            return e.Year;
        }

        int? own = e.YearReference switch
        {
            Reference.None => null,
            Reference.Last => -1,
            Reference.Last2 => -2,
            Reference.Next => 1,
            Reference.Next2 => 2,
            Reference.This => 0,
            _ => null,
        };
        if (own is { } shift)
        {
            return published is { } today ? YearOf(today, e) + shift : null;
        }

        if (e.YearReference == Reference.None)
        {
            return null;
        }

        int back = e.YearReference == Reference.Previous ? -1 : e.YearReference == Reference.Following ? 1 : 0;
        return (context.Last?.From ?? published) is { } grounded ? YearOf(grounded, e) + back : null;
    }

    /// <summary>The year that nothing states: by the weekday, by الماضي or المقبل, by the clause, by the anchor, by publication.</summary>
    private int? InferYear(in DateExpression e)
    {
        if (published is not { } today)
        {
            return context.AnchorAt(first, sentence, paragraph) is { } story ? FirstFrom(e, story) : null;
        }

        int year = YearOf(today, e);
        switch (e.Reference)
        {
            case Reference.Last:
            case Reference.Last2:
                return LastBefore(e, e.Day == 0 && e.Kind == ExpressionKind.Calendar ? StartOf(e, today) : Calendars.AddDays(today, -1));
            case Reference.Next:
            case Reference.Next2:
                return FirstFrom(e, Calendars.AddDays(e.Day == 0 && e.Kind == ExpressionKind.Calendar ? EndOf(e, today) : today, 1));
            case Reference.This:
                return year;
            case Reference.That or Reference.Same when context.Last is { } last:
                return FirstTo(e, last.From);
            case Reference.Previous when context.Last is { } last:
                return LastBefore(e, Calendars.AddDays(last.From, -1));
            case Reference.Following when context.Last is { } last:
                return FirstFrom(e, Calendars.AddDays(last.To, 1));
        }

        if (e.Weekday > 0 && e.Day > 0 && ByWeekday(e, today, year) is { } fitting)
        {
            return fitting;
        }

        Direction direction = directions.Of(first, behind);
        if (direction == Direction.Future)
        {
            return FirstTo(e, today);
        }

        if (context.AnchorAt(first, sentence, paragraph) is { } anchor && FirstFrom(e, anchor) is { } told
            && Candidate(e, told) is { } value && value.From <= today)
        {
            return told;
        }

        if (e.Kind == ExpressionKind.Named)
        {
            // a feast is the nearest one, but what a past verb tells of is not months ahead
            const int Ahead = 60;
            int? nearest = Nearest(e, today, year);
            return direction == Direction.Past && nearest is { } y && Candidate(e, y) is { } next
                && next.From.DayNumber - today.DayNumber > Ahead
                ? LastBefore(e, today)
                : nearest;
        }

        // a day of the coming weeks is not one of eleven months ago, unless a past verb tells of it
        const int Soon = 30;
        if (direction == Direction.Unsaid && e.Day > 0 && FirstTo(e, today) is { } coming && Candidate(e, coming) is { } ahead
            && ahead.From.DayNumber - today.DayNumber <= Soon)
        {
            return coming;
        }

        return direction == Direction.Alone ? Around(e, today, year) : LastBefore(e, today);
    }

    // the first and last day of the month, quarter or season of the year of publication that holds it
    private static DateOnly StartOf(in DateExpression e, DateOnly today) =>
        Candidate(e, YearOf(today, e)) is { } own && own.From <= today && today <= own.To ? Calendars.AddDays(own.From, -1) : today;

    private static DateOnly EndOf(in DateExpression e, DateOnly today) =>
        Candidate(e, YearOf(today, e)) is { } own && own.From <= today && today <= own.To ? own.To : today;

    /// <summary>The last year in which it begins on or before a day.</summary>
    private static int? LastBefore(in DateExpression e, DateOnly day)
    {
        int year = YearOf(day, e) + 1;
        for (int tries = 0; tries < 10; tries++, year--)
        {
            if (Candidate(e, year) is { } value && value.From <= day)
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>The first year in which it begins on or after a day.</summary>
    private static int? FirstFrom(in DateExpression e, DateOnly day)
    {
        int year = YearOf(day, e) - 1;
        for (int tries = 0; tries < 10; tries++, year++)
        {
            if (Candidate(e, year) is { } value && value.From >= day)
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>The first year in which it ends on or after a day.</summary>
    private static int? FirstTo(in DateExpression e, DateOnly day)
    {
        int year = YearOf(day, e) - 1;
        for (int tries = 0; tries < 10; tries++, year++)
        {
            if (Candidate(e, year) is { } value && value.To >= day)
            {
                return year;
            }
        }

        return null;
    }

    private static int? Nearest(in DateExpression e, DateOnly today, int year)
    {
        int? best = null;
        int distance = int.MaxValue;
        for (int y = year - 1; y <= year + 1; y++)
        {
            if (Candidate(e, y) is { } value && Math.Abs(value.From.DayNumber - today.DayNumber) < distance)
            {
                distance = Math.Abs(value.From.DayNumber - today.DayNumber);
                best = y;
            }
        }

        return best;
    }

    /// <summary>A date that stands alone belongs to the year of publication, unless the turn of the year is near.</summary>
    private static int? Around(in DateExpression e, DateOnly today, int year)
    {
        const int Near = 45;
        int? nearest = Nearest(e, today, year);
        return nearest is { } y && Candidate(e, y) is { } value && Math.Abs(value.From.DayNumber - today.DayNumber) <= Near
            ? y
            : Candidate(e, year) is not null ? year : nearest;
    }

    /// <summary>The nearest year, within six, in which the day falls on the weekday that stands beside it.</summary>
    private static int? ByWeekday(in DateExpression e, DateOnly today, int year)
    {
        int? best = null;
        int distance = int.MaxValue;
        for (int y = year - 6; y <= year + 6; y++)
        {
            if (Candidate(e, y) is { } value && Calendars.Weekday(value.From) == e.Weekday
                && Math.Abs(value.From.DayNumber - today.DayNumber) < distance)
            {
                distance = Math.Abs(value.From.DayNumber - today.DayNumber);
                best = y;
            }
        }

        return best;
    }

    private DateValue? WeekdayDate(in DateExpression e)
    {
        bool fromText = e.Reference is Reference.Following or Reference.Previous or Reference.Same or Reference.That;
        DateOnly? ground = fromText && context.LastDay is not null ? context.LastDay : published;
        if (ground is not { } today)
        {
            return null;
        }

        int back = (Calendars.Weekday(today) - e.Weekday + 7) % 7;
        int days = e.Reference switch
        {
            Reference.Last or Reference.Previous => back == 0 ? -7 : -back,
            Reference.Last2 => (back == 0 ? -7 : -back) - 7,
            Reference.Next or Reference.Following => back == 0 ? 7 : 7 - back,
            Reference.Next2 => (back == 0 ? 7 : 7 - back) + 7,
            Reference.This => back == 0 ? 0 : 7 - back,
            _ => directions.Of(first, behind) == Direction.Future && back > 0 ? 7 - back : -back,
        };
        return DateValue.Day(Calendars.AddDays(today, days));
    }

    /// <summary>السبت السادس عشر، الخامس من الشهر الجاري: a day of a month that has no name.</summary>
    private DateValue? DayOfMonthPlace(ref DateExpression e)
    {
        bool fromText = e.MonthReference is Reference.Same or Reference.That or Reference.Previous or Reference.Following;
        if ((fromText && context.Last is { } last ? last.From : published) is not { } today)
        {
            return null;
        }

        int shift = e.MonthReference switch
        {
            Reference.Last or Reference.Previous => -1,
            Reference.Last2 => -2,
            Reference.Next or Reference.Following => 1,
            _ => 0,
        };
        DateOnly month = Calendars.AddMonths(new DateOnly(today.Year, today.Month, 1), shift);
        DateValue? found = null;
        foreach (int around in (ReadOnlySpan<int>)[0, -1, 1])
        {
            DateOnly trial = Calendars.AddMonths(month, e.Weekday > 0 ? around : 0);
            if (Calendars.Day(trial.Year, trial.Month, e.Day) is { } day)
            {
                found ??= DateValue.Day(day);
                if (e.Weekday > 0 && Calendars.Weekday(day) == e.Weekday)
                {
                    return DateValue.Day(day);
                }
            }
        }

        return found;
    }
}
