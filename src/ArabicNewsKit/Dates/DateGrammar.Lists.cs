namespace ArabicNewsKit.Dates;

/// <content>
/// Lists whose members share what the last one states: 3 و5 يناير، شهري أكتوبر ونوفمبر 2019، الخميس والجمعة المقبلين، يومي الثلاثاء
/// والأربعاء 11 و12 مارس، عام 2009 و2014.
/// </content>
internal sealed partial class DateGrammar
{
    /// <summary>How many members of a list are read.</summary>
    private const int LongestList = 6;

    /// <summary>The first day of a list whose last names the month: 3 و5 يناير; the years of عامي 2015 و2018.</summary>
    private int Listed(int i, DateResolver resolver)
    {
        if (Word(i, DateKind.Pair, out DateEntry pair, out int behind, bare: false)
            || Word(i, DateKind.PluralHead, out pair, out behind, bare: false))
        {
            return pair.Number == (int)Grain.Year ? Math.Max(ListedYears(behind, resolver), i + 1) : i + 1;
        }

        Span<ListedDay> days = stackalloc ListedDay[LongestList];
        DateExpression last = default;
        if (!DayList(i, days, out int count, ref last, out int next) || count == 1)
        {
            return i + 1;
        }

        for (int k = 0; k < count; k++)
        {
            DateExpression e = last;
            bool lends = k < count - 1;
            e.Day = days[k].Day;
            e.Weekday = lends ? 0 : last.Weekday;
            resolver.Add(e, days[k].Start, days[k].End, SkipOf(days[k].Start), lends ? "listed day" : "day");
        }

        return next;
    }

    private int ListedYears(int i, DateResolver resolver)
    {
        int read = BehindYearAdjective(i);
        for (int j = read; Digits(j, out int year, out int count) && count == 4 && year is > 1200 and < 2200;)
        {
            var e = new DateExpression { Kind = ExpressionKind.Calendar, Year = year };
            resolver.Add(e, j, j + 1, 0, "year");
            read = j + 1;
            j = read < words.Count && (Key(read) is "و" || Comma(read)) ? read + 1 : read;
        }

        return read;
    }

    /// <summary>عام 2009 و2014: years behind the first, which alone has the head; 2014 شخصا counts.</summary>
    private int FurtherYears(int i, in DateExpression first, DateResolver resolver)
    {
        const int Apart = 60;
        int read = i;
        while (read + 1 < words.Count && !Breaks(read) && Key(read) is "و"
            && Digits(read + 1, out int year, out int count) && count == 4 && Math.Abs(year - first.Year) is > 0 and <= Apart
            && (Breaks(read + 2) || !Unknown(read + 2) || Definite(read + 2) || Key(read + 2)[0] == 'و'))
        {
            DateExpression e = first;
            e.Year = year;
            resolver.Add(e, read + 1, read + 2, 0, "year");
            read += 2;
        }

        return read;
    }

