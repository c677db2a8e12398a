using System.Text;
using System.Text.RegularExpressions;
using ArabicNewsKit.Cli.Output;

namespace ArabicNewsKit.Tests.Cli;

public partial class ColourTests
{
    private static readonly NewsAnalyzer Analyzer = NewsAnalyzer.Create();

    [Fact]
    public void The_text_is_what_it_was_with_its_mentions_in_colour()
    {
        foreach (NewsDocument article in SampleArticles.All)
        {
            string written = Write(article.Text);
            string plain = Escapes().Replace(written, "").Replace("\u200F", "", StringComparison.Ordinal);
            string text = new([.. article.Text.Where(unit => !char.IsControl(unit) || unit is '\n' or '\t')]);
            Assert.StartsWith(text.Replace("\u200F", "", StringComparison.Ordinal), plain);
        }
    }

    [Fact]
    public void Kinds_have_their_colours()
    {
        string written = Write("وصل 45 جنديا إلى بغداد");
        Assert.Contains("\e[1;33m45\e[0m", written);
        Assert.Contains("\e[1;32mبغداد\e[0m", written);
        Assert.Contains("\u2068بغداد\u2069", written);
    }

    /// <summary>A text can't move the cursor, ring the bell or set the title.</summary>
    [Fact]
    public void What_steers_a_terminal_is_left_out()
    {
        string written = Write("\e]0;title\a بغداد \u009B2J\r");
        Assert.DoesNotContain("\e]", written);
        Assert.DoesNotContain('\a', written);
        Assert.DoesNotContain('\u009B', written);
        Assert.DoesNotContain('\r', written);
    }

    [Fact]
    public void Where_the_output_is_no_terminal_there_are_no_colours() =>
        Assert.DoesNotContain('\e', Tool.Run("وصل 45 جنديا إلى بغداد", "analyze", "--format", "text").Output);

    private static string Write(string text)
    {
        using var output = new MemoryStream();
        using (AnalysisWriter writer = AnalysisWriter.Create("text", output, several: false, colours: true, resolver: null))
        {
            writer.Write(text, Analyzer.Analyze(text));
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    [GeneratedRegex("\e\\[[0-9;]*m")]
    private static partial Regex Escapes();
}
