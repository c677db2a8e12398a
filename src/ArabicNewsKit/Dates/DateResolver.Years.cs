using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>The year of a date: stated, pointed at, or inferred.</content>
internal sealed partial class DateResolver
{
    /// <summary>How many years are tried for a day that doesn't exist in each: 29 February is eight years off at most.</summary>
    private const int Tries = 10;

    /// <summary>Until this day of its first month a season may still be the next one: the sky's begins behind the calendar's.</summary>
    private const int SeasonTurn = 21;

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

        Direction direction = directions.Of(first, behind, month: true);
        if (direction == Direction.Future)
        {
            return FirstTo(e, today);
        }

        if (context.AnchorAt(first, sentence, paragraph) is { } anchor && !IsToldNow() && FirstFrom(e, anchor) is { } told
            && Candidate(e, told) is { } value && value.From <= today)
        {
            return told;
        }

        if (e.Kind == ExpressionKind.Named || (e is { Calendar: CalendarSystem.Hijri, Month: > 0, Day: 0 }))
        {
            // a feast or lunar month is the nearest one, but what a past verb tells of is not months ahead
            int limit = e.Kind == ExpressionKind.Named ? 60 : 30;
            int? nearest = Nearest(e, today, year);
            return direction == Direction.Past && nearest is { } y && Candidate(e, y) is { } next
                && next.From.DayNumber - today.DayNumber > limit
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

    /// <summary>وبحسب تقرير نشر في يوليو: the sentence is no part of the story before it.</summary>
    private bool IsToldNow()
    {
        const int Back = 30;
        int start = first;
        while (start > 0 && first - start < Back && (text[start].Before & WordBreak.Sentence) == 0)
        {
            start--;
        }

        return context.AnchorSentence != sentence && words[start].Is(DateKind.Attribution);
    }

    // the first and last day of the month, quarter or season of the year of publication that holds it
    private static DateOnly StartOf(in DateExpression e, DateOnly today) =>
        Candidate(e, YearOf(today, e)) is { } own && own.From <= today && today <= own.To ? Calendars.AddDays(own.From, -1) : today;

    private static DateOnly EndOf(in DateExpression e, DateOnly today) =>
        Candidate(e, YearOf(today, e)) is not { } own || own.From > today || today > own.To ? today
        : e.Grain == Grain.Season && today.Day <= SeasonTurn && today.Month == own.From.Month ? Calendars.AddDays(own.From, -2)
        : own.To;

    /// <summary>The last year in which it begins on or before a day.</summary>
    private static int? LastBefore(in DateExpression e, DateOnly day)
    {
        int year = YearOf(day, e) + 1;
        for (int tries = 0; tries < Tries; tries++, year--)
        {
            if (Candidate(e, year) is { } value && value.From <= day)
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>The first year in which it begins on or after a day.</summary>
    private static int? FirstFrom(in DateExpression e, DateOnly day) => First(e, day, byEnd: false);

    /// <summary>The first year in which it ends on or after a day.</summary>
    private static int? FirstTo(in DateExpression e, DateOnly day) => First(e, day, byEnd: true);

    private static int? First(in DateExpression e, DateOnly day, bool byEnd)
    {
        int year = YearOf(day, e) - 1;
        for (int tries = 0; tries < Tries; tries++, year++)
        {
            if (Candidate(e, year) is { } value && (byEnd ? value.To : value.From) >= day)
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
}
