using System.Text;
using ArabicNewsKit.Tests.Normalization;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>What holds of every text, news or noise.</summary>
public class LinkerLawTests
{
    private static readonly string[] Pieces =
    [
        "العراق", "وللعراق", "الولايات المتحدة", "قاسم سليماني", "سليماني", "العقيد", "مايلز", "كاغينز", "وزارة", "الدفاع", "مجلس",
        "النواب", "الأمريكي", "عبد", "الله", "بن", "أبو", "\"", "«", "»", ".", "،", "\n", "-", "قال", "إن", "في", "محمد", "السوداني",
        "لل", "و", "ال", "وال", "بال", "AP", "3", "\ud83d", "\u0640", "صحيفة", "مدينة", "قرية",
        "ل", "the", "حزب", "مباراة", "الدوري", "لاعب", "فريق", "النصر", "ضد", "الهلال", "لجنة", "(",
    ];

    [Fact]
    public void Spans_keep_the_law_in_any_text()
    {
        var random = new RandomText(20260101);
        for (int round = 0; round < 1500; round++)
        {
            string text = round % 2 == 0 ? random.Next(0, 120) : Mix(random);
            int end = 0;
            int clusters = 0;
            foreach (EntityMention mention in LinkerWorld.Analyzer.Analyze(text).Entities)
            {
                Assert.True(mention.Start >= end, text);
                Assert.True(mention.Length > 0, text);
                Assert.Equal(text.Substring(mention.Start, mention.Length), mention.Surface);
                Assert.InRange(mention.Score, 0, 1);
                Assert.InRange(mention.Cluster, 1, clusters + 1);
                clusters = Math.Max(clusters, mention.Cluster);
                end = mention.Span.End;
            }
        }
    }

    [Theory]
    [InlineData("حزب لthe")]
    [InlineData("قال لx")]
    public void A_lone_proclitic_is_no_word_to_take_apart(string text) => Assert.NotNull(LinkerWorld.Analyzer.Analyze(text));

    [Fact]
    public void One_analyzer_serves_many_threads()
    {
        var random = new RandomText(7);
        string[] texts = [.. Enumerable.Range(0, 200).Select(_ => Mix(random))];
        string[] expected = [.. texts.Select(LinkerWorld.Lines)];
        Parallel.For(0, 1000, i => Assert.Equal(expected[i % texts.Length], LinkerWorld.Lines(texts[i % texts.Length])));
    }

    /// <summary>Twice the text, about twice the steps: no count of steps is at hand, so a generous ceiling on growth stands in.</summary>
    [Theory]
    [InlineData("العقيد ")]
    [InlineData("عبد ")]
    [InlineData("وزارة الدفاع ")]
    [InlineData("قاسم سليماني ")]
    [InlineData("\"تنظيم ")]
    [InlineData("مباراة الدوري النصر ضد الهلال ")]
    [InlineData("لجنة لجان ل")]
    [InlineData("ولل")]
    public void Repetition_does_no_harm(string unit)
    {
        var text = new StringBuilder();
        while (text.Length < 50_000)
        {
            text.Append(unit);
        }

        Assert.NotNull(LinkerWorld.Analyzer.Analyze(text.ToString()));
    }

    private static string Mix(RandomText random)
    {
        var text = new StringBuilder();
        for (int i = random.Next(30); i >= 0; i--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(5) > 0)
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }
}
