using ArabicNewsKit.Names;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>An entity that no gazetteer holds, as the articles so far speak of it.</summary>
internal sealed class ResolvedEntity(string id, EntityType type)
{
    private const int MostNames = 4;
    private const int MostContext = 24;

    /// <summary>What a full name must bring.</summary>
    private const double Bias = -2;
    private const double MostNameOdds = 6;

    /// <summary>A last name alone is never enough without the context.</summary>
    private const double SingleBias = -4.3;
    private const double MostSingleOdds = 3;

    /// <summary>Nor is a full name of frequent words: أحمد محمد.</summary>
    private const double Thin = -10;
    private const double EnoughRarity = 1.2;
    private const double ContextWeight = 2;
    private const double MostShared = 2;

    private readonly List<string> names = [];
    private readonly List<string> context = [];

    public string Id { get; } = id;

    /// <summary>The log odds that a mention of an article is of this entity.</summary>
    public double LogOdds(EntityMention mention, ArticleContext article)
    {
        if (mention.Type != type)
        {
            return double.NegativeInfinity;
        }

        double best = double.NegativeInfinity;
        foreach (string name in names)
        {
            best = Math.Max(best, NameOdds(mention.Name, name));
        }

        return best + (ContextWeight * Math.Min(MostShared, article.Shared(context)));
    }

    /// <summary>Takes a mention in: its spelling, and what its article names.</summary>
    public void Add(EntityMention mention, ArticleContext article)
    {
        if (names.Count < MostNames && !names.Contains(mention.Name))
        {
            names.Add(mention.Name);
        }

        foreach (string id in article.Ids)
        {
            if (!context.Contains(id))
            {
                if (context.Count == MostContext)
                {
                    context.RemoveAt(0);
                }

                context.Add(id);
            }
        }
    }

    private double NameOdds(string a, string b)
    {
        if (type != EntityType.Person)
        {
            // bodies and places are called as they are called: a ministry is not another one that sounds alike
            return KeyFolding.Fold(a.AsSpan()) == KeyFolding.Fold(b.AsSpan()) ? 0.5 : double.NegativeInfinity;
        }

        (int wordsA, float rarityA) = Weigh(a);
        (int wordsB, float rarityB) = Weigh(b);
        if (Math.Min(wordsA, wordsB) > 1)
        {
            return Math.Min(MostNameOdds, NameMatcher.Default.LogOdds(a, b)) + Bias
                + (Thin * Math.Max(0, EnoughRarity - Math.Min(rarityA, rarityB)));
        }

        return Math.Min(MostSingleOdds, NameMatcher.Default.LogOdds(LastWord(a), LastWord(b))) + SingleBias;
    }

    private static ReadOnlySpan<char> LastWord(string name) => name.AsSpan(name.LastIndexOf(' ') + 1);

    /// <summary>How many words a name has, and how much they say together about who is meant.</summary>
    private static (int Words, float Rarity) Weigh(string name)
    {
        Span<byte> codes = stackalloc byte[NameReader.MostCodes];
        Span<NameToken> tokens = stackalloc NameToken[NameReader.MostTokens];
        int count = NameReader.Read(name, codes, tokens);
        float rarity = 0;
        foreach (NameToken token in tokens[..count])
        {
            rarity += token.Rarity;
        }

        return (count, rarity);
    }
}
