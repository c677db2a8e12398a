using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>Digits that count nothing: clock times, scores, phone numbers, numeric dates, list marks, parts of names.</summary>
internal static class DigitTraps
{
    /// <summary>The fewest digits of a phone number.</summary>
    private const int PhoneDigits = 7;

    /// <summary>Whether the digits at a word are such a trap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">A word of digits.</param>
    /// <param name="next">The word behind the trap.</param>
    public static bool TryRead(NewsText text, int index, out int next)
    {
        next = index + 1;
        bool before = IsSign(text, index - 1);
        bool behind = IsSign(text, index + 1);
        return IsPower(text, index)
            || (before && (BracketedDigits.IsFootnote(text, index) || IsNameEnd(text, index)))
            || (behind && IsListMark(text, index))
            || ((before || behind) && IsScoreWithNil(text, index))
            || IsPhone(text, index, ref next)
            || (behind && IsChain(text, index, ref next));
    }

    private static bool IsSign(NewsText text, int index) =>
        index >= 0 && index < text.Count && text[index].Kind == WordKind.Symbol;

    /// <summary>1- or 1. or 1) where a line begins; 1 - before a word where a sentence or clause begins.</summary>
    private static bool IsListMark(NewsText text, int index)
    {
        if (text[index].KeyLength > 2 || index + 2 >= text.Count || text[index + 2].Kind != WordKind.Arabic
            || text[index + 2].Before == WordBreak.None)
        {
            return false;
        }

        bool line = index == 0 || (text[index].Before & WordBreak.Line) != 0;
        bool clause = line || text[index - 1].Kind == WordKind.Symbol;
        return text[index + 1].Before == WordBreak.None
            ? line && text.KeyOf(index + 1) is "-" or "." or ")" or "–"
            : clause && text[index + 1].Before == WordBreak.Space && text.KeyOf(index + 1) is "-" or "–";
    }

    /// <summary>كم 2: the square of a measure; 000 alone is the tail of a number that was torn apart.</summary>
    private static bool IsPower(NewsText text, int index) =>
        text.KeyOf(index) is "00" or "000"
        || (index > 0 && text.KeyOf(index) is "2" or "3" && text.KeyOf(index - 1) is "كم" or "كلم" or "م" or "km"
            && (text[index].Before & ~WordBreak.Space) == 0);

    /// <summary>2 - صفر, صفر / 2.</summary>
    private static bool IsScoreWithNil(NewsText text, int index) =>
        text[index].KeyLength <= 2
        && ((index + 2 < text.Count && text.KeyOf(index + 1) is "-" or "/" or "–" or ":" && text.KeyOf(index + 2) is "صفر")
            || (index >= 2 && text.KeyOf(index - 1) is "-" or "/" or "–" or ":" && text.KeyOf(index - 2) is "صفر"));

    /// <summary>كوفيد-19, F-16: digits that a hyphen ties to a word.</summary>
    private static bool IsNameEnd(NewsText text, int index) =>
        index >= 2 && RangeReader.IsHyphen(text, index - 1)
        && text[index].Before == WordBreak.None && text[index - 1].Before == WordBreak.None
        && text[index - 2].Kind is WordKind.Arabic or WordKind.Latin;

    /// <summary>+964 770 123 4567, 0770 123 4567, 07701234567.</summary>
    private static bool IsPhone(NewsText text, int index, ref int next)
    {
        bool plus = index > 0 && text[index].Before == WordBreak.None && text.KeyOf(index - 1) is "+";
        ReadOnlySpan<char> key = text.KeyOf(index);
        if (!plus && (key[0] != '0' || key.ContainsAny('.', ',', 'ر')))
        {
            return false;
        }

        int digits = key.Length;
        int at = index + 1;
        for (; at < text.Count && at < index + 12; at++)
        {
            bool separator = text[at].Kind == WordKind.Symbol && text.KeyOf(at) is "-" or "(" or ")" or "/"
                && at + 1 < text.Count && text[at + 1].Kind == WordKind.Number && text[at].Before == WordBreak.None;
            if (text[at].Kind == WordKind.Number && (text[at].Before & ~WordBreak.Space) == 0)
            {
                digits += text[at].KeyLength;
            }
            else if (!separator)
            {
                break;
            }
        }

        next = at;
        return digits >= PhoneDigits;
    }

    /// <summary>Digits that signs tie together: 14:30, 3-1, 5/2/2020, 5+1, 0770-123-456.</summary>
    private static bool IsChain(NewsText text, int index, ref int next)
    {
        int links = 0;
        char sign = '\0';
        int at = index + 1;
        while (at + 1 < text.Count && text[at].Kind == WordKind.Symbol && text[at + 1].Kind == WordKind.Number
            && text[at].Before == text[at + 1].Before && (text[at].Before & ~WordBreak.Space) == 0)
        {
            char mark = text.KeyOf(at)[0];
            bool spaced = text[at].Before != WordBreak.None;
            bool ties = mark is ':' or '/' or '-' or '+' or '–' or '.' or '−' or '*' or '×';
            if (!ties || (spaced && (mark is not ('-' or '–' or '/') || links > 0)))
            {
                break;
            }

            sign = (links == 0 || sign == mark) && !(spaced && mark == '/') ? mark : '#';
            links++;
            at += 2;
        }

        if (links == 0)
        {
            return false;
        }

        ReadOnlySpan<char> first = text.KeyOf(index);
        ReadOnlySpan<char> second = text.KeyOf(index + 2);
        bool trap = links > 1
            || sign is ':' or '+' or '*' or '×' or '.' or '#'
            || (sign == '/' && !IsFraction(first, second) && !IsNegative(text, index))
            || (sign is '-' or '–' or '−' && IsScore(text, index, first, second));
        if (trap)
        {
            next = at;
        }

        return trap;
    }

    /// <summary>3-1 falls; 1-3 is a score where the sentence tells of a game.</summary>
    private static bool IsScore(NewsText text, int index, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        bool falls = first.Length > second.Length
            || (first.Length == second.Length && first.SequenceCompareTo(second) >= 0);
        return falls || (first.Length <= 2 && second.Length <= 2 && RangeReader.Tells(text, index, ContextWord.Score));
    }

    /// <summary>A minus sign stands glued to the digits and apart from what precedes it.</summary>
    private static bool IsNegative(NewsText text, int index) =>
        index > 0 && text[index].Before == WordBreak.None && text[index - 1].Before != WordBreak.None
        && text.KeyOf(index - 1) is "-" or "−";

    /// <summary>3/4 and 77/100: a numerator below its denominator.</summary>
    private static bool IsFraction(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        first[0] != '0' && !first.ContainsAny('.', ',') && !second.ContainsAny('.', ',')
        && (first.Length < second.Length || (first.Length == second.Length && first.SequenceCompareTo(second) < 0));
}
