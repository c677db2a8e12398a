namespace ArabicNewsKit.Dates;

/// <content>Shifts by a length, and times that come back: قبل يومين، بعدها بعام; كل جمعة، يوميا.</content>
internal sealed partial class DateGrammar
{
    /// <summary>قبل يومين، منذ ثلاثة أسابيع، بعد عام, بعدها بيومين, بعد ذلك بشهر.</summary>
    private bool Shift(int i, ref DateExpression e, out int next, out int start)
    {
        next = i;
        start = i;
        bool ago = Word(i, DateKind.Ago, out DateEntry particle, out int behind, bare: false);
        if (!ago && !Word(i, DateKind.Later, out particle, out behind, bare: false))
        {
            return false;
        }

        if (Breaks(behind))
        {
            return false;
        }

        bool anaphor = particle.Number > 1;
        int j = behind;
        if (!anaphor && Word(j, DateKind.Approx, out _, out int about))
        {
            j = about;
        }
        else if (!anaphor && j + 1 < words.Count && Key(j) is "اكثر" or "اقل" && Key(j + 1) is "من")
        {
            j += 2;
        }

        if (anaphor && (j >= words.Count || !(words[j].Clitic == 'ب' || Key(j)[0] == 'ب')))
        {
            return false;
        }

        if (!Length(j, out TimeLength length, out int end, shifted: true))
        {
            return false;
        }

        e.Sign = ago ? -1 : 1;
        e.Length = length;
        e.FromText = anaphor || !ago;

        // counted from an event that the text names: a length, not a date
        if (end + 1 < words.Count && Key(end) is "من" && Key(end + 1) is "الان" or "اليوم")
        {
            e.FromText = false;
            end += 2;
        }
        else if (!anaphor && !Is(i, DateKind.Since) && FromEvent(end, length.Unit))
        {
            start = j;
            e.Kind = ExpressionKind.Length;
            next = end;
            return true;
        }

        // بعد يوم واحد فقط في 5 يناير: the date says when
        int only = Is(end, DateKind.Only) ? end + 1 : end;
        if (!anaphor && !ago && only < words.Count && Key(only) is "في" && !Breaks(only))
        {
            DateExpression date = default;
            if (PlainDay(only + 1, ref date, out _, inner: true) && date.Kind == ExpressionKind.Calendar)
            {
                start = j;
                e.Kind = ExpressionKind.Length;
                next = end;
                return true;
            }
        }

        e.Kind = ExpressionKind.Shift;
        e.Inner = anaphor ? i : j;
        next = end;
        return true;
    }

    /// <summary>من الانتخابات, فقط من الاقتراع, على انفجار المرفأ; but وافق بعد يومين على القرار, and قبل قرن من الزمان.</summary>
    private bool FromEvent(int i, Grain unit)
    {
        int from = Is(i, DateKind.Only) ? i + 1 : i;
        return from + 1 < words.Count && !Breaks(i)
            && (Key(from) is "من" or "عن" ? Key(from + 1) is not ("الزمان" or "الزمن")
                : Key(from) is "علي" && (unit >= Grain.Month || !Definite(from + 1)));
    }

    /// <summary>يوميا | كل يوم | كل جمعة | كل ثلاثة أشهر | بشكل أسبوعي | أيام الجمعة | الثلاثاء من كل أسبوع.</summary>
    private bool Recurrence(int i, ref DateExpression e, out int next)
    {
        next = i;
        e.Kind = ExpressionKind.Set;
        if (Word(i, DateKind.Set, out DateEntry set, out next))
        {
            e.Text = set.Number;
            return true;
        }

        if (Word(i, DateKind.SetAdjective, out set, out next) && i > 0 && !Breaks(i)
            && (words[i - 1].Is(DateKind.Manner) || (Key(i - 1) is "شبه" && i > 1 && words[i - 2].Is(DateKind.Manner))))
        {
            e.Text = set.Number;
            return true;
        }

        if (Word(i, DateKind.Every, out _, out int behind, bare: false) && !Breaks(behind))
        {
            if (behind < words.Count && Key(behind) is "يوم" && Is(behind + 1, DateKind.Weekday))
            {
                behind++;
            }

            if (Word(behind, DateKind.Weekday, out DateEntry weekday, out next))
            {
                e.Weekday = weekday.Number;
                return !(weekday.Number is 7 or 1 && weekday.Has(DateForm.Indefinite) && !(next >= words.Count || Breaks(next) || AnySymbol(next)));
            }

            if (Word(behind, DateKind.Unit, DateForm.None, DateForm.Definite | DateForm.Plural | DateForm.Dual, out DateEntry unit, out next)
                && unit.Number != (int)Grain.Decade)
            {
                e.Length = new TimeLength((Grain)unit.Number, 1);
                return true;
            }

            if (Word(behind, DateKind.Season, out DateEntry season, out next) && !season.Has(DateForm.Definite))
            {
                e.Part = season.Number;
                return true;
            }

            if (Length(behind, out TimeLength length, out next) && !length.Vague)
            {
                e.Length = length;
                return true;
            }
        }

        if (Word(i, DateKind.PluralHead, out DateEntry head, out behind, bare: false) && head.Number == (int)Grain.Day
            && Word(behind, DateKind.Weekday, DateForm.Definite, DateForm.None, out DateEntry day, out next) && !Breaks(behind)
            && !(next < words.Count && words[next].Conjoined && words[next].Is(DateKind.Weekday)) && !Is(next, DateKind.Ref))
        {
            e.Weekday = day.Number;
            return true;
        }

        return EveryWeek(i, ref e, out next);
    }

    /// <summary>[يوم] الثلاثاء من كل أسبوع.</summary>
    private bool EveryWeek(int i, ref DateExpression e, out int next)
    {
        next = i;
        int j = Word(i, DateKind.DayHead, out _, out int behind, bare: false) ? behind : i;
        if (!Word(j, DateKind.Weekday, DateForm.Definite, DateForm.None, out DateEntry day, out behind, bare: j > i)
            || !Is(behind, DateKind.Of) || !Is(behind + 1, DateKind.Every) || Breaks(behind)
            || !Word(behind + 2, DateKind.Unit, out DateEntry unit, out int end) || unit.Number != (int)Grain.Week)
        {
            return false;
        }

        e.Weekday = day.Number;
        next = end;
        return true;
    }

}
