using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>
/// The grammar of the Arabic cardinal. A number is a run of parts joined by و, each part a group below a thousand (or
/// digits) with the scales that multiply it, the scales falling: ثلاثة ملايين ومئتا ألف وخمسة وعشرون.
/// </summary>
/// <remarks>
/// Each rule looks at the next word and at most two behind it, and a number has at most <see cref="MaxWords"/> words, so
/// reading at every word of a text is linear.
/// </remarks>
internal static partial class CardinalReader
{
    private const int MaxWords = 64;

    /// <summary>No value above this is read: products stay far inside decimal.</summary>
    public const decimal MaxValue = 1_000_000_000_000_000_000m;

    /// <summary>Reads the longest count that starts at a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The word.</param>
    /// <param name="reading">The number.</param>
    /// <param name="join">Whether و may join a second part: no, where it joins the ends of a range.</param>
    public static bool TryRead(NewsText text, int index, out NumberReading reading, bool join = true)
    {
        reading = default;
        if (!NumberToken.TryRead(text, index, out NumberToken first))
        {
            return false;
        }

        // before ten, واحد is و + أحد: وأحد عشر
        if (text.KeyOf(index) is "واحد" && NumberToken.TryBeside(text, index + 1, out NumberToken ten)
            && ten.Role == NumberRole.Ten)
        {
            first = first with { Word = first.Word with { Skip = 1, Clitics = NumberClitics.And } };
        }

        int start = index;
        bool minus = false;
        if (first.Role == NumberRole.Minus)
        {
            if (!NumberToken.TryBeside(text, index + 1, out NumberToken behind))
            {
                return false;
            }

            minus = true;
            start = index + 1;
            first = behind;
        }

        if (!minus && !NumberToken.TryContinue(text, first.Next, out _))
        {
            return TryAlone(first, out reading);
        }

        var form = NumberForm.None;
        decimal total = 0;
        decimal limit = decimal.MaxValue;
        int next = start;
        NumberToken token = first;
        bool hundreds = false;
        while (TryPart(text, token, limit, hundreds, out Part part))
        {
            hundreds = !hundreds && part.Value / part.Scale % 100 == 0;
            total += part.Value;
            form |= part.Form;
            next = part.Next;
            limit = part.Scale;
            if (!join || next - index > MaxWords || total > MaxValue)
            {
                break;
            }

            if (TryMixed(text, part, ref total, ref next, ref form) || limit <= 1)
            {
                break;
            }

            if (!NumberToken.TryJoined(text, next, out token) && !TryDigitHundreds(text, next, out token))
            {
                break;
            }

            if (TryThousands(text, token, ref total, ref next, ref form))
            {
                break;
            }
        }

        if (next == start || total > MaxValue)
        {
            return false;
        }

        NumberWord opening = minus ? default : first.Word;
        form |= Opening(first, next - start == 1);
        reading = new NumberReading(Plain(minus ? -total : total), index, next - 1, opening.Skip, form);
        return true;
    }

    /// <summary>A number of one step, as most are: no number word follows.</summary>
    private static bool TryAlone(NumberToken token, out NumberReading reading)
    {
        reading = default;
        NumberForm form = Opening(token, alone: true);
        decimal value;
        switch (token.Role)
        {
            case NumberRole.Digits:
                value = Plain(token.Amount);
                form |= NumberForm.Digits | (token.IsDecimal ? NumberForm.Decimal : NumberForm.None);
                break;
            case NumberRole.Zero or NumberRole.Unit or NumberRole.Ten or NumberRole.Teen or NumberRole.Tens
                or NumberRole.Hundred or NumberRole.Hundreds:
                value = token.Value;
                form |= NumberForm.Words;
                break;
            case NumberRole.Scale or NumberRole.ScalePlural:
                value = token.Value;
                form |= NumberForm.Words | ScaleForm(token);
                break;
            case NumberRole.ScaleDual or NumberRole.ScaleConstruct:
                value = 2 * token.Value;
                form |= NumberForm.Words | ScaleForm(token)
                    | (token.Role == NumberRole.ScaleConstruct ? NumberForm.Construct : NumberForm.None);
                break;
            default:
                return false;
        }

        reading = new NumberReading(value, token.Index, token.Next - 1, token.Word.Skip, form);
        return true;
    }

    /// <summary>The value without trailing zeros: 3.50 and 3.5 are one value, written one way.</summary>
    public static decimal Plain(decimal value) => value.Scale == 0 ? value : value / 1.000000000000000000000000000m;

