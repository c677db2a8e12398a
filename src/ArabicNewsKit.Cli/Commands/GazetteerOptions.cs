using System.CommandLine;
using ArabicNewsKit.Cli.IO;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Cli.Commands;

/// <summary>The options that say which gazetteers to work with.</summary>
internal static class GazetteerOptions
{
    private static readonly Option<string[]> Files = new("--gazetteer")
    {
        Description = "A compiled gazetteer to lay on top of the bundled one; may be given again.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> NoBundled = new("--no-bundled") { Description = "Leave the bundled gazetteer out." };

    public static void AddTo(Command command)
    {
        command.Add(Files);
        command.Add(NoBundled);
    }

    /// <summary>The gazetteers of the command line, the last one on top; null for none at all.</summary>
    /// <exception cref="UsageException">A file can't be read or is no gazetteer.</exception>
    public static Gazetteer? Load(ParseResult arguments)
    {
        Gazetteer? gazetteer = arguments.GetValue(NoBundled) ? null : Gazetteer.Default;
        foreach (string file in arguments.GetValue(Files) ?? [])
        {
            Gazetteer onTop = Open(file);
            gazetteer = gazetteer is null ? onTop : Gazetteer.Combine(gazetteer, onTop);
        }

        return gazetteer;
    }

    /// <summary>The analyzer over those gazetteers; over none, names are found by their shape alone.</summary>
    /// <exception cref="UsageException">A file can't be read or is no gazetteer.</exception>
    public static NewsAnalyzer CreateAnalyzer(ParseResult arguments) =>
        NewsAnalyzer.Create(options => options with { Gazetteer = Load(arguments) ?? Gazetteer.Empty });

    /// <summary>Opens one compiled gazetteer.</summary>
    /// <exception cref="UsageException">It can't be read or is no gazetteer.</exception>
    public static Gazetteer Open(string file)
    {
        try
        {
            return Gazetteer.Load(file);
        }
        catch (InvalidDataException e)
        {
            throw new UsageException(e.Message + ".");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException(new InputException(file, e).Message);
        }
    }
}
