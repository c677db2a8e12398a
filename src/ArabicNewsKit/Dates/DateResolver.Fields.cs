using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>What an expression says besides its days: its type, its modifier, the part of the days that is meant.</content>
internal sealed partial class DateResolver
{
    /// <summary>Whether a day or month of the calendar says nothing of its year.</summary>
    private static bool IsOpen(in DateExpression e) =>
        e is { Kind: ExpressionKind.Calendar, Year: 0, YearReference: Reference.None, Reference: Reference.None, Month: > 0 }
        && (e.Weekday == 0 || e.Day > 0);

    /// <summary>The length that a shift is when it can't be counted from anything; null where it can.</summary>
    private DateExpression? Plain(DateExpression e)
    {
        bool hours = e.Length.Unit < Grain.Night;
        bool vague = e.Length.Vague;
        if (e.FromText && e.Inner == first)
        {
            return null;
        }

        if (vague)
        {
            // قبل أيام is past by itself; بعد أيام is future only where its clause is
            bool plain = e.FromText && directions.Of(first, behind) != Direction.Future;
            e.Kind = plain ? ExpressionKind.Length : e.Kind;
            return plain ? e : null;
        }

        if (!hours && !e.FromText)
        {
            return null;
        }

        if (!hours && e.FromText)
        {
            Grain unit = e.Length.Unit;
            if (published is not null && directions.Of(first, behind) == Direction.Future)
            {
                return null;
            }

            bool near = context.Last is { } last && first - context.LastWord <= DateContext.Memory && last.Grain <= unit;
            if (near)
            {
                return null;
            }
        }

        e.Kind = ExpressionKind.Length;
        return e;
    }

    /// <summary>نحو، قبل، بعد before the mention.</summary>
    private DateModifier? Bound(int start, in DateExpression e)
    {
        if (start == 0 || start >= words.Count || (text[start].Before & WordBreak.Sentence) != 0 || words[start].Skip > 0
            || e.Kind is ExpressionKind.Set or ExpressionKind.Point)
        {
            return null;
        }

        DateWord before = words[start - 1];
        if (before.Is(DateKind.Approx))
        {
            return DateModifier.Approx;
        }

        if (e.Kind is not (ExpressionKind.Calendar or ExpressionKind.Named or ExpressionKind.Clock or ExpressionKind.Nth))
        {
            return null;
        }

        return before.Is(DateKind.Later) ? DateModifier.After
            : before.Is(DateKind.Ago) && !before.Is(DateKind.Since) ? DateModifier.Before
            : null;
    }

    private static DateType TypeOf(in DateExpression e, string timex) => e.Kind switch
    {
        ExpressionKind.Set => DateType.Set,
        ExpressionKind.Length or ExpressionKind.Window => DateType.Duration,
        ExpressionKind.Point when timex is "PX" => DateType.Duration,
        _ => e.HasClock || e.DayPart != DayPart.None ? DateType.Time : DateType.Date,
    };

    /// <summary>The days of the part that a modifier leaves: ten days or half of a month, a third of anything else.</summary>
    private static (DateOnly From, DateOnly To) Edges(DateValue value, in DateExpression e)
    {
        DateModifier? modifier = e.Modifier;
        if (e.IsHalf)
        {
            const int Middle = 15;
            DateOnly middle = Calendars.AddDays(value.From, Middle);
            return modifier == DateModifier.Start ? (value.From, Calendars.AddDays(middle, -1)) : (middle, value.To);
        }

        if (modifier is not (DateModifier.Start or DateModifier.Mid or DateModifier.End))
        {
            return (value.From, value.To);
        }

        int days = value.To.DayNumber - value.From.DayNumber + 1;
        int third = value.Grain == Grain.Month ? 10 : Math.Max(1, days / 3);
        DateOnly second = Calendars.AddDays(value.From, third);
        DateOnly last = Calendars.AddDays(second, third);
        return modifier switch
        {
            DateModifier.Start => (value.From, Calendars.AddDays(second, -1)),
            DateModifier.Mid => (second, Calendars.AddDays(last, -1)),
            _ => (last > value.To ? value.To : last, value.To),
        };
    }
}
