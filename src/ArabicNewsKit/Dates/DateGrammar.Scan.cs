using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Dates;

/// <content>Goes over the text once, reads the longest time at each word, and hands it to the resolver in text order.</content>
internal sealed partial class DateGrammar
{
    /// <summary>Reads all mentions of the text.</summary>
    /// <param name="resolver">Resolves and keeps them.</param>
    public void ReadAll(DateResolver resolver)
    {
        for (int i = words.NextStart(0); i < words.Count; i = words.NextStart(i))
        {
            i = words[i].Is(DateKind.NameHead) ? AfterName(i) : Read(i, resolver);
        }
    }

    /// <summary>ثورة 25 يناير، حرب أكتوبر: names that hold a day or month, unless a year makes a date of it.</summary>
    private int AfterName(int i)
    {
        int j = i + 1;
        if (Breaks(j) || words[j].Skip > 0)
        {
            return j;
        }

        DateExpression date = default;
        bool named = MonthDay(j, ref date, out int end) || Month(j, ref date, out end);
        return named && date.Year == 0 && date.YearReference == Reference.None && date.Reference == Reference.None ? end : j;
    }

    private int Read(int i, DateResolver resolver)
    {
        ulong mask = words[i].Mask;
        bool numeral = words.IsNumeral(i);
        if ((mask & DateKinds.Starters & ~DateKinds.Range) == 0 && !numeral && !words.CanStart(i + 1))
        {
            return i + 1;
        }

        if (numeral && (mask & DateKinds.Starters) == 0 && !NumberLeads(i))
        {
            return i + 1;
        }

        DateExpression best = default;
        int next = i;
        int start = i;
        string rule = "";
        DateExpression trial = default;
        if (Point(i, ref trial, out int end, inner: false))
        {
            (best, next, rule) = (trial, end, Rule);
        }

        DateExpression a = best;
        DateExpression b = default;
        if (Range(i, next, ref a, ref b, out int first, out int last)
            && resolver.TryAdd(a, b, first, last, SkipOf(first), "range"))
        {
            return last;
        }

        trial = default;
        if ((mask & DateKinds.Shift) != 0 && Shift(i, ref trial, out end, out int shiftStart) && end > next)
        {
            (best, next, start, rule) = (trial, end, shiftStart, "shift");
        }

        trial = default;
        if ((mask & DateKinds.Set) != 0 && Recurrence(i, ref trial, out end) && end > next)
        {
            (best, next, start, rule) = (trial, end, i, "set");
        }

        if ((numeral || (mask & DateKinds.Length) != 0) && Length(i, out TimeLength length, out end) && end > next
            && !HeadsDay(end - 1))
        {
            best = new DateExpression { Kind = ExpressionKind.Length, Length = length };
            (next, start, rule) = (end, i, "length");
        }

        if (next == i)
        {
            return numeral || (mask & (DateKinds.Pair | DateKinds.Day)) != 0 ? Listed(i, resolver) : i + 1;
        }

        // the months of شهري أكتوبر ونوفمبر 2019 and the first of 3 و5 يناير 2020 share what the last one states
        if (best.Kind == ExpressionKind.Calendar && best.Year == 0 && best.YearReference == Reference.None)
        {
            Lend(next, ref best);
        }

        resolver.Add(best, start, next, SkipOf(start), rule);
        return next;
    }

    /// <summary>فاز 4-1 يوم 21 يونيو: the word belongs to the day behind it, not to the number before.</summary>
    private bool HeadsDay(int i)
    {
        DateExpression day = default;
        return words[i].Is(DateKind.DayHead) && !Breaks(i + 1) && MonthDay(i + 1, ref day, out _);
    }

    /// <summary>Whether what stands around a number can make a date of it: a no for nearly all that count.</summary>
    private bool NumberLeads(int i)
    {
        int behind = i + 1;
        if (text[i].Kind == WordKind.Number)
        {
            if (MayBeYear(i) || Key(i).Count('.') == 2 || MayFollowNumber(behind))
            {
                return true;
            }

            bool grouped = behind + 1 < words.Count && text[behind + 1].Kind == WordKind.Number && Comma(behind);
            if (behind >= words.Count || (!grouped && !NumberLexicon.TryGet(text, behind, out _)))
            {
                return false;
            }
        }

        return (numbers.TryCardinal(i, out NumberReading count) && MayFollowNumber(count.Last + 1))
            || (numbers.TryOrdinal(i, out NumberReading place) && MayFollowNumber(place.Last + 1))
            || (text[i].Kind == WordKind.Arabic && Neighbors.IsArticleApart(text, i) && MayFollowNumber(i + 2));
    }

    /// <summary>Four figures behind a word that a year stands behind.</summary>
    private bool MayBeYear(int i) =>
        text[i].KeyLength == 4 && i > 0 && ((words[i - 1].Mask & DateKinds.BeforeYear) != 0 || Born(i));

