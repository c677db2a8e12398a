namespace ArabicNewsKit.Dates;

/// <content>Units by their place, shifts, windows, feasts.</content>
internal sealed partial class DateResolver
{
    private DateValue? UnitDate(in DateExpression e)
    {
        bool fromText = e.Reference is Reference.Previous or Reference.Following or Reference.Same or Reference.That;
        DateOnly? ground = published;
        if (fromText)
        {
            // the text's last date lends its day only to what is as fine: اليوم التالي needs a day, العام السابق any date
            ground = e.Grain <= Grain.Day ? context.LastDay ?? published
                : context.Last is { } last && (last.Grain <= e.Grain || e.Grain == Grain.Year) ? last.From
                : published;
        }

        if (ground is not { } today)
        {
            return null;
        }

        int shift = e.Reference switch
        {
            Reference.Last or Reference.Previous => -1,
            Reference.Last2 => -2,
            Reference.Next or Reference.Following => 1,
            Reference.Next2 => 2,
            _ => 0,
        };
        if (e.Weekday > 0)
        {
            DateValue week = DateValue.Week(Calendars.AddDays(today, 7 * shift));
            return DateValue.Day(Calendars.AddDays(week.From, e.Weekday - 1));
        }

        if (e.Year > 0 || e.YearReference != Reference.None)
        {
            DateOnly day = today;
            return StatedYear(e) is { } year and > 0 and < 9999
                ? Unit(e.Grain, new DateOnly(year, day.Month, Math.Min(day.Day, DateTime.DaysInMonth(year, day.Month))), 0)
                : null;
        }

        return Unit(e.Grain, today, shift);
    }

    /// <summary>The first or last units of a year or month: two of them and more are written as first/last.</summary>
    private static DateValue? Part(DateValue whole, in DateExpression e)
    {
        DateOnly border = Move(e.Leading > 0 ? whole.From : Calendars.AddDays(whole.To, 1), e.Length.Unit, e.Length.Count, e.Leading);
        if (e is { Leading: < 0, Calendar: CalendarSystem.Hijri, Length: { Unit: Grain.Day, Count: 10 } })
        {
            // العشر الأواخر are counted from the 21st, whether the month has 29 days or 30
            border = Calendars.AddDays(whole.From, 20);
        }

        DateOnly from = e.Leading > 0 ? whole.From : border;
        DateOnly to = e.Leading > 0 ? Calendars.AddDays(border, -1) : whole.To;
        return to < from || to > whole.To || from < whole.From ? null
            : new DateValue(e.Length.Unit == Grain.Month ? Grain.Months : Grain.None, from, to);
    }

    private static DateValue? Unit(Grain grain, DateOnly today, int shift)
    {
        switch (grain)
        {
            case Grain.Week:
                return DateValue.Week(Calendars.AddDays(today, 7 * shift));
            case Grain.Weekend:
                return DateValue.Weekend(Calendars.AddDays(today, 7 * shift));
            case Grain.Month:
                DateOnly month = Calendars.AddMonths(today, shift);
                return DateValue.Months(Grain.Month, month.Year, month.Month, 1);
            case Grain.Year:
                return Within(today.Year + shift) ? DateValue.Years(Grain.Year, today.Year + shift, 1) : null;
            case Grain.Decade:
                return Within(today.Year + (10 * shift)) ? DateValue.Years(Grain.Decade, (today.Year / 10 * 10) + (10 * shift), 10) : null;
            case Grain.Century:
                return Within(today.Year + (100 * shift)) ? DateValue.Years(Grain.Century, (today.Year / 100 * 100) + (100 * shift), 100) : null;
            default:
                return DateValue.Day(Calendars.AddDays(today, shift));
        }

        static bool Within(int year) => year is >= 100 and <= 9800;
    }

    private DateValue? ShiftDate(in DateExpression e)
    {
        if (e.Length.Vague || e.Length.Unit < Grain.Night)
        {
            return null;
        }

        DateOnly? ground = published;
        if (e.FromText && !(published is not null && e.Inner != first && directions.Of(first, behind) == Direction.Future))
        {
            ground = e.Length.Unit <= Grain.Week && context.LastDay is { } day ? day : context.Last?.From;
        }

        if (ground is not { } today)
        {
            return null;
        }

        DateOnly moved = Move(today, e.Length.Unit, e.Length.Count, e.Sign);
        if (moved == DateOnly.MinValue || moved == DateOnly.MaxValue)
        {
            return null;
        }

        if (e.Length.Minor != Grain.None)
        {
            moved = Move(moved, e.Length.Minor, e.Length.MinorCount, e.Sign);
        }

        Grain grain = e.Length.Minor != Grain.None ? e.Length.Minor : e.Length.Unit;
        if (!double.IsInteger(e.Length.Count))
        {
            grain = grain switch { Grain.Week => Grain.Day, Grain.Decade or Grain.Century => Grain.Year, _ => Grain.Month };
        }

        DateValue value = Unit(grain is Grain.Decade or Grain.Century ? Grain.Year : grain, moved, 0) ?? DateValue.Day(moved);
        if (e.Weekday > 0 && value.Grain == Grain.Day)
        {
            // أمس الاثنين: where the two disagree, the page was dated a day late; the weekday is right
            int off = ((e.Weekday - Calendars.Weekday(moved) + 10) % 7) - 3;
            DateOnly shifted = Calendars.AddDays(moved, off);
            off += e.Sign < 0 && shifted > today ? -7 : e.Sign > 0 && e.Length.Count > 0 && shifted < today ? 7 : 0;
            value = DateValue.Day(Calendars.AddDays(moved, off));
        }

        return value;
    }

