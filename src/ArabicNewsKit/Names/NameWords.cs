using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Names;

/// <summary>What a word does inside a full name.</summary>
internal enum NameWordRole : byte
{
    /// <summary>It is a name.</summary>
    Name,

    /// <summary>A title, left out.</summary>
    Title,

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

/// <summary>The tables of words inside names, looked up by letter codes.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal static class NameWords
{
    private const float CommonestRarity = 0.25f;
    private const float CommonRarity = 0.5f;
    private static readonly Dictionary<ulong, NameWordRole> Roles = ReadRoles();
    private static readonly Dictionary<ulong, float> Rarities = ReadRarities();

    /// <summary>What a word does, by its letters before the article is made one symbol.</summary>
    public static NameWordRole RoleOf(ReadOnlySpan<byte> codes, NameScript script) =>
        Roles.GetValueOrDefault(Key(codes, script));

    /// <summary>How much a word says about who is meant.</summary>
    public static float RarityOf(ReadOnlySpan<byte> codes, NameScript script)
    {
        if (Rarities.TryGetValue(Key(codes, script), out float rarity))
        {
            return rarity;
        }

        return codes.Length switch { 1 => 0.15f, 2 => 0.5f, 3 => 0.75f, 4 => 0.9f, _ => 1 };
    }

    private static Dictionary<ulong, NameWordRole> ReadRoles()
    {
        var roles = new Dictionary<ulong, NameWordRole>();
        foreach (string[] row in EmbeddedTable.Read("Names/Data/name-words.tsv"))
        {
            roles[KeyOf(row[0])] = row[1] switch
            {
                "title" => NameWordRole.Title,
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

    private static Dictionary<ulong, float> ReadRarities()
    {
        var rarities = new Dictionary<ulong, float>();
        foreach (string[] row in EmbeddedTable.Read("Names/Data/common-names.tsv"))
        {
            float rarity = row[2] == "1" ? CommonestRarity : CommonRarity;
            rarities.TryAdd(KeyOf(row[0]), rarity);
            foreach (string latin in row[1].Split(' '))
            {
                rarities.TryAdd(KeyOf(latin), rarity);
            }
        }

        return rarities;
    }

    private static ulong KeyOf(string word)
    {
        Span<byte> codes = stackalloc byte[ArabicLetters.Longest];
        int arabic = ArabicLetters.EncodeLetters(word, codes);
        return arabic > 0
            ? Key(codes[..arabic], NameScript.Arabic)
            : Key(codes[..LatinLetters.Encode(word, codes)], NameScript.Latin);
    }

    /// <summary>A hash of the letters under the match folding; the words of the tables do not collide.</summary>
    private static ulong Key(ReadOnlySpan<byte> codes, NameScript script)
    {
        ulong key = 14695981039346656037 + (ulong)script;
        foreach (byte code in codes)
        {
            key = (key ^ (script == NameScript.Arabic ? ArabicLetters.Fold(code) : code)) * 1099511628211;
        }

        return key;
    }
}
