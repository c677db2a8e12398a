namespace ArabicNewsKit.Linking;

/// <summary>What the choice among entities asks of a subtype, so that its word is compared once in a gazetteer's life.</summary>
[Flags]
internal enum SubtypeTraits : ushort
{
    None = 0,

    /// <summary>A town or a part of a state, whose adjective is rarer than the state's.</summary>
    Town = 1,

    /// <summary>A body of which every country has its own.</summary>
    StateBody = 2,

    /// <summary>A club, for which a bare name stands in texts about sport.</summary>
    Club = 4,

    /// <summary>A sign that a text is about sport.</summary>
    Sport = 8,

    /// <summary>A building that may bear the name of the body in it.</summary>
    Building = 16,

    /// <summary>A state.</summary>
    Country = 32,

    /// <summary>A paper, channel or agency.</summary>
    Medium = 64,

    /// <summary>People or faithful, whose name is said of each of them.</summary>
    People = 128,

    /// <summary>A party, whose members are named after it.</summary>
    Party = 256,

    /// <summary>It was looked at.</summary>
    Known = 512,
}

/// <summary>Reads the traits off the words of the table of subtypes.</summary>
internal static class SubtypeWords
{
    public static SubtypeTraits Read(string subtype) => SubtypeTraits.Known | subtype switch
    {
        "city" or "capital" or "town" or "governorate" => SubtypeTraits.Town,
        "party" => SubtypeTraits.StateBody | SubtypeTraits.Party,
        "people" or "sect" => SubtypeTraits.People,
        "ministry" or "parliament" or "government-body" or "court" or "army" => SubtypeTraits.StateBody,
        "football-club" => SubtypeTraits.Club | SubtypeTraits.Sport,
        "sports-club" => SubtypeTraits.Club,
        "athlete" or "coach" or "national-team" or "tournament" or "league" or "stadium" => SubtypeTraits.Sport,
        "country" => SubtypeTraits.Country,
        "newspaper" or "channel" or "news-agency" or "website" or "magazine" => SubtypeTraits.Medium,
        "building" or "holy-place" => SubtypeTraits.Building,
        _ => SubtypeTraits.None,
    };
}
