using System.Globalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Normalization;

/// <summary>Reads the character references of HTML that scraping leaves behind.</summary>
internal static class HtmlEntities
{
    /// <summary>The longest reference that is read, from <c>&amp;</c> to before <c>;</c>.</summary>
    public const int MaxLength = 9;

    private static readonly KeyTable<string> Names = Read();

    /// <summary>
    /// Where a reference starts whose <c>;</c> is about to follow the text, and what it stands for; -1 where there is none.
    /// </summary>
    public static int FindBackwards(ReadOnlySpan<char> text, out string value)
    {
        value = "";
        for (int i = text.Length - 1; i >= 0 && i >= text.Length - MaxLength; i--)
        {
            char unit = text[i];
            if (unit == '&')
            {
                return Decode(text[(i + 1)..], out value) ? i : -1;
            }

            if (!char.IsAsciiLetterOrDigit(unit) && unit != '#')
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool Decode(ReadOnlySpan<char> name, out string value)
    {
        if (name is ['#', .. var number])
        {
            bool hex = number is ['x' or 'X', ..];
            if (int.TryParse(
                    hex ? number[1..] : number, hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
                    CultureInfo.InvariantCulture, out int code)
                && code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF))
            {
                value = char.ConvertFromUtf32(code);
                return true;
            }

            value = "";
            return false;
        }

        return Names.TryGetValue(name, out value);
    }

    private static KeyTable<string> Read()
    {
        var names = new KeyTable<string>();
        foreach (TableRow row in EmbeddedTable.Rows("Normalization/Data/entities.tsv"))
        {
            names[row[0]] = ((char)ushort.Parse(row[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();
        }

        return names;
    }
}
