using System.Buffers;
using System.Text;

namespace ArabicNewsKit.Names;

/// <summary>
/// Guesses where the short vowels of an unvocalized word stand, from the shape of Arabic syllables: no word starts with
/// two consonants, none stand three in a row, and a consonant behind a long a takes an i, or an e before the last one
/// (مالكي, باسل).
/// </summary>
internal static class ShortVowels
{
    private static readonly SearchValues<char> ArabicOnly = SearchValues.Create("حعصضطظقذثءؤئ");
    private const string SecondOfCluster = "رلتبكفنم";

    /// <summary>The word with its vowels; each letter is written by the caller's table.</summary>
    /// <param name="word">The word, its article apart.</param>
    /// <param name="arabic">Whether it is known to be an Arabic word, as one behind an article is.</param>
    /// <param name="letterOf">How a letter is written.</param>
    public static string Write(string word, bool arabic, Func<char, string> letterOf)
    {
        var letters = new List<char>(word.Length);
        bool vocalized = false;
        foreach (char unit in word)
        {
            vocalized |= unit is >= '\u064B' and <= '\u0650';
            if (letterOf(unit).Length > 0 || unit == 'ء')
            {
                letters.Add(unit);
            }
        }

        bool native = arabic || IsArabic(word);
        var latin = new StringBuilder(word.Length * 2);
        int run = 0;
        for (int i = 0; i < letters.Count; i++)
        {
            char letter = letters[i];
            bool vowel = IsVowel(letters, i);
            if (run > 0 && IsNisba(letters, i))
            {
                latin.Append('i');
            }

            latin.Append(Consonantal(letter, vowel, letterOf));
            run = vowel ? 0 : run + 1;
            if (vowel || vocalized || i + 1 == letters.Count || IsVowel(letters, i + 1))
            {
                continue;
            }

            bool last = i + 2 == letters.Count;
            if (i == 0)
            {
                // foreign words may start with two: Stephen, Brown
                bool cluster = !native && letters.Count > 4 && SecondOfCluster.Contains(letters[1])
                    && "سبكتدفغجش".Contains(letter) && IsVowel(letters, 2);
                Insert(cluster ? "" : "a");
            }
            else if (letters[i - 1] is 'ا' or 'آ')
            {
                Insert(last ? "e" : native ? "i" : "");
            }
            else if (run >= 2 || (last && i > 1 && !IsVowel(letters, i - 1)))
            {
                Insert("a");
            }
        }

        return latin.ToString();

        void Insert(string vowel)
        {
            if (vowel.Length > 0)
            {
                latin.Append(vowel);
                run = 0;
            }
        }
    }

    /// <summary>Whether a word has letters that foreign names are hardly ever written with.</summary>
    public static bool IsArabic(string word) => word.AsSpan().ContainsAny(ArabicOnly);

    private static string Consonantal(char letter, bool vowel, Func<char, string> letterOf) =>
        vowel ? letterOf(letter) : letter switch
        {
            'و' => "w",
            'ي' or 'ی' => "y",
            _ => letterOf(letter),
        };

    /// <summary>Whether a letter is the y of an ending that is heard -iya: ي between a consonant and the last ة.</summary>
    private static bool IsNisba(List<char> letters, int i) =>
        letters[i] == 'ي' && i > 1 && i + 2 == letters.Count && letters[i + 1] == 'ة' && !IsVowel(letters, i - 1);

    /// <summary>Whether a letter writes a vowel: و and ي do not at the start of a word or before a vowel.</summary>
    private static bool IsVowel(List<char> letters, int i) => letters[i] switch
    {
        'ا' or 'أ' or 'إ' or 'آ' or 'ى' or 'ة' or 'ٱ' or 'ع' or 'ئ' or 'ؤ' => true,
        >= '\u064B' and <= '\u0650' => true,
        'و' or 'ي' or 'ی' => i > 0 && (i + 1 == letters.Count || letters[i + 1] is not ('ا' or 'أ' or 'آ' or 'ى' or 'ة' or 'و' or 'ي' or 'ی')),
        _ => false,
    };
}
