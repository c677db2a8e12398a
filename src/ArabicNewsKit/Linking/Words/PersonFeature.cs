namespace ArabicNewsKit.Linking;

/// <summary>What speaks for or against a person; the weights' names in Linking/Data/link-weights.tsv are these in lower case.</summary>
internal enum PersonFeature
{
    /// <summary>Always one.</summary>
    Bias,

    /// <summary>Behind a rank of army or police.</summary>
    Rank,

    /// <summary>Behind a title of office, learning, faith or courtesy.</summary>
    Honorific,

    /// <summary>Behind an occupation or a word for a relative.</summary>
    Occupation,

    /// <summary>Behind the description of an office, no title between.</summary>
    Role,

    /// <summary>Behind a word of saying.</summary>
    Speech,

    /// <summary>Behind the adjective of a nation.</summary>
    Nation,

    /// <summary>Before a word of saying or of office.</summary>
    After,

    /// <summary>The first word is a given name.</summary>
    Given,

    /// <summary>The first word is a given name and an ordinary word.</summary>
    Ordinary,

    /// <summary>How many further words are given names.</summary>
    GivenMore,

    /// <summary>The mean log odds of the words' shapes.</summary>
    Shape,

    /// <summary>The least of them.</summary>
    LeastShape,

    /// <summary>One part only.</summary>
    Single,

    /// <summary>One part only, behind a rank or a title.</summary>
    SingleTitled,

    /// <summary>One part only, and a given name.</summary>
    SingleGiven,

    /// <summary>Parts after the third.</summary>
    Long,

    /// <summary>Joining words, two at most.</summary>
    Joints,

    /// <summary>The last word has the article.</summary>
    Article,

    /// <summary>The logarithm of how often the last word stands in the text.</summary>
    Repeated,

    /// <summary>A mark of punctuation stands before it.</summary>
    Punctuated,

    /// <summary>The words of a listed name, other than a person's, are in it.</summary>
    Listed,

    /// <summary>The last word is the name of a listed person.</summary>
    Family,

    /// <summary>A proclitic was taken off.</summary>
    Peeled,

    /// <summary>A given name, and a last name of origin behind it: محمد الشهراني.</summary>
    Nisba,

    /// <summary>Behind another person, with و or a mark between.</summary>
    Listing,

    /// <summary>The first word is an ordinary word too, and another given name follows.</summary>
    OrdinaryGiven,

    /// <summary>It opens a line, and a colon follows.</summary>
    Speaker,

    /// <summary>It fills a line.</summary>
    Byline,

    /// <summary>Nothing but the shape of the words speaks for it.</summary>
    Unannounced,

    /// <summary>A bracket opens behind it: his age, her club.</summary>
    Bracketed,

    /// <summary>Before another given name, with و or a mark between.</summary>
    ListingOn,

    /// <summary>A head may have its name in it (ملعب فلان), a title between them or not.</summary>
    Headed,
}
