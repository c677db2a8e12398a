using System.Globalization;

namespace ArabicNewsKit.Cli.Output;

/// <summary>The mentions of an analysis as lines that a person can read and compare.</summary>
internal static class MentionLines
{
    /// <summary>One line a mention, by start: <c>0..7  person  سليماني  Q892014  Qasem Soleimani</c>.</summary>
    public static IEnumerable<string> Of(NewsAnalysis analysis) =>
        analysis.Entities.Select(m => (m.Span, Line: Line(m)))
            .Concat(analysis.Dates.Select(m => (m.Span, Line: Line(m))))
            .Concat(analysis.Numbers.Select(m => (m.Span, Line: Line(m))))
            .Concat(analysis.Furniture.Select(s => (Span: s, Line: $"{s}  furniture")))
            .OrderBy(m => m.Span.Start)
            .ThenBy(m => m.Span.End)
            .Select(m => m.Line);

    private static string Line(EntityMention m) =>
        $"{m.Span}  {Name(m.Type)} ({Name(m.Mention)} {m.Cluster})  {m.Surface}  {m.Id ?? "-"}  {m.NameEn ?? m.Name}";

    private static string Line(DateMention m) =>
        $"{m.Span}  {Name(m.Type)}  {m.Surface}  {m.Value}{(m.Modifier is { } modifier ? " " + Name(modifier) : "")}"
        + (m.Hijri is null ? "" : $"  hijri {m.Hijri}");

    private static string Line(NumberMention m) =>
        $"{m.Span}  {Name(m.Kind)}  {m.Surface}  {Value(m)}{(m.Unit is null ? "" : " " + m.Unit)}"
        + (m.Modifier is { } modifier ? "  " + Name(modifier) : "");

    private static string Value(NumberMention m) =>
        m.Vague ? "vague" : string.Join("..", new[] { m.Value, m.High }.OfType<decimal>().Select(v => v.ToString("0.####", CultureInfo.InvariantCulture)));

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