    private bool MayFollowNumber(int i)
    {
        if (i >= words.Count)
        {
            return false;
        }

        if ((words[i].Mask & DateKinds.BehindNumber) != 0 || words.IsNumeral(i) || Stretched(i))
        {
            return true;
        }

        int behind = i + 1;
        return text[i].Kind == WordKind.Symbol ? Key(i) is "/" or "\\" or "-" or "–" or "—" or "−" or ":" or "("
            : words[i].Is(DateKind.Of) ? behind < words.Count && (words[behind].Mask & DateKinds.BehindOf) != 0
            : Key(i) is "و" || words[i].Is(DateKind.Or) ? behind < words.Count && words.IsNumeral(behind)
            : Key(i) is "منه" or "الي";
    }

    private int SkipOf(int start) => words[start].IsInTable || words[start].Skip > 0 ? words[start].Skip : NumberSkip(start);

    /// <summary>The first day of a list whose last names the month: 3 و5 يناير; the years of عامي 2015 و2018.</summary>
    private int Listed(int i, DateResolver resolver)
    {
        if (Word(i, DateKind.Pair, out DateEntry pair, out int behind, bare: false)
            || Word(i, DateKind.PluralHead, out pair, out behind, bare: false))
        {
            if (pair.Number == (int)Grain.Year)
            {
                int read = BehindYearAdjective(behind);
                for (int j = read; Digits(j, out int year, out int count) && count == 4 && year is > 1200 and < 2200;)
                {
                    var e = new DateExpression { Kind = ExpressionKind.Calendar, Year = year };
                    resolver.Add(e, j, j + 1, 0, "year");
                    read = j + 1;
                    j = read < words.Count && (Key(read) is "و" || Comma(read)) ? read + 1 : read;
                }

                return Math.Max(read, i + 1);
            }

            return i + 1;
        }

        if (!DayNumber(i, out int day, out int next, bare: false, headed: false) || next >= words.Count || Breaks(next))
        {
            return i + 1;
        }

        bool alone = Key(next) is "و" || Is(next, DateKind.Or);
        int k = alone ? next + 1 : next;
        if (k >= words.Count || !(alone || Key(k)[0] == 'و'))
        {
            return i + 1;
        }

        // 11 و12 و13 مارس: the last of a few days names the month
        Span<(int Day, int Start, int End)> days = stackalloc (int, int, int)[6];
        days[0] = (day, i, next);
        for (int count = 1; count < days.Length; count++)
        {
            DateExpression last = default;
            if (!DayNumber(k, out int another, out int behindDay, bare: false, headed: false))
            {
                return i + 1;
            }

            if (MonthDay(k, ref last, out int end) && last.Day == another && (last.Month > 0 || last.MonthReference != Reference.None))
            {
                foreach ((int listed, int from, int to) in days[..count])
                {
                    DateExpression e = last;
                    e.Day = listed;
                    e.Weekday = 0;
                    resolver.Add(e, from, to, SkipOf(from), "listed day");
                }

                resolver.Add(last, k, end, SkipOf(k), "day");
                return end;
            }

            days[count] = (another, k, behindDay);
            alone = behindDay < words.Count && Key(behindDay) is "و";
            k = alone ? behindDay + 1 : behindDay;
            if (k >= words.Count || Breaks(behindDay) || !(alone || Key(k)[0] == 'و'))
            {
                return i + 1;
            }
        }

        return i + 1;
    }

    /// <summary>الخميس والجمعة المقبلين، أيام الأحد والاثنين والثلاثاء المقبلة: the place of all stands behind the last.</summary>
    private void LendPlace(int i, ref DateExpression e)
    {
        const int Days = 6;
        int j = i;
        for (int day = 0; day < Days && j < words.Count && !Breaks(j); day++)
        {
            int k = Key(j) is "و" || Comma(j) ? j + 1 : j;
            if (k >= words.Count || !(k > j || words[k].Conjoined) || !Word(k, DateKind.Weekday, out _, out j, bare: false))
            {
                return;
            }

            if (Word(j, DateKind.Ref, out DateEntry place, out _) && !Breaks(j))
            {
                e.Reference = (Reference)place.Number;
                return;
            }
        }
    }

    /// <summary>Takes the year of the dates that are joined behind, where one of them has it: حزيران وتموز وآب 2022.</summary>
    private void Lend(int i, ref DateExpression e)
    {
        if (i >= words.Count || Breaks(i))
        {
            return;
        }

        if (e.Weekday > 0 && e.Day == 0 && e.Reference == Reference.None)
        {
            LendPlace(i, ref e);
        }

        if (e.Month == 0)
        {
            return;
        }

        const int Dates = 6;
        int at = i;
        for (int date = 0; date < Dates && at < words.Count && !Breaks(at); date++)
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
}
