using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>Days: الثلاثاء 4 فبراير، الخامس من يناير، 30/01/2020، صباح أمس، الخميس الساعة 8.</content>
internal sealed partial class DateGrammar
{
    /// <summary>A day with what may stand around it: [مساء] [يوم] … [صباحا] [الساعة …].</summary>
    private bool Day(int i, ref DateExpression e, out int next)
    {
        next = i;
        DateExpression day = default;
        int j = i;
        DayPart part = DayPart.None;
        if (Word(i, DateKind.DayPart, DateForm.None, DateForm.Adverb, out DateEntry before, out int behind, bare: false)
            && !Breaks(behind))
        {
            part = (DayPart)before.Number;
            j = behind;
        }

        if (!PlainDay(j, ref day, out int end, inner: j > i))
        {
            return false;
        }

        if (part != DayPart.None)
        {
            day.DayPart = part;
            end = part == DayPart.Night ? NightBetween(day.Weekday, end, mayBeTo: i == 0 || !words[i - 1].Is(DateKind.From)) : end;
        }
        else if (!Breaks(end) && Word(end, DateKind.DayPart, DateForm.Adverb, DateForm.None, out DateEntry after, out behind)
            && !ClockAt(end))
        {
            day.DayPart = (DayPart)after.Number;
            end = behind;
        }
        else if (!Breaks(end) && Word(end, DateKind.DayPart, DateForm.None, DateForm.None, out after, out behind)
            && Key(end) is "مساء" && !StartsDay(behind))
        {
            day.DayPart = (DayPart)after.Number;
            end = behind;
        }

        // الخميس الساعة 8، الثلاثاء عند الساعة الثالثة
        int clock = end;
        if (clock < words.Count && !Breaks(clock) && Key(clock) is "عند" or "في" or "علي" && Is(clock + 1, DateKind.Clock))
        {
            clock++;
        }

        if (Comma(clock) && Is(clock + 1, DateKind.Clock))
        {
            clock++;
        }

        if (clock < words.Count && Is(clock, DateKind.Clock) && (clock > end || !Breaks(clock)))
        {
            DateExpression time = default;
            if (Clock(clock, ref time, out behind, dated: true, day.DayPart))
            {
                day.HasClock = true;
                day.Hour = time.Hour;
                day.Minute = time.Minute;
                day.Zone = time.Zone;
                end = behind;
            }
        }

        (namedPart, namedPartEnd) = (day.DayPart, end);
        e = day;
        next = end;
        return true;
    }

    private bool StartsDay(int i)
    {
        DateExpression probe = default;
        return i < words.Count && !Breaks(i) && PlainDay(i, ref probe, out _, inner: true);
    }

    /// <summary>The day itself.</summary>
    private bool PlainDay(int i, ref DateExpression e, out int next, bool inner)
    {
        next = i;
        if (i >= words.Count || (inner && words[i].Skip > 0))
        {
            return false;
        }

        ulong mask = words[i].Mask;
        bool numeral = words.IsNumeral(i);
        if (!numeral && (mask & DateKinds.Day) == 0)
        {
            return false;
        }

        int end;
        DateExpression best = default;
        DateExpression trial = default;
        if ((mask & DateKinds.RelativeDay) != 0 && RelativeDay(i, ref trial, out end) && end > next)
        {
            (best, next) = (trial, end);
        }

        trial = default;
        if ((mask & DateKinds.Weekday) != 0 && NamedWeekday(i, ref trial, out end) && end > next)
        {
            (best, next) = (trial, end);
        }

        trial = default;
        if ((numeral || (mask & DateKinds.MonthDay) != 0) && MonthDay(i, ref trial, out end) && end > next)
        {
            (best, next) = (trial, end);
        }

        trial = default;
        if ((numeral || (mask & DateKinds.UnitPlace) != 0) && UnitPlace(i, ref trial, out end) && end > next
            && trial.Kind == ExpressionKind.Unit && trial.Grain == Grain.Day)
        {
            (best, next) = (trial, end);
        }

        trial = default;
        if (((mask & DateKinds.DayHead) != 0 || text[i].Kind == WordKind.Number) && NumericDate(i, ref trial, out end) && end > next)
        {
            (best, next) = (trial, end);
        }

        if (next == i)
        {
            return false;
        }

        e = best;
        return true;
    }
}
