using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>Ranges: بين عامي 2015 و2018، من أبريل حتى أغسطس، 3-5 يناير، 2011-2013.</content>
internal sealed partial class DateGrammar
{
    /// <summary>Two times with a word or dash between them, as one.</summary>
    /// <param name="i">The first word: من, بين, a pair's head or the first time.</param>
    /// <param name="read">The word behind the time that begins at <paramref name="i"/>; <paramref name="i"/> where none does.</param>
    /// <param name="a">The first time; comes in as that time.</param>
    /// <param name="b">The second time.</param>
    /// <param name="start">The first word of the first time.</param>
    /// <param name="next">The word behind the second time.</param>
    private bool Range(int i, int read, ref DateExpression a, ref DateExpression b, out int start, out int next)
    {
        start = i;
        next = i;
        bool from = Word(i, DateKind.From, out _, out int behind, bare: false);
        bool between = !from && Word(i, DateKind.Between, out _, out behind, bare: false);
        int j = from || between ? behind : i;
        if (j >= words.Count || ((from || between) && Breaks(j)))
        {
            return false;
        }

        bool pair = false;
        if (Word(j, DateKind.Pair, out _, out behind, bare: j > i) || Word(j, DateKind.PluralHead, out _, out behind, bare: j > i))
        {
            if (!between && !from && !DashedYears(behind))
            {
                return false;
            }

            j = behind;
            pair = true;
        }

        start = j;
        if (YearPair(j, from || between, pair, ref a, ref b, out next) || LengthPair(j, between, ref a, ref b, out next))
        {
            return true;
        }

        int end = read;
        bool number = false;
        if (j > i)
        {
            a = default;
            if (!words.CanStart(j) || !RangeEnd(j, ref a, out end, out number, from || between))
            {
                return false;
            }
        }
        else if (read == i || a.Kind is ExpressionKind.Window or ExpressionKind.Point)
        {
            // no time begins here, so only a bare number can be the first end
            a = default;
            number = BareEnd(i, ref a, out end, bare: false);
            if (!number)
            {
                return false;
            }
        }

        if (end >= words.Count)
        {
            return false;
        }

        int k;
        if (between)
        {
            bool alone = Key(end) is "و";
            k = alone ? end + 1 : end;
            if (!alone && !(text[end].Kind == WordKind.Arabic && (words[end].Conjoined || Key(end)[0] == 'و')) && !Is(end, DateKind.To))
            {
                return false;
            }

            k = Is(end, DateKind.To) ? end + 1 : k;
        }
        else if (Word(end, DateKind.To, out _, out behind, bare: false) && (from || !Breaks(end))
            && (from || number || (a.Kind == ExpressionKind.Calendar && words[end].Skip == 0)))
        {
            k = behind;
        }
        else if (Stretched(end))
        {
            k = end;
        }
        else if (Dash(end) && (number || Glued(end) == Glued(end + 1)))
        {
            k = end + 1;
        }
        else
        {
            return false;
        }

        if (k >= words.Count || (Breaks(k) && !between))
        {
            return false;
        }

        // من الأحد وحتى الخميس القادم; حتى نهاية العام is its own mention where the start is no date
        if (!RangeEnd(k, ref b, out next, out bool secondNumber, inner: true, ofRange: between) || (number && secondNumber && !(a.Month > 0)))
        {
            return false;
        }

        if (number && secondNumber is false && (b.Day == 0 || b.Kind != ExpressionKind.Calendar))
        {
            return false;
        }

        if (secondNumber && (a.Day == 0 || b.Day <= a.Day || (!AnySymbolOrEnd(next) && !Is(next, DateKind.Prep) && Unknown(next))))
        {
            return false;
        }

        return Share(ref a, ref b, number, secondNumber);
    }

    /// <summary>19 ـ 25: a stretch of the baseline for a dash, which the folding drops.</summary>
    private bool Stretched(int i) =>
        i > 0 && text[i].Kind == WordKind.Number && text[i - 1].Kind == WordKind.Number && !Breaks(i)
        && text.Original.AsSpan(text[i - 1].End, text[i].Start - text[i - 1].End).Contains('ـ');

    /// <summary>Gives each end what the other states for both: the month, the year, the hour's part of the day.</summary>
    private static bool Share(ref DateExpression a, ref DateExpression b, bool firstNumber, bool secondNumber)
    {
        if (firstNumber)
        {
            int day = a.Day;
            a = b;
            a.Day = day;
            a.Weekday = 0;
            return day < b.Day;
        }

        if (secondNumber)
        {
            int day = b.Day;
            b = a;
            b.Day = day;
            b.Weekday = 0;
            return true;
        }

        if (a.HasClock != b.HasClock || (a.Kind == ExpressionKind.Length) != (b.Kind == ExpressionKind.Length))
        {
            return false;
        }

        if (a.Kind == ExpressionKind.Calendar && b.Kind == ExpressionKind.Calendar)
        {
            if (a.Month > 0 && a.Year == 0 && a.YearReference == Reference.None && b.Month > 0)
            {
                if (b.Year > 0)
                {
                    bool before = a.Month < b.Month || (a.Month == b.Month && a.Day <= b.Day);
                    a.Year = before ? b.Year : b.Year - 1;
                    a.Calendar = b.Calendar;
                }

                a.YearReference = b.YearReference;
                a.Reference = a.Reference == Reference.None ? b.Reference : a.Reference;
            }
            else if (a.Weekday > 0 && a.Day == 0 && a.Reference == Reference.None)
            {
                a.Reference = b.Weekday > 0 ? b.Reference : a.Reference;
            }
        }

        return true;
    }

