using ArabicNewsKit.Names;

namespace ArabicNewsKit.Tests.Names;

public class AlignmentModelTests
{
    private static readonly AlignmentModel Model = NameMatcher.Default.Tokens.ModelOf(NameScript.Arabic, NameScript.Latin);

    [Theory]
    [InlineData("علي", "ali")]
    [InlineData("الصدر", "sadr")]
    [InlineData("موسى", "moussa")]
    [InlineData("ب", "b")]
    [InlineData("شيت", "sheet")]
    [InlineData("نور", "karim")]
    public void The_score_is_the_sum_over_all_alignments(string arabic, string latin)
    {
        byte[] a = Codes(arabic, NameScript.Arabic);
        byte[] l = Codes(latin, NameScript.Latin);
        double slow = Math.Max(AlignmentModel.Impossible, Math.Log(Sum(a, l, 0, 0)));
        Assert.Equal(slow, Model.Score(a, l), 3);
    }

    [Fact]
    public void The_walk_over_a_trie_gives_each_word_the_score_that_it_has_alone()
    {
        string[] arabic = [.. TestTable.Read("known-names.tsv").Select(row => row[0].Split('|')[0].Split(' ')[0]).Distinct()];
        string[] latin = [.. TestTable.Read("known-names.tsv").Select(row => row[1].Split('|')[0].Split(' ')[0]).Distinct()];
        int missed = 0;
        foreach (bool toLatin in new[] { true, false })
        {
            List<(byte[] Codes, int Word)> words =
                [.. (toLatin ? latin : arabic).Select((word, i) => (Codes(word, toLatin ? NameScript.Latin : NameScript.Arabic), i))];
            words.Sort((a, b) => a.Codes.AsSpan().SequenceCompareTo(b.Codes));
            words = [.. words.DistinctBy(word => Convert.ToHexString(word.Codes))];
            var letters = new List<byte>();
            var depths = new List<byte>();
            var ends = new List<int>();
            var ids = new List<int>();
            TokenTrie.Build(words, letters, depths, ends, ids);
            var trie = new TokenTrie(letters.ToArray(), depths.ToArray(), ends.ToArray(), ids.ToArray());
            Dictionary<int, byte[]> codes = words.ToDictionary(word => word.Word, word => word.Codes);
            var hits = new List<WordHit>();
            foreach (string query in toLatin ? arabic : latin)
            {
                byte[] asked = Codes(query, toLatin ? NameScript.Arabic : NameScript.Latin);
                TrieSearch.Find(Model, trie, asked, queryIsFirst: toLatin, hits);
                float best = codes.Values.Max(word => toLatin ? Model.Score(asked, word) : Model.Score(word, asked));
                Assert.All(hits, hit => Assert.Equal(
                    toLatin ? Model.Score(asked, codes[hit.Word]) : Model.Score(codes[hit.Word], asked), hit.Score, 3));
                missed += best < 0 || hits.Exists(hit => Math.Abs(hit.Score - best) < 1e-3) ? 0 : 1;
            }
        }

        // the walk may leave a branch that would have come back
        Assert.True(missed <= 0.01 * (arabic.Length + latin.Length), $"{missed} best words missed");
    }

    [Fact]
    public void An_alignment_gives_every_letter_its_share()
    {
        foreach (string[] row in TestTable.Read("known-names.tsv"))
        {
            byte[] arabic = Codes(row[0].Split('|')[0], NameScript.Arabic);
            byte[] latin = Codes(row[1].Split('|')[0], NameScript.Latin);
            int[] widths = Model.Align(arabic, latin);
            Assert.Equal(arabic.Length + 1, widths.Length);
            Assert.Equal(latin.Length, widths.Sum());
        }
    }

    private static double Sum(byte[] arabic, byte[] latin, int i, int j)
    {
        double sum = i == arabic.Length && j == latin.Length ? 1 : 0;
        if (j < latin.Length)
        {
            sum += Math.Exp(Model.WeightOf(AlignmentModel.InsertionRow(Model.Symbols, i, arabic.Length), latin, j, 1)) * Sum(arabic, latin, i, j + 1);
        }

        for (int width = 0; i < arabic.Length && width <= Math.Min(AlignmentModel.Widest, latin.Length - j); width++)
        {
            sum += Math.Exp(Model.WeightOf(AlignmentModel.RowOf(arabic, i), latin, j, width)) * Sum(arabic, latin, i + 1, j + width);
        }

        return sum;
    }

    private static byte[] Codes(string word, NameScript script)
    {
        var codes = new byte[AlignmentModel.Longest];
        return codes[..(script == NameScript.Arabic ? ArabicLetters.Encode(word, codes) : LatinLetters.Encode(word, codes))];
    }
}
