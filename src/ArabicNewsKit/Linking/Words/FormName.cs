namespace ArabicNewsKit.Linking;

/// <summary>A word in one of its forms, which starts names of a layer of the gazetteer; it may be one by itself.</summary>
internal struct FormName
{
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

    /// <summary>The terms under which it was weighed by itself; the default where it was not.</summary>
    public NameTerms Terms;

    /// <summary>How the word was written then: its letters in <see cref="LoneNames"/>.</summary>
    public int FirstLetter;
    public int Letters;

    /// <summary>What the form by itself may stand for, in <see cref="LoneNames"/>; nothing where it can't be meant.</summary>
    public int FirstOption;
    public int Options;

    /// <summary>What is listed of the form by itself.</summary>
    public ListedWord Listed;

    /// <summary>In texts of so many words, or fewer, it is hopeless by itself; a longer one might speak for it more.</summary>
    public int HopelessWords;
}

/// <summary>What of a text goes into the weight of a name, wherever it stands there.</summary>
/// <param name="Year">The year of publication; -1 where it is not known.</param>
/// <param name="KeepsEndsApart">See <see cref="LinkDocument.KeepsEndsApart"/>.</param>
internal readonly record struct NameTerms(int Year, bool KeepsEndsApart);
