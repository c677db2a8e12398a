using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>Dates in digits alone: 30/1/2020، 2020-01-30، 30.01.2020، 15/9/1445 هـ، 2/2013، and السبت 21/09.</content>
internal sealed partial class DateGrammar
{
    private bool NumericDate(int i, ref DateExpression e, out int next, bool dayBefore = false)
    {
        next = i;
        int j = i;
        bool headed = Word(i, DateKind.DayHead, out _, out int behind, bare: false);
        if (headed)
        {
            j = behind;
        }

        if (j >= words.Count || text[j].Kind != WordKind.Number || (headed && Breaks(j)))
        {
            return false;
        }

        if (j > 0 && !Breaks(j) && Trap(j - 1, DateTrap.CodeHead, bare: false))
        {
            return false;
        }

        if (Dotted(j, ref e))
        {
            next = j + 1;
            WithEra(ref e, ref next);
            return true;
        }

        if (!Digits(j, out int a, out int aCount))
        {
            return false;
        }

        bool slash = SignAt(j + 1) is '/' or '\\';
        bool dash = Dash(j + 1);
        if ((!slash && !dash) || !Digits(j + 2, out int b, out int bCount))
        {
            return false;
        }

        bool same = slash ? SignAt(j + 3) is '/' or '\\' : Dash(j + 3);
        if (same && Digits(j + 4, out int c, out int cCount))
        {
            // a fourth number makes a code of it
            if ((Symbol(j + 5, '/') || Dash(j + 5)) && Digits(j + 6, out _, out _) && Glued(j + 5))
            {
                return false;
            }

            if (!Fields(a, aCount, b, bCount, c, cCount, ref e))
            {
                return false;
            }

            next = j + 5;
            WithEra(ref e, ref next);
            e.Headed = headed;
            return true;
        }

        // only a slash makes a month and year of two numbers, and only a weekday or head a day and month
        if (slash && !same && bCount == 4 && a is >= 1 and <= 12 && b is >= 1900 and <= 2100 && aCount <= 2)
        {
            e.Kind = ExpressionKind.Calendar;
            e.Month = a;
            e.Year = b;
            next = j + 3;
            return true;
        }

        if (slash && !same && (headed || dayBefore) && aCount <= 2 && bCount <= 2 && a is >= 1 and <= 31 && b is >= 1 and <= 12)
        {
            e.Kind = ExpressionKind.Calendar;
            e.Day = a;
            e.Month = b;
            e.Headed = headed;
            next = j + 3;
            return true;
        }

        return false;
    }

    /// <summary>30.01.2020 is one word to the reader of words.</summary>
    private bool Dotted(int i, ref DateExpression e)
    {
        ReadOnlySpan<char> key = Key(i);
        int first = key.IndexOf('.');
        if (first is < 1 or > 4)
        {
            return false;
        }

        int second = key[(first + 1)..].IndexOf('.') + first + 1;
        if (second <= first || second == key.Length - 1)
        {
            return false;
        }

        return int.TryParse(key[..first], out int a) && int.TryParse(key[(first + 1)..second], out int b)
            && int.TryParse(key[(second + 1)..], out int c) && key.Length <= 10
            && Fields(a, first, b, second - first - 1, c, key.Length - second - 1, ref e);
    }

    /// <summary>Day, month and year by the width of the numbers: the year has four figures, or two at the end.</summary>
    private static bool Fields(int a, int aCount, int b, int bCount, int c, int cCount, ref DateExpression e)
    {
        (int year, int month, int day) = (aCount, cCount) switch
        {
            (4, <= 2) => (a, b, c),
            ( <= 2, 4) => (c, b, a),
            ( <= 2, 2) => (c < 70 ? 2000 + c : 1900 + c, b, a),
            _ => (0, 0, 0),
        };

        // the Western order, where nothing else is possible: 12/25/2020
        if (month > 12 && day <= 12 && cCount == 4)
        {
            (month, day) = (day, month);
        }

        if (bCount > 2 || month is < 1 or > 12 || day is < 1 or > 31 || year < 1000)
        {
            return false;
        }

        e.Kind = ExpressionKind.Calendar;
        e.Year = year;
        e.Month = month;
        e.Day = day;
        if (year is >= 1300 and <= 1500)
        {
            e.Calendar = year >= 1380 && year <= 1420 && month <= 6 && day == 31 ? CalendarSystem.Persian : CalendarSystem.Hijri;
        }

        return true;
    }

    private void WithEra(ref DateExpression e, ref int next)
    {
        if (Era(next, out DateEntry mark, out int behind) && mark.Number != DateEra.BeforeCommon)
        {
            e.Calendar = mark.Calendar;
            next = behind;
        }
    }
}
