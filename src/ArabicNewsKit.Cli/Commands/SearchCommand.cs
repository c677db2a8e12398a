using System.CommandLine;
using System.Text.Json;
using ArabicNewsKit.Cli.IO;
using ArabicNewsKit.Names;

namespace ArabicNewsKit.Cli.Commands;

/// <summary><c>arabicnews search</c>: names of a list that a query may mean.</summary>
internal static class SearchCommand
{
    private static readonly Option<string> List = new("--names")
    {
        Description = "The list: a name a line, or id<TAB>name.",
        Required = true,
        HelpName = "FILE",
    };

    private static readonly Option<int> Top = new("--top") { Description = "How many hits at most.", DefaultValueFactory = _ => 10, HelpName = "K" };

    private static readonly Option<double> Minimum = new("--min") { Description = "The least score, 0 to 1.", HelpName = "SCORE" };

    public static Command Create()
    {
        var command = new TaughtCommand(
            "search",
            "Searches a list of names; queries come a line each on standard input.",
            "echo 'Qasem Soleimani' | arabicnews search --names names.txt",
            "arabicnews search --names names.tsv --top 3 --min 0.5 < queries.txt")
        { List, Top, Minimum };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        int top = arguments.GetValue(Top);
        double minimum = arguments.GetValue(Minimum);
        if (top < 1)
        {
            throw new UsageException($"--top {top} asks for nothing; give 1 or more.");
        }

        if (minimum is not (>= 0 and <= 1))
        {
            throw new UsageException("--min is a score from 0 to 1.");
        }

        var ids = new List<string?>();
        NameIndex index = NameIndex.Build(ReadNames(arguments.GetValue(List)!, ids));
        using Stream output = OutputFile.Open(null);
        foreach (string query in InputFiles.ReadLines(InputFiles.StandardInput))
        {
            SearchHit[] hits = [.. index.Search(query, top, minimum)
                .Select(hit => new SearchHit(ids[hit.Payload], hit.Name, Math.Round(hit.Score, 4)))];
            output.Write(JsonSerializer.SerializeToUtf8Bytes(new SearchAnswer(query, hits), CliJsonContext.Readable.SearchAnswer));
            output.WriteByte((byte)'\n');
            output.Flush();
        }

        return ExitCode.Fine;
    }

    private static IEnumerable<(string Name, int Payload)> ReadNames(string file, List<string?> ids)
    {
        foreach (string line in InputFiles.ReadLines(file).Where(line => line.Length > 0))
        {
            int tab = line.IndexOf('\t');
            ids.Add(tab < 0 ? null : line[..tab]);
            yield return (line[(tab + 1)..], ids.Count - 1);
        }
    }
}
