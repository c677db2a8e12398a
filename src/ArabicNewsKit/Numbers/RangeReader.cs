using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>Ranges: بين 3 و5، من 10 إلى 15، ما بين 650 و700 مليون, 10-15.</summary>
internal static class RangeReader
{
    /// <summary>How many words before a number may tell of a change or a game.</summary>
    private const int Reach = 10;

    /// <summary>Makes a count the lower end of a range where an upper end follows.</summary>
    public static bool TryExtend(NewsText text, ref NumberCandidate number)
    {
        if (number.Kind != NumberKind.Cardinal || number.Value is not { } low)
        {
            return false;
        }

        if (number.Context == ContextWord.Between && TryBetween(text, ref number, low))
        {
            return true;
        }

        int behind = number.Last + 1;
        int next = PastUnit(text, behind, out string unit);
        if (NumberTables.ContextOf(text, next) == ContextWord.To && Neighbors.Continues(text, next)
            && Neighbors.Continues(text, next + 1))
        {
            int upper = text.KeyOf(next + 1) is "ال" ? next + 2 : next + 1;
            return !Tells(text, number.First, ContextWord.Change)
                && CardinalReader.TryRead(text, upper, out NumberReading high)
                && IsSameUnit(text, next > behind, unit, high)
                && TryClose(text, ref number, low, high);
        }

        return number.Has(NumberForm.Digits) && IsHyphen(text, next)
            && (text[next].Before == text[next + 1].Before || text[next].Before == WordBreak.None)
            && ((text[next].Before | text[next + 1].Before) & ~WordBreak.Space) == 0
            && NumberToken.TryRead(text, next + 1, out NumberToken digits)
            && digits.Role == NumberRole.Digits
            && CardinalReader.TryRead(text, next + 1, out NumberReading end)
            && TryClose(text, ref number, low, end);
    }

    /// <summary>Whether a word of some kind stands close before a number in its sentence.</summary>
    public static bool Tells(NewsText text, int index, ContextWord word)
    {
        for (int i = index; i > 0 && i > index - Reach; i--)
        {
            if ((text[i].Before & WordBreak.Sentence) != 0)
            {
                return false;
            }

            if (NumberTables.ContextOf(text, i - 1) == word)
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsHyphen(NewsText text, int index) =>
        index + 1 < text.Count && text.KeyOf(index) is "-" or "–" or "—" or "−" or "‐" or "‑";

    /// <summary>و joins the ends behind بين; a reading that took it for its own is read again without.</summary>
    private static bool TryBetween(NewsText text, ref NumberCandidate number, decimal low)
    {
        if (TryJoined(text, number.Last + 1, out NumberReading high) && TryClose(text, ref number, low, high))
        {
            return true;
        }

        if (CardinalReader.TryRead(text, number.First, out NumberReading first, join: false) && first.Last < number.Last
            && TryJoined(text, first.Last + 1, out high))
        {
            number.Last = first.Last;
            number.Form = first.Form;
            number.Value = first.Value;
            return TryClose(text, ref number, first.Value, high);
        }

        return false;
    }

    private static bool TryJoined(NewsText text, int index, out NumberReading reading)
    {
        int at = PastUnit(text, index, out _);
        if (Neighbors.Continues(text, at) && text.KeyOf(at) is "و" or "وال" && Neighbors.Continues(text, at + 1))
        {
            at++;
        }
        else if (!Neighbors.Continues(text, at) || text.KeyOf(at)[0] != 'و')
        {
            reading = default;
            return false;
        }

        return CardinalReader.TryRead(text, at, out reading);
    }

    /// <summary>Past a percent or currency that the lower end states too: بين 5% و7%.</summary>
    private static int PastUnit(NewsText text, int index, out string unit) =>
        PercentReader.TryBehind(text, index, out unit, out int next)
        || CurrencyReader.TryBehind(text, index, out unit, out _, out next) ? next : index;

    /// <summary>ارتفع 5% إلى 77 دولارا is no range: an end that states a unit wants it at the other end too.</summary>
    private static bool IsSameUnit(NewsText text, bool stated, string unit, NumberReading high) =>
        !stated || (PastUnit(text, high.Last + 1, out string upper) > high.Last + 1 && upper == unit);

    /// <summary>Sets the upper end; a scale that stands there alone counts for the lower end too (650 و700 مليون).</summary>
    private static bool TryClose(NewsText text, ref NumberCandidate number, decimal low, NumberReading high)
    {
        decimal scale = ScaleOf(text, high);
        if (scale > 1 && !number.Has(NumberForm.Scaled) && low < high.Value / scale)
        {
            low *= scale;
        }

        if (low >= high.Value || high.Has(NumberForm.BarePlural | NumberForm.Ordinal))
        {
            return false;
        }

        number.Value = low;
        number.High = high.Value;
        number.Last = high.Last;
        number.Next = high.Last + 1;
        number.Form |= high.Form & ~(NumberForm.Conjoined | NumberForm.Prepositional | NumberForm.Definite);
        number.Kind = NumberKind.Range;
        return true;
    }

    /// <summary>The product of the scales that end a number.</summary>
    private static decimal ScaleOf(NewsText text, NumberReading reading)
    {
        decimal scale = 1;
        for (int i = reading.Last; i > reading.First; i--)
        {
            if (!NumberLexicon.TryGet(text, i, out NumberWord word)
                || word.Role is not (NumberRole.Scale or NumberRole.ScalePlural or NumberRole.ScaleConstruct))
            {
                break;
            }

            scale *= word.Value;
        }

        return scale;
    }
}
