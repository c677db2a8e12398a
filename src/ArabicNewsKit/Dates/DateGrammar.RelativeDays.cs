namespace ArabicNewsKit.Dates;

/// <content>Days by their distance from publication: أمس الاثنين، اليوم، يوم غد، أول أمس.</content>
internal sealed partial class DateGrammar
{
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
