using System.CommandLine;
using System.Globalization;
using System.Text;
using ArabicNewsKit.Cli.IO;
using ArabicNewsKit.GazetteerBuilder;
using ArabicNewsKit.GazetteerBuilder.Rows;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Cli.Commands;

/// <summary><c>arabicnews gazetteer</c>: builds, checks and describes compiled gazetteers.</summary>
internal static class GazetteerCommand
{
    private static readonly Argument<string[]> Checked = new("FILE")
    {
        Description = "Folders of rows, single tables (*.tsv), or compiled gazetteers.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Argument<string?> Described = new("FILE")
    {
        Description = "A compiled gazetteer; none for the bundled one.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create()
    {
        var check = new TaughtCommand(
            "check",
            "Lists every defect with file and line.",
            "arabicnews gazetteer check rows",
            "arabicnews gazetteer check own.ank")
        { Checked };
        check.SetAction(arguments => Check(arguments.GetValue(Checked)!));
        var info = new TaughtCommand(
            "info",
            "Prints version, counts by type, languages and size.",
            "arabicnews gazetteer info",
            "arabicnews gazetteer info own.ank")
        { Described };
        info.SetAction(arguments => Info(arguments.GetValue(Described)));
        return new Command("gazetteer", "Builds, checks and describes gazetteers.") { GazetteerBuildCommand.Create(), check, info };
    }

    private static int Check(string[] files)
    {
        int exitCode = ExitCode.Fine;
        using var output = new StreamWriter(OutputFile.Open(null), new UTF8Encoding(false));
        foreach (string file in files.Where(file => !RowBuild.IsRows(file)))
        {
            try
            {
                GazetteerOptions.Open(file).Verify();
            }
            catch (Exception e) when (e is UsageException or InvalidDataException)
            {
                output.WriteLine(e.Message);
                exitCode = ExitCode.SomeInputFailed;
            }
        }

        if (files.Where(RowBuild.IsRows).ToArray() is { Length: > 0 } tables)
        {
            RowSet rows = ReadRows(tables);
            List<Defect> defects = GazetteerCheck.Run(rows);
            foreach (Defect defect in defects)
            {
                output.WriteLine(defect);
            }

            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows.Rows.Count} rows, {defects.Count} defects"));
            exitCode = defects.Count > 0 ? ExitCode.SomeInputFailed : exitCode;
        }

        return exitCode;
    }

    /// <summary>Reads tables of rows.</summary>
    /// <exception cref="InputException">One can't be read.</exception>
    /// <exception cref="UsageException">A folder holds none.</exception>
    internal static RowSet ReadRows(string[] paths)
    {
        if (paths.FirstOrDefault(path => Directory.Exists(path) && !Directory.EnumerateFiles(path, "*.tsv").Any()) is { } empty)
        {
            throw new UsageException($"{empty}: no tables (*.tsv) in this folder; check the path.");
        }

        try
        {
            return RowSet.Read(paths);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(string.Join(' ', paths), e);
        }
    }

    private static int Info(string? file)
    {
        Gazetteer gazetteer = file is null ? Gazetteer.Default : GazetteerOptions.Open(file);
        string sound = "sound";
        int exitCode = ExitCode.Fine;
        try
        {
            gazetteer.Verify();
        }
        catch (InvalidDataException e)
        {
            exitCode = Failure.Report(ExitCode.SomeInputFailed, e.Message + ".");
            sound = "damaged";
        }

        using var output = new StreamWriter(OutputFile.Open(null), new UTF8Encoding(false));
        output.WriteLine($"version    {gazetteer.Version}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"entities   {gazetteer.Count}"));
        foreach ((EntityType type, int count) in gazetteer.CountByType)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"  {RowColumns.NameOf(type),-14} {count}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"names      {gazetteer.NameCount}"));
        output.WriteLine($"languages  {gazetteer.Languages}");
        double each = gazetteer.Count == 0 ? 0 : (double)gazetteer.Size / gazetteer.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"size       {gazetteer.Size} bytes, {each:F0} an entity"));
        output.WriteLine($"checksum   {sound}");
        return exitCode;
    }
}
