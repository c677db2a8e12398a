using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Dates;

/// <content>Days of a month: 30 يناير، الخامس من آذار، تموز 13، الخامس من الشهر الجاري.</content>
internal sealed partial class DateGrammar
{
    /// <summary>[يوم] 30 [من] [شهر] يناير [2020] | تموز 13 | الخامس من الشهر الجاري.</summary>
    private bool MonthDay(int i, ref DateExpression e, out int next)
    {
        next = i;
        if (!May(i, DateKinds.MonthDay))
        {
            return false;
        }

        int j = i;
        bool headed = Word(i, DateKind.DayHead, out _, out int behind, bare: false);
        if (headed)
        {
            j = behind;
            if (Breaks(j))
            {
                return false;
            }
        }

        if (!DayNumber(j, out int day, out int end, bare: j > i, headed))
        {
            return !headed && MonthThenDay(i, ref e, out next);
        }

        // في الخامس منه: of the month just named
        if (end < words.Count && !Breaks(end) && Key(end) is "منه" && (text[j].Kind == WordKind.Number || Definite(j)))
        {
            e.Kind = ExpressionKind.Calendar;
            e.Day = day;
            e.MonthReference = Reference.Same;
            next = end + 1;
            return true;
        }

        // في 13 الجاري, الأحد 13 المقبل: the month itself is left out
        if (text[j].Kind == WordKind.Number && end < words.Count && !Breaks(end) && (headed || InTimeContext(j) || WeekdayBefore(j))
            && Word(end, DateKind.Ref, out DateEntry place, out int placed)
            && place.Number is (int)Reference.Last or (int)Reference.This or (int)Reference.Next && Key(end)[^1] is not ('ه' or 'ن'))
        {
            e.Kind = ExpressionKind.Calendar;
            e.Day = day;
            e.MonthReference = (Reference)place.Number;
            next = placed;
            return true;
        }

        int month = end;
        bool of = Is(month, DateKind.Of) && !Breaks(month) && (headed || Key(month) is "من" || text[j].Kind == WordKind.Number);
        month += of ? 1 : 0;
        if (month >= words.Count || Breaks(month))
        {
            return false;
        }

        // 30 - يناير, 30/يناير/2020
        bool sign = !of && (Symbol(month, '/') || Dash(month)) && Is(month + 1, DateKind.Month) && text[j].Kind == WordKind.Number;
        month += sign ? 1 : 0;
        DateExpression date = default;
        date.Day = day;
        if (Month(month, ref date, out int tail, inner: true)
            && !(sign && date.Year == 0 && Word(month, DateKind.Month, out DateEntry scored, out _) && scored.Needs >= MonthNeeds.Date))
        {
            if (sign && (Symbol(tail, '/') || Dash(tail)) && Digits(tail + 1, out int year, out int figures) && figures == 4)
            {
                date.Year = year;
                tail += 2;
            }

            e = date;
            e.Headed = headed;
            next = tail;
            return true;
        }

        if (of && MonthPlace(month, ref date, out tail))
        {
            e = date;
            e.Day = day;
            next = tail;
            return true;
        }

        return false;
    }

    private bool WeekdayBefore(int i) => i > 0 && !Breaks(i) && words[i - 1].Is(DateKind.Weekday);

    /// <summary>A day of the month: digits, number words, الخامس, الفاتح, غرة.</summary>
    private bool DayNumber(int i, out int day, out int next, bool bare, bool headed)
    {
        day = 0;
        next = i;
        if (i >= words.Count)
        {
            return false;
        }

        if (Word(i, DateKind.FirstDay, out DateEntry first, out next, bare) && Key(i) is not "مطلع")
        {
            day = first.Number;
            return true;
        }

        if (Digits(i, out int digits, out int count))
        {
            day = digits;
            next = i + 1;
            return count <= 2 && digits is >= 1 and <= 31;
        }

        // أول يناير, آخر ديسمبر stay edges; أول أيام is not a day of a month
        if (!words.IsNumeral(i) || !words.HasHead(i + 1, DateWords.Reach - 1))
        {
            return false;
        }

        if (Ordinal(i, out int place, out next, masculine: true))
        {
            day = place;
            return place <= 31 && (!bare || NumberSkip(i) == 0);
        }

        // الثلاثة counts; العشرين and الثلاثين may be days
        if (Cardinal(i, out double count31, out next, out NumberForm form) && count31 is >= 1 and <= 31
            && double.IsInteger(count31)
            && ((form & NumberForm.Definite) == 0 || (form & NumberForm.EitherOrder) != 0))
        {
            day = (int)count31;
            return !bare || NumberSkip(i) == 0;
        }

        return false;
    }

    /// <summary>تموز 13: only where nothing is counted by the number.</summary>
    private bool MonthThenDay(int i, ref DateExpression e, out int next)
    {
        next = i;
        DateExpression date = default;
        if (i >= words.Count || !words[i].Is(DateKind.Month)
            || !MonthName(i, ref date, out int end, out MonthNeeds needs, inner: false) || needs >= MonthNeeds.Date
            || !Digits(end, out int day, out int count) || count > 2 || day is < 1 or > 31 || Breaks(end))
        {
            return false;
        }

        int behind = end + 1;
        if (!AnySymbolOrEnd(behind) && !Is(behind, DateKind.To) && !Digits(behind, out _, out _) && !Is(behind, DateKind.Prep))
        {
            return false;
        }

        // يناير 3 % and يناير 3.5 are counts
        if (SignAt(behind) is '%' or '$' or '/' or ':')
        {
            return false;
        }

        date.Kind = ExpressionKind.Calendar;
        date.Day = day;
        if (Comma(behind) && Digits(behind + 1, out int year, out int figures) && figures == 4 && year is > 1800 and < 2200)
        {
            date.Year = year;
            behind += 2;
        }
        else if (Digits(behind, out year, out figures) && figures == 4 && year is > 1800 and < 2200)
        {
            date.Year = year;
            behind++;
        }

        e = date;
        next = behind;
        return true;
    }
}
