using System.Text;

namespace ArabicNewsKit.Cli.IO;

/// <summary>Opens what the command line names: files, or standard input for <c>-</c> and for no name at all.</summary>
internal static class InputFiles
{
    public const string StandardInput = "-";

    private const int BufferSize = 1 << 16;

    /// <summary>The inputs named, or standard input where none is.</summary>
    public static string[] OrStandardInput(string[]? names) => names is { Length: > 0 } ? names : [StandardInput];

    /// <summary>A whole input as one text, its line ends as they are; a byte order mark is taken off.</summary>
    /// <exception cref="InputException">It can't be read.</exception>
    public static string ReadAll(string name)
    {
        using StreamReader reader = Open(name);
        try
        {
            string text = reader.ReadToEnd();
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (IOException e)
        {
            throw new InputException(name, e);
        }
    }

    /// <summary>The lines of an input, one at a time, without their ends; a byte order mark is taken off.</summary>
    /// <exception cref="InputException">It can't be read.</exception>
    public static IEnumerable<string> ReadLines(string name)
    {
        using StreamReader reader = Open(name);
        bool first = true;
        while (ReadLine(reader, name) is { } line)
        {
            yield return first && line.StartsWith('\uFEFF') ? line[1..] : line;
            first = false;
        }
    }

    /// <summary>As <see cref="ReadLines"/>, for inputs that let wait.</summary>
    /// <exception cref="InputException">It can't be read.</exception>
    public static async IAsyncEnumerable<string> ReadLinesAsync(string name)
    {
        using StreamReader reader = Open(name);
        bool first = true;
        while (await ReadLineAsync(reader, name) is { } line)
        {
            yield return first && line.StartsWith('\uFEFF') ? line[1..] : line;
            first = false;
        }
    }

    private static async ValueTask<string?> ReadLineAsync(StreamReader reader, string name)
    {
        try
        {
            return await reader.ReadLineAsync();
        }
        catch (IOException e)
        {
            throw new InputException(name, e);
        }
    }

    private static string? ReadLine(StreamReader reader, string name)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (IOException e)
        {
            throw new InputException(name, e);
        }
    }

    /// <summary>An input's bytes.</summary>
    /// <exception cref="InputException">It can't be opened.</exception>
    public static Stream OpenBytes(string name)
    {
        try
        {
            return name == StandardInput
                ? OpenStandardInput()
                : new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException(name, e);
        }
    }

    private static Stream OpenStandardInput()
    {
        if (!Console.IsInputRedirected && !Console.IsErrorRedirected)
        {
            Console.Error.WriteLine($"reading what is typed; end it with {(OperatingSystem.IsWindows() ? "Ctrl+Z and Enter" : "Ctrl+D")}");
        }

        return Console.OpenStandardInput(BufferSize);
    }

    private static StreamReader Open(string name) =>
        new(OpenBytes(name), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, BufferSize);
}
