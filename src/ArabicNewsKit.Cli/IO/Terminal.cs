namespace ArabicNewsKit.Cli.IO;

/// <summary>What the user sees the output on.</summary>
internal static class Terminal
{
    /// <summary>Whether standard output is shown on a terminal that takes colours and a user who wants them (no-color.org).</summary>
    public static bool TakesColours =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
