using System.Text.Json;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Benchmarks;

/// <summary>
/// How many rows of a file of other libraries' tests the switches that correspond reproduce:
/// <c>dotnet run -c Release -- conformance FILE</c>. A row is a line of JSON with <c>peer</c>, <c>op</c>, <c>input</c> and
/// <c>expected</c>; where <c>actual</c> stands beside them, the peer's code differs from its documentation, and either counts.
/// </summary>
internal static class Conformance
{
    /// <summary>Prints a line for each row missed, and the count.</summary>
    public static void Run(string path)
    {
        int total = 0;
        int right = 0;
        int byActual = 0;
        foreach (string line in File.ReadLines(path))
        {
            total++;
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement row = document.RootElement;
            string peer = row.GetProperty("peer").GetString()!;
            string operation = row.GetProperty("op").GetString()!;
            string expected = Show(row.GetProperty("expected"));
            string? ours = ConformanceProfiles.Find(peer, operation) is { } normalizer
                ? Result(normalizer, operation, row.GetProperty("input"))
                : null;
            if (ours == expected)
            {
                right++;
            }
            else if (ours is not null && row.TryGetProperty("actual", out JsonElement actual) && ours == Show(actual))
            {
                right++;
                byActual++;
            }
            else
            {
                Console.WriteLine($"{total} {peer} {operation}: {Show(row.GetProperty("input"))} expected {expected} ours {ours ?? "unknown"}");
            }
        }

        Console.WriteLine($"{right}/{total} ({byActual} as the peer's code does, against its documentation)");
    }

    /// <summary>What we make of an input, in the form in which the rows of the operation state what is expected.</summary>
    private static string Result(Normalizer normalizer, string operation, JsonElement input) => operation switch
    {
        "search-equal" => Each(normalizer, input).Distinct().Count() == 1 ? "true" : "false",
        "digits" => Join(Each(normalizer, input)),
        "nfkc-delimiter-injection" => Join(Words(normalizer.Normalize(input.GetString()!))),
        "offset-roundtrip" => Found(normalizer, input.GetProperty("text").GetString()!, input.GetProperty("find").GetString()!),
        "OffsetMap.to_original" => Original(normalizer, input.GetProperty("text").GetString()!, input.GetProperty("normalized_span")),
        _ => normalizer.Normalize(input.GetString()!),
    };

    private static IEnumerable<string> Each(Normalizer normalizer, JsonElement texts) =>
        texts.EnumerateArray().Select(text => normalizer.Normalize(text.GetString()!));

    private static IEnumerable<string> Words(string text)
    {
        NewsText words = NewsText.Read(text);
        return Enumerable.Range(0, words.Count).Select(i => words.SurfaceOf(i).ToString());
    }

    private static string Found(Normalizer normalizer, string text, string wanted)
    {
        NormalizedText normalized = normalizer.NormalizeWithMap(text);
        string key = normalizer.Normalize(wanted);
        int start = normalized.Text.IndexOf(key, StringComparison.Ordinal);
        TextSpan span = start < 0 ? default : normalized.ToOriginal(new TextSpan(start, key.Length));
        return $"start={span.Start} | end={span.End}";
    }

    private static string Original(Normalizer normalizer, string text, JsonElement normalized)
    {
        var span = TextSpan.FromBounds(normalized[0].GetInt32(), normalized[1].GetInt32());
        TextSpan original = normalizer.NormalizeWithMap(text).ToOriginal(span);
        return Join([$"{original.Start}", $"{original.End}"]);
    }

    /// <summary>A string as it is, a list and an object on one line.</summary>
    private static string Show(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => Join(value.EnumerateArray().Select(Show)),
        JsonValueKind.Object => Join(value.EnumerateObject().Select(property => $"{property.Name}={Show(property.Value)}")),
        _ => value.GetRawText(),
    };

    private static string Join(IEnumerable<string> parts) => string.Join(" | ", parts);
}
