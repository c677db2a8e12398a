using System.CommandLine;
using System.Text;
using System.Text.Json;
using ArabicNewsKit.Cli.IO;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Cli.Commands;

/// <summary><c>arabicnews normalize</c>: clean text, line by line.</summary>
internal static class NormalizeCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "Texts; '-' or none reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Profile = new("--profile")
    {
        Description = "display mends the typing, search folds for an index, match makes the key that names are compared by.",
        DefaultValueFactory = _ => "search",
    };

    private static readonly Option<bool> JsonLines = new("--jsonl")
    {
        Description = """Each input line is {"text":"…"}; each output line {"text":"…","map":[…]} with the edits.""",
    };

    public static Command Create()
    {
        Profile.AcceptOnly("display", "search", "match");
        Files.RefuseUnknownOptions();
        var command = new TaughtCommand(
            "normalize",
            "Normalizes text, line by line.",
            "echo 'المُؤتمَر الصّحفيّ' | arabicnews normalize",
            "arabicnews normalize article.txt --profile display",
            """echo '{"text":"إلى بغـــداد"}' | arabicnews normalize --jsonl""")
        { Files, Profile, JsonLines };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        Normalizer normalizer = arguments.GetValue(Profile) switch
        {
            "display" => Normalizer.Display,
            "match" => Normalizer.Match,
            _ => Normalizer.Search,
        };
        string[] inputs = InputFiles.OrStandardInput(arguments.GetValue(Files));
        using Stream output = OutputFile.Open(null);
        if (arguments.GetValue(JsonLines))
        {
            return new JsonLineAnswers(output).Run(inputs, line => Answer(normalizer.NormalizeWithMap(line.Require("text"))));
        }

        int exitCode = ExitCode.Fine;
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (string input in inputs)
        {
            try
            {
                foreach (string line in InputFiles.ReadLines(input))
                {
                    writer.WriteLine(normalizer.Normalize(line));
                }
            }
            catch (InputException e)
            {
                exitCode = Failure.Report(ExitCode.SomeInputFailed, e.Message);
            }
        }

        return exitCode;
    }

    private static byte[] Answer(NormalizedText text)
    {
        int[][] map = [.. text.Edits.Select(edit =>
            new[] { edit.Text.Start, edit.Text.Length, edit.Original.Start, edit.Original.Length })];
        return JsonSerializer.SerializeToUtf8Bytes(new NormalizeAnswer(text.Text, map), CliJsonContext.Readable.NormalizeAnswer);
    }
}
