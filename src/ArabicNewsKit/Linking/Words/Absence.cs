namespace ArabicNewsKit.Linking;

/// <summary>What starts with a word in none of its forms, or is not there at all.</summary>
[Flags]
internal enum Absence : byte
{
    None = 0,

    /// <summary>A phrase of the tables.</summary>
    Phrase = 1,

    /// <summary>A listed name with an enclitic.</summary>
    Enclitic = 2,

    /// <summary>The last name of a person of the document.</summary>
    ShortName = 4,

    /// <summary>A name of two words written as one, or the first of two that are also written as one.</summary>
    Joint = 8,

    /// <summary>A name, by the looks of the word.</summary>
    NameShape = 16,

    /// <summary>Another spelling of it that a name holds.</summary>
    Variant = 32,

    /// <summary>A name of the document that stands elsewhere with more about it.</summary>
    Repeat = 64,

    /// <summary>What depends on the text: nobody looked yet.</summary>
    OfText = ShortName | Repeat,
}
