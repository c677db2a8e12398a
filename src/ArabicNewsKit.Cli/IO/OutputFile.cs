namespace ArabicNewsKit.Cli.IO;

/// <summary>Where results go: standard output, or the file of <c>-o</c>; UTF-8 without a byte order mark.</summary>
internal static class OutputFile
{
    /// <summary>Whether an input and the file to write are one.</summary>
    public static bool IsSame(string input, string? output) =>
        input is not ("" or InputFiles.StandardInput)
        && output is not (null or "" or InputFiles.StandardInput)
        && Path.GetFullPath(input) == Path.GetFullPath(output);

    public static Stream Open(string? name)
    {
        try
        {
            return name is null or InputFiles.StandardInput
                ? new BufferedStream(Console.OpenStandardOutput(), 1 << 16)
                : new FileStream(name, FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{name}: can't be written ({e.Message}); name another file with -o.");
        }
    }
}