    /// <summary>One end: a day, month, year, clock time, or a bare day number that the other end completes.</summary>
    private bool RangeEnd(int i, ref DateExpression e, out int next, out bool number, bool inner, bool ofRange = false)
    {
        number = false;
        next = i;
        if (i >= words.Count)
        {
            return false;
        }

        bool conjoined = words[i].Conjoined || (text[i].Kind == WordKind.Arabic && Key(i)[0] == 'و');
        if (Point(i, ref e, out next, inner && !(ofRange && conjoined)) && e.Kind is not (ExpressionKind.Window or ExpressionKind.Point))
        {
            return true;
        }

        e = default;
        number = BareEnd(i, ref e, out next, bare: inner && !ofRange);
        return number;
    }

    /// <summary>A day whose month the other end names.</summary>
    private bool BareEnd(int i, ref DateExpression e, out int next, bool bare)
    {
        if (!DayNumber(i, out int day, out next, bare, headed: false))
        {
            return false;
        }

        e.Kind = ExpressionKind.Calendar;
        e.Day = day;
        return true;
    }

    /// <summary>2011-2013, 2015 و2018 behind بين, من 2011 إلى 2013.</summary>
    private bool YearPair(int i, bool led, bool pair, ref DateExpression a, ref DateExpression b, out int next)
    {
        next = i;
        int first = i;
        if (Word(i, DateKind.Unit, DateForm.None, DateForm.Plural | DateForm.Dual | DateForm.Adverb, out DateEntry head, out int behind, bare: false)
            && head.Number == (int)Grain.Year)
        {
            first = BehindYearAdjective(behind);
        }

        if (!Digits(first, out int one, out int figures) || figures != 4 || one is < 1000 or > 2200)
        {
            return false;
        }

        int j = first + 1;
        bool dash = Dash(j) || Symbol(j, '/');
        int k = dash ? j + 1
            : j < words.Count && Key(j) is "و" && led ? j + 1
            : led && Is(j, DateKind.To, bare: false) ? j + 1
            : -1;
        if (k < 0)
        {
            return false;
        }

        if (Word(k, DateKind.Unit, DateForm.None, DateForm.Plural | DateForm.Dual, out head, out behind) && head.Number == (int)Grain.Year)
        {
            k = behind;
        }

        if (!Digits(k, out int two, out figures) || (figures != 4 && !(figures == 2 && dash)))
        {
            return false;
        }

        two = figures == 2 ? (one / 100 * 100) + two : two;
        int behindTwo = k + 1;
        if (two <= one || two - one > 300 || two > 2200 || (one < 1800 && first == i && !led)
            || ((Dash(behindTwo) || Symbol(behindTwo, '/')) && Digits(behindTwo + 1, out _, out _))
            || (dash && first > 0 && (Dash(first - 1) || Symbol(first - 1, '/')) && Glued(first))
            || (figures == 2 && two % 100 <= 12 && !(one % 100 + 1 == two % 100)))
        {
            return false;
        }

        // بين 2000 و2500 شخص
        if (first == i && !pair && Unknown(behindTwo) && !Breaks(behindTwo) && !Definite(behindTwo) && Key(behindTwo)[0] is not ('و' or 'ا'))
        {
            return false;
        }

        a.Kind = b.Kind = ExpressionKind.Calendar;
        a.Year = one;
        b.Year = two;
        if (Era(behindTwo, out DateEntry? mark, out int end) && mark!.Text != "b")
        {
            a.Calendar = b.Calendar = mark.Calendar;
            behindTwo = end;
        }
        else if (two < 1500)
        {
            a.Calendar = b.Calendar = CalendarSystem.Hijri;
        }

        next = behindTwo;
        return true;
    }

    /// <summary>من 3 إلى 5 سنوات, 3-5 سنوات: two counts of one unit.</summary>
    private bool LengthPair(int i, bool between, ref DateExpression a, ref DateExpression b, out int next)
    {
        next = i;
        if (!words.HasHead(i, DateWords.Reach) || !Cardinal(i, out decimal low, out int end) || end >= words.Count)
        {
            return false;
        }

        int k = Dash(end) || Key(end) is "الي" || (between && Key(end) is "و") ? end + 1
            : between && text[end].Kind == WordKind.Arabic && Key(end)[0] == 'و' ? end
            : -1;
        if (k < 0 || (Breaks(k) && !Dash(end)) || !Cardinal(k, out decimal high, out _) || high <= low
            || !Length(k, out TimeLength length, out next) || length.Count != high)
        {
            return false;
        }

        a.Kind = b.Kind = ExpressionKind.Length;
        a.Length = length with { Count = low, Minor = Grain.None };
        b.Length = length;
        return true;
    }

    private bool DashedYears(int i) =>
        Digits(i, out _, out int count) && count == 4 && (Dash(i + 1) || Symbol(i + 1, '/'));
}
