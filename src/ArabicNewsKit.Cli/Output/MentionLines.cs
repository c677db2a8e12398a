using System.Globalization;

namespace ArabicNewsKit.Cli.Output;

/// <summary>The mentions of an analysis as lines, in text order.</summary>
internal static class MentionLines
{
    public static IEnumerable<MentionLine> Of(NewsAnalysis analysis) =>
        analysis.Entities.Select(Line)
            .Concat(analysis.Dates.Select(Line))
            .Concat(analysis.Numbers.Select(Line))
            .Concat(analysis.Furniture.Select(span => new MentionLine(span, "furniture", "", "", "")))
            .OrderBy(line => line.Span.Start)
            .ThenBy(line => line.Span.End);

    private static MentionLine Line(EntityMention m) =>
        new(m.Span, Name(m.Type), $"{Name(m.Mention)} {m.Cluster}", m.Surface, $"{m.Id ?? "-"}  {m.NameEn ?? m.Name}");

    private static MentionLine Line(DateMention m) =>
        new(m.Span, Name(m.Type), "", m.Surface,
            $"{m.Value}{(m.Modifier is { } modifier ? " " + Name(modifier) : "")}{(m.Hijri is null ? "" : $"  hijri {m.Hijri}")}");

    private static MentionLine Line(NumberMention m) =>
        new(m.Span, Name(m.Kind), "", m.Surface,
            $"{Value(m)}{(m.Unit is null ? "" : " " + m.Unit)}{(m.Modifier is { } modifier ? "  " + Name(modifier) : "")}");

    private static string Value(NumberMention m) =>
        m.Vague ? "vague" : string.Join("..", new[] { m.Value, m.High }.OfType<decimal>().Select(v => v.ToString("0.####", CultureInfo.InvariantCulture)));

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
