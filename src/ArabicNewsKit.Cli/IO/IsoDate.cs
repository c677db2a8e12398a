using System.Globalization;

namespace ArabicNewsKit.Cli.IO;

/// <summary>Reads the ISO dates of options and input lines; a time behind the day is passed over.</summary>
internal static class IsoDate
{
    public static bool TryRead(string? text, out DateOnly date)
    {
        date = default;
        return text is { Length: >= 10 }
            && (text.Length == 10 || text[10] is 'T' or ' ')
            && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }
}
