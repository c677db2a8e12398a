namespace ArabicNewsKit.Linking;

/// <summary>Where a candidate comes from.</summary>
internal enum CandidateSource : byte
{
    /// <summary>A name that the gazetteer holds.</summary>
    Listed,

    /// <summary>A person by titles, given names and shape.</summary>
    Person,

    /// <summary>A body or place by its head.</summary>
    Head,

    /// <summary>The last name of a person of the document, alone.</summary>
    Surname,

    /// <summary>A name that the document gives elsewhere with more about it.</summary>
    Repeat,
}

/// <summary>A stretch of words that may be a name.</summary>
internal struct Candidate
{
    public int First;
    public int Last;

    /// <summary>Key units of the first word that stay outside: its proclitics.</summary>
    public byte Skip;

    /// <summary>Key units of the last word that stay outside: its enclitic.</summary>
    public byte Drop;
    public bool Article;
    public CandidateSource Source;
    public EntityType Type;

    /// <summary>Its options lie in <see cref="LinkDocument.Options"/> from here on; none for a name that no gazetteer holds.</summary>
    public int OptionStart;
    public int OptionCount;

    /// <summary>The option that was chosen, or -1.</summary>
    public int Chosen;

    /// <summary>For a surname: the mention that gives the name in full, an index into the selected ones.</summary>
    public int FullName;

    /// <summary>That this is a name, and of the chosen option.</summary>
    public double LogOdds;

    /// <summary>The share of the one option among all readings, 0 to 1; of several see <see cref="LinkScorer.Share"/>.</summary>
    public double Share;

    public readonly int Words => Last - First + 1;

    /// <summary>A name that no gazetteer holds.</summary>
    public static Candidate Unlisted(CandidateSource source, EntityType type, int first, int last, byte skip, double logOdds) => new()
    {
        First = first,
        Last = last,
        Skip = skip,
        Source = source,
        Type = type,
        Chosen = -1,
        FullName = -1,
        LogOdds = logOdds,
        Share = 1,
    };
}

/// <summary>An entity that a candidate may stand for, with what the gazetteer says of it: the row is far away, and asked often.</summary>
internal struct LinkOption
{
    /// <summary>Its number in the gazetteer.</summary>
    public int Entity;
    public NameKind Kind;
    public NameMark Mark;
    public SubtypeTraits Subtype;
    public EntityRow Row;

    /// <summary>The text has an article that the name has not.</summary>
    public bool ExtraArticle;

    /// <summary>What its name says, wherever it stands.</summary>
    public double NameOdds;

    /// <summary>With what stands around the name.</summary>
    public double OwnOdds;

    /// <summary>With what the rest of the document says.</summary>
    public double LogOdds;

    public readonly EntityType Type => (EntityType)Row.Type;

    /// <summary>Fills a fresh option in where it lies.</summary>
    public void Read(GazetteerLayer layer, int entity, NameKind kind, NameMark mark)
    {
        ref readonly EntityRow row = ref layer.Image.Entities[entity];
        Entity = layer.EntityBase + entity;
        Kind = kind;
        Mark = mark;
        Subtype = layer.Image.TraitsOf(row.Subtype);
        Row = row;
        ExtraArticle = false;
    }
}
