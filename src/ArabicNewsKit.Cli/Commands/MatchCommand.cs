using System.CommandLine;
using System.Text.Json;
using ArabicNewsKit.Cli.IO;
using ArabicNewsKit.Names;

namespace ArabicNewsKit.Cli.Commands;

/// <summary><c>arabicnews match</c>: are two names the same name?</summary>
internal static class MatchCommand
{
    private static readonly Argument<string[]> Names = new("NAME")
    {
        Description = "The two names, in any script each.",
        Arity = new ArgumentArity(0, 2),
    };

    private static readonly Option<bool> JsonLines = new("--jsonl")
    {
        Description = """Read lines {"a":"…","b":"…"} from standard input and answer a line each.""",
    };

    public static Command Create()
    {
        var command = new TaughtCommand(
            "match",
            "Says how likely two names are the same name.",
            "arabicnews match سليماني Soleimani",
            "arabicnews match 'قاسم سليماني' 'Qasem Soleimani'",
            """echo '{"a":"محمد","b":"Mohammed"}' | arabicnews match --jsonl""")
        { Names, JsonLines };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        string[] names = arguments.GetValue(Names) ?? [];
        bool jsonLines = arguments.GetValue(JsonLines);
        if (jsonLines ? names.Length > 0 : names.Length != 2)
        {
            throw new UsageException("match takes two names, arabicnews match سليماني Soleimani, or --jsonl and lines {\"a\":\"…\",\"b\":\"…\"}.");
        }

        using Stream output = OutputFile.Open(null);
        if (jsonLines)
        {
            return new JsonLineAnswers(output).Run(line => Answer(line.Require("a"), line.Require("b")));
        }

        output.Write(Answer(names[0], names[1]));
        output.WriteByte((byte)'\n');
        return ExitCode.Fine;
    }

    private static byte[] Answer(string a, string b)
    {
        NameMatch match = NameMatcher.Default.Match(a, b);
        var answer = new MatchAnswer(Math.Round(match.Score, 4), match.IsMatch);
        return JsonSerializer.SerializeToUtf8Bytes(answer, CliJsonContext.Readable.MatchAnswer);
    }
}
