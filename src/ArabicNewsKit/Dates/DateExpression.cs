namespace ArabicNewsKit.Dates;

/// <summary>What sort of time an expression states.</summary>
internal enum ExpressionKind : byte
{
    None,

    /// <summary>Fields of a calendar: day, month, year, weekday; some may be missing.</summary>
    Calendar,

    /// <summary>A unit by its place: هذا الأسبوع، العام الماضي.</summary>
    Unit,

    /// <summary>Some units to one side: أمس، قبل يومين، بعدها بعام.</summary>
    Shift,

    /// <summary>Some units that end or begin at a point: الأيام الثلاثة الماضية.</summary>
    Window,

    /// <summary>A length of time.</summary>
    Length,

    /// <summary>A time that comes back.</summary>
    Set,

    /// <summary>A point without a place in the calendar: الآن.</summary>
    Point,

    /// <summary>The nth day, weekday or week of a month.</summary>
    Nth,

    /// <summary>A feast or other day with a name.</summary>
    Named,

    /// <summary>A time of a day that is not named.</summary>
    Clock,
}

/// <summary>
/// What the grammar read, before anything is resolved: the fields that the words state. It holds no reference, so that trying a
/// rule costs no more than some stores.
/// </summary>
internal struct DateExpression
{
    public ExpressionKind Kind;
    public CalendarSystem Calendar;

    /// <summary>The year as stated; 0 for none, negative before the common era.</summary>
    public int Year;

    /// <summary>Where the year lies when it has no number: من العام الماضي.</summary>
    public Reference YearReference;

    public int Month;

    /// <summary>Where the month lies when it has no name: من هذا الشهر.</summary>
    public Reference MonthReference;

    public int Day;

    /// <summary>The ISO weekday; 0 for none.</summary>
    public int Weekday;

    /// <summary>The unit of Unit and Nth, or what <see cref="Part"/> counts: quarter, half, season, decade, century.</summary>
    public Grain Grain;

    /// <summary>The quarter, half, season (1 spring to 4 winter), decade (in years) or century.</summary>
    public int Part;

    /// <summary>Where the whole lies: المقبل in الأحد المقبل.</summary>
    public Reference Reference;

    /// <summary>The nth; -1 for the last.</summary>
    public int Rank;

    /// <summary>How many of a unit at the start (1) or end (-1) of the whole: الأشهر التسعة الأولى من العام.</summary>
    public int Leading;

    public DateModifier? Modifier;

    /// <summary>Whether the modifier leaves a half of the whole and not a third: النصف الأول من يناير.</summary>
    public bool IsHalf;
    public TimeLength Length;

    /// <summary>-1 back, +1 forward.</summary>
    public int Sign;

    /// <summary>Whether a shift counts from the text's last date, not from publication.</summary>
    public bool FromText;

    public bool HasClock;
    public int Hour;
    public int Minute;

    /// <summary>The number of the text that is its offset from UTC; 0 where none is stated.</summary>
    public int Zone;

    public DayPart DayPart;

    /// <summary>The number of the text that is the TIMEX3 value of a set or point; 0 for a set that its other fields say.</summary>
    public int Text;

    /// <summary>The number of the feast, of which the rank is a later day.</summary>
    public int Feast;

    /// <summary>The word behind the particle of a shift, where it turns out to be a plain length.</summary>
    public int Inner;

    /// <summary>Whether a name's day number was read off a head such as يوم.</summary>
    public bool Headed;

    /// <summary>Whether it states a day or something of a day.</summary>
    public readonly bool StatesDay =>
        Kind switch
        {
            ExpressionKind.Calendar => Day > 0 || Weekday > 0,
            ExpressionKind.Shift => Length.Unit is Grain.Day or Grain.Night,
            ExpressionKind.Unit => Grain == Grain.Day || Weekday > 0,
            ExpressionKind.Nth => Grain == Grain.Day || Weekday > 0,
            ExpressionKind.Named => true,
            _ => false,
        };
}
