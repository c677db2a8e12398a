using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Dates;

/// <content>Times of the day: الساعة الثالثة فجرا بالتوقيت المحلي، 14:30، (1500 ت غ)، منتصف الليل.</content>
internal sealed partial class DateGrammar
{
    /// <summary>[الساعة] HOUR [MINUTES] [part of the day] [zone] [of a day].</summary>
    /// <param name="i">The first word.</param>
    /// <param name="e">The time read.</param>
    /// <param name="next">The word behind it.</param>
    /// <param name="dated">Whether a day stands before it, so that none is sought behind.</param>
    /// <param name="dayPart">The part of that day.</param>
    private bool Clock(int i, ref DateExpression e, out int next, bool dated = false, DayPart dayPart = DayPart.None)
    {
        next = i;
        if (i >= words.Count)
        {
            return false;
        }

        if (Word(i, DateKind.Moment, out DateEntry moment, out int behind, bare: false))
        {
            e.Kind = ExpressionKind.Clock;
            e.HasClock = true;
            e.Hour = moment.Number;
            next = behind;
            OfDay(ref e, ref next, dated);
            if (moment.Has(DateForm.NeedsDate))
            {
                int night = NightBetween(e.Weekday, next);
                e.Weekday = night > next ? (e.Weekday % 7) + 1 : e.Weekday;
                next = night;
                return e.Kind != ExpressionKind.Clock;
            }

            return true;
        }

        bool headed = Word(i, DateKind.Clock, out DateEntry head, out behind, bare: false);
        if (headed && !head.Has(DateForm.Definite) && !Digits(behind, out _, out _))
        {
            return false;
        }

        int j = headed ? behind : i;
        if (j >= words.Count || (headed && Breaks(j)))
        {
            return false;
        }

        // الساعة: 8, الساعة الـ8:30
        if (headed && (Symbol(j, ':') || Neighbors.IsArticleApart(text, j)))
        {
            j++;
        }

        if (!HourAndMinute(j, headed, out int hour, out int minute, out int end, out bool exact, out bool worded))
        {
            return false;
        }

        DayPart part = DayPart.None;
        int k = end;
        if (k < words.Count && !Breaks(k))
        {
            // الثالثة من فجر اليوم
            int p = Is(k, DateKind.Of) && Is(k + 1, DateKind.DayPart) ? k + 1 : k;
            if (Word(p, DateKind.DayPart, DateForm.Adverb, DateForm.None, out DateEntry adverb, out behind)
                && !(Key(p) is "م" or "ص" && !Glued(p) && !headed && minute == 0))
            {
                part = (DayPart)adverb.Number;
                k = behind;
            }
            else if (Word(p, DateKind.DayPart, DateForm.None, DateForm.None, out DateEntry noun, out behind)
                && (StartsDay(behind) || Key(p) is "مساء"))
            {
                part = (DayPart)noun.Number;
                k = behind;
            }
            else if ((exact || headed) && LatinHalf(k, out behind) is not DayPart.None and DayPart half)
            {
                part = half;
                k = behind;
            }
        }

        bool zoned = Zone(k, out int zone, out behind);
        if (zoned)
        {
            k = behind;
            if (part == DayPart.None && !Breaks(k) && Word(k, DateKind.DayPart, DateForm.Adverb, DateForm.None, out DateEntry late, out behind))
            {
                part = (DayPart)late.Number;
                k = behind;
            }
        }

        // an hour by itself needs a sign that it is one
        bool enough = headed || (worded && (part != DayPart.None || minute != 0)) || (exact && minute >= 0 && (ColonAt(j) || part != DayPart.None || zoned)) || zoned
            || (part != DayPart.None && hour <= 12);
        if (!enough || hour > 24 || minute > 59)
        {
            return false;
        }

        e.Kind = ExpressionKind.Clock;
        e.HasClock = true;
        e.Hour = OnTheDay(
            hour % 24,
            part != DayPart.None ? part : dayPart == DayPart.None && headed && !dated ? PartBefore(i) : dayPart,
            headed && !exact && !zoned);
        e.Minute = minute < 0 ? Borrow(ref e.Hour, minute) : minute;
        e.Zone = zone;
        next = k;
        OfDay(ref e, ref next, dated);

        return true;
    }

    /// <summary>مساء الجمعة 8 مارس، حوالي الساعة السابعة: the part of the day that was named just before in the sentence.</summary>
    private DayPart PartBefore(int i)
    {
        const int Reach = 6;
        if (namedPart == DayPart.None || i - namedPartEnd is < 0 or > Reach)
        {
            return DayPart.None;
        }

        for (int k = namedPartEnd; k <= i; k++)
        {
            if (Breaks(k))
            {
                return DayPart.None;
            }
        }

        return namedPart;
    }

    /// <summary>ليل الاثنين الثلاثاء, ليل الاثنين - الثلاثاء, ليلة الاثنين إلى الثلاثاء: the night between the two; the word behind it.</summary>
    private int NightBetween(int weekday, int end, bool mayBeTo = false)
    {
        int second = Dash(end) || Symbol(end, '/') || (mayBeTo && Is(end, DateKind.To)) ? end + 1 : end;
        return weekday > 0 && Word(second, DateKind.Weekday, out DateEntry other, out int behind)
            && other.Number == (weekday % 7) + 1 && (second > end || !Breaks(end))
                ? behind
                : end;
    }

    private bool ClockAt(int i) => Is(i, DateKind.Clock);

    /// <summary>The day behind a time: من يوم الأحد، أمس، 3 يناير.</summary>
    private void OfDay(ref DateExpression e, ref int next, bool dated)
    {
        if (dated || next >= words.Count)
        {
            return;
        }

        int k = Comma(next) ? next + 1 : next;
        k += Is(k, DateKind.Of) ? 1 : 0;
        if (k >= words.Count || (Breaks(k) && k == next))
        {
            return;
        }

        DateExpression day = default;
        if (!PlainDay(k, ref day, out int end, inner: true) || (Comma(next) && day.Kind == ExpressionKind.Calendar && day.Day == 0))
        {
            return;
        }

        (int hour, int minute, int zone) = (e.Hour, e.Minute, e.Zone);
        e = day;
        e.HasClock = true;
        e.Hour = hour;
        e.Minute = minute;
        e.Zone = zone;
        next = end;
    }
}
