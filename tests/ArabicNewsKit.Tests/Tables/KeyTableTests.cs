using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Tests.Tables;

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

        var table = new KeyTable<int>();
        foreach ((string word, int value) in rows)
        {
            Assert.True(table.TryAdd(word, -1));
            Assert.False(table.TryAdd(word, -2));
            table[word] = value;
        }

        Assert.Equal(rows.Count, table.Count);
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
        var table = new KeyTable<int>();
        Assert.False(table.Contains("كلمة"));
        table["كلمة"] = 1;
        Assert.False(table.Contains(""));
        Assert.False(table.Contains(new string('ك', 10_000)));
    }

    [Fact]
    public void The_filter_lets_all_words_of_the_table_pass_and_few_others()
    {
        string[] words = [.. Enumerable.Range(0, 2000).Select(i => "كلمة" + (char)('ا' + (i % 40)) + (char)('ا' + (i / 40)))];
        var table = new KeyTable<int>();
        foreach (string word in words)
        {
            table[word] = 1;
        }

        Assert.All(words, word => Assert.True(table.MayHold(WordHash.Of(word))));
        int passed = words.Count(word => table.MayHold(WordHash.Of("ال" + word)));
        Assert.InRange(passed, 0, words.Length / 4);
    }

    [Fact]
    public void A_hash_takes_letters_off_and_on_at_its_start()
    {
        const string Word = "وبالعراقيين";
        uint hash = WordHash.Of(Word);
        for (int i = 0; i < Word.Length; i++)
        {
            uint less = WordHash.WithoutFirst(hash, Word[i]);
            Assert.Equal(WordHash.Of(Word.AsSpan(i + 1)), less);
            Assert.Equal(hash, WordHash.WithFirst(less, Word[i]));
            hash = less;
        }

        Assert.Equal(0u, hash);
    }
}
