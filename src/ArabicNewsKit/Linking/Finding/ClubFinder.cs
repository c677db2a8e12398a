namespace ArabicNewsKit.Linking;

/// <summary>
/// Finds the clubs of a text about sport by where their names stand, listed or not: ضيفه الشرطة, فرق النصر والمدينة. Elsewhere the
/// word or the town is meant.
/// </summary>
internal static class ClubFinder
{
    private const double BesideClub = 2;
    private const double InListOfClubs = 3;
    private const double AgainstClub = 1.5;
    private const double OpponentNamed = 1;
    private const double NamedElsewhere = 2;

    /// <summary>No more words stand between two clubs that meet.</summary>
    private const int Farthest = 4;

    /// <summary>Marks the clubs, and adds those that no list holds; to be called before the second round of scoring.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sport">Where it tells of sport.</param>
    public static void Find(LinkDocument document, SportVotes sport)
    {
        using var places = new PooledList<ClubPlace>();
        using var reader = new ClubReader(document, sport);
        reader.MarkStates();
        for (int i = 0; i < document.Text.Count; i++)
        {
            if (reader.TryRead(i, out ClubPlace place))
            {
                places.Add(place);
                i = place.Last;
            }
        }

        Pair(reader, places.Span);
        Confer(reader, places.Span);
        Recall(places.Span);
        Confer(reader, places.Span);
        MarkAll(document, places.Span);
    }

    /// <summary>يلتقي السويحلي ضد المدينة: of two that meet, the first behind a verb of play, neither need be known.</summary>
    private static void Pair(ClubReader reader, Span<ClubPlace> places)
    {
        for (int i = 1; i < places.Length; i++)
        {
            ref ClubPlace one = ref places[i - 1];
            if (one.Plays && !one.IsClub && places[i].First <= one.Last + 1 + Farthest && reader.Meet(one, places[i]))
            {
                one.Support = OpponentNamed;
            }
        }
    }

    /// <summary>A club speaks for the place beside it, from the left and then from the right.</summary>
    private static void Confer(ClubReader reader, Span<ClubPlace> places)
    {
        for (int i = 1; i < places.Length; i++)
        {
            Support(reader, places[i - 1], ref places[i], places[i - 1], places[i]);
        }

        for (int i = places.Length - 1; i > 0; i--)
        {
            Support(reader, places[i], ref places[i - 1], places[i - 1], places[i]);
        }
    }

    private static void Support(ClubReader reader, in ClubPlace club, ref ClubPlace place, in ClubPlace left, in ClubPlace right)
    {
        if (!club.IsClub || right.First > left.Last + 1 + Farthest)
        {
            return;
        }

        if (reader.AreJoined(left, right))
        {
            place.InList |= club.InList;
            place.Support = Math.Max(place.Support, place.InList ? InListOfClubs : BesideClub);
        }
        else if (reader.Meet(left, right))
        {
            place.Support = Math.Max(place.Support, AgainstClub);
        }
    }

    /// <summary>What is a club in one place is likelier one in the others.</summary>
    private static void Recall(Span<ClubPlace> places)
    {
        using var names = new PooledMap();
        foreach (ref readonly ClubPlace place in places)
        {
            if (place.IsClub)
            {
                names[(int)place.Stem] = 1;
            }
        }

        foreach (ref ClubPlace place in places)
        {
            if (names.ContainsKey((int)place.Stem))
            {
                place.Support = Math.Max(place.Support, NamedElsewhere);
            }
        }
    }

    /// <summary>Marks the clubs; one that is named in full before, or else behind, gives its entity to the short name.</summary>
    private static void MarkAll(LinkDocument document, Span<ClubPlace> places)
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
                Mark(document, places, i, places[i].IsLong || !full.TryGetValue((int)places[i].Stem, out int found) ? -1 : found - 1);
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
        double odds = place.Points + place.Support - ClubPlace.Enough + 1;
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
