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
    private const double OfName = 1;

    /// <summary>A longer name is worth more than the listed ones of its words.</summary>
    private const double OfLongName = 4;

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
        ClubHome.Tell(document, places.Span);
        MarkAll(document, places.Span);
    }

    /// <summary>يلتقي السويحلي ضد المدينة: of two that meet, the first behind a verb of play, neither need be known.</summary>
    private static void Pair(ClubReader reader, Span<ClubPlace> places)
    {
        for (int i = 1; i < places.Length; i++)
        {
            ref ClubPlace one = ref places[i - 1];
            ref ClubPlace other = ref places[i];
            if (other.First > one.Last + 1 + Farthest)
            {
                continue;
            }

            if (one.Plays && !one.IsClub && !one.IsForeign && reader.Meet(one, other))
            {
                one.Support = OpponentNamed;
            }

            if (reader.Oppose(one, other) ? one.Listed >= 0 || other.Listed >= 0 : AreNamed(one, other) && reader.AreJoined(one, other))
            {
                one.Support = other.Support = OpponentNamed;
            }
        }
    }

    /// <summary>يبدأ الخليج والتعاون الجولة: where a club may stand, two names that clubs have.</summary>
    private static bool AreNamed(in ClubPlace one, in ClubPlace other) =>
        one is { IsState: false, IsForeign: false, InSlot: true } && (one.Listed >= 0 || one.Plays)
        && !other.IsState && (other.Listed >= 0 || other.IsLong);

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

    /// <summary>الترجي is a club of its own, though الترجي الجرجيسي of the same country stands before it.</summary>
    private static bool IsOwn(LinkDocument document, in ClubPlace place, in ClubPlace full)
    {
        if (place.Listed < 0 || full.Listed < 0)
        {
            return false;
        }

        ReadOnlySpan<LinkOption> fulls = document.OptionsOf(document.Candidates[full.Listed]);
        foreach (ref readonly LinkOption option in document.OptionsOf(document.Candidates[place.Listed]))
        {
            if (option.Mark == NameMark.None && (option.Subtype & SubtypeTraits.Club) != 0
                && fulls[0].Entity != option.Entity && fulls[0].Row.Country == option.Row.Country)
            {
                return true;
            }
        }

        return false;
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
