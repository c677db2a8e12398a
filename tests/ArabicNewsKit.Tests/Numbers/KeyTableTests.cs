using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Tests.Numbers;

public class KeyTableTests
{
    [Fact]
    public void A_table_answers_as_a_dictionary_does()
    {
        const string Letters = "ابتجدلميون";
        var random = new Random(11);
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < 3000; i++)
        {
            rows[Word()] = i;
        }

        var table = new KeyTable<int>(rows);
        for (int i = 0; i < 50_000; i++)
        {
            string word = Word();
            Assert.Equal(rows.TryGetValue(word, out int expected), table.TryGetValue(word, out int value));
            Assert.Equal(expected, value);
        }

        Assert.All(rows, row => Assert.True(table.TryGetValue(row.Key, out int value) && value == row.Value));

        string Word() => string.Create(random.Next(1, 7), random, (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = Letters[source.Next(Letters.Length)];
            }
        });
    }

    [Fact]
    public void An_empty_table_and_an_empty_key_find_nothing()
    {
        Assert.False(new KeyTable<int>([]).Contains("كلمة"));
        Assert.False(new KeyTable<int>([new("كلمة", 1)]).Contains(""));
        Assert.False(new KeyTable<int>([new("كلمة", 1)]).Contains(new string('ك', 10_000)));
    }

    [Fact]
    public void The_longest_phrase_wins_on_either_side()
    {
        var phrases = new PhraseTable<string>([("يقل عن", "less"), ("لا يقل عن", "least"), ("نحو", "about")], "", "و");
        NewsText text = NewsText.Read("قال ولا  يقل عن خمسة ونحو");
        Assert.True(phrases.TryEndingBefore(text, 4, out string? before, out int first));
        Assert.Equal(("least", 1), (before, first));
        Assert.True(phrases.TryStartingAt(text, 1, out string? start, out int next));
        Assert.Equal(("least", 4), (start, next));
        Assert.True(phrases.TryStartingAt(text, 2, out start, out next));
        Assert.Equal(("less", 4), (start, next));
        Assert.True(phrases.TryStartingAt(text, 5, out start, out next));
        Assert.Equal(("about", 6), (start, next));
        Assert.False(phrases.TryStartingAt(text, 6, out _, out _));
        Assert.False(phrases.TryEndingBefore(text, 0, out _, out _));
        Assert.False(phrases.TryStartingAt(NewsText.Read("يقل. عن"), 0, out _, out _));
    }
}
