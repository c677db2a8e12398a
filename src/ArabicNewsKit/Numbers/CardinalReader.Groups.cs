using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <content>The groups below a thousand: مئة وخمسة وعشرون.</content>
internal static partial class CardinalReader
{
    /// <summary>
    /// A group below a thousand in words (مئة وخمسة وعشرون), or digits of any size (a hundred may multiply them: 3 مئة).
    /// </summary>
    private static bool TryGroup(NewsText text, NumberToken token, out decimal value, out int next, out NumberForm form)
    {
        form = token.Role == NumberRole.Digits ? NumberForm.Digits : NumberForm.Words;
        value = 0;
        next = token.Next;
        switch (token.Role)
        {
            case NumberRole.Digits:
                value = token.Amount;
                form |= token.IsDecimal ? NumberForm.Decimal : NumberForm.None;
                if (value < 10 && NumberToken.TryBeside(text, next, out NumberToken hundred)
                    && hundred.Role == NumberRole.Hundred)
                {
                    value *= 100;
                    next = hundred.Next;
                    form |= NumberForm.Words;
                    AddTail(text, ref value, ref next, ref form);
                    return true;
                }

                return TryPoint(text, ref value, ref next, ref form);
            case NumberRole.Unit or NumberRole.Head:
                if (NumberToken.TryBeside(text, next, out NumberToken behind))
                {
                    if (behind.Role == NumberRole.Hundred && token.Value >= 3)
                    {
                        value = token.Value * 100;
                        next = behind.Next;
                        AddTail(text, ref value, ref next, ref form);
                        return true;
                    }

                    if (behind.Role == NumberRole.Vague && behind.Value == 100 && token.Value >= 3)
                    {
                        value = token.Value * 100;
                        next = behind.Next;
                        return true;
                    }
                }

                break;
            case NumberRole.Hundred or NumberRole.Hundreds:
                value = token.Value;
                AddTail(text, ref value, ref next, ref form);
                return true;
        }

        return TrySmall(text, token, out value, out next) && TryPoint(text, ref value, ref next, ref form);
    }

    /// <summary>A number below a hundred in words.</summary>
    private static bool TrySmall(NewsText text, NumberToken token, out decimal value, out int next)
    {
        value = token.Value;
        next = token.Next;
        switch (token.Role)
        {
            case NumberRole.Zero or NumberRole.Ten or NumberRole.Teen or NumberRole.Tens:
                return true;
            case NumberRole.Unit or NumberRole.Head:
                if (NumberToken.TryBeside(text, next, out NumberToken behind) && behind.Role == NumberRole.Ten
                    && !behind.Word.IsDefinite)
                {
                    value += 10;
                    next = behind.Next;
                    return true;
                }

                if (NumberToken.TryJoined(text, next, out NumberToken joined) && joined.Role == NumberRole.Tens
                    && (!joined.Word.IsDefinite || token.Word.IsDefinite))
                {
                    value += joined.Value;
                    next = joined.Next;
                    return true;
                }

                return token.Role == NumberRole.Unit;
            default:
                return false;
        }
    }
}
