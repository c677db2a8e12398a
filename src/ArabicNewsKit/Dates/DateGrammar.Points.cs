using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>One time of any kind, the longest that the rules find at a word.</content>
internal sealed partial class DateGrammar
{
    /// <summary>What was read last, for a trace; a constant, so it costs nothing to set.</summary>
    public string Rule { get; private set; } = "";

    private bool Point(int i, ref DateExpression e, out int next, bool inner)
    {
        next = i;
        if (i >= words.Count || (inner && words[i].Skip > 0))
        {
            return false;
        }

        DateExpression best = default;
        string rule = "";
        int end;
        ulong mask = words[i].Mask;
        bool numeral = words.IsNumeral(i);
        bool digits = text[i].Kind == WordKind.Number;
        DateExpression trial = default;
        if ((numeral || (mask & DateKinds.Day) != 0) && Day(i, ref trial, out end) && end > next)
        {
            (best, next, rule) = (trial, end, "day");
        }

        trial = default;
        if ((numeral || (mask & DateKinds.Period) != 0) && Period(i, ref trial, out end, bareYear: !inner) && end > next)
        {
            (best, next, rule) = (trial, end, "period");
        }

        trial = default;
        if (digits && inner && BareYear(i, ref trial, out end) && end > next)
        {
            (best, next, rule) = (trial, end, "year");
        }

        trial = default;
        if (words[i].Is(DateKind.Edge) && Edge(i, ref trial, out end) && end > next)
        {
            (best, next, rule) = (trial, end, "edge");
        }

        trial = default;
        if ((digits || (mask & DateKinds.Clock) != 0) && Clock(i, ref trial, out end) && end > next)
        {
            (best, next, rule) = (trial, end, "clock");
        }

        trial = default;
        if ((mask & DateKinds.Named) != 0 && Named(i, ref trial, out end) && end > next)
        {
            (best, next, rule) = (trial, end, "named day");
        }

        trial = default;
        if (words[i].Is(DateKind.Point) && Word(i, DateKind.Point, out DateEntry point, out end, bare: false) && end > next
            && !PointHasDate(end))
        {
            trial.Kind = ExpressionKind.Point;
            trial.Text = point.Number;
            (best, next, rule) = (trial, end, "point");
        }

        if (next == i)
        {
            return false;
        }

        if (EveryYear(ref best, next, out end))
        {
            (next, rule) = (end, "set");
        }

        e = best;
        Rule = rule;
        return true;
    }

    /// <summary>22 فبراير من كل عام: the day or month comes back each year.</summary>
    private bool EveryYear(ref DateExpression e, int i, out int next)
    {
        next = i;
        if (e is not { Kind: ExpressionKind.Calendar, Calendar: CalendarSystem.Gregorian, Year: 0, Month: > 0, Reference: Reference.None }
            || !Is(i, DateKind.Of) || Breaks(i) || !Is(i + 1, DateKind.Every)
            || !Word(i + 2, DateKind.Unit, DateForm.None, DateForm.Plural | DateForm.Dual, out DateEntry unit, out next) || unit.Number != (int)Grain.Year)
        {
            return false;
        }

        e = new DateExpression { Kind = ExpressionKind.Set, Month = e.Month, Day = e.Day };
        return true;
    }

    // في وقت لاحق من هذا العام: the year is the date
    private bool PointHasDate(int i)
    {
        if (i >= words.Count || Breaks(i))
        {
            return false;
        }

        int j = Is(i, DateKind.Of) ? i + 1 : i;
        DateExpression probe = default;
        return j < words.Count && (words[j].Mask & DateKinds.Starters) != 0 && (Period(j, ref probe, out _) || PlainDay(j, ref probe, out _, inner: true));
    }

    /// <summary>[أول أيام | ليلة] NAMED [year].</summary>
    private bool Named(int i, ref DateExpression e, out int next)
    {
        next = i;
        int j = i;
        int offset = 0;
        if (Word(i, DateKind.Rank, DateForm.None, DateForm.Definite, out DateEntry rank, out int behind, bare: false) && rank.Number > 0
            && behind < words.Count && Key(behind) is "ايام" or "يوم" && !Breaks(behind))
        {
            offset = rank.Number - 1;
            j = behind + 1;
        }

        if (!Word(j, DateKind.Named, out DateEntry name, out int end, bare: j > i) || (j > i && Breaks(j)))
        {
            return false;
        }

        DateExpression date = default;
        date.Kind = ExpressionKind.Named;
        date.Feast = name.Number;
        date.Rank = offset;
        if (YearTail(end, ref date, out int tail))
        {
            end = tail;
        }
        else if (!Breaks(end) && Word(end, DateKind.Ref, out DateEntry place, out tail))
        {
            date.Reference = (Reference)place.Number;
            end = tail;
        }

        e = date;
        next = end;
        return true;
    }
}
