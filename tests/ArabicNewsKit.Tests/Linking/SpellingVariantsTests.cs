using ArabicNewsKit.Linking;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>The one pass over a word, held against each row of the table tried by itself.</summary>
public class SpellingVariantsTests
{
    [Fact]
    public void A_variant_is_held_where_a_row_makes_one_that_is()
    {
        GazetteerLayer layer = Gazetteer.Default.Layers[0];
        int held = 0;
        foreach (string word in SampleArticles.All.SelectMany(article => Words(article.Text)).Distinct())
        {
            bool expected = word.Length is >= 4 and <= 32 && Spellings(word).Any(spelling => layer.WordId(spelling) >= 0);
            Assert.Equal(expected, Lexicon.Default.Variants.AnyOf(Gazetteer.Default.Layers, word, WordHash.Of(word)));
            held += expected ? 1 : 0;
        }

        Assert.NotEqual(0, held);
    }

    [Fact]
    public void A_step_leads_where_the_first_row_leads_that_does()
    {
        GazetteerLayer layer = Gazetteer.Default.Layers[0];
        foreach (string word in SampleArticles.All.SelectMany(article => Words(article.Text)).Distinct().Where(word => word.Length is >= 4 and <= 32))
        {
            int expected = Spellings(word).Select(spelling => layer.Step(0, layer.WordId(spelling))).FirstOrDefault(node => node >= 0, -1);
            Assert.Equal(expected, Lexicon.Default.Variants.Step(layer, 0, word, WordHash.Of(word)));
        }
    }

    private static IEnumerable<string> Words(string article)
    {
        using NewsText text = NewsText.Read(article);
        return [.. Enumerable.Range(0, text.Count).Select(i => text.KeyOf(i).ToString())];
    }

    /// <summary>The word by each row, there and back, changed in the first place where it applies.</summary>
    private static IEnumerable<string> Spellings(string word)
    {
        foreach (string[] row in EmbeddedTable.Read("Linking/Data/spelling-variants.tsv"))
        {
            foreach ((string from, string to) in new[] { (row[0], row[1]), (row[1], row[0]) })
            {
                int at = word.IndexOf(from, StringComparison.Ordinal);
                if (at >= 0)
                {
                    yield return word[..at] + to + word[(at + from.Length)..];
                }
            }
        }
    }
}
