using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>Months and years: كانون الثاني (يناير) 2020، شهر 3، رمضان 1445 هـ، مارس من العام الماضي.</content>
internal sealed partial class DateGrammar
{
    /// <summary>[شهر] MONTH [second name] [year | المقبل].</summary>
    private bool Month(int i, ref DateExpression e, out int next, bool inner = false)
    {
        next = i;
        if (!MonthName(i, ref e, out int end, out MonthNeeds needs, inner))
        {
            return false;
        }

        DateExpression named = e;
        bool year = YearTail(end, ref e, out int tail);
        if (!year)
        {
            e = named;
            tail = end;
        }

        bool place = false;
        if (!year && Word(end, DateKind.Ref, out DateEntry reference, out int behind) && reference.Number != (int)Reference.Recent)
        {
            e.Reference = (Reference)reference.Number;
            tail = behind;
            place = true;
        }
        else if (!year && words.Count > end && Symbol(end, '(') && Word(end + 1, DateKind.Ref, out reference, out behind)
            && Symbol(behind, ')'))
        {
            e.Reference = (Reference)reference.Number;
            tail = behind + 1;
            place = true;
        }

        bool enough = needs switch
        {
            MonthNeeds.Nothing => true,
            MonthNeeds.Preposition => year || place || e.Day > 0 || InTimeContext(i),
            MonthNeeds.Date => year || e.Day > 0 || place && InTimeContext(i),
            _ => year && e.Day > 0,
        };
        if (!enough)
        {
            return false;
        }

        e.Kind = ExpressionKind.Calendar;
        next = tail;
        return true;
    }

    private bool MonthName(int i, ref DateExpression e, out int next, out MonthNeeds needs, bool inner)
    {
        next = i;
        needs = MonthNeeds.Nothing;
        int j = i;
        bool headed = false;
        if (Word(i, DateKind.MonthHead, out _, out int behind, bare: false) && (!inner || !words[i].Conjoined))
        {
            headed = true;
            j = behind;
            if (Digits(j, out int number, out int count) && count <= 2 && number is >= 1 and <= 12
                && !words[Math.Min(j + 1, words.Count - 1)].Is(DateKind.Unit) && !Unknown(j + 1))
            {
                return Numbered(ref e, number, j + 1, out next);
            }

            // شهر عشرة, and الشهر التاسع where a year follows
            if (Cardinal(j, out decimal spelled, out int afterNumber) && spelled is >= 1 and <= 12
                && text[j].Kind == WordKind.Arabic && Key(i)[^3..] is "شهر" && !Definite(j) && !Unknown(afterNumber))
            {
                return Numbered(ref e, (int)spelled, afterNumber, out next);
            }

            if (Ordinal(j, out int place, out afterNumber) && place <= 12 && Definite(j))
            {
                DateExpression probe = e;
                if (YearTail(afterNumber, ref probe, out _))
                {
                    return Numbered(ref e, place, afterNumber, out next);
                }
            }
        }

        if (!Word(j, DateKind.Month, out DateEntry month, out int end, bare: j > i) || (j == i && inner && words[i].Conjoined))
        {
            return false;
        }

        if (NameTrap(month, end))
        {
            return false;
        }

        e.Month = month.Number;
        e.Calendar = month.Calendar;
        needs = headed && month.Needs != MonthNeeds.Full ? MonthNeeds.Nothing : month.Needs;
        next = SecondName(month, end, ref e, ref needs);
        return true;

        static bool Numbered(ref DateExpression e, int number, int behind, out int next)
        {
            e.Month = number;
            next = behind;
            return true;
        }
    }

