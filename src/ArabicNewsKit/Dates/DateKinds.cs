namespace ArabicNewsKit.Dates;

/// <summary>The kinds with which each family of rules can begin; a word of none of them costs one comparison.</summary>
internal static class DateKinds
{
    public const ulong Day =
        (1UL << (int)DateKind.DayPart) | (1UL << (int)DateKind.DayHead) | (1UL << (int)DateKind.RelativeDay)
        | (1UL << (int)DateKind.Weekday) | (1UL << (int)DateKind.Demonstrative) | (1UL << (int)DateKind.Rank)
        | (1UL << (int)DateKind.Unit) | (1UL << (int)DateKind.FirstDay) | (1UL << (int)DateKind.Month);

    public const ulong Period =
        (1UL << (int)DateKind.MonthHead) | (1UL << (int)DateKind.Month) | (1UL << (int)DateKind.Unit)
        | (1UL << (int)DateKind.Part) | (1UL << (int)DateKind.Season)
        | (1UL << (int)DateKind.Decade) | (1UL << (int)DateKind.Demonstrative) | (1UL << (int)DateKind.Tonight)
        | (1UL << (int)DateKind.Rank);

    public const ulong Clock =
        (1UL << (int)DateKind.Clock) | (1UL << (int)DateKind.Hour) | (1UL << (int)DateKind.Moment);

    public const ulong Length =
        (1UL << (int)DateKind.Unit) | (1UL << (int)DateKind.Fraction) | (1UL << (int)DateKind.Vague);

    public const ulong Set =
        (1UL << (int)DateKind.Every) | (1UL << (int)DateKind.Set) | (1UL << (int)DateKind.SetAdjective)
        | (1UL << (int)DateKind.PluralHead) | (1UL << (int)DateKind.DayHead) | (1UL << (int)DateKind.Weekday);

    public const ulong Range = (1UL << (int)DateKind.From) | (1UL << (int)DateKind.Between);

    public const ulong Shift = (1UL << (int)DateKind.Ago) | (1UL << (int)DateKind.Later);

    public const ulong Pair = (1UL << (int)DateKind.Pair) | (1UL << (int)DateKind.PluralHead);

    public const ulong Named = (1UL << (int)DateKind.Named) | (1UL << (int)DateKind.Rank);

    public const ulong Edge = 1UL << (int)DateKind.Edge;

    public const ulong Point = 1UL << (int)DateKind.Point;

    // and with which each of their rules can
    public const ulong DayHead = 1UL << (int)DateKind.DayHead;

    public const ulong RelativeDay = DayHead | (1UL << (int)DateKind.RelativeDay);

    public const ulong Weekday = DayHead | (1UL << (int)DateKind.Weekday) | (1UL << (int)DateKind.Demonstrative)
        | (1UL << (int)DateKind.Rank) | (1UL << (int)DateKind.Unit);

    public const ulong MonthDay = DayHead | (1UL << (int)DateKind.FirstDay) | (1UL << (int)DateKind.Month);

    public const ulong MonthName = (1UL << (int)DateKind.Month) | (1UL << (int)DateKind.MonthHead);

    public const ulong Unit = 1UL << (int)DateKind.Unit;

    public const ulong Rank = 1UL << (int)DateKind.Rank;

    public const ulong UnitPlace = Unit | (1UL << (int)DateKind.Tonight) | (1UL << (int)DateKind.Demonstrative) | Rank;

    public const ulong PartOfYear = 1UL << (int)DateKind.Part;

    public const ulong Season = Unit | (1UL << (int)DateKind.Season) | (1UL << (int)DateKind.Demonstrative);

    public const ulong Decade = Unit | (1UL << (int)DateKind.Decade);

    /// <summary>What may stand behind a number that belongs to a date.</summary>
    public const ulong BehindNumber = MonthName | Unit | Clock | (1UL << (int)DateKind.DayPart) | (1UL << (int)DateKind.To)
        | (1UL << (int)DateKind.Ref) | (1UL << (int)DateKind.Era) | (1UL << (int)DateKind.Zone) | (1UL << (int)DateKind.ZoneWord);

    /// <summary>What a bare year stands behind.</summary>
    public const ulong BeforeYear = (1UL << (int)DateKind.Prep) | (1UL << (int)DateKind.YearHead) | Edge;

    /// <summary>What may stand behind من then: the month, or the unit that is one.</summary>
    public const ulong BehindOf = MonthName | UnitPlace;

    /// <summary>Names that hold a day or month: ثورة 25 يناير.</summary>
    public const ulong Name = 1UL << (int)DateKind.NameHead;

    public const ulong Starters = Day | Period | Clock | Length | Set | Range | Shift | Pair | Named | Edge | Point;

    /// <summary>Words that begin nothing by themselves: هذا، كل، قبل، من; what follows them must be a word of dates.</summary>
    public const ulong Leaders =
        (1UL << (int)DateKind.Demonstrative) | (1UL << (int)DateKind.Rank) | (1UL << (int)DateKind.Every)
        | (1UL << (int)DateKind.Vague) | (1UL << (int)DateKind.Fraction) | Edge | Range | Shift;

    /// <summary>What may follow such a word.</summary>
    public const ulong Followers = Starters | (1UL << (int)DateKind.Approx) | (1UL << (int)DateKind.LengthPrep)
        | (1UL << (int)DateKind.VagueAdjective) | (1UL << (int)DateKind.Ref);

    /// <summary>What a number can count, or count within.</summary>
    public const ulong Heads =
        (1UL << (int)DateKind.Month) | (1UL << (int)DateKind.Unit) | (1UL << (int)DateKind.DayPart)
        | (1UL << (int)DateKind.MonthHead);
}
