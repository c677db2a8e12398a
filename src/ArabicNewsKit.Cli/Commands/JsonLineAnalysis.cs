using System.Text.Json;
using ArabicNewsKit.Cli.IO;
using ArabicNewsKit.Cli.Output;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Cli.Commands;

/// <summary>Analyzes a stream of JSON lines in input order; a bad line yields an error line in its place.</summary>
internal sealed class JsonLineAnalysis(
    NewsAnalyzer analyzer, DateOnly? published, int threads, EntityResolver? resolver, Stream output, ProgressLine progress)
{
    private readonly long started = Environment.TickCount64;
    private int exitCode = ExitCode.Fine;
    private int done;

    public async Task<int> Run(string[] inputs)
    {
        foreach (string input in inputs)
        {
            try
            {
                await AnalyzeLines(input);
            }
            catch (InputException e)
            {
                progress.Clear();
                exitCode = Failure.Report(ExitCode.SomeInputFailed, e.Message);
            }
        }

        return exitCode;
    }

    private async Task AnalyzeLines(string input)
    {
        await using IAsyncEnumerator<Answer> answers = OrderedStream.Select(Lines(input), Analyze, threads).GetAsyncEnumerator();
        while (true)
        {
            ValueTask<bool> next = answers.MoveNextAsync();
            if (!next.IsCompleted)
            {
                // whoever sends the lines one by one gets each answer before the next
                await output.FlushAsync();
            }

            if (!await next)
            {
                return;
            }

            Write(answers.Current);
        }
    }

    private static async IAsyncEnumerable<(int Number, string Line)> Lines(string input)
    {
        int number = 0;
        await foreach (string line in InputFiles.ReadLinesAsync(input))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (number, line);
            }
        }
    }

    private Answer Analyze((int Number, string Line) input)
    {
        try
        {
            JsonLine line = JsonLine.Read(input.Line);
            var document = new NewsDocument(line.Require("text"), PublishedOf(line), line.StringOrNumber("id"));
            NewsAnalysis analysis = analyzer.Analyze(document);
            return new Answer(analysis, resolver is null ? Line(analysis, null) : null);
        }
        catch (FormatException e)
        {
            Volatile.Write(ref exitCode, ExitCode.SomeInputFailed);
            return new Answer(null, JsonSerializer.SerializeToUtf8Bytes(new LineError(input.Number, e.Message), CliJsonContext.Readable.LineError));
        }
    }

    private DateOnly? PublishedOf(JsonLine line)
    {
        if (line.String("published") is not { } text)
        {
            return published;
        }

        return IsoDate.TryRead(text, out DateOnly day)
            ? day
            : throw new FormatException($"\"published\" is \"{text}\", not a date such as 2020-02-05");
    }

    private void Write(Answer answer)
    {
        output.Write(answer.Line ?? Line(answer.Analysis!, resolver!.Resolve(answer.Analysis!)));
        output.WriteByte((byte)'\n');
        done++;
        if (progress.IsDue)
        {
            double seconds = (Environment.TickCount64 - started) / 1000.0;
            progress.Show(FormattableString.Invariant($"{done} lines, {done / seconds:F0} a second"));
        }
    }

    private static byte[] Line(NewsAnalysis analysis, IReadOnlyList<string>? entities)
    {
        var line = new MemoryStream();
        AnalysisJson.Write(line, analysis, entities, indented: false);
        return line.ToArray();
    }

    /// <summary>An input's analysis, and the line to write where it does not depend on the articles before.</summary>
    private sealed record Answer(NewsAnalysis? Analysis, byte[]? Line);
}
