using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>Parts of one: نصف، الثلث، ثلاثة أرباع، ثلثا (السكان).</summary>
internal static class FractionReader
{
    public static bool TryRead(NewsText text, int index, out NumberReading reading)
    {
        reading = default;
        if (!NumberToken.TryRead(text, index, out NumberToken token)
            || !TryParts(text, token, out decimal share, out int next))
        {
            return false;
        }

        NumberForm form = NumberForm.Words | NumberForm.Fraction
            | (token.Word.IsDefinite ? NumberForm.Definite : NumberForm.None)
            | (token.Word.HasAnd ? NumberForm.Conjoined : NumberForm.None)
            | (token.Word.HasPreposition ? NumberForm.Prepositional : NumberForm.None);

        // نصف مليون، ثلاثة أرباع المليون: a part of a scale is a number of things
        if (NumberToken.TryBeside(text, next, out NumberToken scale)
            && scale.Role is NumberRole.Scale or NumberRole.ScalePlural)
        {
            share *= scale.Value;
            next = scale.Next;
            form = (form & ~NumberForm.Fraction) | NumberForm.Scaled;
        }

        reading = new NumberReading(CardinalReader.Plain(share), index, next - 1, token.Word.Skip, form);
        return true;
    }

    /// <summary>The parts that begin at a step: their share of one.</summary>
    public static bool TryParts(NewsText text, NumberToken token, out decimal share, out int next)
    {
        next = token.Next;
        switch (token.Role)
        {
            case NumberRole.Part:
                share = 1m / token.Value;
                return true;
            case NumberRole.PartDual:
                share = 2m / token.Value;
                return true;
            case NumberRole.Unit or NumberRole.Ten
                when NumberToken.TryBeside(text, next, out NumberToken parts) && parts.Role == NumberRole.Parts:
                share = (decimal)token.Value / parts.Value;
                next = parts.Next;
                return true;
            default:
                share = 0;
                return false;
        }
    }
}
