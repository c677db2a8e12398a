namespace ArabicNewsKit.Linking;

/// <summary>
/// Which of many namesakes plays: of الأهلي and الزمالك only Egypt has both, so الأهلي is Egypt's. A text that names clubs of several
/// countries tells nothing.
/// </summary>
internal static class ClubHome
{
    /// <summary>So many different clubs tell.</summary>
    private const int Enough = 2;

    /// <summary>What the country adds to its club's log odds.</summary>
    private const double OfHome = 2.5;

    /// <summary>Adds to the log odds of the clubs of the one country that has them all.</summary>
    public static void Tell(LinkDocument document, ReadOnlySpan<ClubPlace> places)
    {
        using var seen = new PooledMap();
        using var clubs = new PooledMap();
        int count = 0;
        foreach (ref readonly ClubPlace place in places)
        {
            if (place is { IsClub: true, Listed: >= 0 } && !seen.ContainsKey((int)place.Stem))
            {
                seen[(int)place.Stem] = 1;
                count++;
                Count(document.OptionsOf(document.Candidates[place.Listed]), clubs, count);
            }
        }

        if (count >= Enough && CountryOf(document, places, clubs, count) is var home and > 0)
        {
            Favour(document, places, (ushort)home);
        }
    }

    /// <summary>Notes for each country of a club that it has one more in a row: one that lacked an earlier club is out.</summary>
    private static void Count(ReadOnlySpan<LinkOption> options, PooledMap clubs, int count)
    {
        foreach (ref readonly LinkOption option in options)
        {
            if ((option.Subtype & SubtypeTraits.Club) != 0 && option.Row.Country != 0)
            {
                ref int had = ref clubs[option.Row.Country];
                had = had >= count - 1 ? count : had;
            }
        }
    }

    /// <summary>The one country that has all clubs; 0 for none or several.</summary>
    private static int CountryOf(LinkDocument document, ReadOnlySpan<ClubPlace> places, PooledMap clubs, int count)
    {
        int home = 0;
        foreach (ref readonly ClubPlace place in places)
        {
            if (place is not { IsClub: true, Listed: >= 0 })
            {
                continue;
            }

            foreach (ref readonly LinkOption option in document.OptionsOf(document.Candidates[place.Listed]))
            {
                if ((option.Subtype & SubtypeTraits.Club) != 0 && clubs.TryGetValue(option.Row.Country, out int had) && had == count)
                {
                    if (home != 0 && home != option.Row.Country)
                    {
                        return 0;
                    }

                    home = option.Row.Country;
                }
            }

            // any one place knows all the countries that are left
            return home;
        }

        return 0;
    }

    private static void Favour(LinkDocument document, ReadOnlySpan<ClubPlace> places, ushort home)
    {
        foreach (ref readonly ClubPlace place in places)
        {
            if (place is { IsClub: true, Listed: >= 0 })
            {
                foreach (ref LinkOption option in document.OptionsOf(document.Candidates[place.Listed]))
                {
                    option.OwnOdds += (option.Subtype & SubtypeTraits.Club) != 0 && option.Row.Country == home ? OfHome : 0;
                }
            }
        }
    }
}
