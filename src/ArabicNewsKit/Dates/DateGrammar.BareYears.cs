using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Dates;

/// <content>Years without a head, and what tells them from counts: منذ 2003، قانون المالية 2025، 1400هـ.</content>
internal sealed partial class DateGrammar
{
    /// <summary>A year without a head: في 2019، منذ 2003، انتخابات 2018، and ألفين وعشرين.</summary>
    private bool BareYear(int i, ref DateExpression e, out int next)
    {
        next = i;
        if (i >= words.Count || !Digits(i, out int value, out int count))
        {
            return false;
        }

        if (OfEra(i, value, count, ref e, out next))
        {
            return true;
        }

        if (count != 4 || value is < 1800 or > 2100)
        {
            return false;
        }

        next = i + 1;
        bool led = i > 0 && !Breaks(i) && (words[i - 1].Is(DateKind.Prep) || words[i - 1].Is(DateKind.YearHead) || words[i - 1].Is(DateKind.Edge));
        led |= Born(i) || EndsTitle(i) || Enclosed(i);
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

        if (Counts(i) || SignAt(next) is '%' or '$' or ':' || (Symbol(next, '/') && !Symbol(i - 1, '(')))
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

    /// <summary>1400هـ, 656 هجرية, 300 ق.م., (1727 م): digits that an era makes a year.</summary>
    private bool OfEra(int i, int value, int count, ref DateExpression e, out int next)
    {
        next = i;
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

        return false;
    }

    /// <summary>Whether four figures count what stands behind them, which has no article then.</summary>
    private bool Counts(int i)
    {
        int next = i + 1;
        if (next >= words.Count || Breaks(next) || text[next].Kind == WordKind.Symbol)
        {
            return false;
        }

        bool counted = text[next].Kind != WordKind.Arabic
            || words[next].Is(DateKind.Unit)
            || (Unknown(next) && !Definite(next) && Key(next)[0] is not 'و');
        return counted && !SafeYear(i) && !LooksFinite(next);
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

    /// <summary>كأس السوبر (2019), نيروبي (2010/ 8148 نقطة): a year in brackets behind a word, of nothing that is counted.</summary>
    private bool Enclosed(int i)
    {
        if (!Symbol(i - 1, '(') || i < 2 || text[i - 2].Kind != WordKind.Arabic || Trap(i - 2, DateTrap.CodeHead, bare: false) || !LooksLikeYear(i))
        {
            return false;
        }

        return Symbol(i + 1, ')') ? Breaks(i + 2) || !Unknown(i + 2) || Definite(i + 2) || Key(i + 2)[0] == 'و' || text.TryFind(NumberTables.UnitStops, i + 2, out _)
            : SignAt(i + 1) is '/' or '،' || (i + 1 < words.Count && Key(i + 1) is "و");
    }

    private bool LooksLikeYear(int i) => Digits(i, out int year, out _) && year is >= 1950 and < 2050 && year % 100 != 0;

    /// <summary>قانون المالية 2025، بطولة العالم في بودابست 2022: a year that closes the name of what is held or issued in it.</summary>
    private bool EndsTitle(int i)
    {
        if (i == 0 || Breaks(i) || text[i - 1].Kind != WordKind.Arabic || !LooksLikeYear(i))
        {
            return false;
        }

        bool bare = !words[i - 1].IsInTable || words[i - 1].Is(DateKind.Zone) || words[i - 1].Is(DateKind.YearAdjective);
        return bare && (Key(i - 1) is ['ا' or 'ل', 'ل', _, _, ..] || (i > 1 && Key(i - 2) is "في" && HeldBefore(i)));
    }

    /// <summary>Whether something that has a day or a year of its own is named within the words before.</summary>
    private bool HeldBefore(int i)
    {
        const int Reach = 7;
        for (int k = i - 1; k >= 0 && k >= i - Reach && text[k].Kind == WordKind.Arabic && !Breaks(k + 1); k--)
        {
            if (Is(k, DateKind.EventHead, bare: false) || Is(k, DateKind.YearHead, bare: false))
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
