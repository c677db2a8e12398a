namespace ArabicNewsKit.Linking;

/// <summary>A member of a list that may be one of places.</summary>
internal struct PlaceListItem
{
    public int First;
    public int Last;

    /// <summary>Key units of the first word that stay outside: its و.</summary>
    public byte Skip;

    /// <summary>A list has it, or it has the head of a place before it.</summary>
    public bool Known;

    /// <summary>It goes on behind the name that a list has: الزاوية المركز.</summary>
    public bool Grown;

    /// <summary>The last word of the place behind it in which it lies: دونيتسك in بيرديتشي بجمهورية دونيتسك; the last of its own for none.</summary>
    public int SiteEnd;

    /// <summary>It is an ordinary word too, or somebody's name.</summary>
    public bool Ordinary;

    /// <summary>A list has a place of the name that wants a cue.</summary>
    public bool Doubtful;

    /// <summary>A mark stands before it.</summary>
    public bool Parted;

    public readonly bool Sited => SiteEnd > Last;

    /// <summary>Nothing but a mark, or what is joined to it, stands behind it.</summary>
    public bool Closed;
}
