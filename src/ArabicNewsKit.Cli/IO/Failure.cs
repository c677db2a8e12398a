namespace ArabicNewsKit.Cli.IO;

/// <summary>Says on standard error, in one line, what failed, where, and what to do.</summary>
internal static class Failure
{
    public static int Report(int exitCode, string message)
    {
        Console.Error.WriteLine("arabicnews: " + message.ReplaceLineEndings(" "));
        return exitCode;
    }
}
