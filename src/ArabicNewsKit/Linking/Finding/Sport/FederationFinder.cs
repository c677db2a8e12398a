namespace ArabicNewsKit.Linking;

/// <summary>
/// In a text about sport الاتحاد with the adjective of a nation or continent is its federation (الاتحاد الآسيوي, الاتحاد الليبي لكرة القدم),
/// unless it stands where clubs do.
/// </summary>
internal readonly ref struct FederationFinder
{
    /// <summary>So sure that it stands before the adjective, and before a club of that name.</summary>
    private const double Odds = 5;

    private const ClubCue OfClub = ClubCue.Team | ClubCue.List | ClubCue.Member | ClubCue.Pair | ClubCue.Against | ClubCue.Play;

    private readonly LinkDocument document;
    private readonly ClubSurroundings around;

    /// <summary>The longest candidate of two words or more that lists no club, by its first word.</summary>
    private readonly PooledMap listed;

    private FederationFinder(LinkDocument document, PooledMap listed)
    {
        this.document = document;
        this.listed = listed;
        around = new ClubSurroundings(document);
    }

    /// <summary>Adds the federations, and marks them against the clubs; to be called before <see cref="ClubFinder"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sport">Where it tells of sport.</param>
    public static void Find(LinkDocument document, SportVotes sport)
    {
        using var listed = new PooledMap();
        int count = document.Candidates.Count;
        for (int i = 0; i < count; i++)
        {
            ref readonly Candidate body = ref document.Candidates[i];
            if (body is { Source: CandidateSource.Listed, Words: > 1 } && !IsClub(document, body)
                && (!listed.TryGetValue(body.First, out int other) || document.Candidates[other].Last < body.Last))
            {
                listed[body.First] = i;
            }
        }

        var finder = new FederationFinder(document, listed);
        for (int i = 0; i < count; i++)
        {
            Candidate adjective = document.Candidates[i];
            if (adjective is { Source: CandidateSource.Listed, Skip: 0, Article: true, First: > 0 } && sport.At(adjective.First)
                && adjective.First == adjective.Last && document.Follows(adjective.First))
            {
                finder.Read(adjective);
            }
        }
    }

    private void Read(in Candidate adjective)
    {
        int word = adjective.First - 1;
        if ((around.CueOf(word, out byte skip) & ClubCue.Federation) == 0 || document.Cues[word].Club != ClubMark.None || !IsNations(adjective))
        {
            return;
        }

        int last = EndOfSport(adjective.Last + 1);
        if (last == adjective.Last && IsClubs(word, adjective.Last + 1))
        {
            return;
        }

        document.Cues[word].Club = ClubMark.Other;
        if (!listed.TryGetValue(word, out int candidate))
        {
            document.Candidates.Add(Candidate.Unlisted(CandidateSource.Head, EntityType.Organization, word, last, skip, Odds));
        }
        else if (document.Candidates[candidate] is var federation && federation.Last <= last)
        {
            // as what it is listed: الاتحاد السوفيتي is a state
            AddListed(federation);
        }
    }

    /// <summary>The entities of a listed name once more, that here needs no cue.</summary>
    private void AddListed(in Candidate federation)
    {
        int start = document.Options.Count;
        for (int i = federation.OptionStart; i < federation.OptionStart + federation.OptionCount; i++)
        {
            LinkOption option = document.Options[i];
            option.Mark = NameMark.None;
            document.Options.Add(option);
        }

        ListedCandidate.Add(document, federation.First, federation.Last, federation.Skip, federation.Article, start);
    }

    /// <summary>Whether clubs stand beside it, or the words around say that one plays.</summary>
    private bool IsClubs(int word, int next) =>
        (around.CueBefore(word) & OfClub) != 0
        || (document.Follows(next) && ((around.CueOf(next) & (ClubCue.Play | ClubCue.Behind)) != 0 || around.EndOfScore(next) > next));

    /// <summary>The last word of the sport that a federation is for; the word before for none.</summary>
    private int EndOfSport(int word) =>
        document.Follows(word)
        && document.Lexicon.TeamKinds.Match(document, word, WordForm.From(0), WordTraits.None, out TeamKind kind, out int end)
        && kind != TeamKind.Age ? end : word - 1;

    private static bool IsClub(LinkDocument document, in Candidate candidate)
    {
        foreach (ref readonly LinkOption option in document.OptionsOf(candidate))
        {
            if ((option.Subtype & SubtypeTraits.Club) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNations(in Candidate adjective)
    {
        foreach (ref readonly LinkOption option in document.OptionsOf(adjective))
        {
            if (option is { Kind: NameKind.Adjective, Type: EntityType.Place } && (option.Subtype & SubtypeTraits.Town) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
