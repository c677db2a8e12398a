using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Dates;

/// <content>Goes over the text once, reads the longest time at each word, and hands it to the resolver in text order.</content>
internal sealed partial class DateGrammar
{
    /// <summary>Reads all mentions of the text.</summary>
    /// <param name="resolver">Resolves and keeps them.</param>
    public void ReadAll(DateResolver resolver)
    {
        for (int i = words.NextStart(0); i < words.Count; i = words.NextStart(i))
        {
            i = words[i].Is(DateKind.NameHead) ? AfterName(i) : Read(i, resolver);
        }
    }

    /// <summary>ثورة 25 يناير، حرب أكتوبر: names that hold a day or month, unless a year makes a date of it.</summary>
    private int AfterName(int i)
    {
        int j = i + 1;
        if (Breaks(j) || words[j].Skip > 0)
        {
            return j;
        }

        DateExpression date = default;
        bool named = MonthDay(j, ref date, out int end) || Month(j, ref date, out end);
        return named && date.Year == 0 && date.YearReference == Reference.None && date.Reference == Reference.None ? end : j;
    }

    private int Read(int i, DateResolver resolver)
    {
        ulong mask = words[i].Mask;
        bool numeral = words.IsNumeral(i);
        if ((mask & DateKinds.Starters & ~DateKinds.Range) == 0 && !numeral && !words.CanStart(words.PastBracket(i + 1)))
        {
            return i + 1;
        }

        if (numeral && (mask & DateKinds.Starters) == 0 && !NumberLeads(i))
        {
            return i + 1;
        }

        DateExpression best = default;
        int next = i;
        int start = i;
        string rule = "";
        DateExpression trial = default;
        if (Point(i, ref trial, out int end, inner: false))
        {
            (best, next, rule) = (trial, end, Rule);
        }

        DateExpression a = best;
        DateExpression b = default;
        if (Range(i, next, ref a, ref b, out int first, out int last)
            && resolver.TryAdd(a, b, first, last, SkipOf(first), "range"))
        {
            return last;
        }

        trial = default;
        if ((mask & DateKinds.Shift) != 0 && Shift(i, ref trial, out end, out int shiftStart) && end > next)
        {
            (best, next, start, rule) = (trial, end, shiftStart, "shift");
        }

        trial = default;
        if ((mask & DateKinds.Set) != 0 && Recurrence(i, ref trial, out end) && end > next)
        {
            (best, next, start, rule) = (trial, end, i, "set");
        }

        int from = numeral && i > 0 && Bracketed(i - 1) ? i - 1 : i;
        if ((numeral || (mask & DateKinds.Length) != 0) && Length(from, out TimeLength length, out end) && end > next
            && !HeadsDay(end - 1))
        {
            best = new DateExpression { Kind = ExpressionKind.Length, Length = length };
            (next, start, rule) = (end, from, "length");
        }

        if (next == i)
        {
            return numeral || (mask & (DateKinds.Pair | DateKinds.Day)) != 0 ? Listed(i, resolver) : i + 1;
        }

        if (best.Kind == ExpressionKind.Calendar && best.Year == 0 && best.YearReference == Reference.None)
        {
            Lend(start, ref next, ref best);
        }

        resolver.Add(best, start, next, SkipOf(start), rule);
        return best.Kind == ExpressionKind.Calendar && best is { Year: > 0, Month: 0 } ? FurtherYears(next, best, resolver) : next;
    }

    /// <summary>فاز 4-1 يوم 21 يونيو: the word belongs to the day behind it, not to the number before.</summary>
    private bool HeadsDay(int i)
    {
        DateExpression day = default;
        return words[i].Is(DateKind.DayHead) && !Breaks(i + 1) && MonthDay(i + 1, ref day, out _);
    }

    /// <summary>Whether what stands around a number can make a date of it: a no for nearly all that count.</summary>
    private bool NumberLeads(int i)
    {
        int behind = i + 1;
        if (text[i].Kind == WordKind.Number)
        {
            if (MayBeYear(i) || Key(i).Count('.') == 2 || MayFollowNumber(behind)
                || (i > 0 && Bracketed(i - 1) && MayFollowNumber(i + 2)))
            {
                return true;
            }

            bool grouped = behind + 1 < words.Count && text[behind + 1].Kind == WordKind.Number && Comma(behind);
            if (behind >= words.Count || (!grouped && !NumberLexicon.TryGet(text, behind, out _)))
            {
                return false;
            }
        }

        return (numbers.TryCardinal(i, out NumberReading count) && MayFollowNumber(count.Last + 1))
            || (numbers.TryOrdinal(i, out NumberReading place) && MayFollowNumber(place.Last + 1))
            || (text[i].Kind == WordKind.Arabic && Neighbors.IsArticleApart(text, i) && MayFollowNumber(i + 2));
    }

    /// <summary>Four figures behind a word that a year stands behind.</summary>
    private bool MayBeYear(int i) =>
        text[i].KeyLength == 4 && i > 0 && ((words[i - 1].Mask & DateKinds.BeforeYear) != 0 || Born(i) || EndsTitle(i) || Enclosed(i));

    private bool MayFollowNumber(int i)
    {
        if (i >= words.Count)
        {
            return false;
        }

        if ((words[i].Mask & DateKinds.BehindNumber) != 0 || words.IsNumeral(i) || Stretched(i))
        {
            return true;
        }

        int behind = i + 1;
        return text[i].Kind == WordKind.Symbol ? Key(i) is "/" or "\\" or "-" or "–" or "—" or "−" or ":" or "("
            : words[i].Is(DateKind.Of) ? behind < words.Count && (words[behind].Mask & DateKinds.BehindOf) != 0
            : Key(i) is "و" || words[i].Is(DateKind.Or) ? behind < words.Count && words.IsNumeral(behind)
            : Key(i) is "منه" or "الي";
    }

    private int SkipOf(int start) => words[start].IsInTable || words[start].Skip > 0 ? words[start].Skip : NumberSkip(start);
}
