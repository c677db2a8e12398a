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

        if (e.Grain is Grain.Quarter or Grain.Half && e.Part == 0)
        {
            // الربع نفسه: the part of a year that the text named last
            if (context.LastPart is not { } part || part.Grain != e.Grain)
            {
                return null;
            }

            e.Part = ((part.From.Month - 1) / (e.Grain == Grain.Quarter ? 3 : 6)) + 1;
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
            Feast feast = Feast.Of(e);
            return feast.In(year) is not { } first ? null
                : feast.Days == 1 ? DateValue.Day(first)
                : new DateValue(Grain.None, first, Calendars.AddDays(first, feast.Days - 1));
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
