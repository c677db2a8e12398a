namespace ArabicNewsKit.Dates;

/// <summary>The parts of a day; the tables write each as TIMEX3 does.</summary>
internal enum DayPart : byte
{
    None,
    Morning,
    Dawn,
    Midday,
    Afternoon,
    Evening,
    Night,
}

/// <summary>How the parts of a day are written.</summary>
internal static class DayParts
{
    private static readonly string[] Names = ["", "MO", "DW", "MI", "AF", "EV", "NI"];

    /// <summary>The part of a name in the tables.</summary>
    public static DayPart Of(string name) => (DayPart)Array.IndexOf(Names, name);

    /// <summary>The part behind a day of TIMEX3, which knows no dawn: TMO; nothing for none.</summary>
    public static string Timex(DayPart part) => part switch
    {
        DayPart.None => "",
        DayPart.Dawn => "TMO",
        _ => "T" + Names[(int)part],
    };
}
