using System.Text;

namespace ArabicNewsKit.Cli.Output;

/// <summary>Writes one readable line a mention, in text order.</summary>
internal sealed class TextAnalysisWriter(Stream output, bool several) : AnalysisWriter
{
    private readonly StreamWriter writer = new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    public override void Write(string text, NewsAnalysis analysis)
    {
        if (several)
        {
            writer.WriteLine($"# {analysis.Id ?? "-"}");
        }

        foreach (MentionLine line in MentionLines.Of(analysis))
        {
            writer.WriteLine(line);
        }
    }

    public override void Dispose() => writer.Dispose();
}
