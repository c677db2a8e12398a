using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <content>Ranges whose ends share their unit: 2011-2013، بين 2015 و2018، من 3 إلى 5 سنوات، يومين أو ثلاثة، بين شهر وسنة.</content>
internal sealed partial class DateGrammar
{
    /// <summary>2011-2013, 2015 و2018 behind بين, من 2011 إلى 2013.</summary>
    private bool YearPair(int i, bool led, bool pair, ref DateExpression a, ref DateExpression b, out int next)
    {
        next = i;
        int first = i;
        if (Word(i, DateKind.Unit, DateForm.None, DateForm.Plural | DateForm.Dual | DateForm.Adverb, out DateEntry head, out int behind, bare: false)
            && head.Number == (int)Grain.Year)
        {
            first = BehindYearAdjective(behind);
        }

        if (!Digits(first, out int one, out int figures))
        {
            return false;
        }

        bool brief = (first > i || (i > 0 && Is(i - 1, DateKind.YearHead, bare: false))) && BriefPair(first);
        one += brief ? 2000 : 0;
        if (!(figures == 4 || brief || (figures == 3 && pair)) || one is < 100 or > 2200)
        {
            return false;
        }

        int j = first + 1;
        bool dash = Dash(j) || Symbol(j, '/');
        int k = dash ? j + 1
            : j < words.Count && Key(j) is "و" && led ? j + 1
            : led && Is(j, DateKind.To, bare: false) ? j + 1
            : -1;
        if (k < 0)
        {
            return false;
        }

        if (Word(k, DateKind.Unit, DateForm.None, DateForm.Plural | DateForm.Dual, out head, out behind) && head.Number == (int)Grain.Year)
        {
            k = behind;
        }

        if (!Digits(k, out int two, out figures) || (figures != 4 && !(figures == 2 && dash)))
        {
            return false;
        }

        two = figures == 2 ? (one / 100 * 100) + two : two;
        int behindTwo = k + 1;
        if (two <= one || two - one > 300 || two > 2200 || (one < 1800 && first == i && !led && !Era(behindTwo, out _, out _))
            || ((Dash(behindTwo) || Symbol(behindTwo, '/')) && Digits(behindTwo + 1, out _, out _))
            || (dash && first > 0 && (Dash(first - 1) || Symbol(first - 1, '/')) && Glued(first))
            || (figures == 2 && two % 100 <= 12 && !(one % 100 + 1 == two % 100)))
        {
            return false;
        }

        // بين 2000 و2500 شخص
        if (first == i && !pair && Unknown(behindTwo) && !Breaks(behindTwo) && !Definite(behindTwo) && Key(behindTwo)[0] is not ('و' or 'ا'))
        {
            return false;
        }

        a.Kind = b.Kind = ExpressionKind.Calendar;
        a.Year = one;
        b.Year = two;
        if (Era(behindTwo, out DateEntry mark, out int end) && mark.Number != DateEra.BeforeCommon)
        {
            a.Calendar = b.Calendar = mark.Calendar;
            behindTwo = end;
        }
        else if (two < 1500)
        {
            a.Calendar = b.Calendar = CalendarSystem.Hijri;
        }

        next = behindTwo;
        return true;
    }

    /// <summary>من 3 إلى 5 سنوات, 3-5 سنوات, يومين أو ثلاثة أيام, بين ثلاثة أشهر وسنة: two lengths, or two counts of one unit.</summary>
    private bool LengthPair(int i, bool from, bool between, ref DateExpression a, ref DateExpression b, out int next)
    {
        next = i;
        if (!words.HasHead(i, DateWords.Reach))
        {
            return false;
        }

        TimeLength high;
        if (Cardinal(i, out double count, out int end) && LengthJoin(end, between, out int k)
            && Length(k, out high, out next, shifted: true) && high.Minor == Grain.None)
        {
            return SetLengths(high with { Count = count }, high, ref a, ref b);
        }

        if (!Length(i, out TimeLength low, out end, shifted: true) || low.Vague || !LengthJoin(end, between, out k))
        {
            return false;
        }

        if (Length(k, out high, out next, shifted: from || between))
        {
            return SetLengths(low, high, ref a, ref b);
        }

        // يومين أو ثلاثة: the unit stands at the first only
        return Is(end, DateKind.Or) && Cardinal(k, out count, out next) && NumberSkip(k) == 0 && (AnySymbolOrEnd(next) || !Unknown(next) || Definite(next))
            && SetLengths(low, low with { Count = count }, ref a, ref b);
    }

    /// <summary>What joins two lengths: إلى, أو, a dash, and و behind بين.</summary>
    private bool LengthJoin(int i, bool between, out int next)
    {
        next = i + 1;
        if (i >= words.Count || (Breaks(i) && !Dash(i)))
        {
            return false;
        }

        if (between && text[i].Kind == WordKind.Arabic && Key(i)[0] == 'و')
        {
            next = Key(i) is "و" ? i + 1 : i;
            return true;
        }

        return Dash(i) || Key(i) is "الي" || Is(i, DateKind.Or);
    }

    private static bool SetLengths(TimeLength low, TimeLength high, ref DateExpression a, ref DateExpression b)
    {
        if (high.Vague || low.Days <= 0 || low.Days >= high.Days)
        {
            return false;
        }

        a.Kind = b.Kind = ExpressionKind.Length;
        a.Length = low;
        b.Length = high;
        return true;
    }

    /// <summary>25/26, 24-25: two years in a row by their last figures.</summary>
    private bool BriefPair(int i) =>
        Digits(i, out int one, out int figures) && figures == 2 && (Dash(i + 1) || Symbol(i + 1, '/'))
        && Digits(i + 2, out int two, out figures) && figures == 2 && two == one + 1;

    private bool DashedYears(int i) =>
        Digits(i, out _, out int count) && count == 4 && (Dash(i + 1) || Symbol(i + 1, '/'));
}
