using System.Globalization;

namespace ArabicNewsKit.GazetteerBuilder.Rows;

/// <summary>Finds in a cell what nobody sees and no careful paper prints.</summary>
internal static class StrayMarks
{
    /// <summary>What is wrong with a text, in words; null for nothing.</summary>
    public static string? Describe(string text)
    {
        if (text.Length > 0 && (text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal)))
        {
            return "a space too many";
        }

        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(unit);
            string? what = unit switch
            {
                '\u0640' => "a tatweel",
                '\uFFFD' => "a character that was lost in a wrong encoding",
                >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFE' => "a presentation form",
                '|' or '!' when i < text.Length - 1 || unit == '|' => "a mark that belongs between names",
                _ when category is UnicodeCategory.Format or UnicodeCategory.Control => "an invisible mark",
                _ when category is UnicodeCategory.SpaceSeparator && unit != ' ' => "a space of another kind",
                _ when category is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => "an unknown character",
                _ when char.IsHighSurrogate(unit) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? null : "half a character",
                _ when char.IsLowSurrogate(unit) => i > 0 && char.IsHighSurrogate(text[i - 1]) ? null : "half a character",
                _ => null,
            };
            if (what is not null)
            {
                return FormattableString.Invariant($"{what} (U+{(int)unit:X4})");
            }
        }

        return null;
    }
}
