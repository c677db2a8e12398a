using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text;
using ArabicNewsKit.Cli.Commands;
using ArabicNewsKit.Cli.IO;

namespace ArabicNewsKit.Cli;

/// <summary>The command line: a thin face over the library's public API.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return Run(args);
    }

    /// <summary>Runs one command line and returns its exit code.</summary>
    internal static int Run(string[] args)
    {
        ParseResult parsed = CreateRoot().Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            string command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
            string group = parsed.CommandResult.Parent is CommandResult { Command: not RootCommand } parent ? parent.Command.Name + " " : "";
            return Failure.Report(
                ExitCode.BadCommandLine, $"{ArgumentRules.Explain(parsed)} Try 'arabicnews {group}{command}--help'.");
        }

        try
        {
            // exceptions come out here and not through the library's own handler, which prints a stack
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UsageException e)
        {
            return Failure.Report(ExitCode.BadCommandLine, e.Message);
        }
        catch (InputException e)
        {
            return Failure.Report(ExitCode.SomeInputFailed, e.Message);
        }
        catch (IOException e)
        {
            return Failure.Report(ExitCode.BadCommandLine, $"the output can't be written ({e.Message}); give it another place.");
        }
    }

    /// <summary>All commands.</summary>
    internal static RootCommand CreateRoot()
    {
        var root = new RootCommand("Reads Arabic news: clean text, dates, numbers, and names with Wikidata ids.")
        {
            AnalyzeCommand.Create(),
            NormalizeCommand.Create(),
            MatchCommand.Create(),
            SearchCommand.Create(),
            LookupCommand.Create(),
            GazetteerCommand.Create(),
        };
        TeachingHelp.AddTo(root);
        return root;
    }
}
