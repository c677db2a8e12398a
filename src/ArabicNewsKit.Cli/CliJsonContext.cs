using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArabicNewsKit.Cli;

/// <summary>Stands in the output where an input line could not be read.</summary>
internal sealed record LineError(int Line, string Error);

/// <summary>How likely two names are the same.</summary>
internal sealed record MatchAnswer(double Score, bool Match);

/// <summary>A name of the list that a query may mean.</summary>
internal sealed record SearchHit(string? Id, string Name, double Score);

/// <summary>What a query found.</summary>
internal sealed record SearchAnswer(string Query, IReadOnlyList<SearchHit> Hits);

/// <summary>An entity of the gazetteer that a query may mean.</summary>
internal sealed record LookupHit(string Id, string Type, string Name, string? NameEn, double Score, bool Exact);

/// <summary>What a query found in the gazetteer.</summary>
internal sealed record LookupAnswer(string Query, IReadOnlyList<LookupHit> Hits);

/// <summary>Normalized text, and its edits as <c>[start, length, originalStart, originalLength]</c>.</summary>
internal sealed record NormalizeAnswer(string Text, int[][] Map);

/// <summary>The JSON shapes that only the command line has.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LineError))]
[JsonSerializable(typeof(NormalizeAnswer))]
[JsonSerializable(typeof(MatchAnswer))]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(LookupAnswer))]
internal sealed partial class CliJsonContext : JsonSerializerContext
{
    /// <summary>One line a value, with Arabic as a person reads it, not escaped.</summary>
    public static CliJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
