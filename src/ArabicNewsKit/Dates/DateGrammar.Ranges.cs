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
        if ((May(j, DateKinds.Unit) && YearPair(j, from || between, pair, ref a, ref b, out next))
            || (May(j, DateKinds.Length) && LengthPair(j, from, between, ref a, ref b, out next)))
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

        if (a is { Kind: ExpressionKind.Calendar, Weekday: > 0, Day: 0, Reference: Reference.None } && Digits(end, out int figure, out _)
            && figure is >= 1 and <= 31 && !Breaks(end) && end + 1 < words.Count
            && (Is(end + 1, DateKind.To) || Dash(end + 1) || (between && Key(end + 1)[0] == 'و')))
        {
            // من الخميس 15 إلى الأحد 18 يونيو
            a.Day = figure;
            number = true;
            end++;
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

        if (secondNumber && (a.Kind != ExpressionKind.Calendar || a.Day == 0 || b.Day <= a.Day || (!AnySymbolOrEnd(next) && !Is(next, DateKind.Prep) && Unknown(next))))
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

        if (b.MonthReference == Reference.Same && a is { Kind: ExpressionKind.Calendar, Month: > 0 })
        {
            // من 1 نوفمبر إلى 30 منه
            int day = b.Day;
            b = a;
            b.Day = day;
            b.Weekday = 0;
            return a.Day <= day;
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
}
