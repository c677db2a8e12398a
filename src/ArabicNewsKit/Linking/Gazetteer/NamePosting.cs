namespace ArabicNewsKit.Linking;

/// <summary>In what way a name belongs to its entity.</summary>
internal enum NameKind : byte
{
    /// <summary>The preferred name, Arabic or English.</summary>
    Preferred,

    /// <summary>Another name that the rows list.</summary>
    Alias,

    /// <summary>The last name of a person, derived from the preferred name.</summary>
    Surname,

    /// <summary>Initial letters.</summary>
    Acronym,

    /// <summary>An adjective of nation or place, in one of its forms.</summary>
    Adjective,
}

/// <summary>What a name needs before it may be linked.</summary>
internal enum NameMark : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A cue beside it, or support from the document: it is a common word or name too.</summary>
    Cue,

    /// <summary>The entity's full name in the same document.</summary>
    Document,
}

/// <summary>How well a name stands for its entity, the best first: in this order a node's postings lie.</summary>
internal enum NameRank : byte
{
    Plain,

    /// <summary>It needs a cue or support.</summary>
    Marked,
    Surname,
    Adjective,
}

/// <summary>What a name is written in.</summary>
internal enum NameScript : byte
{
    Arabic,
    Latin,
}

/// <summary>One entity that a name can stand for. Four bytes, as they lie in the file.</summary>
internal readonly struct NamePosting(uint bits)
{
    private readonly uint bits = bits;

    public NamePosting(int entity, NameKind kind, NameMark mark, NameScript script, bool article)
        : this((uint)entity | ((uint)kind << 24) | ((uint)mark << 27) | ((uint)script << 29) | (article ? 1u << 31 : 0))
    {
    }

    /// <summary>The entity's index in its layer.</summary>
    public int Entity => (int)(bits & 0xFF_FFFF);

    public NameKind Kind => (NameKind)((bits >> 24) & 7);

    public NameMark Mark => (NameMark)((bits >> 27) & 3);

    public NameScript Script => (NameScript)((bits >> 29) & 1);

    /// <summary>The name itself starts with the article, which its key leaves out (see <see cref="DefiniteArticle"/>).</summary>
    public bool Article => bits >> 31 != 0;

    public NameRank Rank => Kind switch
    {
        NameKind.Surname => NameRank.Surname,
        NameKind.Adjective => NameRank.Adjective,
        _ => Mark == NameMark.None ? NameRank.Plain : NameRank.Marked,
    };

    /// <summary>All of it, to write.</summary>
    public uint Bits => bits;

    public override string ToString() => $"{Entity} {Kind} {Mark} {Script}{(Article ? " article" : "")}";
}
