using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>Years, with their head or without: عام 2014، منذ 2003، 1400هـ.</content>
internal sealed partial class DateGrammar
{
    /// <summary>[عام | سنة | العام] YEAR.</summary>
    private bool HeadedYear(int i, ref DateExpression e, out int next)
    {
        next = i;
        if (!Word(i, DateKind.Unit, DateForm.None, DateForm.Plural | DateForm.Dual | DateForm.Adverb, out DateEntry unit, out int behind, bare: false)
            || unit.Number != (int)Grain.Year)
        {
            return false;
        }

        DateExpression year = default;
        if (!Year(BehindYearAdjective(behind), ref year, out next, headed: true))
        {
            return false;
        }

        // لعام 100 شخص: counted
        if (year.Year is > 0 and < 1000 && Unknown(next) && !Breaks(next) && year.Calendar == CalendarSystem.Gregorian)
        {
            return false;
        }

        e = year;
        e.Kind = ExpressionKind.Calendar;
        return true;
    }

    /// <summary>العام المالي: the word behind the adjective, where one stands; that of the lunar year (2) only before a number.</summary>
    private int BehindYearAdjective(int i) =>
        i < words.Count && !Breaks(i) && Word(i, DateKind.YearAdjective, out DateEntry adjective, out int behind)
        && (adjective.Number == 1 || Digits(behind, out _, out _))
            ? behind
            : i;

    /// <summary>A year without a head: في 2019، منذ 2003، انتخابات 2018، and ألفين وعشرين.</summary>
    private bool BareYear(int i, ref DateExpression e, out int next)
    {
        next = i;
        if (i >= words.Count || !Digits(i, out int value, out int count))
        {
            return false;
        }

        // 1400هـ, 656 هجرية
        if (count is 3 or 4 && Word(i + 1, DateKind.Era, out DateEntry hijri, out int afterEra)
            && (hijri.Number == DateEra.Hijri || (hijri.Number == DateEra.Gregorian && Key(i + 1).Length > 1))
            && value > 100 && (hijri.Number == DateEra.Gregorian || value < 1600) && (Glued(i + 1) || hijri.Words > 1 || Key(i + 1).Length > 1 || Symbol(afterEra, ')')))
        {
            e.Kind = ExpressionKind.Calendar;
            e.Year = value;
            e.Calendar = hijri.Calendar;
            next = afterEra;
            return true;
        }

        if (value > 0 && Word(i + 1, DateKind.Era, out DateEntry before, out int behindEra) && before.Number == DateEra.BeforeCommon)
        {
            e.Kind = ExpressionKind.Calendar;
            e.Year = -value;
            next = behindEra;
            return true;
        }

        // (1727م), (1727 م): the brackets tell the year from metres
        if (count is 3 or 4 && value < 2200 && Symbol(i - 1, '(') && Symbol(i + 2, ')') && Key(i + 1) is "م")
        {
            e.Kind = ExpressionKind.Calendar;
            e.Year = value;
            next = i + 2;
            return true;
        }

        if (count != 4 || value is < 1800 or > 2100)
        {
            return false;
        }

        next = i + 1;
        bool led = i > 0 && !Breaks(i) && (words[i - 1].Is(DateKind.Prep) || words[i - 1].Is(DateKind.YearHead) || words[i - 1].Is(DateKind.Edge));
        led |= Born(i);
        if (!led || Dash(i - 1))
        {
            return false;
        }

        // بين 2000 و2500 جندي, من 1800 إلى 2000 مقاتل: what is a range of years is read as one
        if (words[i - 1].Is(DateKind.Between)
            || (words[i - 1].Is(DateKind.From) && Is(next, DateKind.To) && Digits(next + 1, out _, out _)))
        {
            return false;
        }

        // what is counted stands behind its number without the article
        if (next < words.Count && !Breaks(next) && text[next].Kind != WordKind.Symbol)
        {
            bool counted = text[next].Kind != WordKind.Arabic
                || (Unknown(next) && !Definite(next) && Key(next)[0] is not 'و')
                || words[next].Is(DateKind.Unit)
                || (!words[next].IsInTable && words[next].Word == 0 && !Definite(next) && Key(next)[0] is not 'و');
            if (counted && !SafeYear(i) && !LooksFinite(next))
            {
                return false;
            }
        }

        if (SignAt(next) is '%' or '$' or ':' or '/')
        {
            return false;
        }

        e.Kind = ExpressionKind.Calendar;
        e.Year = value;
        if (Era(next, out DateEntry mark, out int behind) && mark.Number == DateEra.Gregorian)
        {
            next = behind;
        }

        return true;
    }

    /// <summary>من مواليد دمشق 1941: a place stands between.</summary>
    private bool Born(int i)
    {
        for (int k = i - 1; k >= 0 && k >= i - 4 && text[k].Kind == WordKind.Arabic && !Breaks(k + 1); k--)
        {
            if (Word(k, DateKind.YearHead, out DateEntry head, out _, bare: false) && head.Number == 2)
            {
                return true;
            }
        }

        return false;
    }

    // 2011 and 2003 are seldom counts; 2000 and 2500 are; منذ and انتخابات take no count
    private bool SafeYear(int i) => words[i - 1].Is(DateKind.YearHead) || words[i - 1].Is(DateKind.Since)
        || Key(i - 1) is "بحلول" or "افاق" or "افق";

    // a verb behind the number: في 2019 أعلن
    private bool LooksFinite(int i) =>
        words[i].Is(DateKind.Past) || words[i].Is(DateKind.Was) || words[i].Is(DateKind.Scheduled)
        || (Digits(i - 1, out int year, out _) && year % 50 != 0 && year is > 1900 and < 2050
            && (i < 2 || Key(i - 2) is "في" or "خلال" or "حتي" or "منذ" or "عن"));
}
