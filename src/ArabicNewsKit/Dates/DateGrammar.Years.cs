namespace ArabicNewsKit.Dates;

/// <content>Years with their head: عام 2014، العام المالي 2023.</content>
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
}
