using System.Text;
using ArabicNewsKit.Linking;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>What is remembered of words changes nothing: each text is held against an analyzer that has read no other.</summary>
public class WordMemoryTests
{
    /// <summary>Articles, their single lines, and both as an Egyptian page spells them: so the same words stand on other terms.</summary>
    private static readonly NewsDocument[] Texts =
    [
        .. SampleArticles.All,
        .. SampleArticles.All.Select(article => article with { Text = Egyptian(article.Text), Published = null }),
        .. SampleArticles.All.SelectMany(article => article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(3))
            .Select((line, i) => new NewsDocument(line, new DateOnly(1975 + (i % 60), 1, 1))),
        new("زار الإمام علي بن موسى"), new("وصل علي إلى النجف"), new("قال الإمام علي"), new("على علي أن يعود"), new("الامام علي"), new(""),
    ];

    private static readonly Lazy<string[]> Expected =
        new(() => [.. Texts.Select(text => Lines(NewsAnalyzer.Create().Analyze(text)))]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_text_reads_the_same_whatever_was_read_before_it(int seed)
    {
        int[] order = [.. Enumerable.Range(0, Texts.Length)];
        new Random(seed).Shuffle(order);
        NewsAnalyzer analyzer = NewsAnalyzer.Create();
        foreach (int i in order.Concat(order.Reverse()))
        {
            Assert.Equal(Expected.Value[i], Lines(analyzer.Analyze(Texts[i])));
        }
    }

    [Fact]
    public void A_text_reads_the_same_behind_one_that_fills_the_memory()
    {
        NewsAnalyzer analyzer = NewsAnalyzer.Create();
        string many = Strangers(WordMemory.MostWords + 1);
        for (int i = 0; i < Texts.Length; i++)
        {
            if (i % 8 == 0)
            {
                analyzer.Analyze(many);
            }

            Assert.Equal(Expected.Value[i], Lines(analyzer.Analyze(Texts[i])));
        }
    }

    [Fact]
    public void Threads_that_share_an_analyzer_read_the_same()
    {
        NewsAnalyzer analyzer = NewsAnalyzer.Create();
        Parallel.For(0, Texts.Length * 4, i => Assert.Equal(Expected.Value[i % Texts.Length], Lines(analyzer.Analyze(Texts[i % Texts.Length]))));
    }

    /// <summary>To the last bit, whether it is chosen or not.</summary>
    [Fact]
    public void Listed_names_weigh_the_same_whatever_was_read_before_them()
    {
        using var memory = new WordMemory(Gazetteer.Default, Lexicon.Default);
        foreach (NewsDocument text in Texts.Concat(Texts.Reverse()))
        {
            using var fresh = new WordMemory(Gazetteer.Default, Lexicon.Default);
            Assert.Equal(Weighed(text, fresh), Weighed(text, memory));
        }
    }

    [Fact]
    public void Whoever_rents_a_memory_has_it_alone_and_one_that_is_full_is_not_kept()
    {
        var memories = new WordMemories(Gazetteer.Default, Lexicon.Default);
        WordMemory one = memories.Rent();
        WordMemory other = memories.Rent();
        Assert.NotSame(one, other);

        using NewsText many = NewsText.Read(Strangers(WordMemory.MostWords + 1));
        using (new LinkDocument(many, one))
        {
        }

        Assert.True(one.IsFull);
        Assert.False(other.IsFull);
        memories.Return(one);
        memories.Return(other);
        Assert.Same(other, memories.Rent());
        Assert.NotSame(one, memories.Rent());
    }

    private static List<string> Weighed(NewsDocument article, WordMemory memory)
    {
        using NewsText text = NewsText.Read(article.Text);
        using var document = new LinkDocument(text, memory) { Year = article.Published?.Year };
        CueReader.Read(document);
        GazetteerScanner.Scan(document);
        var found = new List<string>();
        foreach (Candidate candidate in document.Candidates.Span)
        {
            found.Add($"{candidate.First} {candidate.Last} {candidate.Skip} {candidate.Drop} {candidate.Article}");
            foreach (LinkOption option in document.OptionsOf(candidate))
            {
                found.Add($"{option.Entity} {option.Kind} {option.Mark} {option.ExtraArticle} {option.NameOdds:R}");
            }
        }

        return found;
    }

    private static string Egyptian(string text) => text.Replace(" في ", " فى ").Replace("ي ", "ى ").Replace('أ', 'ا');

    private static string Strangers(int count)
    {
        const string Letters = "بتجحدرسصطعفقكمنه";
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            text.Append('ظ').Append(Letters[i & 15]).Append(Letters[(i >> 4) & 15]).Append(Letters[(i >> 8) & 15]).Append(Letters[(i >> 12) & 15]).Append(' ');
        }

        return text.ToString();
    }

    private static string Lines(NewsAnalysis analysis) =>
        string.Join('\n', analysis.Entities.Select(entity => $"{entity} {entity.Mention} {entity.Score} {entity.Cluster}"));
}
