using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>Finds how the text bounds a number: by words before it, or behind it and its noun.</summary>
internal static class ModifierReader
{
    /// <summary>How many words behind a number its bound may stand: 45 غارة جوية جديدة على الأقل.</summary>
    private const int Reach = 4;

    public static NumberModifier? Read(NewsText text, in NumberCandidate number)
    {
        int end = number.Before + 1;
        if (end > 0)
        {
            // the range's own words, and a currency sign before the digits
            if (number.High is not null && number.Context is ContextWord.Between or ContextWord.From)
            {
                end--;
                end -= end > 0 && text.KeyOf(end - 1) is "ما" ? 1 : 0;
            }
            else if (number.Kind == NumberKind.Money && text[end - 1].Kind == WordKind.Symbol)
            {
                end--;
            }

            if (end > 0 && NumberTables.ModifiersBefore.TryEndingBefore(text, end, out NumberModifier before, out int first)
                && !(text.KeyOf(end - 1) is "دون" && first > 0 && text.KeyOf(first - 1) is "من" or "ب"))
            {
                // ليصل إلى 45: the level that is reached, not a bound
                return before == NumberModifier.UpTo && text.KeyOf(first) is ['ل', 'ي' or 'ت', ..] ? null : before;
            }

            if (TryApart(text, end, out before))
            {
                return before;
            }
        }

        for (int i = number.Next; i <= number.Next + Reach && Neighbors.Continues(text, i); i++)
        {
            if (NumberTables.ModifiersAfter.TryStartingAt(text, i, out NumberModifier after, out int next))
            {
                // على الأقل 5 belongs to what follows
                bool forward = Neighbors.Continues(text, next) && NumberToken.TryRead(text, next, out NumberToken token)
                    && token.Role != NumberRole.And && token.Word.IsBare;
                return forward ? null : after;
            }

            if (text[i].Kind != WordKind.Arabic || NumberLexicon.TryGet(text, i, out _))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>لا يقل عددهم عن 20, يتجاوز عددها 500: what is counted stands inside of the phrase.</summary>
    private static bool TryApart(NewsText text, int end, out NumberModifier modifier)
    {
        modifier = default;
        bool preposition = end > 0 && text.KeyOf(end - 1) is "عن" or "على" or "علي";
        for (int i = end - (preposition ? 2 : 1); i >= 1 && i >= end - 4; i--)
        {
            if (text[i].Kind != WordKind.Arabic || !Neighbors.Continues(text, i))
            {
                return false;
            }

            if (NumberTables.ModifiersApart.TryEndingBefore(text, i, out ApartModifier found, out _)
                && found.Preposition == preposition)
            {
                modifier = found.Modifier;
                return true;
            }
        }

        return false;
    }
}
