using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Cli.Output;

/// <summary>One document as indented JSON, several as a line each.</summary>
internal sealed class JsonAnalysisWriter(Stream output, bool several, EntityResolver? resolver) : AnalysisWriter
{
    public override void Write(string text, NewsAnalysis analysis)
    {
        AnalysisJson.Write(output, analysis, resolver?.Resolve(analysis), indented: !several);
        output.WriteByte((byte)'\n');
    }

    public override void Dispose() => output.Flush();
}
