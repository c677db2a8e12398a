namespace ArabicNewsKit.Numbers;

/// <summary>
/// Reads one run of digits and separators by its form alone. The folded key holds ASCII digits and <c>.</c>, <c>,</c> (the Arabic decimal mark ٫
/// and thousands mark ٬ are folded to these) and the agencies' <c>ر</c>.
/// </summary>
/// <remarks>
/// Which mark groups and which one divides is decided by form: <list type="bullet">
/// <item>٫ always divides, ٬ always groups, ر divides with the fraction first (5ر6 is 6.5);</item>
/// <item>two marks: the last one divides if it stands once, the other groups;</item>
/// <item>one mark that comes twice or more groups, if every group has three digits; else this is no number (a date, an
/// address, a version);</item>
/// <item>one mark before other than three digits, or behind a leading zero, divides;</item>
/// <item>one comma before three digits groups (1,250), one dot divides (1.085).</item>
/// </list>
/// </remarks>
internal static class DigitRun
{
    /// <summary>The most digits that a number may have: more are no number of the news, and would overflow.</summary>
    private const int MaxDigits = 24;

    private static readonly decimal[] Powers =
        [.. Enumerable.Range(0, 19).Select(power => Enumerable.Repeat(10m, power).Aggregate(1m, (a, b) => a * b))];

    /// <summary>Reads a run.</summary>
    /// <param name="key">It as it is folded.</param>
    /// <param name="surface">It as it is written, which tells ٫ and ٬ from the ASCII signs.</param>
    /// <param name="value">The number.</param>
    /// <param name="isDecimal">Whether a mark divided it.</param>
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

    /// <summary>Adds the digits behind the mark that divides.</summary>
    public static bool AddFraction(ReadOnlySpan<char> digits, ref decimal value)
    {
        decimal part = 0;
        if (!Append(digits, ref part))
        {
            return false;
        }

        value += part / Powers[digits.Length];
        return true;
    }

    /// <summary>Sets plain digits behind a number.</summary>
    public static bool Append(ReadOnlySpan<char> digits, ref decimal value)
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
