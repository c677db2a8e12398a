using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Names;

/// <summary>The Latin letters as the alignment model counts them: a to z, accents off.</summary>
internal static class LatinLetters
{
    /// <summary>How many letters there are.</summary>
    public const int Count = 26;

    private static readonly Dictionary<char, string> Plain =
        EmbeddedTable.Read("Names/Data/latin-letters.tsv").ToDictionary(row => row[0][0], row => row[1]);

    /// <summary>Whether a unit is a letter that the model knows.</summary>
    public static bool IsLetter(char unit) =>
        char.IsAsciiLetter(unit) || (unit >= '\u00C0' && Plain.ContainsKey(char.ToLowerInvariant(unit)));

    /// <summary>The word of some codes.</summary>
    public static string Decode(ReadOnlySpan<byte> codes)
    {
        Span<char> word = codes.Length <= AlignmentModel.Longest * 3 ? stackalloc char[codes.Length] : new char[codes.Length];
        for (int i = 0; i < codes.Length; i++)
        {
            word[i] = (char)('a' + codes[i]);
        }

        return word.ToString();
    }

    /// <summary>Writes the codes of a word's letters, 0 for a; marks and everything else are left out.</summary>
    /// <param name="word">One word.</param>
    /// <param name="codes">Room for the codes; what does not fit is cut off.</param>
    /// <returns>How many codes there are.</returns>
    public static int Encode(ReadOnlySpan<char> word, Span<byte> codes)
    {
        int count = 0;
        foreach (char unit in word)
        {
            if (count == codes.Length)
            {
                break;
            }

            if (char.IsAsciiLetter(unit))
            {
                codes[count++] = (byte)((unit | 0x20) - 'a');
            }
            else if (unit >= '\u00C0' && Plain.TryGetValue(char.ToLowerInvariant(unit), out string? letters))
            {
                foreach (char letter in letters)
                {
                    if (count < codes.Length)
                    {
                        codes[count++] = (byte)(letter - 'a');
                    }
                }
            }
        }

        return count;
    }
}
