using System.Text;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Names;

/// <summary>Writes Arabic names in Latin letters, and Latin names in Arabic.</summary>
/// <example>
/// <code>
/// Console.WriteLine(Romanizer.ToLatin("مراد الشامي"));   // Murad al-Shami
/// Console.WriteLine(Romanizer.ToAlaLc("نور"));           // Nūr
/// Console.WriteLine(Romanizer.ToArabic("Bolton")[0]);   // بولتون
/// </code>
/// </example>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public static class Romanizer
{
    private const int LeastForeign = 5;

    private const int ShortestJoined = 3;
    private const int MostConsonants = 3;
    private const string Vowels = "aeiouy";

    // consonants that no word has behind its first one
    private const string NeverSecond = "bdfgjqvxz";
    private static readonly Dictionary<char, string[]> Letters = ReadLetters();
    private static readonly Dictionary<string, string> Words = ReadWords();
    private static readonly Dictionary<string, string> Names = ReadNames();
    private static readonly Dictionary<string, string> Bodies = ReadBodies();
    private static readonly ILookup<string, string> Listed = ReadListed();

    // و and ل on the article of a later word: وزارة الحج والعمرة, الهيئة العامة للزكاة
    private static readonly (string Arabic, string Press, string AlaLc)[] JoinedArticles = ReadJoinedArticles();

    /// <summary>
    /// A name in Latin letters, each word with a capital, as the English-language press writes it: listed names in their
    /// usual spelling (محمد: Mohammed), others letter by letter with the short vowels guessed. What is not Arabic stays.
    /// Linear.
    /// </summary>
    /// <param name="name">A name in Arabic letters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string ToLatin(string name) => ToLatin(name, RomanizationStyle.Press);

    /// <summary>
    /// A name in the Latin letters of the ALA-LC table (ḥ, ṣ, ʻ, ā), by which libraries keep Arabic letters apart; short vowels
    /// are guessed, as the Arabic leaves them out. Linear.
    /// </summary>
    /// <param name="name">A name in Arabic letters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string ToAlaLc(string name) => ToLatin(name, RomanizationStyle.AlaLc);

    private static string ToLatin(string name, RomanizationStyle style)
    {
        ArgumentNullException.ThrowIfNull(name);
        var latin = new StringBuilder(name.Length * 2);
        bool afterServant = false;
        int i = 0;
        while (i < name.Length)
        {
            int start = i;
            while (i < name.Length && Letters.ContainsKey(name[i]))
            {
                i++;
            }

            if (i == start)
            {
                latin.Append(name[i++]);
                continue;
            }

            string word = name[start..i];
            latin.Append(start > 0 && Joined(word, style) is { } joined ? joined : Whole(word, style, afterServant, name.AsSpan(i)));
            afterServant = style == RomanizationStyle.Press && word == "عبد";
        }

        return latin.ToString();
    }

    /// <summary>
    /// The likeliest ways to write one Latin word in Arabic letters, best first: what listed names are written like that
    /// (Bashir: بشير), then what a beam over the learned alignment finds.
    /// </summary>
    /// <param name="word">One word in Latin letters.</param>
    /// <param name="top">How many to give back at most.</param>
    /// <returns>The spellings; empty where the word has no Latin letter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is negative.</exception>
    public static IReadOnlyList<string> ToArabic(string word, int top = 5)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        IEnumerable<string> spelled =
            ArabicSpeller.Spell(NameMatcher.Default.Tokens.ModelOf(NameScript.Latin, NameScript.Arabic), word, top);
        return [.. Listed[KeyFolding.Fold(word.AsSpan())].Concat(spelled).Distinct().Take(top)];
    }

    /// <summary>Letter by letter, with no vowel that the Arabic does not write: what a naive program does.</summary>
    internal static string LetterByLetter(string name)
    {
        var latin = new StringBuilder(name.Length * 2);
        for (int i = 0; i < name.Length; i++)
        {
            bool start = i == 0 || !char.IsLetter(name[i - 1]);
            if (start && name.AsSpan(i).StartsWith("ال") && i + 3 < name.Length && char.IsLetter(name[i + 2]))
            {
                latin.Append("al-");
                i++;
                continue;
            }

            string letter = Letters.TryGetValue(name[i], out string[]? cells) ? cells[1] : name[i].ToString();
            latin.Append(start && letter.Length > 0 ? char.ToUpperInvariant(letter[0]) + letter[1..] : letter);
        }

        return latin.ToString();
    }

    /// <summary>A word that starts with a proclitic on the article, or null where it doesn't.</summary>
    private static string? Joined(string word, RomanizationStyle style)
    {
        foreach ((string arabic, string press, string alaLc) in JoinedArticles)
        {
            if (word.Length >= arabic.Length + ShortestJoined && word.StartsWith(arabic, StringComparison.Ordinal))
            {
                return (style == RomanizationStyle.Press ? press : alaLc)
                    + Word(word[arabic.Length..], style, afterServant: false, behindArticle: true);
            }
        }

        return null;
    }

    /// <summary>A word as it stands in the name: the last ة of what names a body is heard before the word that it belongs to.</summary>
    private static string Whole(string word, RomanizationStyle style, bool afterServant, ReadOnlySpan<char> rest)
    {
        string latin = Word(word, style, afterServant, behindArticle: false);
        bool heard = style == RomanizationStyle.Press && word.EndsWith('ة') && latin.EndsWith('a')
            && rest.Length > 1 && rest[0] == ' ' && Letters.ContainsKey(rest[1]) && !rest[1..].StartsWith("لل")
            && Bodies.ContainsKey(KeyFolding.Fold(word.AsSpan()));
        return heard ? latin + 't' : latin;
    }

    private static string Word(string word, RomanizationStyle style, bool afterServant, bool behindArticle)
    {
        bool press = style == RomanizationStyle.Press;
        if (press && Words.TryGetValue(word, out string? fixedForm) && !(afterServant && word == "الله"))
        {
            return fixedForm;
        }

        string key = KeyFolding.Fold(word.AsSpan());
        if (press && Listing(key, behindArticle) is { } listed)
        {
            return Capital(listed);
        }

        if (key.Length is > 4 and <= ArabicLetters.Longest && key.StartsWith("ال", StringComparison.Ordinal) && !word.StartsWith('أ'))
        {
            string rest = Word(word[2..], style, afterServant: false, behindArticle: true);
            return afterServant ? rest : "al-" + rest;
        }

        bool native = behindArticle || ShortVowels.IsArabic(word);
        return press && !native && AsUsual(word) is { } usual
            ? Capital(usual)
            : Capital(ShortVowels.Write(word, native, letter => Letters[letter][press ? 1 : 2]));
    }

    /// <summary>How a listed word is written, or null: first as a name, but behind the article as the word of a body (الملك).</summary>
    private static string? Listing(string key, bool behindArticle)
    {
        string? name = Names.GetValueOrDefault(key);
        string? body = Bodies.GetValueOrDefault(key);
        return behindArticle ? body ?? name : name ?? body;
    }

    /// <summary>A foreign name as right pairs write it, or null where its vowels are not told.</summary>
    private static string? AsUsual(string word)
    {
        Span<byte> codes = stackalloc byte[AlignmentModel.Longest];
        codes = codes[..ArabicLetters.Encode(word, codes)];
        if (codes.Length < LeastForeign)
        {
            return null;
        }

        string latin = LatinLetters.Decode(NameMatcher.Default.Tokens.Joint.Written.Spell(codes));
        int run = 0;
        foreach (char letter in latin)
        {
            run = Vowels.Contains(letter) ? 0 : run + 1;
            if (run > MostConsonants)
            {
                return null;
            }
        }

        return latin.Length < 2 || (!Vowels.Contains(latin[0]) && NeverSecond.Contains(latin[1])) ? null : latin;
    }

    private static string Capital(string word)
    {
        int first = word.Length > 1 && word[0] is 'ʻ' or 'ʼ' ? 1 : 0;
        return word.Length == 0 ? word : word[..first] + char.ToUpperInvariant(word[first]) + word[(first + 1)..];
    }

    private static Dictionary<char, string[]> ReadLetters() =>
        EmbeddedTable.Read("Names/Data/press-letters.tsv").ToDictionary(row => row[0][0]);

    private static (string Arabic, string Press, string AlaLc)[] ReadJoinedArticles() =>
        [.. EmbeddedTable.Read("Names/Data/joined-articles.tsv").Select(row => (row[0], row[1], row[2]))];

    private static Dictionary<string, string> ReadWords() =>
        EmbeddedTable.Read("Names/Data/press-words.tsv").ToDictionary(row => row[0], row => row[1]);

    private static Dictionary<string, string> ReadBodies()
    {
        var bodies = new Dictionary<string, string>();
        foreach (string[] row in EmbeddedTable.Read("Names/Data/body-words.tsv"))
        {
            bodies.TryAdd(KeyFolding.Fold(row[0].AsSpan()), row[1]);
        }

        return bodies;
    }

    private static Dictionary<string, string> ReadNames()
    {
        var names = new Dictionary<string, string>();
        foreach (string[] row in EmbeddedTable.Read("Names/Data/given-names.tsv"))
        {
            names.TryAdd(KeyFolding.Fold(row[0].AsSpan()), row[1].Split(' ')[0]);
        }

        foreach (string[] row in EmbeddedTable.Read("Names/Data/press-names.tsv"))
        {
            names.TryAdd(KeyFolding.Fold(row[0].AsSpan()), row[1]);
        }

        return names;
    }

    /// <summary>The listed Arabic names by each of their Latin spellings.</summary>
    private static ILookup<string, string> ReadListed() =>
        EmbeddedTable.Read("Names/Data/given-names.tsv")
            .SelectMany(row => row[1].Split(' '), (row, latin) => (Latin: KeyFolding.Fold(latin.AsSpan()), Arabic: row[0]))
            .ToLookup(pair => pair.Latin, pair => pair.Arabic);
}
