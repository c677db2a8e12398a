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
    /// <param name="readings">Why each mention stands for what it does (<c>why</c>); null for none.</param>
    /// <param name="indented">Whether a person reads it.</param>
    public static void Write(Stream output, NewsAnalysis analysis, IReadOnlyList<string>? entities, IReadOnlyList<EntityMention.Reading>? readings, bool indented)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions
        {
            Indented = indented,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        if (entities is null && readings is null)
        {
            JsonSerializer.Serialize(json, analysis, NewsJsonContext.Readable.NewsAnalysis);
            return;
        }

        JsonNode node = JsonSerializer.SerializeToNode(analysis, NewsJsonContext.Readable.NewsAnalysis)!;
        JsonArray mentions = node["entities"]!.AsArray();
        ILookup<int, EntityMention.Reading>? reasons = readings?.ToLookup(reading => reading.Mention.Start);
        for (int i = 0; i < mentions.Count; i++)
        {
            if (entities is not null)
            {
                mentions[i]!["entity"] = entities[i];
            }

            if (reasons is not null)
            {
                mentions[i]!["why"] = new JsonArray([.. reasons[analysis.Entities[i].Start].Select(Why)]);
            }
        }

        node.WriteTo(json);
    }

    private static JsonNode Why(EntityMention.Reading reading) => new JsonObject
    {
        ["id"] = reading.Id,
        ["nameEn"] = reading.NameEn,
        ["chosen"] = reading.IsChosen,
        ["logOdds"] = reading.LogOdds,
        ["features"] = new JsonObject(reading.Features.Select(feature => KeyValuePair.Create(feature.Key, (JsonNode?)feature.Value))),
    };
}
