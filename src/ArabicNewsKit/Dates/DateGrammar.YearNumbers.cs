using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>The number of a year with its head and era: من عام 2014، لسنة 1445 هـ، ألفين وعشرين.</content>
internal sealed partial class DateGrammar
{
    /// <summary>[من | في | ب | ل] [عام] YEAR | [من] العام الماضي | [من] هذا العام, behind a month, quarter or season.</summary>
    private bool YearTail(int i, ref DateExpression e, out int next)
    {
        next = i;
        int j = i;
        if (Comma(j) && Digits(j + 1, out int afterComma, out int figures) && figures == 4 && afterComma is >= 1800 and <= 2200)
        {
            j++;
        }
        else if (j < words.Count && Breaks(j))
        {
            return false;
        }

        bool of = Is(j, DateKind.Of);
        if (of)
        {
            j++;
        }

        if (Word(j, DateKind.Demonstrative, out DateEntry pointer, out int behind))
        {
            if (Word(behind, DateKind.Unit, DateForm.Definite, DateForm.Plural, out DateEntry unit, out int end)
                && unit.Number == (int)Grain.Year)
            {
                e.YearReference = (Reference)pointer.Number;
                next = end;
                return true;
            }

            return false;
        }

        if (Word(j, DateKind.Unit, DateForm.None, DateForm.Plural | DateForm.Dual | DateForm.Adverb, out DateEntry year, out behind, bare: false)
            && year.Number == (int)Grain.Year && (!words[j].Conjoined))
        {
            if (Year(behind, ref e, out next, headed: true))
            {
                return true;
            }

            if (year.Has(DateForm.Definite) && Word(behind, DateKind.Ref, out DateEntry reference, out next))
            {
                e.YearReference = (Reference)reference.Number;
                return true;
            }

            return false;
        }

        return Year(j, ref e, out next, headed: false);
    }

    /// <summary>A year in digits or words, with its era; a bare one must look like a year.</summary>
    private bool Year(int i, ref DateExpression e, out int next, bool headed)
    {
        next = i;
        int value;
        if (i >= words.Count || Breaks(i))
        {
            return false;
        }

        // عام (2014)
        if (headed && Symbol(i, '(') && Symbol(i + 2, ')') && Digits(i + 1, out int inner, out int width) && width == 4
            && inner is >= 1000 and <= 2200)
        {
            e.Year = inner;
            next = i + 3;
            return true;
        }

        if (Digits(i, out int digits, out int count))
        {
            value = digits;
            next = i + 1;
            if (count > 4 || count == 0 || digits == 0)
            {
                return false;
            }
        }
        else if (text[i].Kind == WordKind.Arabic && Cardinal(i, out double spelled, out next)
            && double.IsInteger(spelled) && spelled is >= 1000 and <= 2999 && next - i > 1 - (headed ? 1 : 0))
        {
            value = (int)spelled;
            count = 4;
        }
        else
        {
            next = i;
            return false;
        }

        bool era = Era(next, out DateEntry mark, out int behind);
        if (era)
        {
            if (mark.Number == DateEra.BeforeCommon)
            {
                e.Year = -value;
                next = behind;
                return true;
            }

            next = behind;
            e.Calendar = mark.Calendar;
        }
        else if (count <= 2)
        {
            // عام 67: a year of the last century
            if (!headed || value < 20 || e.Month > 0 || Unknown(next) && !Definite(next))
            {
                return false;
            }

            value += 1900;
        }
        else if (!headed && count == 4 && e.Month > 0 && e.Day > 0 && e.Calendar == CalendarSystem.Gregorian && value is >= 1000 and <= 2199)
        {
            // 15 فبراير 1564: behind a day and month four figures are the year
            e.Year = value;
            return true;
        }
        else if (count == 3 || value is < 1000 or > 2999 || (!headed && value is < 1300 or > 2199))
        {
            if (!headed || value is < 100 or > 2200)
            {
                return false;
            }
        }

        if (!era && e.Calendar == CalendarSystem.Hijri && value > 1700)
        {
            // رمضان 2019: a lunar month of a solar year
            e.YearReference = Reference.That;
        }
        else if (!era && headed && e.Month == 0 && value is >= 1380 and <= 1470)
        {
            e.Calendar = CalendarSystem.Hijri;
        }
        else if (!era && !headed && e.Calendar == CalendarSystem.Gregorian && value < 1700)
        {
            return false;
        }

        e.Year = value;
        return true;
    }

    private bool Era(int i, out DateEntry mark, out int next)
    {
        mark = default;
        next = i;
        int j = i;
        bool bracket = Symbol(j, '(');
        j += bracket ? 1 : 0;
        if (j >= words.Count || !Word(j, DateKind.Era, out DateEntry era, out int end))
        {
            return false;
        }

        // a lone م or ه must hang on the year or end the phrase
        if (bracket && !Symbol(end, ')'))
        {
            return false;
        }

        mark = era;
        next = end + (bracket ? 1 : 0);

        // the full stop of هـ. and م.
        return true;
    }
}
