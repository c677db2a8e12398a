using System.CommandLine;
using ArabicNewsKit.Cli.IO;
using ArabicNewsKit.Cli.Output;
using ArabicNewsKit.Dates;
using ArabicNewsKit.Linking;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Cli.Commands;

/// <summary><c>arabicnews analyze</c>: what the articles say.</summary>
internal static class AnalyzeCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "Articles, a file each; '-' or none reads standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Published = new("--published")
    {
        Description = "The day of publication (2020-02-05), for relative and year-less dates.",
        HelpName = "DATE",
    };

    private static readonly Option<bool> JsonLines = new("--jsonl")
    {
        Description = """Each input line is {"id":"…","text":"…","published":"2020-02-05"}; each output line an analysis.""",
    };

    private static readonly Option<int> Threads = new("--threads")
    {
        Description = "How many threads analyze the lines of --jsonl.",
        DefaultValueFactory = _ => 1,
        HelpName = "N",
    };

    private static readonly Option<string> Format = new("--format") { Description = "json, text or html.", DefaultValueFactory = _ => "json" };

    private static readonly Option<bool> Resolve = new("--resolve")
    {
        Description = "In JSON, adds \"entity\" to each mention: one id for an unlisted name in all the articles.",
    };

    private static readonly Option<bool> Trace = new("--trace")
    {
        Description = "Says on standard error which rules and table entries made each date and number.",
    };

    private static readonly Option<string?> Out = new("-o", "--output") { Description = "Write to this file.", HelpName = "FILE" };

    public static Command Create()
    {
        Format.AcceptOnly("json", "text", "html");
        Files.RefuseUnknownOptions();
        var command = new TaughtCommand(
            "analyze",
            "Finds names, dates and numbers in articles.",
            "echo 'وصل 45 جنديا إلى بغداد أمس' | arabicnews analyze --published 2024-02-08",
            "arabicnews analyze article.txt --format text",
            "arabicnews analyze one.txt two.txt --format html -o page.html",
            "arabicnews analyze --jsonl --threads 4 articles.jsonl -o analyses.jsonl",
            "arabicnews analyze article.txt --gazetteer own.ank",
            "arabicnews analyze article.txt --trace 2> rules.txt")
        {
            Files, Published, JsonLines, Threads, Format, Resolve, Trace, Out,
        };
        GazetteerOptions.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        DateOnly? published = null;
        if (arguments.GetValue(Published) is { } given)
        {
            published = IsoDate.TryRead(given, out DateOnly day)
                ? day
                : throw new UsageException($"--published {given} is not a date; write it as 2020-02-05.");
        }

        int threads = arguments.GetValue(Threads);
        if (threads is < 1 or > 1024)
        {
            throw new UsageException($"--threads {threads} is not a number of threads; give 1 to 1024.");
        }

        string format = arguments.GetValue(Format)!;
        if (format != "json" && (arguments.GetValue(JsonLines) || arguments.GetValue(Resolve)))
        {
            throw new UsageException($"--format {format} does not go with --jsonl or --resolve, which answer in JSON; leave one of them out.");
        }

        bool trace = arguments.GetValue(Trace);
        if (trace && arguments.GetValue(JsonLines))
        {
            throw new UsageException("--trace does not go with --jsonl; trace one article at a time.");
        }

        string[] inputs = InputFiles.OrStandardInput(arguments.GetValue(Files));
        NewsAnalyzer analyzer = GazetteerOptions.CreateAnalyzer(arguments);
        EntityResolver? resolver = arguments.GetValue(Resolve) ? new EntityResolver() : null;
        string? file = arguments.GetValue(Out);
        if (inputs.FirstOrDefault(input => OutputFile.IsSame(input, file)) is { } same)
        {
            throw new UsageException($"-o {same} would write over an input; name another file.");
        }

        using Stream output = OutputFile.Open(file);
        if (arguments.GetValue(JsonLines))
        {
            using var progress = new ProgressLine(beside: file is not null || Console.IsOutputRedirected);
            return new JsonLineAnalysis(analyzer, published, threads, resolver, output, progress).Run(inputs).GetAwaiter().GetResult();
        }

        bool colours = file is null && Terminal.TakesColours;
        return AnalyzeFiles(
            analyzer, inputs, published, AnalysisWriter.Create(format, output, inputs.Length > 1, colours, resolver), trace);
    }

    private static int AnalyzeFiles(NewsAnalyzer analyzer, string[] inputs, DateOnly? published, AnalysisWriter writer, bool trace)
    {
        int exitCode = ExitCode.Fine;
        using (writer)
        {
            foreach (string input in inputs)
            {
                string text;
                try
                {
                    text = InputFiles.ReadAll(input);
                }
                catch (InputException e)
                {
                    exitCode = Failure.Report(ExitCode.SomeInputFailed, e.Message);
                    continue;
                }

                string? id = input == InputFiles.StandardInput ? null : Path.GetFileNameWithoutExtension(input);
                writer.Write(text, analyzer.Analyze(new NewsDocument(text, published, id)));
                if (trace)
                {
                    Console.Error.Write(DateRecognizer.Explain(text, published));
                    Console.Error.Write(NumberRecognizer.Explain(text));
                }
            }
        }

        return exitCode;
    }
}