    /// <summary>
    /// The month's second name, and a third: behind a slash or dash, in brackets (the closing one included), behind و or
    /// أو, or side by side. Two months of different numbers are two months.
    /// </summary>
    private int SecondName(DateEntry month, int at, ref DateExpression e, ref MonthNeeds needs)
    {
        int next = at;
        for (int round = 0; round < 3; round++)
        {
            int j = next;
            bool bracket = Symbol(j, '(') || Symbol(j, '[');
            bool joined = bracket || Symbol(j, '/') || Symbol(j, '\\') || Dash(j) || Symbol(j, '|') || Symbol(j, '،');
            if (joined)
            {
                j++;
            }
            else if (Is(j, DateKind.Or) && !Breaks(j))
            {
                j++;
            }

            // 4 كانون الثاني (4 يناير)
            if (bracket && e.Day > 0 && Digits(j, out int day, out _) && day == e.Day)
            {
                j++;
            }

            if (bracket && Is(j, DateKind.MonthHead))
            {
                j++;
            }

            bool and = j == next && j < words.Count && words[j].Conjoined;
            if (j >= words.Count || (Breaks(j) && !joined) || (words[j].Skip > 0 && !and)
                || !Another(j, month, bracket, out DateEntry other, out int end))
            {
                break;
            }

            if (other.Calendar == CalendarSystem.Gregorian && month.Calendar != CalendarSystem.Gregorian)
            {
                break;
            }

            if (bracket)
            {
                if (!Symbol(end, ')') && !Symbol(end, ']') && !Symbol(end, '/') && !Symbol(end, '('))
                {
                    break;
                }

                // (كانون الثاني/يناير) as the second name of a third
                if (Symbol(end, '/') && Another(end + 1, month, true, out _, out int third) && Symbol(third, ')'))
                {
                    end = third;
                }

                end += Symbol(end, ')') || Symbol(end, ']') ? 1 : 0;
            }

            next = end;
            needs = MonthNeeds.Nothing;
        }

        return next;
    }

    private bool Another(int j, DateEntry month, bool bracket, out DateEntry other, out int end)
    {
        other = null!;
        end = j;
        if (j >= words.Count || !words[j].Is(DateKind.Month))
        {
            return false;
        }

        foreach (DateEntry candidate in lexicon.EntriesOf(words[j].Word))
        {
            if (candidate.Kind == DateKind.Month && !ReferenceEquals(candidate, month) && candidate.Number == month.Number
                && candidate.Calendar == month.Calendar && (candidate.Needs != MonthNeeds.Full || bracket) && Follows(j, candidate))
            {
                other = candidate;
                end = j + 1 + candidate.Rest.Length;
                return true;
            }
        }

        return false;
    }

    /// <summary>أيلول الأسود: a word that makes another name of a month's.</summary>
    private bool NameTrap(DateEntry month, int end) =>
        month.Calendar == CalendarSystem.Gregorian && end < words.Count && !Breaks(end) && Is(end, DateKind.AfterMonth);

    /// <summary>Whether the word before makes a month of a word that has other meanings.</summary>
    private bool InTimeContext(int i)
    {
        if (words[i].HasPreposition)
        {
            return true;
        }

        if (i == 0 || Breaks(i))
        {
            return false;
        }

        DateWord before = words[i - 1];
        return (Word(i - 1, DateKind.Prep, out DateEntry lead, out _, bare: false) && lead.Number == 1) || before.Is(DateKind.Edge) || before.Is(DateKind.Pair) || before.Is(DateKind.PluralHead)
            || before.Is(DateKind.MonthHead) || before.Is(DateKind.DayPart) || before.Is(DateKind.Or) || before.Is(DateKind.To)
            || before.Is(DateKind.Between)
            || (words[i].Conjoined && before.Is(DateKind.Month))
            || (Symbol(i - 1, '/') && i > 1 && words[i - 2].Is(DateKind.Month));
    }

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

        if (Digits(i, out int digits, out int count))
        {
            value = digits;
            next = i + 1;
            if (count > 4 || count == 0 || digits == 0)
            {
                return false;
            }
        }
        else if (text[i].Kind == WordKind.Arabic && Cardinal(i, out decimal spelled, out next)
            && spelled == decimal.Truncate(spelled) && spelled is >= 1000 and <= 2999 && next - i > 1 - (headed ? 1 : 0))
        {
            value = (int)spelled;
            count = 4;
        }
        else
        {
            next = i;
            return false;
        }

        bool era = Era(next, out DateEntry? mark, out int behind);
        if (era)
        {
            if (mark!.Text == "b")
            {
                e.Year = -value;
                next = behind;
                return true;
            }

            if (mark.Text == "m" && value < 100)
            {
                return false;
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

    private bool Era(int i, out DateEntry? mark, out int next)
    {
        mark = null;
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
