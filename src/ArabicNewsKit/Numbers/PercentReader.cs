using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>Makes a number a percentage: 20%, 20 في المئة, نسبة 20, 25 نقطة أساس.</summary>
internal static class PercentReader
{
    public static bool TryRead(NewsText text, ref NumberCandidate number)
    {
        if (TryBehind(text, number.Next, out string unit, out int next))
        {
            number.Next = next;
            return Mark(ref number, unit);
        }

        int first = number.First;
        if (first > 0 && (text[first].Before & ~WordBreak.Space) == 0
            && NumberTables.Percents.TryEndingBefore(text, first, out unit!, out int start)
            && (start == 0 || text[start - 1].Kind != WordKind.Number)
            && (text[first - 1].Kind != WordKind.Symbol || text[first].Before == WordBreak.None)
            && !NumberToken.TryRead(text, start - 1 < 0 ? text.Count : start - 1, out _))
        {
            return Mark(ref number, unit);
        }

        return number.Value <= 1000 && number.Has(NumberForm.Digits)
            && number.Context == ContextWord.Share
            && Mark(ref number, "");
    }

    /// <summary>A percent sign or phrase that starts at a word.</summary>
    public static bool TryBehind(NewsText text, int index, out string unit, out int next)
    {
        next = index;
        unit = "";
        return index < text.Count && (text[index].Before & (WordBreak.Line | WordBreak.Sentence)) == 0
            && NumberTables.Percents.TryStartingAt(text, index, out unit!, out next);
    }

    private static bool Mark(ref NumberCandidate number, string unit)
    {
        number.Kind = NumberKind.Percent;
        number.Unit = unit.Length > 0 ? unit : null;
        return true;
    }
}
