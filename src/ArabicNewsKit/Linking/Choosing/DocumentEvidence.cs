namespace ArabicNewsKit.Linking;

/// <summary>What the mentions found so far say of the rest: which entities the document names beyond doubt, and of which countries it speaks where.</summary>
internal sealed class DocumentEvidence : IDisposable
{
    private const double SureShare = 0.7;

    /// <summary>A league, or so many clubs, tell in which country a text's clubs are at home.</summary>
    private const int EnoughHome = 2;

    private readonly LinkDocument document;
    private readonly PooledMap anchors;
    private readonly PooledMap homes = new();
    private int mostHome;
    private int block = -1;
    private uint around;

    public DocumentEvidence(LinkDocument document, ReadOnlySpan<int> chosen)
    {
        this.document = document;
        anchors = new PooledMap(chosen.Length);
        Countries = new CountryVotes(document.Text.Count);
        Nations = new NationAdjectives(document);
        Sport = new SportVotes(document.Text.Count);
        for (int i = 0; i < document.Text.Count; i++)
        {
            if ((document.Traits[i] & WordTraits.Sport) != 0)
            {
                Sport.Add(i);
            }
        }

        foreach (int index in chosen)
        {
            ref readonly Candidate candidate = ref document.Candidates[index];
            if (candidate.Chosen >= 0 && LinkScorer.Share(document, candidate) is var share and >= 0.5)
            {
                Add(index, candidate, share);
            }
        }

        AddBodies(chosen);

        Countries.Count();
    }

    /// <summary>How much the text speaks of each country.</summary>
    public CountryVotes Countries { get; }

    /// <summary>The adjectives of the nations that the document speaks of.</summary>
    public NationAdjectives Nations { get; }

    /// <summary>Where the document tells of sport.</summary>
    public SportVotes Sport { get; }

    /// <summary>Whether the text tells of the clubs of some Arab country, whose names are alike from one to the next, and not of this one.</summary>
    public bool PlaysElsewhere(ushort country) => mostHome >= EnoughHome && !homes.ContainsKey(country) && !Countries.Grounds(country);

    /// <summary>The nations of which the text around a word speaks, a bit each.</summary>
    public uint NationsAround(int word)
    {
        if (block != CountryVotes.BlockOf(word))
        {
            block = CountryVotes.BlockOf(word);
            around = 0;
            for (int nation = 0; nation < Nations.Count; nation++)
            {
                around |= Countries.At(word, Nations.CountryOf(nation)) >= 1 ? 1u << nation : 0;
            }
        }

        return around;
    }

    /// <summary>Whether the document names an entity plainly, by another name than this candidate's.</summary>
    public bool Names(in Candidate candidate, int entity) =>
        anchors.TryGetValue(entity, out int index) && !Key(candidate).SequenceEqual(Key(document.Candidates[index]));

    /// <summary>Whether the document names an entity plainly at all.</summary>
    public bool Names(int entity) => anchors.ContainsKey(entity);

    public void Dispose()
    {
        anchors.Dispose();
        homes.Dispose();
        Sport.Dispose();
        Countries.Dispose();
        Nations.Dispose();
    }

    /// <summary>وزارة الصحة الأردنية and محكمة جنايات القاهرة, which no gazetteer holds, speak of Jordan and Egypt all the same.</summary>
    private void AddBodies(ReadOnlySpan<int> chosen)
    {
        ReadOnlySpan<Candidate> all = document.Candidates.Span;
        using var closing = new PooledMap();
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i] is { Chosen: >= 0, Source: CandidateSource.Listed, LogOdds: > 0 } && Closes(all[i], document.Options[all[i].Chosen]))
            {
                closing[all[i].Last] = i;
            }
        }

        foreach (int index in chosen)
        {
            if (all[index].Source == CandidateSource.Head && all[index].Type == EntityType.Organization
                && closing.TryGetValue(all[index].Last, out int last) && LinkScorer.Share(document, all[last]) >= SureShare)
            {
                Vote(all[last], document.Options[all[last].Chosen]);
            }
        }
    }

    /// <summary>Whether the end of a body's name may say whose it is: the adjective of a nation, or a place.</summary>
    private static bool Closes(in Candidate candidate, in LinkOption option) =>
        option.Kind == NameKind.Adjective
            ? candidate.First == candidate.Last
            : option.Type == EntityType.Place && option.Mark == NameMark.None && option.Kind != NameKind.Surname;

    private void Add(int index, in Candidate candidate, double share)
    {
        ref readonly LinkOption option = ref document.Options[candidate.Chosen];
        if ((option.Subtype & SubtypeTraits.Sport) != 0)
        {
            Sport.Add(candidate.First);
        }

        if ((option.Subtype & (SubtypeTraits.Club | SubtypeTraits.League)) != 0 && option.Mark == NameMark.None && share >= SureShare)
        {
            AddHome(candidate, option);
        }

        if (option.Mark == NameMark.None && option.Kind is not (NameKind.Adjective or NameKind.Surname)
            && !anchors.ContainsKey(option.Entity))
        {
            anchors[option.Entity] = index;
        }

        // a name that may as well be of another country (عمان) is no witness for its own
        if (share >= SureShare)
        {
            Vote(candidate, option);
        }
    }

    /// <summary>الدوري الليبي, مولودية الجزائر: the country's other clubs are meant by the names that several countries have.</summary>
    private void AddHome(in Candidate candidate, in LinkOption option)
    {
        bool league = (option.Subtype & SubtypeTraits.League) != 0;
        if (league)
        {
            Nations.Add(new Candidate { First = candidate.Last, Last = candidate.Last }, NameKind.Adjective, option.Row.Country);
        }

        if (document.Lexicon.IsArab(option.Row.Country))
        {
            ref int votes = ref homes[option.Row.Country];
            votes += league ? EnoughHome : 1;
            mostHome = Math.Max(mostHome, votes);
        }
    }

    private void Vote(in Candidate candidate, in LinkOption option)
    {
        EntityRow row = option.Row;
        if (row.Country != 0)
        {
            Countries.Add(candidate.First, row.Country, grounds: option.Type != EntityType.Person);
            if (option.Type == EntityType.Place && candidate.First == candidate.Last)
            {
                Nations.Add(candidate, option.Kind, row.Country);
            }
        }
    }

    private ReadOnlySpan<char> Key(in Candidate candidate)
    {
        int start = document.Text[candidate.First].KeyStart + candidate.Skip;
        if (candidate.Article)
        {
            // للبنتاغون and البنتاغون are one name
            start += DefiniteArticle.MayStart(document.Text.KeyOf(candidate.First)[candidate.Skip..]) ? 2 : candidate.Drop == 0 ? 1 : 0;
        }

        return document.Text.Key[start..document.Text[candidate.Last].KeyEnd];
    }
}
