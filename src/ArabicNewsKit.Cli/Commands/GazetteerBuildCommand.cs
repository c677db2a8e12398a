using System.CommandLine;
using System.Globalization;
using ArabicNewsKit.Cli.IO;
using ArabicNewsKit.GazetteerBuilder;
using ArabicNewsKit.GazetteerBuilder.Rows;
using ArabicNewsKit.GazetteerBuilder.Wikidata;

namespace ArabicNewsKit.Cli.Commands;

/// <summary><c>arabicnews gazetteer build</c>: compiles tables of rows and Wikidata's dump lines.</summary>
internal static class GazetteerBuildCommand
{
    private static readonly Argument<string[]> Inputs = new("INPUT")
    {
        Description = "Folders of rows or tables (*.tsv), or Wikidata's JSON dump lines, plain or gzip; '-' reads dump lines from standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Out = new("-o", "--output")
    {
        Description = "The compiled file to write.",
        Required = true,
        HelpName = "FILE",
    };

    private static readonly Option<string> Types = new("--types")
    {
        Description = "Which types of a dump's items to take, with commas between them: person,organization,place,event,other.",
        DefaultValueFactory = _ => "person,organization,place,event",
        HelpName = "TYPES",
    };

    private static readonly Option<string> Languages = new("--languages")
    {
        Description = "Which languages of a dump's names to take; an item without a name in the first is passed over.",
        DefaultValueFactory = _ => RowBuild.Languages,
        HelpName = "CODES",
    };

    private static readonly Option<string?> DataVersion = new("--data-version")
    {
        Description = "The version that the file states; else the day of the rows' last check and the number of entities.",
        HelpName = "TEXT",
    };

    private static readonly Option<bool> Force = new("--force") { Description = "Compile rows that have defects." };

    public static Command Create()
    {
        var command = new TaughtCommand(
            "build",
            "Compiles rows or Wikidata dump lines.",
            "arabicnews gazetteer build rows -o own.ank",
            "arabicnews gazetteer build dump.json.gz --types person,place --languages ar,en -o wikidata.ank")
        { Inputs, Out, Types, Languages, DataVersion, Force };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        long started = Environment.TickCount64;
        string[] inputs = arguments.GetValue(Inputs)!;
        string target = arguments.GetValue(Out)!;
        var dump = new DumpOptions(ReadTypes(arguments.GetValue(Types)!), arguments.GetValue(Languages)!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        if (dump.Languages.Count == 0 || string.Join(',', dump.Languages).Length > 32)
        {
            throw new UsageException("--languages takes language codes with commas between them, at most 32 letters: ar,en.");
        }

        RowSet rows = GazetteerCommand.ReadRows([.. inputs.Where(RowBuild.IsRows)]);
        List<Defect> defects = GazetteerCheck.Run(rows);
        foreach (Defect defect in defects)
        {
            Console.Error.WriteLine(defect);
        }

        if (defects.Count > 0 && !arguments.GetValue(Force))
        {
            return Failure.Report(
                ExitCode.SomeInputFailed, $"{defects.Count} defects in the rows and nothing written; mend them, or give --force.");
        }

        using var progress = new BuildProgress();
        string temporary = target + ".tmp";
        try
        {
            BuildResult result;
            using (var output = new FileStream(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16))
            {
                result = RowBuild.Write(
                    rows, inputs.Where(input => !RowBuild.IsRows(input)).Select(name => (name, InputFiles.OpenBytes(name))),
                    dump, output, arguments.GetValue(DataVersion), progress.Report);
            }

            File.Move(temporary, target, overwrite: true);
            progress.Clear();
            double seconds = (Environment.TickCount64 - started) / 1000.0;
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{target}: {result.Entities} entities, {result.Names} names, {new FileInfo(target).Length} bytes in {seconds:F1} s"));
            if (result.BadLines > 0)
            {
                return Failure.Report(ExitCode.SomeInputFailed, $"{result.BadLines} lines could not be read and were passed over.");
            }

            return ExitCode.Fine;
        }
        catch (InvalidDataException e)
        {
            return Failure.Report(ExitCode.SomeInputFailed, e.Message + ".");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{target}: can't be written ({e.Message}); name another file with -o.");
        }
        finally
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }

    private static HashSet<EntityType> ReadTypes(string names)
    {
        var types = new HashSet<EntityType>();
        foreach (string name in names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            types.Add(RowColumns.TryType(name, out EntityType type)
                ? type
                : throw new UsageException($"--types: «{name}» is none of {string.Join(", ", RowColumns.TypeNames)}."));
        }

        return types;
    }
}
