using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>Weekdays, with the date that they are, and the nth day of a month: الأربعاء، 13 شباط; أول ثلاثاء من أكتوبر.</content>
internal sealed partial class DateGrammar
{
    /// <summary>[يوم] الثلاثاء [الماضي] [[،] [الموافق] date] | ثلاثاء الأسبوع الماضي | الثلاثاء الأخير من مارس.</summary>
    private bool NamedWeekday(int i, ref DateExpression e, out int next)
    {
        next = i;
        if (NthOfMonth(i, ref e, out next))
        {
            return true;
        }

        int j = i;
        bool headed = false;
        if (Word(i, DateKind.Demonstrative, out DateEntry pointer, out int behind, bare: false)
            && pointer.Number == (int)Reference.This
            && Word(behind, DateKind.Weekday, DateForm.Definite, DateForm.None, out DateEntry pointed, out int after) && !Breaks(behind))
        {
            e.Kind = ExpressionKind.Calendar;
            e.Weekday = pointed.Number;
            e.Reference = Reference.This;
            next = after;
            return true;
        }

        if (Word(i, DateKind.DayHead, out _, out behind, bare: false) && !Breaks(behind))
        {
            headed = true;
            j = behind;
        }

        if (!Word(j, DateKind.Weekday, out DateEntry weekday, out int end, bare: j > i))
        {
            return false;
        }

        // أحد الأسبوع الماضي, الأحد من الأسبوع المقبل
        int of = Is(end, DateKind.Of) ? end + 1 : end;
        DateExpression week = default;
        if (of < words.Count && !Breaks(end) && UnitPlace(of, ref week, out int weekEnd) && week.Grain == Grain.Week)
        {
            e = week;
            e.Weekday = weekday.Number;
            next = weekEnd;
            return true;
        }

        if (weekday.Has(DateForm.Indefinite) && !(headed && Key(i) is not ['ا', 'ل', ..] && weekday.Number != 7))
        {
            return false;
        }

        if (!headed && WeekdayTrap(j, weekday, end))
        {
            return false;
        }

        e.Kind = ExpressionKind.Calendar;
        e.Weekday = weekday.Number;
        e.Headed = headed;
        next = end;
        if (!Breaks(end) && Word(end, DateKind.Ref, out DateEntry reference, out behind) && reference.Number != (int)Reference.Recent)
        {
            e.Reference = (Reference)reference.Number;
            next = behind;
            end = behind;
        }

        // the date that the weekday is: الأربعاء، 13 شباط; الجمعة - 28 رمضان; السبت 21/09; الخميس الموافق 14 شهر شباط; السبت السادس عشر
        int date = end;
        bool bracket = Symbol(date, '(');
        date += bracket || Comma(date) || Dash(date) ? 1 : 0;
        bool official = Is(date, DateKind.Corresponding) && (!Breaks(date) || date > end);
        date += official ? 1 : 0;
        if (official && date < words.Count && Key(date) is "ل" or "في")
        {
            date++;
        }

        if (date < words.Count && (!Breaks(date) || date > end) && (words[date].Skip == 0 || official))
        {
            DateExpression day = default;
            int dated;
            if (MonthDay(date, ref day, out dated) || NumericDate(date, ref day, out dated, dayBefore: true))
            {
                if (!bracket || Symbol(dated, ')'))
                {
                    day.Weekday = weekday.Number;
                    day.Reference = day.Reference == Reference.None ? e.Reference : day.Reference;
                    e = day;
                    next = dated + (bracket ? 1 : 0);
                }
            }
            else if (!bracket && date == end && Ordinal(date, out int number, out dated) && number is > 1 and <= 31 && Definite(date)
                && AnySymbolOrEnd(dated))
            {
                e.Day = number;
                e.MonthReference = Reference.This;
                next = dated;
            }
        }

        return true;
    }

    private bool AnySymbolOrEnd(int i) => i >= words.Count || Breaks(i) || text[i].Kind == WordKind.Symbol;

