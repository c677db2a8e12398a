namespace ArabicNewsKit.Dates;

/// <content>Decades and centuries: تسعينيات القرن الماضي، القرن الحادي والعشرون.</content>
internal sealed partial class DateGrammar
{
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
