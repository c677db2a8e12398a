using System.Text.Json;
using ArabicNewsKit.Cli.IO;
using ArabicNewsKit.Cli.Output;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Cli.Commands;

/// <summary>Analyzes a stream of JSON lines in input order; a bad line yields an error line in its place.</summary>
internal sealed class JsonLineAnalysis(
    NewsAnalyzer analyzer, DateOnly? published, int threads, EntityResolver? resolver, bool explain, Stream output)
{
    private int exitCode = ExitCode.Fine;

    public int Run(string[] inputs)
    {
        foreach (string input in inputs)
        {
            try
            {
                OrderedPipeline.Run(Lines(input), threads, Analyze, Write);
            }
            catch (InputException e)
            {
                exitCode = Failure.Report(ExitCode.SomeInputFailed, e.Message);
            }
        }

        return exitCode;
    }

    private static IEnumerable<(int Number, string Line)> Lines(string input)
    {
        int number = 0;
        foreach (string line in InputFiles.ReadLines(input))
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
            IReadOnlyList<EntityMention.Reading>? readings = explain ? analyzer.Explain(document) : null;
            return new Answer(analysis, readings, resolver is null ? Line(analysis, null, readings) : null);
        }
        catch (FormatException e)
        {
            Volatile.Write(ref exitCode, ExitCode.SomeInputFailed);
            return new Answer(null, null, JsonSerializer.SerializeToUtf8Bytes(new LineError(input.Number, e.Message), CliJsonContext.Readable.LineError));
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
        output.Write(answer.Line ?? Line(answer.Analysis!, resolver!.Resolve(answer.Analysis!), answer.Readings));
        output.WriteByte((byte)'\n');
    }

    private static byte[] Line(NewsAnalysis analysis, IReadOnlyList<string>? entities, IReadOnlyList<EntityMention.Reading>? readings)
    {
        var line = new MemoryStream();
        AnalysisJson.Write(line, analysis, entities, readings, indented: false);
        return line.ToArray();
    }

    /// <summary>An input's analysis, and the line to write where it does not depend on the articles before.</summary>
    private sealed record Answer(NewsAnalysis? Analysis, IReadOnlyList<EntityMention.Reading>? Readings, byte[]? Line);
}
