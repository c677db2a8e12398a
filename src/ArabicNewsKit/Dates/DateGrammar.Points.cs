using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Dates;

/// <content>One time of any kind, the longest that the rules find at a word.</content>
internal sealed partial class DateGrammar
{
    // the kinds with which each family of rules can begin; a word of none of them costs one comparison
    private const ulong DayStarters =
        (1UL << (int)DateKind.DayPart) | (1UL << (int)DateKind.DayHead) | (1UL << (int)DateKind.RelativeDay)
        | (1UL << (int)DateKind.Weekday) | (1UL << (int)DateKind.Demonstrative) | (1UL << (int)DateKind.Rank)
        | (1UL << (int)DateKind.Unit) | (1UL << (int)DateKind.FirstDay) | (1UL << (int)DateKind.Month);

    private const ulong PeriodStarters =
        (1UL << (int)DateKind.MonthHead) | (1UL << (int)DateKind.Month) | (1UL << (int)DateKind.Unit)
        | (1UL << (int)DateKind.Quarter) | (1UL << (int)DateKind.Half) | (1UL << (int)DateKind.Season)
        | (1UL << (int)DateKind.Decade) | (1UL << (int)DateKind.Demonstrative) | (1UL << (int)DateKind.Tonight)
        | (1UL << (int)DateKind.Rank);

    private const ulong ClockStarters =
        (1UL << (int)DateKind.Clock) | (1UL << (int)DateKind.Hour) | (1UL << (int)DateKind.Moment);

    private const ulong LengthStarters =
        (1UL << (int)DateKind.Unit) | (1UL << (int)DateKind.Fraction) | (1UL << (int)DateKind.Vague);

    private const ulong SetStarters =
        (1UL << (int)DateKind.Every) | (1UL << (int)DateKind.Set) | (1UL << (int)DateKind.SetAdjective)
        | (1UL << (int)DateKind.PluralHead);

    private const ulong RangeStarters = (1UL << (int)DateKind.From) | (1UL << (int)DateKind.Between);

    private const ulong ShiftStarters = (1UL << (int)DateKind.Ago) | (1UL << (int)DateKind.Later);

    private const ulong PairStarters = (1UL << (int)DateKind.Pair) | (1UL << (int)DateKind.PluralHead);

    private const ulong Starters = DayStarters | PeriodStarters | ClockStarters | LengthStarters | SetStarters | RangeStarters
        | ShiftStarters | PairStarters | (1UL << (int)DateKind.Edge) | (1UL << (int)DateKind.Point) | (1UL << (int)DateKind.Named);

    /// <summary>Words that begin nothing by themselves: هذا، كل، قبل، من; what follows them must be a word of dates.</summary>
    private const ulong Leaders =
        (1UL << (int)DateKind.Demonstrative) | (1UL << (int)DateKind.Rank) | (1UL << (int)DateKind.Every)
        | (1UL << (int)DateKind.Vague) | (1UL << (int)DateKind.Fraction) | (1UL << (int)DateKind.Edge)
        | RangeStarters | ShiftStarters;

    private const ulong Followers = Starters | (1UL << (int)DateKind.Approx) | (1UL << (int)DateKind.LengthPrep)
        | (1UL << (int)DateKind.VagueAdjective) | (1UL << (int)DateKind.Ref);

    /// <summary>What was read last, for a trace; a constant, so it costs nothing to set.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>Whether anything can begin at a word.</summary>
    private bool CanStart(int i)
    {
        if (i >= words.Count)
        {
            return false;
        }

        ulong starters = words[i].Mask & Starters;
        return (starters & ~Leaders) != 0
            || (starters != 0 && i + 1 < words.Count && ((words[i + 1].Mask & Followers) != 0 || Numeral(i + 1)))
            || Numeral(i);
    }

    /// <summary>Whether a word is digits, or a number word before something that it can count.</summary>
    private bool Numeral(int i) =>
        text[i].Kind == WordKind.Number
        || (words.NextHead(i) <= i + Reach && text[i].Kind == WordKind.Arabic
            && (NumberLexicon.TryGet(text, i, out _) || Key(i) is "ال" or "وال" or "بال" or "لل" or "فال"));

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
        bool numeral = Numeral(i);
        bool digits = text[i].Kind == WordKind.Number;
        DateExpression trial = default;
        if ((numeral || (mask & DayStarters) != 0) && Day(i, ref trial, out end) && end > next)
        {
            (best, next, rule) = (trial, end, "day");
        }

        trial = default;
        if ((numeral || (mask & PeriodStarters) != 0) && Period(i, ref trial, out end, bareYear: !inner) && end > next)
        {
            (best, next, rule) = (trial, end, "period");
        }

        trial = default;
        if (digits && BareYear(i, ref trial, out end) && end > next)
        {
            (best, next, rule) = (trial, end, "year");
        }

        trial = default;
        if (words[i].Is(DateKind.Edge) && Edge(i, ref trial, out end) && end > next)
        {
            (best, next, rule) = (trial, end, "edge");
        }

        trial = default;
        if ((digits || (mask & ClockStarters) != 0) && Clock(i, ref trial, out end) && end > next)
        {
            (best, next, rule) = (trial, end, "clock");
        }

        trial = default;
        if ((mask & ((1UL << (int)DateKind.Named) | (1UL << (int)DateKind.Rank))) != 0 && Named(i, ref trial, out end) && end > next)
        {
            (best, next, rule) = (trial, end, "named day");
        }

        trial = default;
        if (words[i].Is(DateKind.Point) && Word(i, DateKind.Point, out DateEntry point, out end, bare: false) && end > next
            && !PointHasDate(end))
        {
            trial.Kind = ExpressionKind.Point;
            trial.Text = point.Text;
            (best, next, rule) = (trial, end, "point");
        }

        if (next == i)
        {
            return false;
        }

        e = best;
        Rule = rule;
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
        return j < words.Count && (words[j].Mask & Starters) != 0 && (Period(j, ref probe, out _) || PlainDay(j, ref probe, out _, inner: true));
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
        Feast feast = Feast.All[name.Number];
        date.Feast = offset == 0 ? feast : feast with { Day = feast.Day + offset };
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
