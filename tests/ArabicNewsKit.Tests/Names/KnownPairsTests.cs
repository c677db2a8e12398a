using ArabicNewsKit.Names;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Tests.Names;

public class KnownPairsTests
{
    private static readonly KnownPairs Known = NameMatcher.Default.Tokens.Known;

    private static readonly (byte[] Arabic, byte[] Latin)[] Listed =
        [.. EmbeddedTable.Read("Names/Data/given-names.tsv").SelectMany(row => row[1].Split(' ').Select(latin => (Arabic(row[0]), Latin(latin))))
            .Where(pair => pair.Item2.Length > 0)];

    [Fact]
    public void Every_listed_pair_is_known() =>
        Assert.All(Listed, pair => Assert.True(Known.Contains(pair.Arabic, pair.Latin)));

    [Fact]
    public void Hardly_any_wrong_pair_is_taken_for_a_known_one()
    {
        int taken = 0;
        int asked = 0;
        for (int i = 0; i < Listed.Length; i++)
        {
            for (int k = 1; k <= 20; k++)
            {
                byte[] latin = Listed[(i + (k * 37)) % Listed.Length].Latin;
                asked++;
                taken += Known.Contains(Listed[i].Arabic, latin) ? 1 : 0;
            }
        }

        // one in 256, and a few that are right
        Assert.InRange(taken, 1, asked / 100);
    }

    [Fact]
    public void Hamza_and_the_last_letter_do_not_matter() =>
        Assert.Equal(KnownPairs.KeyOf(Arabic("أسامة"), Latin("osama")), KnownPairs.KeyOf(Arabic("اسامه"), Latin("osama")));

    [Fact]
    public void Near_certain_pairs_stay_in_order_and_below_equal_words()
    {
        float[] scores = [.. Listed.Select(pair => NameMatcher.Default.Tokens.Score(pair.Arabic, NameScript.Arabic, pair.Latin, NameScript.Latin)).Where(score => score > 5)];
        Assert.All(scores, score => Assert.True(score < TokenScorer.Best - 0.4f));
        Assert.True(scores.Distinct().Count() > 0.9 * Listed.DistinctBy(pair => KnownPairs.KeyOf(pair.Arabic, pair.Latin)).Count() * scores.Length / Listed.Length);
    }

    [Fact]
    public void Another_file_is_refused() =>
        Assert.Throws<InvalidDataException>(() => KnownPairs.Read(new MemoryStream(new byte[64])));

    private static byte[] Arabic(string word)
    {
        var codes = new byte[ArabicLetters.Longest];
        return codes[..ArabicLetters.Encode(word, codes)];
    }

    private static byte[] Latin(string word)
    {
        var codes = new byte[ArabicLetters.Longest];
        return codes[..LatinLetters.Encode(word, codes)];
    }
}
