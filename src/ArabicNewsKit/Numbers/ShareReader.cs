using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Numbers;

/// <summary>Fractions that take two numbers: 3/4, واحد على عشرين, خمسة أثمان, جزء من مئة, واحد من كل خمسة.</summary>
internal static class ShareReader
{
    private static readonly uint Part = WordHash.Of("جزء");
    private static readonly uint PartInAccusative = WordHash.Of("جزءا");

    /// <summary>Makes a count the numerator of a fraction where its denominator follows.</summary>
    public static bool TryExtend(NewsText text, ref NumberCandidate number)
    {
        int next = number.Last + 1;
        if (number.Kind != NumberKind.Cardinal || number.Value is not { } top || next + 1 >= text.Count)
        {
            return false;
        }

        if (IsStroke(text, next) && number.First == number.Last
            && NumberToken.TryRead(text, next + 1, out NumberToken digits) && digits.Role == NumberRole.Digits)
        {
            return Divide(text, ref number, top, digits.Amount, digits.Next - 1) && AddWhole(text, ref number);
        }

        // 2 1/4
        if (number.First == number.Last && IsStroke(text, next + 1) && text[next].Kind == WordKind.Number
            && text[next].Before == WordBreak.Space && number.Has(NumberForm.Digits)
            && NumberToken.TryRead(text, next, out NumberToken over) && NumberToken.TryRead(text, next + 2, out NumberToken under)
            && over.Amount > 0 && over.Amount < under.Amount)
        {
            number.Value = top + (over.Amount / under.Amount);
            number.Last = next + 2;
            number.Next = next + 3;
            return true;
        }

        if (text[next].Before != WordBreak.Space)
        {
            return false;
        }

        if (NumberLexicon.TryGet(text, next, out NumberWord word) && word.Role == NumberRole.Parts)
        {
            return Divide(text, ref number, top, word.Value, next);
        }

        switch (NumberTables.ContextOf(text, next))
        {
            case ContextWord.Over:
                return TryDenominator(text, next + 1, ref number, top);
            case ContextWord.ShareOf when text.KeyOf(next + 1) is "من":
                return TryDenominator(text, next + 2, ref number, top, mayBeDefinite: true);
            case ContextWord.From when top == 1 && !number.Has(NumberForm.Digits):
                return TryDenominator(text, text.KeyOf(next + 1) is "كل" ? next + 2 : next + 1, ref number, top);
            default:
                return false;
        }
    }

    /// <summary>Whether a word of a hash may be جزء.</summary>
    public static bool MayBePart(uint hash) => (hash == Part) | (hash == PartInAccusative);

    /// <summary>جزء من مئة with no count before it.</summary>
    public static bool TryOnePart(NewsText text, int index, out NumberCandidate number)
    {
        number = default;
        if (index + 2 >= text.Count || text.KeyOf(index) is not ("جزء" or "جزءا") || text.KeyOf(index + 1) is not "من")
        {
            return false;
        }

        number = new NumberCandidate(text, new NumberReading(1, index, index, 0, NumberForm.Words));
        return TryDenominator(text, index + 2, ref number, 1);
    }

    /// <summary>1/4 2: the whole number that right-to-left writing puts behind its fraction.</summary>
    private static bool AddWhole(NewsText text, ref NumberCandidate number)
    {
        int at = number.Next;
        if (at < text.Count && text[at].Kind == WordKind.Number && text[at].Before == WordBreak.Space
            && NumberToken.TryRead(text, at, out NumberToken whole) && !whole.IsDecimal
            && (at + 1 >= text.Count || text[at + 1].Kind != WordKind.Symbol || text[at + 1].Before != WordBreak.None))
        {
            number.Value += whole.Amount;
            number.Last = at;
            number.Next = at + 1;
        }

        return true;
    }

    private static bool IsStroke(NewsText text, int index) =>
        index + 1 < text.Count && text.KeyOf(index) is "/" && text[index].Before == WordBreak.None
        && text[index + 1].Before == WordBreak.None && text[index + 1].Kind == WordKind.Number;

    private static bool TryDenominator(NewsText text, int index, ref NumberCandidate number, decimal top, bool mayBeDefinite = false) =>
        Neighbors.Continues(text, index)
        && CardinalReader.TryRead(text, index, out NumberReading bottom)
        && !bottom.Has(NumberForm.Conjoined | NumberForm.Prepositional | NumberForm.BarePlural | NumberForm.Decimal)
        && (mayBeDefinite || !bottom.Has(NumberForm.Definite))
        && bottom.Value > 2
        && Divide(text, ref number, top, bottom.Value, bottom.Last);

    private static bool Divide(NewsText text, ref NumberCandidate number, decimal top, decimal bottom, int last)
    {
        if (bottom == 0 || last >= text.Count)
        {
            return false;
        }

        number.Value = top / bottom;
        number.Last = last;
        number.Next = last + 1;
        number.Kind = NumberKind.Fraction;
        return true;
    }
}