    private static DateOnly Move(DateOnly day, Grain unit, double count, int sign)
    {
        double held = Math.Min(count, 100000) * sign;
        return unit switch
        {
            Grain.Week => Calendars.AddDays(day, (long)Math.Round(held * 7)),
            Grain.Month => Calendars.AddMonths(day, (long)Math.Round(held)),
            Grain.Season => Calendars.AddMonths(day, (long)Math.Round(held * 3)),
            Grain.Year => Calendars.AddMonths(day, (long)Math.Round(held * 12)),
            Grain.Decade => Calendars.AddMonths(day, (long)Math.Round(held * 120)),
            Grain.Century => Calendars.AddMonths(day, (long)Math.Round(held * 1200)),
            _ => Calendars.AddDays(day, (long)Math.Round(held)),
        };
    }

    /// <summary>The days of الأيام الثلاثة الماضية: up to publication, or from the next whole unit on.</summary>
    private DateValue? WindowDates(in DateExpression e)
    {
        if (published is not { } today || e.Length.Vague || e.Length.Unit < Grain.Night || e.Length.Count == 0)
        {
            return null;
        }

        (Grain unit, double count) = (e.Length.Unit, e.Length.Count);
        switch (e.Reference)
        {
            case Reference.Next or Reference.Following:
                DateOnly begin = unit == Grain.Week ? DateValue.Week(Calendars.AddDays(today, 7)).From : Calendars.AddDays(today, 1);
                return new DateValue(Grain.None, begin, Calendars.AddDays(Move(begin, unit, count, 1), -1));
            case Reference.Last or Reference.Recent or Reference.Previous:
                DateOnly end = unit == Grain.Week ? Calendars.AddDays(DateValue.Week(today).From, -1) : today;
                return new DateValue(Grain.None, unit == Grain.Week ? Calendars.AddDays(Move(end, unit, count, -1), 1) : Move(end, unit, count, -1), end);
            default:
                return null;
        }
    }

    private DateValue? NthDate(ref DateExpression e)
    {
        DateValue? month;
        if (e.Month == 0)
        {
            DateExpression place = e with { Kind = ExpressionKind.Unit, Grain = Grain.Month, Reference = e.MonthReference, Weekday = 0 };
            month = UnitDate(place);
        }
        else
        {
            DateExpression named = e with { Kind = ExpressionKind.Calendar, Grain = Grain.None, Weekday = 0 };
            month = CalendarDate(ref named);
            e.Year = named.Year;
        }

        if (month is not { } m)
        {
            return null;
        }

        if (e.Weekday == 0 && e.Grain == Grain.Day)
        {
            return DateValue.Day(e.Rank < 0 ? m.To : Calendars.AddDays(m.From, e.Rank - 1));
        }

        // the weeks of a month are those that begin in it; the last one also ends in it
        int weekday = e.Weekday == 0 ? 1 : e.Weekday;
        DateOnly day;
        if (e.Rank < 0)
        {
            DateOnly limit = e.Weekday == 0 ? Calendars.AddDays(m.To, -6) : m.To;
            day = Calendars.AddDays(limit, -((Calendars.Weekday(limit) - weekday + 7) % 7));
        }
        else
        {
            day = Calendars.AddDays(m.From, ((weekday - Calendars.Weekday(m.From) + 7) % 7) + (7 * (e.Rank - 1)));
        }

        return e.Weekday == 0 ? DateValue.Week(day) : DateValue.Day(day);
    }

    private DateValue? NamedDate(ref DateExpression e)
    {
        if (e.Calendar == CalendarSystem.Hijri && e.Year > 0 && Feast.Of(e) is { Rule: 'h' } feast)
        {
            return Calendars.Hijri(e.Year, feast.Month, feast.Day) is { } day ? DateValue.Day(day) : null;
        }

        int? year = StatedYear(e) ?? InferYear(e);
        e.Year = year ?? 0;
        return year is { } known ? Candidate(e, known) : null;
    }

    /// <summary>The day of a time that names none: that of its sentence, else publication's.</summary>
    private DateValue? ClockDay() =>
        context.LastDay is { } day && context.LastDaySentence == sentence && !(day < published && directions.Of(first, behind) == Direction.Future)
            ? DateValue.Day(day)
        : published is { } today ? DateValue.Day(today)
        : null;

    /// <summary>Gives the times that named no day the one that stands right behind them: الساعة 19:00 (16:00 ت غ) يوم 2 أبريل.</summary>
    private void DateClocks(DateOnly day, int start)
    {
        const int Reach = 10;
        for (; openClocks > 0; openClocks--)
        {
            int index = mentions.Count - openClocks - 1;
            if (index >= 0 && start - openClockWord <= Reach && openClockSentence == sentence)
            {
                DateMention clock = mentions[index];
                int time = clock.Value.IndexOf('T', StringComparison.Ordinal);
                mentions[index] = clock with { Value = DateText.Of(DateValue.Day(day)) + clock.Value[time..], From = day, To = day };
            }
        }
    }
}
