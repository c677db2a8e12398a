using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>Reads a number in digits with what stands behind them: groups of three apart, an exponent, what is counted.</summary>
/// <remarks>
/// What <see cref="DigitRun"/> leaves open is decided by the words behind: one comma before three digits divides where a percent
/// sign follows; one dot before three digits groups where a counted noun follows directly (1.640 سلة).
/// </remarks>
internal static class DigitReader
{
    /// <summary>Reads the digits at a word, with what the words behind them say of their form.</summary>
    public static bool TryRead(NewsText text, int index, out decimal value, out int next, out bool isDecimal)
    {
        ReadOnlySpan<char> key = text.KeyOf(index);
        next = index + 1;
        if (!DigitRun.TryRead(key, text.SurfaceOf(index), out value, out isDecimal) || value > CardinalReader.MaxValue)
        {
            return false;
        }

        if (next < text.Count && text[next].Before == WordBreak.None && text[next].Kind == WordKind.Latin
            && text.KeyOf(next)[0] == 'e')
        {
            AddExponent(text, ref value, ref next);
        }

        if (key.Length <= 3 && key[0] != '0')
        {
            return TryGroupsApart(text, ref value, ref next, ref isDecimal);
        }

        int mark = key.Length - 4;
        if (mark is >= 1 and <= 3 && key[mark] is '.' or ',' && next < text.Count
            && text[next].Before is WordBreak.Space or WordBreak.None)
        {
            bool percent = NumberTables.Percents.TryStartingAt(text, next, out _, out _);
            if (isDecimal && key[mark] == '.' && key[0] != '0' && !percent && IsCounted(text, next))
            {
                value *= 1000;
                isDecimal = false;
            }
            else if (!isDecimal && percent)
            {
                value /= 1000;
                isDecimal = true;
            }
        }

        return true;
    }

    /// <summary>Powers of ten as data tables have them: 1e10, 12.3e+14.</summary>
    private static void AddExponent(NewsText text, ref decimal value, ref int next)
    {
        ReadOnlySpan<char> digits = text.KeyOf(next)[1..];
        int end = next + 1;
        if (digits.Length == 0 && next + 2 < text.Count && text.KeyOf(next + 1) is "+"
            && text[next + 1].Before == WordBreak.None && text[next + 2].Before == WordBreak.None)
        {
            digits = text.KeyOf(next + 2);
            end = next + 3;
        }

        decimal power = 0;
        if (digits.Length is 1 or 2 && DigitRun.Append(digits, ref power) && power <= 15 && value < 1_000_000)
        {
            for (int i = 0; i < power; i++)
            {
                value *= 10;
            }

            next = end;
        }
    }

    /// <summary>Groups of three behind a space (1 250 000) or a glued Arabic comma (26،013).</summary>
    private static bool TryGroupsApart(NewsText text, ref decimal value, ref int next, ref bool isDecimal)
    {
        int at = next;
        for (int groups = 0;
            groups < 6 && at < text.Count && text[at].Kind is WordKind.Number or WordKind.Symbol && !isDecimal && value < 1_000_000_000_000_000;
            groups++)
        {
            // a glued Arabic comma; scraped pages also set spaces around marks (35 ، 000)
            bool mark = at + 1 < text.Count && text.KeyOf(at) is "،" or "," or "." && text[at].Before == text[at + 1].Before;
            bool comma = mark && (text[at].Before == WordBreak.None
                ? text.KeyOf(at) is "،"
                : (text[at].Before & ~WordBreak.Space) == 0 && text.KeyOf(at + 1) is "000");
            int digits = comma ? at + 1 : at;
            if (text[digits].Kind != WordKind.Number || (!comma && text[at].Before != WordBreak.Space))
            {
                break;
            }

            ReadOnlySpan<char> group = text.KeyOf(digits);
            if (group.Length < 3 || (group.Length > 3 && char.IsAsciiDigit(group[3])) || !char.IsAsciiDigit(group[2])
                || !char.IsAsciiDigit(group[1])
                || (digits + 1 < text.Count && text[digits + 1].Before == WordBreak.None && text.KeyOf(digits + 1) is "/" or ":" or "-"))
            {
                break;
            }

            decimal part = 0;
            if (!DigitRun.Append(group[..3], ref part) || (group.Length > 4 && !DigitRun.AddFraction(group[4..], ref part)))
            {
                break;
            }

            isDecimal = group.Length > 4;
            value = (value * 1000) + part;
            at = digits + 1;
            next = at;
        }

        return true;
    }

    /// <summary>Whether what follows is counted one by one: a noun, and no scale, measure or particle.</summary>
    private static bool IsCounted(NewsText text, int index) =>
        text[index].Kind == WordKind.Arabic
        && text[index].Before == WordBreak.Space
        && text.KeyOf(index) is { Length: > 2 } key
        && key[0] != 'و'
        && !key.StartsWith("ال", StringComparison.Ordinal)
        && !text.TryFind(NumberTables.UnitStops, index, out _)
        && !NumberLexicon.TryGet(text, index, out _)
        && NumberTables.ContextOf(text, index) != ContextWord.Measure;
}