    /// <summary>الاثنين as the number two, الجمعة as prayer, الخميس and السبت as names.</summary>
    private bool WeekdayTrap(int i, DateEntry weekday, int end)
    {
        if (i > 0 && !Breaks(i))
        {
            ReadOnlySpan<char> before = Key(i - 1);
            if (Trap(i - 1, DateTrap.BeforeWeekday, bare: false))
            {
                return true;
            }

            // الرجلين الاثنين: a dual before it
            if (weekday.Number == 1 && before.Length > 5 && before is ['ا', 'ل', ..] && (before.EndsWith("ين") || before.EndsWith("ان"))
                && Unknown(i - 1) && text[i - 1].Kind == WordKind.Arabic && (i + 1 >= words.Count || !Is(end, DateKind.Ref)) && IsDualNoun(before))
            {
                return true;
            }
        }

        return !Breaks(end) && Trap(end, DateTrap.AfterWeekday);
    }

    // الطرفين، البلدين; the sound plural (المسؤولين، المسلمين) begins with م far more often than the dual
    private static bool IsDualNoun(ReadOnlySpan<char> key) => key.Length <= 8 && key[2] != 'م';

    /// <summary>
    /// أول ثلاثاء من أكتوبر، ثالث يوم ثلاثاء بأيلول، الاثنين الأخير من شهر مارس، الأسبوع الأول من يناير، آخر يوم في رمضان.
    /// </summary>
    private bool NthOfMonth(int i, ref DateExpression e, out int next)
    {
        next = i;
        int j;
        int weekday = 0;
        Grain grain = Grain.Day;
        int rank;
        if (Word(i, DateKind.Rank, DateForm.None, DateForm.Definite, out DateEntry nth, out int behind, bare: false))
        {
            rank = nth.Number;
            if (Key(behind < words.Count ? behind : i) is "يوم" && Is(behind + 1, DateKind.Weekday))
            {
                behind++;
            }

            if (Word(behind, DateKind.Weekday, DateForm.Indefinite, DateForm.None, out DateEntry day, out j))
            {
                weekday = day.Number;
            }
            else if (Word(behind, DateKind.Unit, DateForm.None, DateForm.Definite | DateForm.Dual | DateForm.Adverb, out DateEntry unit, out j)
                && unit.Number is (int)Grain.Day or (int)Grain.Week && (!unit.Has(DateForm.Plural) || unit.Number == (int)Grain.Day))
            {
                grain = (Grain)unit.Number;
            }
            else
            {
                return false;
            }
        }
        else if (Word(i, DateKind.Weekday, DateForm.Definite, DateForm.None, out DateEntry day, out behind, bare: false)
            && Word(behind, DateKind.Rank, DateForm.Definite, DateForm.None, out nth, out j))
        {
            weekday = day.Number;
            rank = nth.Number;
        }
        else if (Word(i, DateKind.Unit, DateForm.Definite, DateForm.Dual | DateForm.Plural, out DateEntry unit, out behind, bare: false)
            && unit.Number is (int)Grain.Day or (int)Grain.Week
            && Word(behind, DateKind.Rank, DateForm.Definite, DateForm.None, out nth, out j))
        {
            grain = (Grain)unit.Number;
            rank = nth.Number;
        }
        else
        {
            return false;
        }

        bool of = Is(j, DateKind.Of);
        bool feast = grain == Grain.Day && weekday == 0 && Key(j - 1) is "ايام" && j < words.Count
            && (words[j].Is(DateKind.Month) || words[j].Is(DateKind.MonthHead));
        if (Breaks(j) || !(of || feast || (j < words.Count && words[j].Clitic == 'ب')))
        {
            return false;
        }

        DateExpression month = default;
        if (!Month(of ? j + 1 : j, ref month, out int end, inner: true) && !MonthPlace(of ? j + 1 : j, ref month, out end))
        {
            return false;
        }

        e = month;
        e.Kind = ExpressionKind.Nth;
        e.Rank = rank;
        e.Weekday = weekday;
        e.Grain = weekday > 0 ? Grain.Day : grain;
        next = end;
        return true;
    }

    /// <summary>هذا الشهر، الشهر الجاري as the month of a day.</summary>
    private bool MonthPlace(int i, ref DateExpression e, out int next)
    {
        DateExpression unit = default;
        if (UnitPlace(i, ref unit, out next) && unit.Grain == Grain.Month && unit.Kind == ExpressionKind.Unit)
        {
            e.Kind = ExpressionKind.Calendar;
            e.MonthReference = unit.Reference;
            return true;
        }

        return false;
    }
}
