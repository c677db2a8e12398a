using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ArabicNewsKit.Cli.Commands;

/// <summary>Help as it always is, and behind it the examples of the command.</summary>
internal sealed class TeachingHelp(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly string[] RootExamples =
    [
        "arabicnews analyze article.txt --published 2024-02-08",
        "arabicnews match سليماني Soleimani",
        "arabicnews lookup داعش --top 3",
    ];

    /// <summary>Lets the help of all commands end with examples.</summary>
    public static void AddTo(RootCommand root)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Action = new TeachingHelp((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        Command command = parseResult.CommandResult.Command;
        IReadOnlyList<string> examples = command is RootCommand ? RootExamples : (command as TaughtCommand)?.Examples ?? [];
        if (examples.Count > 0)
        {
            output.WriteLine("Examples:");
            foreach (string example in examples)
            {
                output.WriteLine("  " + example);
            }

            output.WriteLine();
        }

        return exitCode;
    }
}
