using System.Text;

namespace ArabicNewsKit.Cli.Output;

/// <summary>
/// Writes for a person at a terminal: the article with its mentions in the colours of their kinds, then a line a mention in
/// the same colours.
/// </summary>
internal sealed class ColourAnalysisWriter(Stream output, bool several) : AnalysisWriter
{
    private const string Plain = "\e[0m";
    private const string Faint = "\e[2m";

    // a paragraph runs from the right even where it begins with a digit or a bracket
    private const char RightToLeftMark = '\u200F';

    // Arabic inside a line of columns: the columns stay where they are
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    private readonly StreamWriter writer = new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    public override void Write(string text, NewsAnalysis analysis)
    {
        if (several)
        {
            writer.WriteLine($"{Faint}# {analysis.Id ?? "-"}{Plain}");
        }

        MentionLine[] lines = [.. MentionLines.Of(analysis)];
        WriteText(text, lines);
        foreach (MentionLine line in lines)
        {
            WriteLine(line);
        }
    }

    public override void Dispose() => writer.Dispose();

    private void WriteText(string text, MentionLine[] lines)
    {
        writer.Write(RightToLeftMark);
        int done = 0;
        foreach (MentionLine line in lines.Where(line => line.Surface.Length > 0))
        {
            if (line.Span.Start >= done)
            {
                WriteRun(text.AsSpan(done, line.Span.Start - done));
                writer.Write(ColourOf(line));
                WriteRun(line.Surface);
                writer.Write(Plain);
                done = line.Span.End;
            }
        }

        WriteRun(text.AsSpan(done));
        writer.WriteLine();
        writer.WriteLine();
    }

    /// <summary>Writes a stretch of the text; what would steer the terminal is left out.</summary>
    private void WriteRun(ReadOnlySpan<char> run)
    {
        foreach (char unit in run)
        {
            if (unit == '\n')
            {
                writer.Write('\n');
                writer.Write(RightToLeftMark);
            }
            else if (!char.IsControl(unit) || unit == '\t')
            {
                writer.Write(unit);
            }
        }
    }

    private void WriteLine(MentionLine line)
    {
        writer.Write($"{Faint}{line.Span,-11}{Plain} {ColourOf(line)}{line.Kind,-12}{Plain} ");
        if (line.Surface.Length > 0)
        {
            writer.Write(FirstStrongIsolate);
            WriteRun(line.Surface.ReplaceLineEndings(" "));
            writer.Write($"{PopIsolate}  {FirstStrongIsolate}");
            WriteRun(line.Reading.ReplaceLineEndings(" "));
            writer.Write(PopIsolate);
        }

        writer.WriteLine();
    }

    private static string ColourOf(MentionLine line) => line.Kind switch
    {
        "person" => "\e[1;36m",
        "organization" => "\e[1;35m",
        "place" => "\e[1;32m",
        "event" => "\e[1;31m",
        "other" => "\e[1;37m",
        "date" or "time" or "duration" or "set" => "\e[1;34m",
        "furniture" => Faint,
        _ => "\e[1;33m",
    };
}
