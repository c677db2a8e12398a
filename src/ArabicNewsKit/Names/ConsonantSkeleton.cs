using System.Text;

namespace ArabicNewsKit.Names;

/// <summary>
/// The consonants of a name in classes that Arabic and Latin spelling share: a cheap key under which most spellings of a
/// name fall together. Names that are one may still differ in it, and many that share it are not one.
/// </summary>
internal static class ConsonantSkeleton
{
    /// <summary>The skeleton of a name; words are not kept apart.</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        var skeleton = new StringBuilder(name.Length);
        char last = '\0';
        for (int i = 0; i < name.Length; i++)
        {
            char unit = char.ToLowerInvariant(name[i]);
            if (i == 0 || name[i - 1] is ' ' or '-')
            {
                last = '\0';
                if (unit == 'ا' && i + 3 < name.Length && name[i + 1] == 'ل')
                {
                    i++;
                    continue;
                }
            }

            char bone = BoneOf(unit);
            if (bone != '\0' && bone != last)
            {
                skeleton.Append(bone);
            }

            last = bone;
        }

        return skeleton.ToString();
    }

    private static char BoneOf(char unit) => unit switch
    {
        'ب' or 'پ' or 'b' or 'p' => 'B',
        'ف' or 'ڤ' or 'ڨ' or 'f' or 'v' => 'F',
        'ت' or 'ط' or 'د' or 'ض' or 't' or 'd' => 'T',
        'ث' or 'ذ' or 'ظ' or 'س' or 'ص' or 'ز' or 'ش' or 's' or 'z' or 'ş' or 'š' or 'ž' => 'S',
        'ج' or 'ق' or 'ك' or 'ک' or 'گ' or 'غ' or 'خ' or 'چ' or 'ژ' or 'c' or 'ç' or 'g' or 'j' or 'k' or 'q' or 'x' => 'K',
        'ل' or 'l' => 'L',
        'م' or 'm' => 'M',
        'ن' or 'n' => 'N',
        'ر' or 'r' => 'R',
        _ => '\0',
    };
}
