namespace ArabicNewsKit.Linking;

/// <summary>A word in one of its forms, which starts names of a layer of the gazetteer; it may be one by itself.</summary>
internal struct FormName
{
    /// <summary>Nobody asked yet whether the form by itself is a name.</summary>
    public const int NotAsked = -1;

    /// <summary>The form by itself is no name, does not go with the name, or can't be meant.</summary>
    public const int None = -2;

    /// <summary>The form.</summary>
    public WordForm Form;

    /// <summary>The number of the layer.</summary>
    public int Layer;

    /// <summary>The node of the layer to which the form leads.</summary>
    public int Node;

    /// <summary>Whether the form by itself is a name.</summary>
    public bool Named;

    /// <summary>Whether names go on from it.</summary>
    public bool GoesOn;

    /// <summary>A word of the text that was asked about by itself in this form.</summary>
    public int Word;

    /// <summary>The candidate that was made of it.</summary>
    public int Candidate;

    /// <summary>What was listed there of the form by itself.</summary>
    public ListedWord Listed;
}