    /// <summary>One part: a group below a thousand or digits, then scales; or a scale alone.</summary>
    private static bool TryPart(NewsText text, NumberToken token, decimal limit, bool hundreds, out Part part)
    {
        part = default;

        // مئة ألف وألفان: behind round hundreds of a scale one or two of it may stand apart
        bool sameScale = token.Value == limit && hundreds && token.Role != NumberRole.ScalePlural;
        switch (token.Role)
        {
            case NumberRole.Scale or NumberRole.ScalePlural when token.Value < limit || sameScale:
                part = new Part(token.Value, token.Value, token.Next, NumberForm.Words | ScaleForm(token));
                return limit == decimal.MaxValue || token.Role == NumberRole.Scale;
            case NumberRole.ScaleDual or NumberRole.ScaleConstruct when token.Value < limit || sameScale:
                NumberForm dual = NumberForm.Words | ScaleForm(token)
                    | (token.Role == NumberRole.ScaleConstruct ? NumberForm.Construct : NumberForm.None);
                part = new Part(IsOne(text, token) ? token.Value : 2 * token.Value, token.Value, token.Next, dual);
                return true;
            case NumberRole.Digits or NumberRole.Zero or NumberRole.Unit or NumberRole.Head or NumberRole.Ten
                or NumberRole.Teen or NumberRole.Tens or NumberRole.Hundred or NumberRole.Hundreds:
                break;
            default:
                return false;
        }

        if (!TryGroup(text, token, out decimal value, out int next, out NumberForm form))
        {
            return false;
        }

        decimal scale = 1;
        while (NumberToken.TryBeside(text, next, out NumberToken behind)
            && behind.Role is NumberRole.Scale or NumberRole.ScalePlural or NumberRole.ScaleConstruct
            && behind.Value >= scale
            && scale <= MaxValue / behind.Value
            && scale * behind.Value < limit
            && value <= MaxValue / (scale * behind.Value))
        {
            scale *= behind.Value;
            next = behind.Next;
            form |= ScaleForm(behind);
        }

        // behind a greater scale a part stays below it: بين 100 ألف و200 ألف are two numbers
        if (limit != decimal.MaxValue && (value * scale >= limit || IsScaled(text, next)))
        {
            return false;
        }

        part = new Part(value * scale, scale, next, form);
        return true;
    }

    /// <summary>ألفا وتسعمئة: the dual that lost its nun has its noun behind it, so before و it is one in the accusative.</summary>
    private static bool IsOne(NewsText text, NumberToken token) =>
        token.Role == NumberRole.ScaleConstruct && text.KeyOf(token.Index)[^1] == 'ا' && NumberToken.TryJoined(text, token.Next, out _);

    private static bool IsScaled(NewsText text, int index) =>
        NumberToken.TryBeside(text, index, out NumberToken behind)
        && behind.Role is NumberRole.Scale or NumberRole.ScalePlural or NumberRole.ScaleConstruct;

    private static NumberForm ScaleForm(NumberToken token) =>
        token.Value >= 1000 ? NumberForm.Scaled : NumberForm.None;

    /// <summary>What the first word says of the whole.</summary>
    private static NumberForm Opening(NumberToken first, bool alone)
    {
        NumberForm form = NumberForm.None;
        NumberWord word = first.Word;
        form |= word.IsDefinite ? NumberForm.Definite : NumberForm.None;
        form |= word.HasAnd ? NumberForm.Conjoined : NumberForm.None;
        form |= word.HasPreposition ? NumberForm.Prepositional : NumberForm.None;
        form |= (word.Clitics & NumberClitics.Feminine) != 0 ? NumberForm.Feminine : NumberForm.None;
        if (word.IsDefinite && word.Role is NumberRole.Tens or NumberRole.Hundred or NumberRole.Hundreds or NumberRole.Scale)
        {
            form |= NumberForm.EitherOrder;
        }

        if (alone)
        {
            form |= (word.Clitics & NumberClitics.Doubtful) != 0 ? NumberForm.Doubtful : NumberForm.None;
            form |= word.Role == NumberRole.ScalePlural ? NumberForm.BarePlural : NumberForm.None;
        }

        return form;
    }

    /// <summary>A part that was read.</summary>
    /// <param name="Value">What it adds.</param>
    /// <param name="Scale">The scale that it counted, 1 without.</param>
    /// <param name="Next">The word behind it.</param>
    /// <param name="Form">How it is written.</param>
    private readonly record struct Part(decimal Value, decimal Scale, int Next, NumberForm Form);
}
