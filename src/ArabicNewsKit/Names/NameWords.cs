using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Names;

/// <summary>What a word does inside a full name.</summary>
internal enum NameWordRole : byte
{
    /// <summary>It is a name.</summary>
    Name,

    /// <summary>A title, left out at the start where a name follows.</summary>
    Title,

    /// <summary>A degree or the like, left out at the end.</summary>
    Tail,

    /// <summary>A ruler's number in Roman letters, read as an Arabic word.</summary>
    Numeral,

    /// <summary>Son or daughter of, left out unless it comes first.</summary>
    Particle,

    /// <summary>The article apart from its name, left out.</summary>
    Article,

    /// <summary>The article before a hyphen, left out there only.</summary>
    HyphenArticle,

    /// <summary>One word with what follows: عبد، أبو.</summary>
    Prefix,

    /// <summary>One word with what stands before: الله، الدين.</summary>
    Suffix,

    /// <summary>The same, behind an article apart: al-Din.</summary>
    SuffixAfterArticle,
}

/// <summary>What the list of names knows of a word.</summary>
/// <param name="Rarity">How much it says about who is meant, 0 to 1.</param>
/// <param name="First">The number of the listed name that it spells; 0 where it is not listed.</param>
/// <param name="Second">The number of another such name, or 0.</param>
internal readonly record struct ListedName(float Rarity, short First, short Second)
{
    public bool IsListed => First != 0;

    /// <summary>Whether both spell one listed name.</summary>
    public bool Shares(ListedName other) =>
        First != 0 && (First == other.First || First == other.Second || (Second != 0 && (Second == other.First || Second == other.Second)));
}

/// <summary>One way to write a listed name.</summary>
/// <param name="Codes">The letter codes.</param>
/// <param name="Script">The script.</param>
internal readonly record struct Spelling(byte[] Codes, NameScript Script);

/// <summary>The tables of words inside names, looked up by letter codes.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal static class NameWords
{
    private const float CommonestRarity = 0.25f;
    private const float CommonRarity = 0.5f;
    private static readonly Dictionary<ulong, NameWordRole> Roles = ReadRoles();
    private static readonly List<Spelling[]> Spellings = ReadSpellings();
    private static readonly Dictionary<ulong, ListedName> Names = ReadNames();
    private static readonly Dictionary<ulong, byte[]> Numerals = ReadNumerals();

    /// <summary>What a word does, by its letters before the article is made one symbol.</summary>
    public static NameWordRole RoleOf(ReadOnlySpan<byte> codes, NameScript script) =>
        Roles.GetValueOrDefault(Key(codes, script));

    /// <summary>How much a word says about who is meant, and which listed names it spells.</summary>
    public static ListedName Listed(ReadOnlySpan<byte> codes, NameScript script)
    {
        float rarity = codes.Length switch { 1 => 0.15f, 2 => 0.5f, 3 => 0.75f, 4 => 0.9f, _ => 1 };
        return Names.TryGetValue(Key(codes, script), out ListedName listed)
            ? listed with { Rarity = Math.Min(rarity, listed.Rarity) }
            : new ListedName(rarity, 0, 0);
    }

    /// <summary>The letters of the Arabic word for a Roman numeral.</summary>
    public static ReadOnlySpan<byte> NumeralOf(ReadOnlySpan<byte> codes) => Numerals[Key(codes, NameScript.Latin)];

    private static Dictionary<ulong, byte[]> ReadNumerals()
    {
        var numerals = new Dictionary<ulong, byte[]>();
        var codes = new byte[ArabicLetters.Longest];
        foreach (string[] row in EmbeddedTable.Read("Names/Data/name-words.tsv"))
        {
            if (row[1] == "numeral")
            {
                numerals[KeyOf(row[0])] = codes[..ArabicLetters.EncodeLetters(row[2], codes)];
            }
        }

        return numerals;
    }

    private static Dictionary<ulong, NameWordRole> ReadRoles()
    {
        var roles = new Dictionary<ulong, NameWordRole>();
        foreach (string[] row in EmbeddedTable.Read("Names/Data/name-words.tsv"))
        {
            roles[KeyOf(row[0])] = row[1] switch
            {
                "title" => NameWordRole.Title,
                "tail" => NameWordRole.Tail,
                "numeral" => NameWordRole.Numeral,
                "particle" => NameWordRole.Particle,
                "article" => NameWordRole.Article,
                "hyphenarticle" => NameWordRole.HyphenArticle,
                "prefix" => NameWordRole.Prefix,
                "suffix" => NameWordRole.Suffix,
                "suffix-after-article" => NameWordRole.SuffixAfterArticle,
                _ => throw new InvalidOperationException($"name-words.tsv: no role {row[1]}"),
            };
        }

        return roles;
    }

    /// <summary>All spellings of a listed name, its articles one symbol; none where the number is 0.</summary>
    public static ReadOnlySpan<Spelling> SpellingsOf(short number) => number == 0 ? [] : Spellings[number - 1];

    private static List<Spelling[]> ReadSpellings()
    {
        var codes = new byte[ArabicLetters.Longest];
        return [.. EmbeddedTable.Read("Names/Data/given-names.tsv").Select(row => row[1].Split(' ').Prepend(row[0]).Select(word =>
            ArabicLetters.Encode(word, codes) is > 0 and int arabic
                ? new Spelling(codes[..arabic], NameScript.Arabic)
                : new Spelling(codes[..LatinLetters.Encode(word, codes)], NameScript.Latin)).ToArray())];
    }

    private static Dictionary<ulong, ListedName> ReadNames()
    {
        var names = new Dictionary<ulong, ListedName>();
        short number = 0;
        foreach (string[] row in EmbeddedTable.Read("Names/Data/given-names.tsv"))
        {
            number++;
            float rarity = row[2] switch { "1" => CommonestRarity, "2" => CommonRarity, _ => 1 };
            foreach (string word in row[1].Split(' ').Prepend(row[0]))
            {
                ulong key = KeyOf(word);
                names[key] = !names.TryGetValue(key, out ListedName known) ? new ListedName(rarity, number, 0)
                    : known.First == number ? known
                    : new ListedName(Math.Min(known.Rarity, rarity), known.First, number);
            }
        }

        return names;
    }

    private static ulong KeyOf(string word)
    {
        Span<byte> codes = stackalloc byte[ArabicLetters.Longest];
        int arabic = ArabicLetters.EncodeLetters(word, codes);
        return arabic > 0
            ? Key(codes[..arabic], NameScript.Arabic)
            : Key(codes[..LatinLetters.Encode(word, codes)], NameScript.Latin);
    }

    /// <summary>A hash of the script and the letters under the match folding.</summary>
    private static ulong Key(ReadOnlySpan<byte> codes, NameScript script)
    {
        // the script as a first letter that neither alphabet has
        ulong key = (14695981039346656037 ^ (128 + (ulong)script)) * 1099511628211;
        foreach (byte code in codes)
        {
            key = (key ^ (script == NameScript.Arabic ? ArabicLetters.Fold(code) : code)) * 1099511628211;
        }

        return key;
    }
}
