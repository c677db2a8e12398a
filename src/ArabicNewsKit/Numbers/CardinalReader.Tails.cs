using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <content>What may follow a part of a cardinal: the rest behind hundreds, decimals, fractions.</content>
internal static partial class CardinalReader
{
    /// <summary>What stands behind hundreds: وخمسة وعشرون, or without و as speech has it.</summary>
    private static void AddTail(NewsText text, ref decimal value, ref int next, ref NumberForm form)
    {
        bool joined = NumberToken.TryJoined(text, next, out NumberToken token);
        if (!joined && !NumberToken.TryBeside(text, next, out token))
        {
            return;
        }

        if (token.Role == NumberRole.Digits)
        {
            if (joined && token.Amount < 100 && !token.IsDecimal)
            {
                value += token.Amount;
                next = token.Next;
                form |= NumberForm.Digits;
            }

            return;
        }

        if (token.Role != NumberRole.Zero && TrySmall(text, token, out decimal small, out int behind))
        {
            value += small;
            next = behind;
        }
    }

    /// <summary>A decimal part in words: واحد فاصلة خمسة.</summary>
    private static bool TryPoint(NewsText text, ref decimal value, ref int next, ref NumberForm form)
    {
        if (!NumberToken.TryBeside(text, next, out NumberToken point) || point.Role != NumberRole.Point)
        {
            return true;
        }

        int at = point.Next;
        decimal unit = 1;
        while (NumberToken.TryBeside(text, at, out NumberToken zero) && zero.Role == NumberRole.Zero && unit > 0.0001m)
        {
            unit /= 10;
            at = zero.Next;
        }

        if (!NumberToken.TryBeside(text, at, out NumberToken digit) || digit.Role == NumberRole.Digits
            || !TrySmall(text, digit, out decimal part, out int behind))
        {
            return true;
        }

        value += part * unit / (part >= 10 ? 100 : 10);
        next = behind;
        form |= NumberForm.Decimal;
        return true;
    }

    /// <summary>A fraction behind a whole number: مليون ونصف المليون، ثلاثة وربع.</summary>
    private static bool TryMixed(NewsText text, Part part, ref decimal total, ref int next, ref NumberForm form)
    {
        if ((part.Form & (NumberForm.BarePlural | NumberForm.Decimal)) != 0
            || !NumberToken.TryJoined(text, next, out NumberToken token)
            || !FractionReader.TryParts(text, token, out decimal share, out int behind))
        {
            return false;
        }

        decimal scale = part.Scale;
        if (NumberToken.TryBeside(text, behind, out NumberToken scaled) && scaled.Role == NumberRole.Scale)
        {
            if (scale == 1 && total <= MaxValue / scaled.Value)
            {
                // ثلاثة ونصف مليون: the scale counts for all of it
                total *= scaled.Value;
                scale = scaled.Value;
                form |= ScaleForm(scaled);
            }
            else if (scaled.Value != scale)
            {
                return false;
            }

            behind = scaled.Next;
        }

        total += share * scale;
        next = behind;
        form |= NumberForm.Decimal;
        return true;
    }

    /// <summary>Hundreds in mixed writing that no و joins: 4 آلاف 3 مئة.</summary>
    private static bool TryDigitHundreds(NewsText text, int index, out NumberToken token) =>
        NumberToken.TryBeside(text, index, out token) && token.Role == NumberRole.Digits && token.Amount < 10
        && NumberToken.TryBeside(text, token.Next, out NumberToken hundred) && hundred.Role == NumberRole.Hundred;

    /// <summary>ألف وخمسمئة مليون: thousands and round hundreds count a greater scale together.</summary>
    private static bool TryThousands(
        NewsText text, NumberToken token, ref decimal total, ref int next, ref NumberForm form)
    {
        if (total is not (1000 or 2000) || token.Role is not (NumberRole.Hundred or NumberRole.Hundreds)
            || !NumberToken.TryBeside(text, token.Next, out NumberToken scale)
            || scale.Role is not (NumberRole.Scale or NumberRole.ScaleConstruct) || scale.Value <= 1000)
        {
            return false;
        }

        total = (total + token.Value) * scale.Value;
        next = scale.Next;
        form |= NumberForm.Scaled;
        return true;
    }
}
