using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>
/// Digits alone in brackets: state agencies set every count so, (9) نقاط and (19.5) مليون, while others set footnotes so,
/// and the numbers of articles and rounds.
/// </summary>
internal static class BracketedDigits
{
    /// <summary>How many digits a footnote has at most.</summary>
    private const int FootnoteDigits = 2;

    /// <summary>Whether a word of digits stands alone in brackets.</summary>
    public static bool Stands(NewsText text, int index) =>
        index > 0 && index + 1 < text.Count
        && text.KeyOf(index - 1) is "(" or "[" && text.KeyOf(index + 1) is ")" or "]";

    /// <summary>Whether bracketed digits count nothing: one or two, and neither what precedes nor what follows asks for a count.</summary>
    public static bool IsFootnote(NewsText text, int index) =>
        text[index].KeyLength <= FootnoteDigits && Stands(text, index)
        && !IsAskedFor(text, index - 1) && !IsCounted(text, index + 2, text.KeyOf(index));

    /// <summary>The word behind a number, past the bracket that closes around it.</summary>
    public static int Behind(NewsText text, in NumberCandidate number) =>
        number.First == number.Last && Stands(text, number.First) ? number.Last + 2 : number.Next;

    /// <summary>(19.5) مليون: digits in brackets, their scale behind.</summary>
    public static bool TryScaled(NewsText text, int index, out NumberReading reading)
    {
        reading = default;
        if (!Stands(text, index) || !NumberToken.TryBeside(text, index + 2, out NumberToken scale)
            || scale.Role is not (NumberRole.Scale or NumberRole.ScalePlural)
            || !NumberToken.TryRead(text, index, out NumberToken digits) || digits.Next != index + 1
            || digits.Amount > CardinalReader.MaxValue / scale.Value)
        {
            return false;
        }

        reading = new NumberReading(
            CardinalReader.Plain(digits.Amount * scale.Value), index - 1, index + 2, 0, NumberForm.Digits | NumberForm.Words | NumberForm.Scaled);
        return true;
    }

    /// <summary>بـ(9), أكثر من (20): a proclitic glued to the bracket, or a bound before it.</summary>
    private static bool IsAskedFor(NewsText text, int open) =>
        open > 0
        && ((text[open].Before == WordBreak.None && text.KeyOf(open - 1) is ['ب' or 'ل' or 'و' or 'ف'] or ['و', 'ب' or 'ل'])
            || (Neighbors.Continues(text, open) && NumberTables.ModifiersBefore.TryEndingBefore(text, open, out _, out _)));

    /// <summary>Whether a word has the shape of a noun that such a number counts, or states a percent.</summary>
    private static bool IsCounted(NewsText text, int at, ReadOnlySpan<char> digits)
    {
        if (PercentReader.TryBehind(text, at, out _, out _) || CurrencyReader.TryBehind(text, at, out _, out _, out _))
        {
            return true;
        }

        if (!Neighbors.Continues(text, at) || text[at].Before != WordBreak.Space || text[at].Kind != WordKind.Arabic
            || Neighbors.IsDefinite(text, at) || text.TryFind(NumberTables.UnitStops, at, out _))
        {
            return false;
        }

        ReadOnlySpan<char> key = text.KeyOf(at);
        if (key.Length < 3 || (key[0] is 'و' or 'ل' && !text.TryFind(NumberTables.CliticNouns, at, out _)))
        {
            return false;
        }

        bool few = digits.Length == 1 || digits is "10";
        return IsSoundPlural(key) || (few ? IsBrokenPlural(key) : Neighbors.LastLetter(text, at) is 'ا' or 'ة' or 'ً');
    }

    /// <summary>متهمين, سيارات.</summary>
    private static bool IsSoundPlural(ReadOnlySpan<char> key) => key is [_, _, .., 'ا' or 'ي', 'ت' or 'ن'];

    /// <summary>The shapes أفعال, أفعلة, فعال and فعول, فعلاء, مفاعل and مفاعيل; no verb of news has them.</summary>
    private static bool IsBrokenPlural(ReadOnlySpan<char> key) =>
        key is ['ا', _, _, 'ا', _] or ['ا', _, _, _, 'ه']
        || (key[0] is not ('ي' or 'ت')
            && key is [_, _, 'ا' or 'و', _] or [_, _, _, 'ا', 'ء'] or [_, _, 'ا', _, _] or [_, _, 'ا', _, 'ي', _]);
}
