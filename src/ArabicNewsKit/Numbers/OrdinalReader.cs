using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>
/// The grammar of the Arabic ordinal: الخامس، الحادي عشر، الخامس والعشرون، الخامسة والعشرين بعد المئة، المئة والخامس.
/// </summary>
internal static class OrdinalReader
{
    public static bool TryRead(NewsText text, int index, out NumberReading reading)
    {
        reading = default;
        if (!NumberToken.TryRead(text, index, out NumberToken first))
        {
            return false;
        }

        decimal value;
        int next;
        if (first.Role is NumberRole.Hundred or NumberRole.Scale && first.Word.IsDefinite
            && NumberToken.TryJoined(text, first.Next, out NumberToken joined) && joined.Word.IsDefinite
            && TrySmall(text, joined, out decimal small, out next))
        {
            value = first.Value + small;
        }
        else if (TrySmall(text, first, out value, out next))
        {
            if (value == 1 && IsPreliminary(text, index, first))
            {
                return false;
            }

            AddAfterHundred(text, first, ref value, ref next);
        }
        else
        {
            return false;
        }

        NumberWord word = first.Word;
        NumberForm form = NumberForm.Words | NumberForm.Ordinal
            | (word.IsDefinite ? NumberForm.Definite : NumberForm.None)
            | (word.HasAnd ? NumberForm.Conjoined : NumberForm.None)
            | (word.HasPreposition ? NumberForm.Prepositional : NumberForm.None)
            | ((word.Clitics & NumberClitics.Feminine) != 0 ? NumberForm.Feminine : NumberForm.None);
        reading = new NumberReading(value, index, next - 1, word.Skip, form);
        return true;
    }

    /// <summary>An ordinal below a hundred.</summary>
    private static bool TrySmall(NewsText text, NumberToken token, out decimal value, out int next)
    {
        value = token.Value;
        next = token.Next;

        // الواحد والثلاثون، الأحد عشر: cardinals that stand for ordinals, with the article only
        bool counted = token.Word.IsDefinite
            && (token.Role == NumberRole.Head || (token.Role == NumberRole.Unit && token.Value == 1));
        if (token.Role != NumberRole.Ordinal && !counted)
        {
            return false;
        }

        bool head = token.Value == -1;
        decimal unit = head ? 1 : token.Value;
        if (unit < 10 && NumberToken.TryBeside(text, next, out NumberToken ten) && ten.Role == NumberRole.Ten
            && !ten.Word.IsDefinite)
        {
            value = unit + 10;
            next = ten.Next;
            return true;
        }

        // والعشرون agrees in its article: الساعة الثالثة وعشرون دقيقة is no twenty-third
        if (unit < 10 && NumberToken.TryJoined(text, next, out NumberToken tens) && tens.Role == NumberRole.Tens
            && tens.Word.IsDefinite == token.Word.IsDefinite)
        {
            value = unit + tens.Value;
            next = tens.Next;
            return true;
        }

        return !head && !counted;
    }

    /// <summary>الخامس والعشرون بعد المئة.</summary>
    private static void AddAfterHundred(NewsText text, NumberToken first, ref decimal value, ref int next)
    {
        if (first.Word.IsDefinite && next + 1 < text.Count && text[next].Before == WordBreak.Space
            && text.KeyOf(next) is "بعد"
            && NumberToken.TryBeside(text, next + 1, out NumberToken hundred) && hundred.Word.IsDefinite
            && hundred.Role is NumberRole.Hundred or NumberRole.Hundreds or NumberRole.Scale)
        {
            value += hundred.Value;
            next = hundred.Next;
        }
    }

    /// <summary>أولي (preliminary) and أولى (first) have one key; the last letter as written tells them apart.</summary>
    private static bool IsPreliminary(NewsText text, int index, NumberToken token) =>
        (token.Word.Clitics & NumberClitics.Feminine) != 0 && Neighbors.LastLetter(text, index) == 'ي';
}
