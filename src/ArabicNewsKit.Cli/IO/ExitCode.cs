namespace ArabicNewsKit.Cli.IO;

/// <summary>What a run of the tool tells its caller.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>Some input document could not be read; the rest were done.</summary>
    public const int SomeInputFailed = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    public const int BadCommandLine = 2;
}
