using System.Globalization;
using System.Text;

namespace ArabicNewsKit.GazetteerBuilder.Wikidata;

/// <summary>Takes out of a label what nobody sees: marks of direction, controls, tatweel, spaces too many.</summary>
internal static class NameCleaner
{
    /// <summary>The clean label; null where nothing is left.</summary>
    public static string? Clean(string? label)
    {
        if (label is null || label.AsSpan().IndexOfAnyExceptInRange('\u0621', '\u064A') < 0)
        {
            return label is null || !label.Contains('\u0640') ? NullIfEmpty(label) : Clean(label.Replace("\u0640", "", StringComparison.Ordinal));
        }

        var clean = new StringBuilder(label.Length);
        foreach (char unit in label)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(unit);
            if (category is UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.LineSeparator)
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (category != UnicodeCategory.Format && unit != '\u0640')
            {
                clean.Append(unit);
            }
        }

        return NullIfEmpty(clean.ToString().TrimEnd(' '));
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
