namespace ArabicNewsKit.Cli.IO;

/// <summary>An input can't be read; the message says which, why, and what to do.</summary>
internal sealed class InputException(string name, Exception cause) : Exception(Explain(name, cause), cause)
{
    private static string Explain(string name, Exception cause) => cause switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"{name}: no such file; check the path.",
        UnauthorizedAccessException when Directory.Exists(name) => $"{name}: is a folder; name its files.",
        UnauthorizedAccessException => $"{name}: not readable by this user; check its permissions.",
        ArgumentException => $"'{name}' is no name of a file; check the path.",
        _ => $"{name}: {cause.Message}",
    };
}
