using static ArabicNewsKit.Cli.Output.Html.Markup;

namespace ArabicNewsKit.Cli.Output.Html;

/// <summary>Writes an article's text with a mark around each mention, and notes the mentions in the page's lists.</summary>
/// <param name="writer">The page.</param>
/// <param name="article">The article's number in the page, from 1.</param>
/// <param name="entities">The entities of the whole page.</param>
/// <param name="dates">The dates of the whole page.</param>
internal sealed class MarkedText(TextWriter writer, int article, EntityIndex entities, DateTimeline dates)
{
    private int marks;

    public void Write(string text, NewsAnalysis analysis)
    {
        writer.Write("<div class=\"text\">");
        int done = 0;
        foreach ((TextSpan span, object mention) in InOrder(analysis))
        {
            if (span.Start < done)
            {
                continue; // a number inside a name that is already marked
            }

            WritePlain(text, done, span.Start, analysis.Furniture);
            WriteMark(text.Substring(span.Start, span.Length), mention);
            done = span.End;
        }

        WritePlain(text, done, text.Length, analysis.Furniture);
        writer.WriteLine("</div>");
    }

    private static IEnumerable<(TextSpan Span, object Mention)> InOrder(NewsAnalysis analysis) =>
        analysis.Entities.Select(m => (m.Span, (object)m))
            .Concat(analysis.Dates.Select(m => (m.Span, (object)m)))
            .Concat(analysis.Numbers.Select(m => (m.Span, (object)m)))
            .OrderBy(m => m.Span.Start)
            .ThenByDescending(m => m.Span.Length);

    /// <summary>The text between two marks, with the page furniture in it set off.</summary>
    private void WritePlain(string text, int start, int end, IReadOnlyList<TextSpan> furniture)
    {
        foreach (TextSpan span in furniture)
        {
            int from = Math.Max(start, span.Start);
            int to = Math.Min(end, span.End);
            if (from < to)
            {
                writer.Write(Escape(text[start..from]));
                writer.Write($"<span class=\"furniture\">{Escape(text[from..to])}</span>");
                start = to;
            }
        }

        writer.Write(Escape(text[start..end]));
    }

    private void WriteMark(string surface, object mention)
    {
        string anchor = $"d{article}m{++marks}";
        writer.Write(mention switch
        {
            EntityMention entity => Open(entity, anchor, entities.Add(entity, article, anchor)),
            DateMention date => Open(date, anchor, dates.Add(date, anchor)),
            _ => Open((NumberMention)mention, anchor),
        });
        writer.Write(Escape(surface));
        writer.Write(mention is NumberMention ? "</span>" : "</a>");
    }

    private static string Open(EntityMention m, string anchor, int entry)
    {
        string kind = m.Mention == MentionKind.Adjective ? "adjective" : Name(m.Type);
        string score = FormattableString.Invariant($"{m.Score:0.00}");
        string title = $"{m.Name} · {m.NameEn ?? "?"} · {m.Id ?? "no id"} · {score}";
        return $"<a class=\"m {kind}{(m.Id is null ? " unlisted" : "")}\" id=\"{anchor}\" href=\"#e{entry}\" title=\"{Escape(title)}\""
            + $"{Data("e", entry.ToString())}{Data("k", Name(m.Mention))}{Data("s", score)}>";
    }

    private static string Open(DateMention m, string anchor, bool onTimeline)
    {
        string? range = m.From is { } from && m.To is { } to ? $"{Day(from)} – {Day(to)}" : null;
        return $"<a class=\"m date\" id=\"{anchor}\" href=\"#{(onTimeline ? "t-" : "")}{anchor}\" title=\"{Escape(m.Value)}\""
            + $"{Data("k", Name(m.Type))}{Data("v", m.Value)}{Data("x", m.Timex)}{Data("r", range)}{Data("h", m.Hijri)}{Data("m", Name(m.Modifier))}>";
    }

    private static string Open(NumberMention m, string anchor)
    {
        string value = (m.Value, m.High, m.Low) switch
        {
            (null, _, { } low) => $"≥ {Number(low)}",
            (null, _, _) => "?",
            ({ } one, { } high, _) => $"{Number(one)} – {Number(high)}",
            ({ } one, _, _) => Number(one),
        };
        return $"<span class=\"m number\" id=\"{anchor}\" tabindex=\"0\" title=\"{Escape($"{value} {m.Unit}".Trim())}\""
            + $"{Data("k", Name(m.Kind))}{Data("v", value)}{Data("u", m.Unit)}{Data("m", Name(m.Modifier))}>";
    }
}
