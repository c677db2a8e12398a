using System.Runtime.InteropServices;

namespace ArabicNewsKit.Linking;

/// <summary>What the mentions found so far say of the rest: which entities the document names beyond doubt, and of which countries it speaks where.</summary>
internal sealed class DocumentEvidence
{
    /// <summary>Words to a block; a country's votes are counted in a word's block and those beside it.</summary>
    private const int BlockShift = 5;
    private const double WholeShare = 0.12;
    private const int MostNations = 24;
    private const double SureShare = 0.7;

    /// <summary>So many players, clubs and tournaments, and words of theirs, make a text one about sport.</summary>
    private const int EnoughSport = 4;

    private readonly Dictionary<int, string> anchors = [];
    private readonly Dictionary<(int Block, ushort Country), int> near = [];
    private readonly Dictionary<ushort, int> whole = [];
    private readonly HashSet<ushort> grounded = [];
    private readonly HashSet<(ushort Country, string Nisba)> nations = [];
    private int sport;

    public DocumentEvidence(LinkDocument document, List<int> chosen)
    {
        foreach (WordTraits traits in document.Traits)
        {
            sport += (traits & WordTraits.Sport) != 0 ? 1 : 0;
        }

        Span<Candidate> candidates = CollectionsMarshal.AsSpan(document.Candidates);
        foreach (int index in chosen)
        {
            ref readonly Candidate candidate = ref candidates[index];
            if (candidate.Chosen < 0 || candidate.Share < 0.5)
            {
                continue;
            }

            LinkOption option = document.Options[candidate.Chosen];
            EntityRecord record = document.Gazetteer.Record(option.Entity);
            sport += record.Subtype is "athlete" or "coach" or "football-club" or "national-team" or "tournament" or "league" or "stadium" ? 1 : 0;
            if (option.Mark == NameMark.None && option.Kind is not (NameKind.Adjective or NameKind.Surname))
            {
                string key = Key(document, candidate);
                anchors.TryAdd(option.Entity, key);
            }

            // a name that may as well be of another country (عمان) is no witness for its own
            if (record.CountryCode != 0 && candidate.Share >= SureShare)
            {
                if (record.Type == EntityType.Place && candidate.First == candidate.Last && nations.Count < MostNations)
                {
                    Nation(document, candidate, option, record.CountryCode);
                }

                if (record.Type != EntityType.Person)
                {
                    grounded.Add(record.CountryCode);
                }

                (int, ushort) at = (candidate.First >> BlockShift, record.CountryCode);
                near[at] = near.GetValueOrDefault(at) + 1;
                whole[record.CountryCode] = whole.GetValueOrDefault(record.CountryCode) + 1;
            }
        }
    }

    /// <summary>The adjectives of the nations that the document speaks of, masculine and without the article.</summary>
    public IReadOnlyCollection<(ushort Country, string Nisba)> Nations => nations;

    /// <summary>Whether the document tells of sport.</summary>
    public bool IsSport => sport >= EnoughSport;

    /// <summary>Whether the document names an entity plainly, by another name than this candidate's.</summary>
    public bool Names(LinkDocument document, in Candidate candidate, int entity) =>
        anchors.TryGetValue(entity, out string? key) && !Key(document, candidate).AsSpan().SequenceEqual(key);

    /// <summary>Whether the document names an entity plainly at all.</summary>
    public bool Names(int entity) => anchors.ContainsKey(entity);

    /// <summary>How much the text around a word speaks of a country.</summary>
    public double Votes(int word, ushort country)
    {
        if (!whole.TryGetValue(country, out int all))
        {
            return 0;
        }

        int block = word >> BlockShift;
        return near.GetValueOrDefault((block, country))
            + (0.6 * (near.GetValueOrDefault((block - 1, country)) + near.GetValueOrDefault((block + 1, country))))
            + (WholeShare * all);
    }

    /// <summary>Whether the document names the country or a place or body of it, or none at all.</summary>
    public bool Grounds(ushort country) => grounded.Count == 0 || grounded.Contains(country);

    /// <summary>Reads the adjective off a mention: الأميركيين is أميركي; a state's name makes one by rule: العراق, عراقي.</summary>
    private void Nation(LinkDocument document, in Candidate candidate, in LinkOption option, ushort country)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(candidate.First)[candidate.Skip..];
        key = DefiniteArticle.MayStart(key) ? key[2..] : key;
        if (option.Kind == NameKind.Adjective)
        {
            int end = key.LastIndexOf('ي') + 1;
            if (key.EndsWith("يين") || key.EndsWith("يتين"))
            {
                end = key.IndexOf("يين") is var dual && dual > 0 ? dual + 1 : key.IndexOf("يتين") + 1;
            }

            if (end > 2)
            {
                nations.Add((country, key[..end].ToString()));
            }
        }
        else if (key.Length > 2)
        {
            ReadOnlySpan<char> stem = key.EndsWith("يا") ? key[..^2] : key[^1] is 'ه' or 'ا' ? key[..^1] : key;
            nations.Add((country, stem[^1] == 'ي' ? stem.ToString() : string.Concat(stem, "ي")));
        }
    }

    private static string Key(LinkDocument document, in Candidate candidate)
    {
        int start = document.Text[candidate.First].KeyStart + candidate.Skip;
        if (candidate.Article)
        {
            // للبنتاغون and البنتاغون are one name
            start += DefiniteArticle.MayStart(document.Text.KeyOf(candidate.First)[candidate.Skip..]) ? 2 : candidate.Drop == 0 ? 1 : 0;
        }

        return document.Text.Key[start..document.Text[candidate.Last].KeyEnd].ToString();
    }
}
