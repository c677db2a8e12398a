using ArabicNewsKit.Cli.Output;
using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests;

public class NewsAnalyzerTests
{
    private static readonly NewsAnalyzer Analyzer = NewsAnalyzer.Create();

    /// <summary>The law of spans: inside the text, in order, apart from each other, and the surface is what lies there.</summary>
    [Fact]
    public void Every_mention_lies_where_it_says()
    {
        foreach (NewsDocument article in SampleArticles.All)
        {
            SpanLaw.Check(article.Text, Analyzer.Analyze(article));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u00A0\u2028")]
    [InlineData("\uFEFF")]
    [InlineData("\0\0\0")]
    [InlineData("\u202E\u200F\u2067\u200B")]
    [InlineData("ـــــــــــ")]
    [InlineData("\u064B\u064C\u064D")]
    [InlineData("))))((((")]
    public void What_says_nothing_gives_nothing(string text)
    {
        NewsAnalysis analysis = Analyzer.Analyze(text);
        Assert.Empty(analysis.Entities);
        Assert.Empty(analysis.Dates);
        Assert.Empty(analysis.Numbers);
    }

    /// <summary>Lone surrogates do not survive the data of a theory, so they stand here.</summary>
    [Fact]
    public void Broken_text_is_text()
    {
        foreach (string text in new[] { "\uD800", "\uDC00 بغداد", "بغداد\uD83D", "قال\uDFFF في 3 يناير\uD800 2020" })
        {
            SpanLaw.Check(text, Analyzer.Analyze(text));
        }
    }

    /// <summary>Any mix of the characters concerned is read, and what is found lies where it says.</summary>
    [Fact]
    public void Random_text_is_text()
    {
        string[] pieces =
        [
            "بغداد", "و", "لل", "الرئيس", "محمد", " ", " ", " ", ".", "،", "\"", "«", "”", "3", "٣٫٥", "مليون", "يناير", "الثاني", "كانون", "عشرين",
            "/", "(", ")", "-", "\n", "عام", "2020", "قبل", "أيام", "ثلاثة", "%", "دولار", "\u0640", "\u064E", "\uD800", "\0", "\u200F", "x", "ﷺ", "ﻻ", "ال", "18", "ر", "6",
        ];
        var random = new Random(20261121);
        for (int round = 0; round < 3000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));
            SpanLaw.Check(text, Analyzer.Analyze(text, new DateOnly(2024, 2, 29)));
        }
    }

    [Fact]
    public void Only_null_throws()
    {
        Assert.Throws<ArgumentNullException>(() => Analyzer.Analyze((string)null!));
        Assert.Throws<ArgumentNullException>(() => Analyzer.Analyze((NewsDocument)null!));
        Assert.Throws<ArgumentNullException>(() => NewsAnalyzer.Create(null!));
    }

    /// <summary>A part of a buffer is read as if it stood alone, and the result outlives the buffer.</summary>
    [Fact]
    public void A_part_of_a_buffer_is_a_text_of_its_own()
    {
        const string Text = "التقى السيسي في القاهرة أمس.";
        char[] buffer = ("عمّان: " + Text + " (وكالات)").ToCharArray();
        NewsAnalysis part = Analyzer.Analyze(buffer.AsSpan(7, Text.Length), new DateOnly(2024, 2, 8));
        Array.Clear(buffer);
        Assert.Equal(Analyzer.Analyze(Text, new DateOnly(2024, 2, 8)), part);
        Assert.Empty(Analyzer.Analyze(ReadOnlySpan<char>.Empty).Entities);
    }

    /// <summary>One analyzer serves many threads, and each gets the answer that it would get alone.</summary>
    [Fact]
    public void One_analyzer_serves_many_threads()
    {
        string[] alone = [.. SampleArticles.All.Select(Print)];
        string[] together = new string[alone.Length * 8];
        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            together[i] = Print(SampleArticles.All[i % alone.Length]));
        Assert.All(together, (text, i) => Assert.Equal(alone[i % alone.Length], text));
    }

    private static string Print(NewsDocument article) => string.Join('\n', MentionLines.Of(Analyzer.Analyze(article)));
}
