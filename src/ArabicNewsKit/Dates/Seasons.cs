namespace ArabicNewsKit.Dates;

/// <summary>The seasons as TIMEX3 writes them, from spring, 1, to winter, 4.</summary>
internal static class Seasons
{
    private static readonly string[] Names = ["", "SP", "SU", "FA", "WI"];

    /// <summary>The number of a season.</summary>
    public static int Of(string name) => Array.IndexOf(Names, name);

    public static string Timex(int season) => Names[season];
}
