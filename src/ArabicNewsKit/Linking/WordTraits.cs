namespace ArabicNewsKit.Linking;

/// <summary>What the linker's tables know of a word by itself.</summary>
[Flags]
internal enum WordTraits : ushort
{
    None = 0,

    /// <summary>A particle, preposition or pronoun: no part of a name.</summary>
    Function = 1,
    Verb = 2,
    Noun = 4,
    Adjective = 8,

    /// <summary>An ordinary word that is a given name too, so that a cue decides.</summary>
    AlsoName = 16,
    GivenName = 32,

    /// <summary>A word of saying or the like, behind which a person may be named.</summary>
    SpeechBefore = 64,

    /// <summary>A word that often stands right behind a person's name.</summary>
    SpeechAfter = 128,

    /// <summary>A part that joins names: بن، آل، دي.</summary>
    Particle = 256,

    Common = Function | Verb | Noun | Adjective,
}
