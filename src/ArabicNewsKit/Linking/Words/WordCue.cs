namespace ArabicNewsKit.Linking;

/// <summary>What stands before a word and speaks for a name there.</summary>
internal struct WordCue
{
    /// <summary>The title that ends just before the word.</summary>
    public TitleKind Title;

    /// <summary>The description of an office is open here.</summary>
    public bool Role;

    /// <summary>The description of an office ended with the comma before the word.</summary>
    public bool Apposed;

    /// <summary>The word goes on with a phrase of the tables (المتحدث باسم) and opens no name.</summary>
    public bool Taken;

    /// <summary>The word goes on with an ordinary phrase (حركة المرور) and is neither a head nor the name behind one.</summary>
    public bool Ordinary;

    /// <summary>The head's proclitics.</summary>
    public byte HeadSkip;

    /// <summary>Where the head starts.</summary>
    public int HeadStart;

    /// <summary>The head of a body's or place's name that ends just before the word; or null.</summary>
    public NameHead? Head;

    /// <summary>In a text about sport, the name of a club starts here.</summary>
    public ClubMark Club;

    /// <summary>The head of several names, of which the word joins a further one: بيتا in بلدات عوريف وبيتا; or null.</summary>
    public NameHead? Joined;
}

/// <summary>What kind of title stands before a name.</summary>
internal enum TitleKind : byte
{
    None,

    /// <summary>Of the military or the police.</summary>
    Rank,

    /// <summary>Of office, learning, faith or courtesy.</summary>
    Honorific,

    /// <summary>What someone does or is to another.</summary>
    Occupation,
}
