using System.CommandLine;
using System.Text.Json;
using ArabicNewsKit.Cli.IO;
using ArabicNewsKit.GazetteerBuilder.Rows;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Cli.Commands;

/// <summary><c>arabicnews lookup</c>: the entities of the gazetteer that a name may stand for.</summary>
internal static class LookupCommand
{
    private static readonly Argument<string[]> Names = new("NAME")
    {
        Description = "Names, an answer each; a name of several words stands in quotes.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<int> Top = new("--top") { Description = "How many hits at most.", DefaultValueFactory = _ => 10, HelpName = "K" };

    private static readonly Option<bool> JsonLines = new("--jsonl")
    {
        Description = """Read lines {"name":"…"} from standard input and answer a line each.""",
    };

    public static Command Create()
    {
        Names.RefuseUnknownOptions();
        var command = new TaughtCommand(
            "lookup",
            "Looks names up in the gazetteer.",
            "arabicnews lookup داعش",
            "arabicnews lookup 'الأمم المتحدة' بغداد --top 1",
            """echo '{"name":"العراق"}' | arabicnews lookup --jsonl""")
        { Names, Top, JsonLines };
        GazetteerOptions.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        int top = arguments.GetValue(Top);
        if (top < 1)
        {
            throw new UsageException($"--top {top} asks for nothing; give 1 or more.");
        }

        string[] names = arguments.GetValue(Names) ?? [];
        bool jsonLines = arguments.GetValue(JsonLines);
        if (jsonLines == names.Length > 0)
        {
            throw new UsageException("lookup takes names, or --jsonl and lines {\"name\":\"…\"} on standard input.");
        }

        Gazetteer gazetteer = GazetteerOptions.Load(arguments)
            ?? throw new UsageException("--no-bundled leaves nothing to look in; name a file with --gazetteer.");
        using Stream output = OutputFile.Open(null);
        if (jsonLines)
        {
            return new JsonLineAnswers(output).Run(line => Answer(gazetteer, line.Require("name"), top));
        }

        foreach (string name in names)
        {
            output.Write(Answer(gazetteer, name, top));
            output.WriteByte((byte)'\n');
        }

        return ExitCode.Fine;
    }

    private static byte[] Answer(Gazetteer gazetteer, string name, int top)
    {
        LookupHit[] hits = [.. gazetteer.Lookup(name, top).Select(hit => new LookupHit(
            hit.Entity.Id, RowColumns.NameOf(hit.Entity.Type), hit.Entity.Name, hit.Entity.NameEn, hit.Score, hit.Exact))];
        return JsonSerializer.SerializeToUtf8Bytes(new LookupAnswer(name, hits), CliJsonContext.Readable.LookupAnswer);
    }
}
