using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>
/// Reads digits with their separators. The folded key holds ASCII digits and <c>.</c>, <c>,</c> (the Arabic decimal mark ٫
/// and thousands mark ٬ are folded to these) and the agencies' <c>ر</c>.
/// </summary>
/// <remarks>
/// Which mark groups and which one divides is decided by form: <list type="bullet">
/// <item>٫ always divides, ٬ always groups, ر divides with the fraction first (5ر6 is 6.5);</item>
/// <item>two marks: the last one divides if it stands once, the other groups;</item>
/// <item>one mark that comes twice or more groups, if every group has three digits; else this is no number (a date, an
/// address, a version);</item>
/// <item>one mark before other than three digits, or behind a leading zero, divides;</item>
/// <item>one comma before three digits groups (1,250), unless a percent sign follows;</item>
/// <item>one dot before three digits groups where a counted noun follows directly (1.640 سلة), and divides before a scale,
/// a percent sign, or nothing that is counted (1.085).</item>
/// </list>
/// </remarks>
internal static class DigitReader
{
    /// <summary>The most digits that a number may have: more are no number of the news, and would overflow.</summary>
    private const int MaxDigits = 24;

    private static readonly decimal[] Powers =
        [.. Enumerable.Range(0, 19).Select(power => Enumerable.Repeat(10m, power).Aggregate(1m, (a, b) => a * b))];

    /// <summary>Reads the digits at a word, with what the words behind them say of their form.</summary>
    public static bool TryRead(NewsText text, int index, out decimal value, out int next, out bool isDecimal)
    {
        ReadOnlySpan<char> key = text.KeyOf(index);
        next = index + 1;
        if (!TryRead(key, text.SurfaceOf(index), out value, out isDecimal) || value > CardinalReader.MaxValue)
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
        if (digits.Length is 1 or 2 && Append(digits, ref power) && power <= 15 && value < 1_000_000)
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
            if (!Append(group[..3], ref part) || (group.Length > 4 && !AddFraction(group[4..], ref part)))
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

    /// <summary>Reads one run of digits and separators by its form alone.</summary>
    public static bool TryRead(ReadOnlySpan<char> key, ReadOnlySpan<char> surface, out decimal value, out bool isDecimal)
    {
        value = 0;
        isDecimal = false;
        if (key.Length is 0 or > MaxDigits + (MaxDigits / 3))
        {
            return false;
        }

        int mark = key.IndexOfAny('.', ',', 'ر');
        if (mark < 0)
        {
            return key.Length <= MaxDigits && Append(key, ref value);
        }

        int last = key.LastIndexOfAny('.', ',', 'ر');
        if (key[last] == 'ر')
        {
            isDecimal = true;
            return mark == last && Divide(key[(last + 1)..], key[..last], out value);
        }

        if (mark == last)
        {
            bool groups = key.Length - last - 1 == 3 && mark <= 3 && key[0] != '0'
                && (key[mark] == ',' ? !surface.Contains('٫') : surface.Contains('٬'));
            if (groups)
            {
                return Append(key[..mark], ref value) && Append(key[(mark + 1)..], ref value);
            }

            isDecimal = true;
            return Divide(key[..mark], key[(mark + 1)..], out value);
        }

        bool divided = key[mark] != key[last];
        ReadOnlySpan<char> whole = divided ? key[..last] : key;
        if (!Grouped(whole, key[mark], ref value))
        {
            return false;
        }

        isDecimal = divided;
        return !divided || AddFraction(key[(last + 1)..], ref value);
    }

    /// <summary>Reads groups of three digits behind one to three.</summary>
    private static bool Grouped(ReadOnlySpan<char> key, char mark, ref decimal value)
    {
        int length = 0;
        bool first = true;
        for (int i = 0; i <= key.Length; i++)
        {
            if (i < key.Length && key[i] != mark)
            {
                length++;
                if (!char.IsAsciiDigit(key[i]))
                {
                    return false;
                }

                continue;
            }

            if (first ? length is 0 or > 3 : length != 3)
            {
                return false;
            }

            if (!Append(key.Slice(i - length, length), ref value))
            {
                return false;
            }

            first = false;
            length = 0;
        }

        return true;
    }

    private static bool Divide(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction, out decimal value)
    {
        value = 0;
        return whole.Length + fraction.Length <= MaxDigits && Append(whole, ref value) && AddFraction(fraction, ref value);
    }

    private static bool AddFraction(ReadOnlySpan<char> digits, ref decimal value)
    {
        decimal part = 0;
        if (!Append(digits, ref part))
        {
            return false;
        }

        value += part / Powers[digits.Length];
        return true;
    }

    private static bool Append(ReadOnlySpan<char> digits, ref decimal value)
    {
        ulong run = 0;
        if (digits.Length > 18)
        {
            return false;
        }

        foreach (char digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            run = (run * 10) + (uint)(digit - '0');
        }

        value = value == 0 ? run : (value * Powers[digits.Length]) + run;
        return true;
    }
}
