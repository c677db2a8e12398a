using System.Text;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Names;

/// <summary>Writes Arabic names in Latin letters as the English-language press does.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public static class Romanizer
{
    private static readonly Dictionary<char, string> Letters =
        EmbeddedTable.Read("Names/Data/press-letters.tsv").ToDictionary(row => row[0][0], row => row[1]);

    /// <summary>A name in Latin letters, each word with a capital; what is not Arabic stays as it is.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string ToLatin(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var latin = new StringBuilder(name.Length * 2);
        bool start = true;
        for (int i = 0; i < name.Length; i++)
        {
            if (start && name.AsSpan(i).StartsWith("ال") && i + 3 < name.Length && char.IsLetter(name[i + 2]))
            {
                latin.Append("al-");
                i++;
                continue;
            }

            string letter = Letters.GetValueOrDefault(name[i]) ?? name[i].ToString();
            if (start && letter.Length > 0)
            {
                latin.Append(char.ToUpperInvariant(letter[0])).Append(letter, 1, letter.Length - 1);
                start = false;
            }
            else
            {
                latin.Append(letter);
            }

            start |= !char.IsLetter(name[i]) && name[i] is not '\'' and not (>= '\u064B' and <= '\u0652');
        }

        return latin.ToString();
    }
}