    /// <summary>11 و12 و13 مارس: day numbers of which the last names the month.</summary>
    private bool DayList(int i, Span<ListedDay> days, out int count, ref DateExpression last, out int next)
    {
        count = 0;
        next = i;
        for (int k = i; count < days.Length && DayNumber(k, out int day, out int behind, bare: false, headed: false);)
        {
            if (MonthDay(k, ref last, out next) && last.Day == day && (last.Month > 0 || last.MonthReference != Reference.None))
            {
                days[count++] = new ListedDay(day, k, next);
                return true;
            }

            days[count++] = new ListedDay(day, k, behind);
            if (Breaks(behind))
            {
                return false;
            }

            bool alone = Key(behind) is "و" || (count == 1 && Is(behind, DateKind.Or));
            k = alone ? behind + 1 : behind;
            if (k >= words.Count || !(alone || Key(k)[0] == 'و'))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Takes what the times that are joined behind state for all: their place, month, year.</summary>
    private void Lend(int start, ref int next, ref DateExpression e)
    {
        if (Breaks(next))
        {
            return;
        }

        if (e.Weekday > 0 && e.Day == 0 && e.Reference == Reference.None)
        {
            LendToWeekday(start, ref next, ref e);
        }

        if (e.Month > 0)
        {
            LendYear(next, ref e);
        }
    }

    /// <summary>
    /// الخميس والجمعة المقبلين; الثلاثاء والأربعاء 11 و12 مارس; الخميس 13 والجمعة 14 مارس. The weekdays before this one say which of
    /// the numbers is its own.
    /// </summary>
    private void LendToWeekday(int start, ref int next, ref DateExpression e)
    {
        if (DayNumber(next, out int day, out int numbered, bare: true, headed: false) && NextWeekday(numbered, out int other, out _))
        {
            DateExpression joined = default;
            if (NamedWeekday(other, ref joined, out _) && joined is { Day: > 0, Month: > 0 })
            {
                (e.Day, e.Month, e.Calendar, e.Year, e.YearReference) = (day, joined.Month, joined.Calendar, joined.Year, joined.YearReference);
                next = numbered;
            }

            return;
        }

        int before = 0;
        for (int k = start; before < LongestList && words[k].Conjoined && k > 0 && !Breaks(k) && words[k - 1].Is(DateKind.Weekday); k--)
        {
            before++;
        }

        int all = before + 1;
        int j = next;
        while (all <= LongestList && NextWeekday(j, out _, out int behind))
        {
            (all, j) = (all + 1, behind);
        }

        if (all > before + 1 && !Breaks(j) && Word(j, DateKind.Ref, out DateEntry place, out _))
        {
            e.Reference = (Reference)place.Number;
            return;
        }

        j += Symbol(j, '(') || Comma(j) ? 1 : 0;
        j += Is(j, DateKind.Corresponding) ? 1 : 0;
        Span<ListedDay> days = stackalloc ListedDay[LongestList];
        DateExpression last = default;
        if (all > 1 && DayList(j, days, out int count, ref last, out _) && count == all)
        {
            (e.Day, e.Month, e.MonthReference) = (days[before].Day, last.Month, last.MonthReference);
            (e.Calendar, e.Year, e.YearReference) = (last.Calendar, last.Year, last.YearReference);
        }
    }

    /// <summary>A weekday that و or a comma joins to what stands before.</summary>
    private bool NextWeekday(int i, out int weekday, out int next)
    {
        next = i;
        weekday = i;
        if (Breaks(i))
        {
            return false;
        }

        weekday = Key(i) is "و" || Comma(i) ? i + 1 : i;
        return weekday < words.Count && (weekday > i || words[weekday].Conjoined) && Word(weekday, DateKind.Weekday, out _, out next, bare: false);
    }

    /// <summary>The year of the dates that are joined behind, where one of them has it: حزيران وتموز وآب 2022.</summary>
    private void LendYear(int i, ref DateExpression e)
    {
        int at = i;
        for (int date = 0; date < LongestList && !Breaks(at); date++)
        {
            int j = Key(at) is "و" || Comma(at) ? at + 1 : at;
            DateExpression behind = default;
            if (j >= words.Count || !(j > at || words[j].Conjoined || Key(j)[0] == 'و')
                || !(e.Day > 0 ? MonthDay(j, ref behind, out at) : Month(j, ref behind, out at)))
            {
                return;
            }

            if (behind.Year > 0 || behind.YearReference != Reference.None || behind.Reference != Reference.None)
            {
                e.Year = behind.Year > 0 && e.Month > behind.Month ? behind.Year - 1 : behind.Year;
                e.YearReference = behind.YearReference;
                e.Reference = e.Reference == Reference.None ? behind.Reference : e.Reference;
                e.Calendar = behind.Calendar;
                return;
            }
        }
    }

    /// <summary>A member of a list of days: its number and its words.</summary>
    private readonly record struct ListedDay(int Day, int Start, int End);
}
