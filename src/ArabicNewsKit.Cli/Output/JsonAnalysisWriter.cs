using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArabicNewsKit.Cli.Output;

/// <summary>One document as indented JSON, several as a line each.</summary>
internal sealed class JsonAnalysisWriter(Stream output, bool several) : AnalysisWriter
{
    private readonly JsonWriterOptions options = new()
    {
        Indented = !several,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override void Write(string text, NewsAnalysis analysis)
    {
        using (var json = new Utf8JsonWriter(output, options))
        {
            JsonSerializer.Serialize(json, analysis, NewsJsonContext.Readable.NewsAnalysis);
        }

        output.WriteByte((byte)'\n');
    }

    public override void Dispose() => output.Flush();
}
