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
        ClubHome.Tell(document, places.Span);
        ClubMarker.Mark(document, places.Span);
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
}
