using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArabicNewsKit;

/// <summary>Writes enum values as the JSON contract names them: <c>MoreThan</c> is <c>more_than</c>.</summary>
internal sealed class SnakeCaseEnumConverter<TEnum>()
    : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
