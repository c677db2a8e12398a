using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArabicNewsKit;

/// <summary>Reads and writes analyses as the JSON of the contract, without reflection.</summary>
/// <example>
/// <code>
/// NewsAnalysis analysis = NewsAnalyzer.Create().Analyze("وصلوا إلى بغداد.");
/// string json = JsonSerializer.Serialize(analysis, NewsJsonContext.Readable.NewsAnalysis);
/// NewsAnalysis again = JsonSerializer.Deserialize(json, NewsJsonContext.Readable.NewsAnalysis)!;
/// Console.WriteLine(again == analysis);  // True
/// </code>
/// </example>
/// <threadsafety>Safe for concurrent use.</threadsafety>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(NewsAnalysis))]
[JsonSerializable(typeof(NewsDocument))]
public sealed partial class NewsJsonContext : JsonSerializerContext
{
    /// <summary>One line a document, with Arabic as a person reads it, not escaped.</summary>
    public static NewsJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
