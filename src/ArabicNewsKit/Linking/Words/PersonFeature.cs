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

    /// <summary>The last word has the article, and no given name stands before it.</summary>
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

    /// <summary>It opens a sentence or a line.</summary>
    Opening,

    /// <summary>Behind a word that opens a clause: أن.</summary>
    BehindClause,

    /// <summary>Behind كان, هو.</summary>
    BehindBeing,

    /// <summary>Behind مع, بقيادة.</summary>
    BehindCompany,

    /// <summary>Behind من, إلى, or ل or ب of its own.</summary>
    BehindToward,

    /// <summary>Behind اسمه, يدعى.</summary>
    BehindCalled,

    /// <summary>Behind what persons do, own or suffer.</summary>
    BehindDeed,

    /// <summary>Behind a verb, none of saying.</summary>
    BehindVerb,

    /// <summary>Behind another word with the article.</summary>
    BehindDefinite,

    /// <summary>Behind another ordinary noun.</summary>
    BehindNoun,

    /// <summary>Before a mark or the end.</summary>
    BeforeMark,

    /// <summary>Before وزوجته, نفسه.</summary>
    BeforeKin,

    /// <summary>Before الذي, البالغ.</summary>
    BeforeTold,

    /// <summary>Before a verb.</summary>
    BeforeVerb,

    /// <summary>Before a particle or preposition.</summary>
    BeforeFunction,

    /// <summary>Before a word with the article.</summary>
    BeforeDefinite,

    /// <summary>One part only, the last name of a listed person.</summary>
    Known,

    /// <summary>Right behind a listed place or body.</summary>
    BehindThing,

    /// <summary>Behind the description of an office that ends with a word with the article, a place or a body.</summary>
    RoleOver,

    /// <summary>The first word is a given name and an ordinary word, and a last name of origin follows.</summary>
    OrdinaryNisba,

    /// <summary>The same where the last name is any with the article: كريم القاضي.</summary>
    OrdinaryArticle,

    /// <summary>Before the words of an office, a comma between them or none.</summary>
    BeforeRole,
}
