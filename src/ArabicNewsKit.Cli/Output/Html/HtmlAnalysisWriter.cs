using System.Text;

namespace ArabicNewsKit.Cli.Output.Html;

/// <summary>
/// Writes one self-contained right-to-left page: the articles with their mentions marked, an index of the entities in all
/// of them, and their dates on a timeline. Articles are written as they come; only the lists are kept.
/// </summary>
internal sealed class HtmlAnalysisWriter : AnalysisWriter
{
    private readonly StreamWriter writer;
    private readonly PageTemplate template = PageTemplate.Read();
    private readonly EntityIndex entities = new();
    private readonly DateTimeline dates = new();
    private int articles;

    public HtmlAnalysisWriter(Stream output)
    {
        writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        writer.Write(template.BeforeArticles);
    }

    public override void Write(string text, NewsAnalysis analysis)
    {
        articles++;
        string title = analysis.Id ?? Headline(text);
        writer.WriteLine($"<article id=\"d{articles}\" aria-labelledby=\"t{articles}\">");
        writer.Write($"<h2 id=\"t{articles}\"><span dir=\"auto\">{Markup.Escape(title)}</span>");
        writer.Write(analysis.Published is { } day ? $" <time dir=\"ltr\">{day:yyyy-MM-dd}</time>" : "");
        writer.WriteLine("</h2>");
        new MarkedText(writer, articles, entities, dates).Write(text, analysis);
        writer.WriteLine("</article>");
    }

    public override void Dispose()
    {
        writer.Write(template.BetweenArticlesAndLists);
        entities.Write(writer);
        dates.Write(writer);
        writer.Write(template.AfterLists);
        writer.Dispose();
    }

    /// <summary>The first line that says something, cut at a word.</summary>
    private static string Headline(string text)
    {
        const int Longest = 80;
        string line = text.AsSpan().Trim().ToString().Split('\n', 2)[0].Trim();
        return line.Length <= Longest ? line : line[..(line.LastIndexOf(' ', Longest) is > 0 and var end ? end : Longest)] + " …";
    }
}
