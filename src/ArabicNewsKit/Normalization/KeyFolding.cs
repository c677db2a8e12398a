using System.Text;

namespace ArabicNewsKit.Normalization;

/// <summary>The folding under which words are compared, with the original index of every unit it keeps.</summary>
internal static class KeyFolding
{
    public static (string Key, int[] Map) Fold(string text)
    {
        var key = new StringBuilder(text.Length);
        var map = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            char folded = Fold(text[i]);
            if (folded != '\0')
            {
                map[key.Length] = i;
                key.Append(folded);
            }
        }

        map[key.Length] = text.Length;
        return (key.ToString(), map.AsSpan(0, key.Length + 1).ToArray());
    }

    public static string Fold(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char unit in text)
        {
            char folded = Fold(unit);
            if (folded != '\0')
            {
                key.Append(folded);
            }
        }

        return key.ToString();
    }

    private static char Fold(char unit) => unit switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' or 'ئ' => 'ي',
        'ؤ' => 'و',
        'ة' or 'ہ' or 'ھ' => 'ه',
        'ک' => 'ك',
        '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670' => '\0',
        (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF'
            or '\u00AD' => '\0',
        >= '٠' and <= '٩' => (char)(unit - '٠' + '0'),
        >= '۰' and <= '۹' => (char)(unit - '۰' + '0'),
        '٫' => '.',
        '٬' => ',',
        '٪' => '%',
        '\u00A0' => ' ',
        _ => char.ToLowerInvariant(unit),
    };
}
