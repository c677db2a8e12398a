using ArabicNewsKit.Linking;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>The numbers of words, held against a dictionary.</summary>
public class WordNumbersTests
{
    [Fact]
    public void A_word_has_its_number_in_every_text()
    {
        using var numbers = new WordNumbers();
        var expected = new Dictionary<string, int>();
        foreach (NewsDocument article in SampleArticles.All.Concat(SampleArticles.All))
        {
            using NewsText text = NewsText.Read(article.Text);
            numbers.Reserve(text.Count);
            for (int i = 0; i < text.Count; i++)
            {
                string key = text.KeyOf(i).ToString();
                expected.TryAdd(key, expected.Count);
                Assert.Equal(expected[key], numbers.Of(text, i));
            }
        }

        Assert.Equal(expected.Count, numbers.Count);
        Assert.Equal(expected.Keys.Sum(key => key.Length), numbers.Letters);
    }

    /// <summary>Else a text of such words would make each look longer than the one before.</summary>
    [Fact]
    public void Of_two_words_of_one_hash_the_last_is_known()
    {
        (string one, string other) = OfOneHash();
        using NewsText text = NewsText.Read($"{one} {one} {other} {other} {one}");
        using var numbers = new WordNumbers();
        numbers.Reserve(text.Count);
        Assert.Equal([0, 0, 1, 1, 2], Enumerable.Range(0, text.Count).Select(i => numbers.Of(text, i)));
    }

    private static (string One, string Other) OfOneHash()
    {
        const string Letters = "بتثجحخدذرزسشصضطظعغفقكمن";
        var words = new Dictionary<uint, string>();
        var random = new Random(3);
        while (true)
        {
            string word = new(random.GetItems(Letters.AsSpan(), 7));
            if (!words.TryAdd(WordHash.Of(word), word) && words[WordHash.Of(word)] != word)
            {
                return (words[WordHash.Of(word)], word);
            }
        }
    }
}
