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
            if (Digits(behind, out int figures, out _) && !Breaks(behind) && figures is > 2000 and < 2100)
            {
                // أبريل المنصرم 2022
                e.Reference = Reference.None;
                e.Year = figures;
                tail++;
            }
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
            if (Cardinal(j, out double spelled, out int afterNumber) && spelled is >= 1 and <= 12
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
            bool bracket = SignAt(j) is '(' or '[';
            bool joined = bracket || SignAt(j) is '/' or '\\' or '|' or '،' || Dash(j);
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
                if (SignAt(end) is not (')' or ']' or '/' or '('))
                {
                    break;
                }

                // (كانون الثاني/يناير) as the second name of a third
                if (Symbol(end, '/') && Another(end + 1, month, true, out _, out int third) && Symbol(third, ')'))
                {
                    end = third;
                }

                end += SignAt(end) is ')' or ']' ? 1 : 0;
            }

            next = end;
            needs = MonthNeeds.Nothing;
        }

        return next;
    }

    private bool Another(int j, DateEntry month, bool bracket, out DateEntry other, out int end)
    {
        other = default;
        end = j;
        if (j >= words.Count || !words[j].Is(DateKind.Month))
        {
            return false;
        }

        foreach (ref readonly DateEntry candidate in lexicon.EntriesOf(words[j].Word, DateKind.Month))
        {
            if (candidate != month && candidate.Number == month.Number
                && candidate.Calendar == month.Calendar && (candidate.Needs != MonthNeeds.Full || bracket) && Follows(j, candidate))
            {
                other = candidate;
                end = j + candidate.Words;
                return true;
            }
        }

        return false;
    }

    /// <summary>أيلول الأسود: a word that makes another name of a month's.</summary>
    private bool NameTrap(DateEntry month, int end) =>
        month.Calendar == CalendarSystem.Gregorian && end < words.Count && !Breaks(end) && Trap(end, DateTrap.AfterMonth);

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
        return (Word(i - 1, DateKind.Prep, out DateEntry lead, out _, bare: false) && lead.Number == 1)
            || before.Is(DateKind.Edge) || before.Is(DateKind.Pair) || before.Is(DateKind.PluralHead)
            || before.Is(DateKind.MonthHead) || before.Is(DateKind.DayPart) || before.Is(DateKind.Or) || before.Is(DateKind.To)
            || before.Is(DateKind.Between)
            || (words[i].Conjoined && before.Is(DateKind.Month))
            || (Symbol(i - 1, '/') && i > 1 && words[i - 2].Is(DateKind.Month));
    }
}
