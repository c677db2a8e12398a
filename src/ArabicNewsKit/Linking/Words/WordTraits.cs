namespace ArabicNewsKit.Linking;

/// <summary>What the linker's tables know of a word by itself: one look-up tells all of it.</summary>
[Flags]
internal enum WordTraits : uint
{
    None = 0,

    /// <summary>A particle, preposition or pronoun: no part of a name.</summary>
    Function = 1,
    Verb = 1 << 1,
    Noun = 1 << 2,
    Adjective = 1 << 3,

    /// <summary>An ordinary word that is a given name too, so that a cue decides.</summary>
    AlsoName = 1 << 4,
    GivenName = 1 << 5,

    /// <summary>A word of saying or the like, behind which a person may be named.</summary>
    SpeechBefore = 1 << 6,

    /// <summary>A word that often stands right behind a person's name.</summary>
    SpeechAfter = 1 << 7,

    /// <summary>A part that may open a name: أبو.</summary>
    FirstParticle = 1 << 8,

    /// <summary>A part that joins two others: بن، آل، دي.</summary>
    InnerParticle = 1 << 9,

    /// <summary>A part that binds to the next word: عبد الرحمن.</summary>
    PairParticle = 1 << 10,

    /// <summary>A part that binds to a closing one: علاء الدين.</summary>
    HeadParticle = 1 << 11,

    /// <summary>A part that ends a name: الدين.</summary>
    LastParticle = 1 << 12,

    /// <summary>An ordinal as rulers bear it: محمد السادس.</summary>
    Regnal = 1 << 13,

    /// <summary>Behind the article it ends the complement of a head: المذكورة.</summary>
    StopsComplement = 1 << 14,

    /// <summary>With the adjective of a nation it describes a body without naming it: القوات الأمريكية.</summary>
    Describes = 1 << 15,

    /// <summary>It opens a clause about the name before it: التحالف الدولي ضد داعش.</summary>
    OpensClause = 1 << 16,

    /// <summary>The first word of a phrase in <see cref="Lexicon.Titles"/>.</summary>
    OpensTitle = 1 << 17,

    /// <summary>The first word of a phrase in <see cref="Lexicon.Roles"/>.</summary>
    OpensRole = 1 << 18,

    /// <summary>The first word of a phrase in <see cref="Lexicon.OrdinaryPhrases"/>.</summary>
    OpensOrdinaryPhrase = 1 << 19,

    /// <summary>The first word of a phrase in <see cref="Lexicon.Heads"/>.</summary>
    OpensHead = 1 << 20,

    /// <summary>Behind ل it says what a body met for, and is no part of its name: لبحث الأزمة.</summary>
    Errand = 1 << 22,

    /// <summary>It may stand behind a name of its own and belongs to it: مطار كابول الدولي.</summary>
    ClosesName = 1 << 23,

    /// <summary>It opens a name of its own and takes the next word into it: دوار أيت قمرة.</summary>
    BindsNext = 1 << 24,

    /// <summary>An ordinal as units bear it: الفرقة السادسة.</summary>
    Ordinal = 1 << 25,

    /// <summary>A short word that may close a foreign name: تيم بيرنرز لي, ري يونغ هو.</summary>
    TailParticle = 1 << 21,

    /// <summary>A word of which texts about sport are full.</summary>
    Sport = 1 << 26,

    /// <summary>A word of place, behind which a building is meant rather than who sits there: داخل البنتاغون.</summary>
    Locates = 1 << 27,

    /// <summary>A part that joins a child's name to a father's: بن, بنت, ولد.</summary>
    Descends = 1 << 28,

    /// <summary>The side on which a place lies, as a part of its name: عصيرة القبلية.</summary>
    Sides = 1 << 29,

    /// <summary>Between two places it says where the first lies: عنزة جنوب جنين.</summary>
    Directs = 1 << 30,

    /// <summary>A part behind which any noun is a name: آل, أبو.</summary>
    House = 1u << 31,

    Common = Function | Verb | Noun | Adjective,
    Particle = FirstParticle | InnerParticle | PairParticle | HeadParticle | LastParticle,
    OpensPhrase = OpensTitle | OpensRole | OpensOrdinaryPhrase | OpensHead,
}
