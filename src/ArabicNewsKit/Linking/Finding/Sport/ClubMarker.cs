namespace ArabicNewsKit.Linking;

/// <summary>
/// Marks the words that name clubs. One that is named in full before, or else behind, gives its entity to the short name; one that no
/// list holds gets a candidate.
/// </summary>
internal static class ClubMarker
{
    private const double OfName = 1;

    /// <summary>A longer name is worth more than the listed ones of its words.</summary>
    private const double OfLongName = 4;

    /// <summary>Marks the clubs, and adds those that no list holds.</summary>
    public static void Mark(LinkDocument document, Span<ClubPlace> places)
    {
        // the place of the last full name, from 1, by its stem: first that of those behind, then of those before
        using var full = new PooledMap();
        for (int i = places.Length - 1; i >= 0; i--)
        {
            Note(places, i, full);
        }

        for (int i = 0; i < places.Length; i++)
        {
            Note(places, i, full);
            if (places[i].IsClub)
            {
                int found = places[i].IsLong ? 0 : full.TryGetValue((int)places[i].Stem, out int last) ? last : 0;
                Mark(document, places, i, found > 0 && IsOwn(document, places[i], places[found - 1]) ? -1 : found - 1);
            }
        }
    }

    private static void Note(ReadOnlySpan<ClubPlace> places, int index, PooledMap full)
    {
        if (places[index].IsLong && places[index].IsClub)
        {
            full[(int)places[index].Stem] = index + 1;
        }
    }

    /// <summary>
    /// الترجي is a club of its own, though الترجي الجرجيسي of the same country stands before it: no list has that one under the short name.
    /// </summary>
    private static bool IsOwn(LinkDocument document, in ClubPlace place, in ClubPlace full)
    {
        if (place.Listed < 0 || full.Listed < 0)
        {
            return false;
        }

        bool other = false;
        LinkOption named = document.Options[document.Candidates[full.Listed].OptionStart];
        foreach (ref readonly LinkOption option in document.OptionsOf(document.Candidates[place.Listed]))
        {
            if (option.Entity == named.Entity)
            {
                return false;
            }

            other |= (option.Subtype & SubtypeTraits.Club) != 0 && option.Row.Country == named.Row.Country;
        }

        return other;
    }

    private static void Mark(LinkDocument document, Span<ClubPlace> places, int index, int full)
    {
        ref readonly ClubPlace place = ref places[index];
        ref WordCue cue = ref document.Cues[place.First];
        cue.Club = ClubMark.Any;
        if (full < 0)
        {
            Name(document, places, index);
        }
        else if (places[full].Listed >= 0)
        {
            cue.Club = ClubMark.Short;
            AddShort(document, place, document.Candidates[places[full].Listed]);
        }
        else
        {
            cue.Club = ClubMark.Short;
            Name(document, places, full);
            Add(document, place, places[full].Named);
        }
    }

    /// <summary>Makes sure that a club which no list holds has its candidate.</summary>
    private static void Name(LinkDocument document, Span<ClubPlace> places, int index)
    {
        ref ClubPlace place = ref places[index];
        if (place is { Listed: < 0, Named: < 0 })
        {
            place.Named = Add(document, place, -1);
        }
    }

    /// <summary>Adds a club that no list holds.</summary>
    /// <returns>The candidate's index.</returns>
    private static int Add(LinkDocument document, in ClubPlace place, int full)
    {
        double odds = place.Points + place.Support - ClubPlace.Enough + (place.IsLong ? OfLongName : OfName);
        Candidate club = Candidate.Unlisted(CandidateSource.Head, EntityType.Organization, place.First, place.Last, place.Skip, odds);
        club.FullName = full;
        document.Candidates.Add(club);
        return document.Candidates.Count - 1;
    }

    /// <summary>الأهلي behind الأهلي طرابلس: the entity of the full name under the short one.</summary>
    private static void AddShort(LinkDocument document, in ClubPlace place, in Candidate full)
    {
        int start = document.Options.Count;
        for (int i = full.OptionStart; i < full.OptionStart + full.OptionCount; i++)
        {
            if ((document.Options[i].Subtype & SubtypeTraits.Club) != 0)
            {
                LinkOption option = document.Options[i];
                option.Kind = NameKind.Alias;
                option.Mark = NameMark.None;
                option.ExtraArticle = false;
                document.Options.Add(option);
            }
        }

        ListedCandidate.Add(document, place.First, place.Last, place.Skip, article: false, start);
    }
}
