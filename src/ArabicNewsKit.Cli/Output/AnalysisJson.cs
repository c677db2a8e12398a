using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArabicNewsKit.Cli.Output;

/// <summary>The JSON of an analysis, with the properties that only the command line adds to a mention.</summary>
internal static class AnalysisJson
{
    /// <summary>Writes one analysis.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="analysis">The analysis.</param>
    /// <param name="entities">For each mention the entity it stands for in the stream (<c>entity</c>); null for none.</param>
    /// <param name="indented">Whether a person reads it.</param>
    public static void Write(Stream output, NewsAnalysis analysis, IReadOnlyList<string>? entities, bool indented)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Indented = indented,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        if (entities is null)
        {
            JsonSerializer.Serialize(json, analysis, NewsJsonContext.Readable.NewsAnalysis);
            return;
        }

        JsonNode node = JsonSerializer.SerializeToNode(analysis, NewsJsonContext.Readable.NewsAnalysis)!;
        JsonArray mentions = node["entities"]!.AsArray();
        for (int i = 0; i < mentions.Count; i++)
        {
            mentions[i]!["entity"] = entities[i];
        }

        node.WriteTo(json);
    }
}
