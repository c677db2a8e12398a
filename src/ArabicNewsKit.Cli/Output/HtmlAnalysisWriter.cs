using System.Net;
using System.Text;

namespace ArabicNewsKit.Cli.Output;

/// <summary>
/// Writes one self-contained right-to-left page: every article with its mentions marked, and a list of the entities
/// that it names.
/// </summary>
internal sealed class HtmlAnalysisWriter : AnalysisWriter
{
    private const string Slot = "<!-- articles -->";

    private readonly StreamWriter writer;
    private readonly string tail;

    public HtmlAnalysisWriter(Stream output)
    {
        writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        using Stream template = typeof(HtmlAnalysisWriter).Assembly.GetManifestResourceStream("page.html")!;
        string page = new StreamReader(template).ReadToEnd();
        int slot = page.IndexOf(Slot, StringComparison.Ordinal);
        writer.Write(page[..slot]);
        tail = page[(slot + Slot.Length)..];
    }

    private readonly record struct Mark(TextSpan Span, string Kind, string Title, string? Link);

    public override void Write(string text, NewsAnalysis analysis)
    {
        writer.WriteLine("<article>");
        if (analysis.Id is not null || analysis.Published is not null)
        {
            string published = analysis.Published is { } day ? $" <time>{day:yyyy-MM-dd}</time>" : "";
            writer.WriteLine($"<h2 dir=\"auto\">{Escape(analysis.Id ?? "")}{published}</h2>");
        }

        writer.Write("<div class=\"text\">");
        int done = 0;
        foreach (Mark mark in MarksOf(analysis))
        {
            if (mark.Span.Start < done)
            {
                continue; // a number inside a name that is already marked
            }

            writer.Write(Escape(text[done..mark.Span.Start]));
            writer.Write($"<mark class=\"{mark.Kind}\" tabindex=\"0\" title=\"{Escape(mark.Title)}\">");
            string surface = Escape(text.Substring(mark.Span.Start, mark.Span.Length));
            writer.Write(mark.Link is null ? surface : $"<a href=\"{Escape(mark.Link)}\">{surface}</a>");
            writer.Write("</mark>");
            done = mark.Span.End;
        }

        writer.Write(Escape(text[done..]));
        writer.WriteLine("</div>");
        WriteEntityList(analysis);
        writer.WriteLine("</article>");
    }

    public override void Dispose()
    {
        writer.Write(tail);
        writer.Dispose();
    }

    private static IOrderedEnumerable<Mark> MarksOf(NewsAnalysis analysis) =>
        analysis.Entities.Select(m => new Mark(m.Span, KindOf(m), TitleOf(m), LinkOf(m.Id)))
            .Concat(analysis.Dates.Select(m => new Mark(m.Span, "date", m.Value, null)))
            .Concat(analysis.Numbers.Select(m => new Mark(m.Span, "number", FormattableString.Invariant($"{m.Value} {m.Unit}").Trim(), null)))
            .OrderBy(m => m.Span.Start)
            .ThenByDescending(m => m.Span.Length);

    private void WriteEntityList(NewsAnalysis analysis)
    {
        writer.WriteLine("<ul class=\"entities\">");
        foreach (IGrouping<int, EntityMention> cluster in analysis.Entities
            .Where(m => m.Mention != MentionKind.Adjective)
            .GroupBy(m => m.Cluster)
            .OrderByDescending(c => c.Count()))
        {
            EntityMention entity = cluster.First();
            string name = Escape(entity.Name);
            string linked = LinkOf(entity.Id) is { } link ? $"<a href=\"{Escape(link)}\">{name}</a>" : name;
            writer.WriteLine(
                $"<li class=\"{KindOf(entity)}\">{linked} <bdi>{Escape(entity.NameEn ?? "")}</bdi> <span>{cluster.Count()}</span></li>");
        }

        writer.WriteLine("</ul>");
    }

    private static string KindOf(EntityMention m) =>
        m.Mention == MentionKind.Adjective ? "adjective" : m.Type.ToString().ToLowerInvariant();

    private static string TitleOf(EntityMention m) =>
        FormattableString.Invariant($"{m.Name} · {m.NameEn ?? "?"} · {m.Id ?? "no id"} · {m.Score:0.00}");

    private static string? LinkOf(string? id) => id is ['Q', ..] ? "https://www.wikidata.org/wiki/" + id : null;

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
