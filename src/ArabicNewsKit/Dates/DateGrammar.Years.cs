using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>Years and what is longer or a part of one: عام 2014، الربع الأول من 2023، صيف 2020، تسعينيات القرن الماضي.</content>
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

    /// <summary>صيف 2020 | الصيف الماضي | ذلك الخريف | فصل الشتاء المقبل.</summary>
    private bool Season(int i, ref DateExpression e, out int next)
    {
        next = i;
        int j = i;
        DateExpression season = default;
        season.Kind = ExpressionKind.Calendar;
        season.Grain = Grain.Season;
        bool pointed = Word(i, DateKind.Demonstrative, out DateEntry pointer, out int behind, bare: false);
        if (pointed)
        {
            season.Reference = (Reference)pointer.Number;
            j = behind;
        }
        else if (Word(i, DateKind.Unit, DateForm.None, DateForm.Plural | DateForm.Dual, out DateEntry unit, out behind, bare: false)
            && unit.Number == (int)Grain.Season && Is(behind, DateKind.Season))
        {
            j = behind;
        }

        if (!Word(j, DateKind.Season, out DateEntry name, out int end, bare: j > i) || (j > i && Breaks(j)))
        {
            return false;
        }

        season.Part = name.Number;
        if (!pointed)
        {
            if (YearTail(end, ref season, out int tail))
            {
                // شتاء 2010-2011
                end = (Dash(tail) || Symbol(tail, '/')) && Digits(tail + 1, out int second, out _) && second == season.Year + 1 ? tail + 2 : tail;
            }
            else if (name.Has(DateForm.Definite) && Word(end, DateKind.Ref, out DateEntry place, out tail))
            {
                season.Reference = (Reference)place.Number;
                end = tail;
            }
            else
            {
                return false;
            }
        }
        else if (!name.Has(DateForm.Definite))
        {
            return false;
        }

        e = season;
        next = end;
        return true;
    }

    /// <summary>[عقد] التسعينيات | تسعينيات القرن الماضي; القرن الحادي والعشرون | القرن الماضي | القرن السابع الهجري.</summary>
    private bool DecadeOrCentury(int i, ref DateExpression e, out int next)
    {
        next = i;
        int j = i;
        if (i < words.Count && Key(i)[words[i].Skip..] is "عقد" && Is(i + 1, DateKind.Decade))
        {
            j = i + 1;
        }

        DateExpression time = default;
        time.Kind = ExpressionKind.Calendar;
        int end;
        if (Word(j, DateKind.Decade, out DateEntry decade, out int behind, bare: j > i))
        {
            // the twenties of a life
            int of = Is(behind, DateKind.Of) ? behind + 1 : behind;
            if (Trap(of, DateTrap.AgeWord, bare: false))
            {
                return false;
            }

            time.Grain = Grain.Decade;
            time.Part = decade.Number;
            time.Year = 1900;
            end = behind;
            DateExpression century = default;
            if (Century(of, ref century, out int tail))
            {
                time.Year = (century.Part - 1) * 100;
                time.YearReference = century.Reference;
                end = tail;
            }
            else if (!Key(j).Contains("يات", StringComparison.Ordinal) && !InTimeContext(j) && j == i)
            {
                // الثمانينات stands for ages, scores and years; the reading as years needs a preposition
                return false;
            }
            else if (decade.Number == 20 && !decade.Has(DateForm.Definite) && Digits(behind, out _, out _))
            {
                return false;
            }
        }
        else if (DecadeOfCentury(i, ref time, out end))
        {
        }
        else if (!Century(i, ref time, out end))
        {
            return false;
        }

        e = time;
        next = end;
        return true;
    }

    /// <summary>العقد الثاني من القرن الحادي والعشرين: the 2010s.</summary>
    private bool DecadeOfCentury(int i, ref DateExpression e, out int next)
    {
        next = i;
        DateExpression century = default;
        if (!Word(i, DateKind.Unit, DateForm.Definite, DateForm.Plural | DateForm.Dual, out DateEntry unit, out int behind, bare: false)
            || unit.Number != (int)Grain.Decade || Breaks(behind))
        {
            return false;
        }

        int number = 0;
        if (Word(behind, DateKind.Rank, DateForm.Definite, DateForm.None, out DateEntry rank, out int end))
        {
            number = rank.Number == -1 ? 10 : rank.Number;
        }
        else if (!Ordinal(behind, out number, out end))
        {
            return false;
        }

        if (number is < 1 or > 10 || !Is(end, DateKind.Of) || !Century(end + 1, ref century, out next) || century.Part == 0)
        {
            return false;
        }

        e.Grain = Grain.Decade;
        e.Year = (century.Part - 1) * 100;
        e.Part = (number - 1) * 10;
        return true;
    }

    private bool Century(int i, ref DateExpression e, out int next)
    {
        next = i;
        if (!Word(i, DateKind.Unit, DateForm.Definite, DateForm.Plural | DateForm.Dual, out DateEntry unit, out int behind, bare: false)
            || unit.Number != (int)Grain.Century || Breaks(behind))
        {
            return false;
        }

        e.Kind = ExpressionKind.Calendar;
        e.Grain = Grain.Century;
        if (Word(behind, DateKind.Ref, out DateEntry place, out next))
        {
            e.Reference = (Reference)place.Number;
            return e.Reference is Reference.Last or Reference.This or Reference.Next;
        }

        if (Ordinal(behind, out int number, out next)
            || (Cardinal(behind, out double count, out next) && (number = (int)count) == count))
        {
            if (number is < 1 or > 30)
            {
                return false;
            }

            e.Part = number;
            e.Year = number * 100;
            if (Era(next, out DateEntry mark, out int end))
            {
                e.Calendar = mark.Calendar;
                e.Year = mark.Number == DateEra.BeforeCommon ? -number * 100 : e.Year;
                next = end;
            }

            return true;
        }

        return false;
    }
}
