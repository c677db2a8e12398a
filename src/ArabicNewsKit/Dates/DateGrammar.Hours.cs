using System.Globalization;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>Hours, minutes, and the clock that counts them: الثالثة والنصف، 14:30، بتوقيت غرينتش.</content>
internal sealed partial class DateGrammar
{
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
            if (LetteredMinute(i + 1, ref minute, ref next))
            {
                exact = true;
                return true;
            }
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

    /// <summary>20h00, 20h: the French way, of the Maghreb's press.</summary>
    private bool LetteredMinute(int i, ref int minute, ref int next)
    {
        if (!Glued(i) || text[i].Kind != WordKind.Latin || Key(i)[0] != 'h')
        {
            return false;
        }

        if (Key(i).Length > 1)
        {
            next = i + 1;
            return int.TryParse(Key(i)[1..], NumberStyles.None, CultureInfo.InvariantCulture, out minute) && minute < 60;
        }

        bool minutes = Glued(i + 1) && Digits(i + 1, out minute, out int width) && width == 2;
        next = minutes ? i + 2 : i + 1;
        return minute < 60;
    }

    /// <summary>7:00PM, 11:30 a.m.: the half of the day in Latin letters.</summary>
    private DayPart LatinHalf(int i, out int next)
    {
        next = i;
        if (i >= words.Count || text[i].Kind != WordKind.Latin)
        {
            return DayPart.None;
        }

        bool dotted = Key(i) is "a" or "p" && Symbol(i + 1, '.') && i + 2 < words.Count && Key(i + 2) is "m";
        next = dotted ? i + 3 : i + 1;
        return !dotted && Key(i) is not ("am" or "pm") ? DayPart.None : Key(i)[0] == 'a' ? DayPart.Morning : DayPart.Afternoon;
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
