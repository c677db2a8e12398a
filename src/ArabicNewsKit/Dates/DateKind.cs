namespace ArabicNewsKit.Dates;

/// <summary>The parts that words play in the grammar of dates; the names are those of the tables' <c>kind</c> column.</summary>
internal enum DateKind : byte
{
    Month,
    Weekday,
    Unit,
    Pair,
    PluralHead,
    Ref,
    Demonstrative,
    RelativeDay,
    Edge,
    Approx,
    Season,
    Part,
    Rank,
    FirstDay,
    Decade,
    Era,
    Clock,
    Hour,
    Share,
    Less,
    Moment,
    DayPart,
    Tonight,
    Every,
    Set,
    SetAdjective,
    Manner,
    Point,
    Vague,
    VagueAdjective,
    Whole,
    Fraction,
    MonthHead,
    From,
    Of,
    To,
    Between,
    Ago,
    Since,
    Later,
    Corresponding,
    DayHead,
    Or,
    Only,
    Prep,
    LengthPrep,
    ZoneWord,
    Zone,
    Named,
    Future,
    Scheduled,
    Past,
    Was,
    Forward,
    NameHead,
    PublicHead,
    YearHead,

    /// <summary>What is held on a day, before its day: مباراة الغد.</summary>
    EventHead,
    ContractSign,
    NotFuture,
    Attribution,
    YearAdjective,

    /// <summary>What is put off or goes on until a date (تأجيل الجلسة إلى 20 يونيو); what sets one (2: حدد جلسة 19 يونيو).</summary>
    Goal,
    Trap,
}

/// <summary>What a <see cref="DateKind.Trap"/> says of the word of time beside it; the names are those of the tables.</summary>
internal enum DateTrap : byte
{
    /// <summary>Behind غدا and its like: كرة القدم, which the folding makes of بكرة.</summary>
    NotDate,

    /// <summary>Behind a decade: it is a person's age.</summary>
    AgeWord,
    BeforeWeekday,
    AfterWeekday,
    BeforeToday,
    AfterToday,

    /// <summary>Behind أمس that is أمسّ, the most urgent: في أمس الحاجة.</summary>
    AfterYesterday,

    /// <summary>Before غدا that is the verb: فقد غدا واضحا.</summary>
    BeforeTomorrow,
    AfterMonth,

    /// <summary>Before a number with a slash: قانون رقم 10/2019.</summary>
    CodeHead,
}

/// <summary>The form of a word, as far as the grammar asks.</summary>
[Flags]
internal enum DateForm : byte
{
    None = 0,

    /// <summary>With the article.</summary>
    Definite = 1,
    Dual = 2,
    Plural = 4,

    /// <summary>Without the article where the plain word has it: أحد of الأحد.</summary>
    Indefinite = 8,

    /// <summary>An adverb of time: صباحا، يوما.</summary>
    Adverb = 16,

    /// <summary>An everyday word that needs a date beside it.</summary>
    NeedsDate = 32,

    /// <summary>Another word when its first letter bears a hamza above: أب for آب.</summary>
    NoHamza = 64,
}

/// <summary>What must stand beside a month name before it is one.</summary>
internal enum MonthNeeds : byte
{
    Nothing,
    Preposition,
    Date,
    Full,
}
