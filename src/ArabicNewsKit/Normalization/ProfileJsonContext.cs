using System.Text.Json.Serialization;

namespace ArabicNewsKit.Normalization;

/// <summary>The JSON of profiles, without reflection. An unknown switch is an error: it is a misspelt one.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(NormalizationProfile))]
internal sealed partial class ProfileJsonContext : JsonSerializerContext;
