using System.Globalization;

namespace ArabicNewsKit.Dates;

/// <summary>The figures of TIMEX3 values, written digit by digit: they are most of what a date costs.</summary>
internal static class Figures
{
    /// <summary>A number of two figures: 07.</summary>
    public static string Two(int number) => string.Create(2, number, (span, value) => Write(span, value));

    /// <summary>A year of four figures: 0622.</summary>
    public static string Four(int number) => number < 10_000
        ? string.Create(4, number, (span, value) => Write(span, value))
        : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>2020-01.</summary>
    public static string Month(DateOnly day) => string.Create(7, day, (span, value) => WriteMonth(span, value));

    /// <summary>2020-01-30.</summary>
    public static string Day(DateOnly day) => string.Create(10, day, (span, value) =>
    {
        WriteMonth(span, value);
        span[7] = '-';
        Write(span[8..], value.Day);
    });

    private static void WriteMonth(Span<char> span, DateOnly day)
    {
        Write(span[..4], day.Year);
        span[4] = '-';
        Write(span[5..7], day.Month);
    }

    private static void Write(Span<char> span, int number)
    {
        for (int i = span.Length - 1; i >= 0; i--)
        {
            span[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
