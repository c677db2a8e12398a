namespace ArabicNewsKit.Linking;

/// <summary>
/// Where a text about sport has listed names of clubs, of what clubs are named after, and of anything else. The room is rented, to be
/// given back.
/// </summary>
internal sealed class ClubCandidates : IDisposable
{
    private readonly LinkDocument document;

    /// <summary>The candidates, from 1, that list a club, and those that list a town, by their first words.</summary>
    private readonly PooledMap clubs = new();
    private readonly PooledMap towns = new();

    /// <summary>Where a plain name of anything else starts.</summary>
    private readonly PooledMap others = new();

    /// <summary>The adjectives of towns that are no nation's too: المصراتي.</summary>
    private readonly PooledMap nisbas = new();

    public ClubCandidates(LinkDocument document, SportVotes sport)
    {
        this.document = document;
        ReadOnlySpan<Candidate> candidates = document.Candidates.Span;
        for (int i = 0; i < candidates.Length; i++)
        {
            if (candidates[i].Source == CandidateSource.Listed && sport.At(candidates[i].First))
            {
                Sort(i, candidates[i]);
            }
        }
    }

    /// <summary>The longest candidate that starts at a word and lists a club; -1 for none.</summary>
    public int ClubAt(int word) => clubs.TryGetValue(word, out int candidate) ? candidate - 1 : -1;

    /// <summary>The longest that lists a town and no club; -1 for none.</summary>
    public int TownAt(int word) => towns.TryGetValue(word, out int candidate) ? candidate - 1 : -1;

    /// <summary>Whether a word is a town's adjective as it is written.</summary>
    public bool IsTownsAdjective(int word) => nisbas.ContainsKey(word);

    /// <summary>Whether a listed name of anything else starts at a word.</summary>
    public bool IsOther(int word) => others.ContainsKey(word);

    /// <summary>Whether a candidate lists a state too: الكويت.</summary>
    public bool IsState(int candidate)
    {
        foreach (ref readonly LinkOption option in document.OptionsOf(document.Candidates[candidate]))
        {
            if ((option.Subtype & SubtypeTraits.Country) != 0 && option is { Mark: NameMark.None, Kind: not NameKind.Adjective })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a candidate surely lists a club: no cue is needed, and nothing else is likelier.</summary>
    public bool IsSure(int candidate)
    {
        ref readonly Candidate listed = ref document.Candidates[candidate];
        return listed.Chosen >= 0 && document.Options[listed.Chosen] is { Mark: NameMark.None } option
            && (option.Subtype & SubtypeTraits.Club) != 0 && LinkScorer.Share(document, listed) >= 0.5;
    }

    public void Dispose()
    {
        clubs.Dispose();
        towns.Dispose();
        others.Dispose();
        nisbas.Dispose();
    }

    /// <summary>Notes what a candidate lists; of several the longest.</summary>
    private void Sort(int index, in Candidate candidate)
    {
        bool club = false;
        bool town = false;
        bool state = false;
        bool other = false;
        bool nisba = false;
        bool nation = false;
        foreach (ref readonly LinkOption option in document.OptionsOf(candidate))
        {
            bool adjective = option.Kind is NameKind.Adjective;
            club |= (option.Subtype & SubtypeTraits.Club) != 0;
            town |= option.Type == EntityType.Place && !adjective
                && (option.Subtype & (SubtypeTraits.Sport | SubtypeTraits.Building)) == 0;
            state |= (option.Subtype & SubtypeTraits.Country) != 0;
            other |= option is { Mark: NameMark.None, ExtraArticle: false };
            nisba |= adjective && (option.Subtype & SubtypeTraits.Town) != 0;
            nation |= adjective && (option.Subtype & SubtypeTraits.Town) == 0;
        }

        if (nisba && !nation && candidate.Skip == 0 && candidate.Article)
        {
            nisbas[candidate.First] = 1;
        }

        if (club || (town && !state))
        {
            ref int longest = ref (club ? clubs : towns)[candidate.First];
            longest = longest == 0 || document.Candidates[longest - 1].Last < candidate.Last ? index + 1 : longest;
        }
        else if (other || state)
        {
            others[candidate.First] = 1;
        }
    }
}
