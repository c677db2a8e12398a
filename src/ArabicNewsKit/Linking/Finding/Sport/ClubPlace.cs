namespace ArabicNewsKit.Linking;

/// <summary>Words of a text about sport that may be the name of a club.</summary>
internal struct ClubPlace
{
    /// <summary>So many points make the words a club.</summary>
    public const double Enough = 2.5;

    public int First;
    public int Last;

    /// <summary>Key units of the first word that stay outside.</summary>
    public byte Skip;

    /// <summary>The candidate that lists a club of the name; -1 where none does.</summary>
    public int Listed;

    /// <summary>The candidate that was made of the place; -1 for none.</summary>
    public int Named;

    /// <summary>The hash of the first word without its article.</summary>
    public uint Stem;

    /// <summary>What the words and those beside them say.</summary>
    public double Points;

    /// <summary>What other clubs of the text add.</summary>
    public double Support;

    /// <summary>It follows a word that opens a list of clubs, or a member of such a list.</summary>
    public bool InList;

    /// <summary>A verb of play stands right before it.</summary>
    public bool Plays;

    /// <summary>No list holds its words, and they have no article.</summary>
    public bool IsForeign;

    /// <summary>It names a town, and no club that a list holds.</summary>
    public bool IsTown;

    /// <summary>It names a state too.</summary>
    public bool IsState;

    /// <summary>The words around it speak for a club.</summary>
    public bool InSlot;

    public readonly bool IsClub => Points + Support >= Enough;

    public readonly bool IsLong => Last > First;
}

/// <summary>What plays under the name that starts at a word.</summary>
internal enum ClubMark : byte
{
    None,

    /// <summary>A club that the gazetteer may hold.</summary>
    Any,

    /// <summary>Short for a club that the text names in full: a namesake is not meant.</summary>
    Short,

    /// <summary>No club: a state, whose team plays: أمام مالي.</summary>
    State,

    /// <summary>No club: a federation (الاتحاد الآسيوي).</summary>
    Other,
}
