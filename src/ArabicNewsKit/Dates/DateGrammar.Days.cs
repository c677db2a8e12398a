using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>Days: الثلاثاء 4 فبراير، الخامس من يناير، 30/01/2020، أمس الاثنين، أول ثلاثاء من أكتوبر.</content>
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

    /// <summary>أمس [الاثنين]، يوم غد، اليوم [الثلاثاء]، يوم قبل أمس.</summary>
    private bool RelativeDay(int i, ref DateExpression e, out int next)
    {
        next = i;
        int j = i;
        bool headed = false;
        if (Word(i, DateKind.DayHead, out _, out int behind, bare: false)
            && Word(behind, DateKind.RelativeDay, out _, out _) && !Breaks(behind))
        {
            headed = true;
            j = behind;
        }

        if (!Word(j, DateKind.RelativeDay, out DateEntry day, out int end, bare: j > i))
        {
            return false;
        }

        if (!headed && TodayTrap(j, day, end))
        {
            return false;
        }

        if (day.Has(DateForm.NeedsDate) && !headed && !InTimeContext(j) && !Is(end, DateKind.Weekday)
            && !(j > 0 && !Breaks(j) && Word(j - 1, DateKind.EventHead, out DateEntry held, out _, bare: false) && held.Number == 1))
        {
            return false;
        }

        e.Kind = ExpressionKind.Shift;
        e.Sign = day.Number < 0 ? -1 : 1;
        e.Length = new TimeLength(Grain.Day, Math.Abs(day.Number));
        next = end;

        // أمس الاثنين; أمس الأول الاثنين; اليوم، الثلاثاء
        int k = Comma(end) && Is(end + 1, DateKind.Weekday) ? end + 1 : end;
        if (Symbol(end, '(') && Word(end + 1, DateKind.Weekday, DateForm.Definite, DateForm.None, out DateEntry named, out behind)
            && Symbol(behind, ')'))
        {
            // اليوم (الثلاثاء)
            e.Weekday = named.Number;
            next = behind + 1;
        }
        else if (k < words.Count && (k > end || !Breaks(k)))
        {
            if (Key(k) is "يوم" && Is(k + 1, DateKind.Weekday))
            {
                k++;
            }

            if (Word(k, DateKind.Weekday, DateForm.Definite, DateForm.None, out DateEntry weekday, out behind))
            {
                e.Weekday = weekday.Number;
                next = behind;
                DateExpression date = default;
                int at = Comma(behind) || Symbol(behind, '(') ? behind + 1 : behind;
                if (Is(at, DateKind.Corresponding))
                {
                    at += at + 1 < words.Count && Key(at + 1) is "ل" or "في" ? 2 : 1;
                }

                if (at < words.Count && !(at > behind && Comma(behind) && Is(at, DateKind.DayHead)) && MonthDay(at, ref date, out int dated))
                {
                    date.Weekday = weekday.Number;
                    e = date;
                    next = dated + (Symbol(behind, '(') && Symbol(dated, ')') ? 1 : 0);
                }
            }
        }

        return true;
    }

    /// <summary>اليوم in names and phrases that state no day: روسيا اليوم، اليوم العالمي، مرتين في اليوم.</summary>
    private bool TodayTrap(int i, DateEntry day, int end)
    {
        if (day.Number == 1 && Key(i)[words[i].Skip..] is "بكره" && !Breaks(end) && (Definite(end) || Trap(end, DateTrap.NotDate)))
        {
            return true;
        }

        if (day.Number == 1)
        {
            return Key(i)[words[i].Skip..] is "غدا" && !text.SurfaceOf(i).Contains('\u064B') && HasBecome(i, end);
        }

        if (day.Number == -1)
        {
            return !Breaks(end) && Trap(end, DateTrap.AfterYesterday);
        }

        if (day.Number != 0)
        {
            return false;
        }

        if (!Breaks(end) && (Definite(end) || Key(end) is "ال") && !Is(end, DateKind.Weekday)
            && (Key(end) is "ال" || Is(end, DateKind.Rank) || Trap(end, DateTrap.AfterToday) || Ordinal(end, out _, out _)))
        {
            return true;
        }

        // per day: a count stands before في اليوم
        if (i >= 2 && !Breaks(i) && Key(i - 1) is "في" && !Is(end, DateKind.Weekday))
        {
            return true;
        }

        return words[i].Clitic is 'ل' or 'ك'
            || (i > 0 && !Breaks(i) && Trap(i - 1, DateTrap.BeforeToday, bare: false) && !Is(end, DateKind.Weekday));
    }

    /// <summary>فقد غدا واضحا, غدا الوضع كارثيا: it has become; the adverb often bears its tanwin.</summary>
    private bool HasBecome(int i, int end)
    {
        if (i > 0 && !Breaks(i))
        {
            return Trap(i - 1, DateTrap.BeforeTomorrow, bare: false);
        }

        if (Breaks(end) || !Definite(end) || !Unknown(end))
        {
            return false;
        }

        const int Reach = 3;
        for (int k = end + 1; k <= end + Reach && !Breaks(k) && Unknown(k); k++)
        {
            if (Key(k) is [_, _, _, .., 'ا'])
            {
                return true;
            }
        }

        return false;
    }
}
