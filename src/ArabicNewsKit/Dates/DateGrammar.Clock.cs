using ArabicNewsKit.Normalization;
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

    private bool ColonAt(int i) => Symbol(i + 1, ':') || (i < words.Count && text[i].Kind == WordKind.Number && Key(i).Contains(':'));

    /// <summary>الخامسة إلا ثلثا: minutes before the hour are read as negative.</summary>
    private static int Borrow(ref int hour, int minute)
    {
        hour = (hour + 23) % 24;
        return 60 + minute;
    }

    /// <summary>
    /// The hour of 24 by the part of the day. A bare الساعة 3 is the afternoon's: the press names the small hours by their
    /// part of the day.
    /// </summary>
    private static int OnTheDay(int hour, DayPart part, bool bare) => part switch
    {
        DayPart.Afternoon => hour < 12 ? hour + 12 : hour,
        DayPart.Midday => hour < 6 ? hour + 12 : hour,
        DayPart.Evening => hour is > 0 and < 12 ? hour + 12 : hour == 12 ? 0 : hour,
        DayPart.Night => hour is >= 6 and < 12 ? hour + 12 : hour == 12 ? 0 : hour,
        DayPart.Morning or DayPart.Dawn => hour == 12 ? 0 : hour,
        _ => bare && hour is >= 1 and <= 6 ? hour + 12 : hour,
    };

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

    private bool HourAndMinute(int i, bool headed, out int hour, out int minute, out int next, out bool exact, out bool worded)
    {
        hour = 0;
        minute = 0;
        next = i;
        exact = false;
        worded = false;
        if (!headed && i >= 2 && Dash(i - 1) && Glued(i) && Glued(i - 1) && text[i - 2].Kind == WordKind.Number)
        {
            return false; // فاز 3-1 مساء الجمعة: a score
        }

        if (Digits(i, out int digits, out int count))
        {
            next = i + 1;
            if (count is 3 or 4 && digits % 100 < 60 && digits < 2400
                && (Zone(i + 1, out _, out _) || (headed && count == 4 && !Unknown(i + 1))))
            {
                (hour, minute, exact) = (digits / 100, digits % 100, true);
                return true;
            }

            if (count > 2 || digits > 24)
            {
                return false;
            }

            hour = digits;
            if (Symbol(i + 1, ':') && Digits(i + 2, out minute, out int width) && width == 2)
            {
                exact = true;
                next = i + 3;
                if (Symbol(next, ':') && Digits(next + 1, out _, out int seconds) && seconds == 2)
                {
                    next += 2;
                }

                // 3:20:15:01 is no time
                return minute < 60 && !(Symbol(next, ':') && Digits(next + 1, out _, out _) && Glued(next + 1))
                    && !(i >= 2 && Symbol(i - 1, ':') && Glued(i));
            }

            minute = 0;
        }
        else if (i < words.Count && text[i].Kind == WordKind.Number)
        {
            // 10.30 and 15,00: one word to the reader of words
            ReadOnlySpan<char> key = Key(i);
            int point = key.IndexOfAny('.', ',');
            if (point is < 1 or > 2 || key.Length != point + 3 || !int.TryParse(key[..point], out hour)
                || !int.TryParse(key[(point + 1)..], out minute) || hour > 24 || minute > 59)
            {
                return false;
            }

            exact = true;
            next = i + 1;
            return headed || Zone(next, out _, out _) || Is(next, DateKind.DayPart);
        }
        else if (Word(i, DateKind.Hour, out DateEntry word, out next, bare: false))
        {
            hour = word.Number;
            worded = true;
        }
        else if (headed && Cardinal(i, out double spelled, out next) && spelled is >= 1 and <= 12)
        {
            hour = (int)spelled;
            worded = true;

            // ثلاثة وثمانية عشرة is an hour and its minutes, never one number, but ثلاثة وعشرين may be
        }
        else
        {
            return false;
        }

        Minutes(ref minute, ref next, headed, headed || worded);
        return true;
    }

    /// <summary>والنصف، وربع، وعشر دقائق، وخمس وأربعون دقيقة، و 18 دقيقة، إلا ربعا.</summary>
    private void Minutes(ref int minute, ref int next, bool headed, bool sure)
    {
        int j = next;
        if (j >= words.Count || Breaks(j) || !sure)
        {
            return;
        }

        bool less = Word(j, DateKind.Less, out _, out int behind);
        bool alone = !less && Key(j) is "و";
        j = less ? behind : alone ? j + 1 : j;
        if (j >= words.Count)
        {
            return;
        }

        bool and = less || alone || words[j].Conjoined || (text[j].Kind == WordKind.Arabic && Key(j)[0] == 'و');
        if (and && Word(j, DateKind.Share, out DateEntry share, out behind, bare: false))
        {
            minute = less ? -share.Number : share.Number;
            next = behind;
            return;
        }

        if (and && Cardinal(j, out double count, out behind) && count is >= 1 and <= 59 )
        {
            bool unit = Word(behind, DateKind.Unit, out DateEntry minutes, out int end) && minutes.Number == (int)Grain.Minute;
            // القمة الثانية والأربعون is an order
            if (!unit && !(Is(behind, DateKind.DayPart) || (headed && AnySymbolOrEnd(behind))))
            {
                return;
            }

            minute = less ? -(int)count : (int)count;
            next = unit ? end : behind;
        }
    }

    /// <summary>بتوقيت غرينتش، بالتوقيت المحلي، ت غ, also in brackets or behind a comma.</summary>
    private bool Zone(int i, out int offset, out int next)
    {
        offset = 0;
        next = i;
        int j = i;
        bool bracket = Symbol(j, '(');
        j += bracket ? 1 : 0;
        if (j >= words.Count)
        {
            return false;
        }

        bool worded = Word(j, DateKind.ZoneWord, out _, out int behind, bare: false);
        j = worded ? behind : j;
        if (!Word(j, DateKind.Zone, out DateEntry zone, out int end))
        {
            return false;
        }

        string clock = lexicon.TextOf(zone.Number);
        if ((!worded && clock is not ("Z" or "local") && Key(j) is not "ت") || (bracket && !Symbol(end, ')')))
        {
            return false;
        }

        if (!worded && clock is "Z" && Key(j) is "العالمي" or "الموحد")
        {
            return false;
        }

        offset = clock is "local" or "-" ? 0 : zone.Number;
        next = end + (bracket ? 1 : 0);
        return true;
    }
}
