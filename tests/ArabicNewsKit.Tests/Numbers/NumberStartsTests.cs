using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Tests.Numbers;

/// <summary>The sieve of starts keeps each word at which a reader, asked alone, finds a number.</summary>
public class NumberStartsTests
{
    private static readonly string[] Clitics =
        ["", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "ال", "وال", "بال", "كال", "لل", "ولل", "فبال"];

    private static readonly string[] Endings = ["ين", "ان", "ي", "ا", "تين", "تان", "تي", "تا"];

    [Fact]
    public void No_dual_is_sieved_out_behind_any_proclitic()
    {
        int duals = 0;
        foreach (string noun in EmbeddedTable.Read("Numbers/Data/dual_nouns.tsv").SelectMany(row => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            string stem = noun[^1] is 'ة' or 'ه' ? noun[..^1] : noun;
            foreach (string clitic in Clitics)
            {
                duals += Endings.Sum(ending => AssertStarts($"{clitic}{stem}{ending} العراق وإيران"));
            }
        }

        Assert.True(duals > 10_000);
    }

    [Fact]
    public void No_number_word_is_sieved_out()
    {
        foreach (string word in EmbeddedTable.Read("Numbers/Data/number_words.tsv").SelectMany(row => row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            Assert.True(AssertStarts($"نحو {word} و{word} بال{word} من 12.5 جزء من مئة وجزءا من ألف") > 3, word);
        }
    }

    /// <summary>How many numbers, duals and shares start in a text; each must be kept.</summary>
    private static int AssertStarts(string source)
    {
        using NewsText text = NewsText.Read(source);
        var starts = new NumberStarts(text);
        int count = 0;
        for (int i = 0; i < text.Count; i++)
        {
            if (text[i].Kind != WordKind.Number && !NumberToken.TryRead(text, i, out _) && !DualReader.TryRead(text, i, out _, out _)
                && !ShareReader.TryOnePart(text, i, out _))
            {
                continue;
            }

            Assert.True(starts.Next(i) == i, $"word {i} of {source}");
            count++;
        }

        return count;
    }
}
