using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ArabicNewsKit.Cli.Output.Html;

namespace ArabicNewsKit.Tests.Cli;

public partial class HtmlPageTests
{
    private static readonly Lazy<string> Page = new(() => Of(SampleArticles.All.Select(article => article.Text)));

    [Fact]
    public void The_text_stays_as_it_was()
    {
        string[] shown = [.. Articles().Matches(Page.Value).Select(m => WebUtility.HtmlDecode(Tags().Replace(m.Groups[1].Value, "")))];
        Assert.Equal(SampleArticles.All.Select(article => article.Text), shown);
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        HashSet<string> anchors = [.. Ids().Matches(Page.Value).Select(m => m.Groups[1].Value)];
        Assert.Equal(anchors.Count, Ids().Count(Page.Value));
        Assert.All(LocalLinks().Matches(Page.Value).Select(m => m.Groups[1].Value), link => Assert.Contains(link, anchors));
    }

    [Fact]
    public void The_page_needs_nothing_else()
    {
        Assert.DoesNotMatch(@"<(script|img|link|iframe)\b[^>]*\b(src|href)=", Page.Value);
        Assert.DoesNotContain("@import", Page.Value);
        Assert.DoesNotContain("url(", Page.Value);
        Assert.DoesNotContain("{{", Page.Value);
    }

    [Fact]
    public void An_entity_of_two_articles_has_one_entry()
    {
        string page = Of(["بغداد والقاهرة", "في القاهرة"]);
        Assert.Single(Regex.Matches(page, "<a class=\"name\"[^>]*>القاهرة</a>"));
        Assert.Contains("2 <span lang=\"en\">articles</span>", page);
    }

    [Theory]
    [InlineData("")]
    [InlineData("لا شيء هنا")]
    [InlineData("منذ عام 9999 وحتى 31 ديسمبر 9999")]
    [InlineData("عام 622 ثم عام 1258 ثم عام 2024")]
    public void A_page_with_little_to_show_is_whole(string text) =>
        Assert.EndsWith("</html>", Of([text]).TrimEnd());

    private static string Of(IEnumerable<string> texts)
    {
        var analyzer = NewsAnalyzer.Create();
        using var output = new MemoryStream();
        using (var writer = new HtmlAnalysisWriter(output))
        {
            foreach (string text in texts)
            {
                writer.Write(text, analyzer.Analyze(text, new DateOnly(2023, 5, 1)));
            }
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    [GeneratedRegex("<div class=\"text\">(.*?)</div>", RegexOptions.Singleline)]
    private static partial Regex Articles();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex LocalLinks();
}
