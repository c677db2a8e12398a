using ArabicNewsKit.Names;
using ArabicNewsKit.NameTrainer;

namespace ArabicNewsKit.NameEvaluation;

/// <summary>Single words of the development pairs.</summary>
internal static class TokenEvaluation
{
    private const int More = 100_000;
    private const int SetOfGoogle = 1431;

    public static int Run(string data, bool misses)
    {
        TokenScorer scorer = NameMatcher.Default.Tokens;
        double Score(NamePair pair, byte[] latin) => Odds(scorer, pair.ArabicCodes, latin);
        foreach (string source in new[] { "google", "wikidata" })
        {
            List<NamePair> set = Dev(data, source);
            Console.WriteLine($"{source}, {set.Count} pairs: {Verification.Measure([set], Score)}");
            if (set.Count > 2 * SetOfGoogle)
            {
                var sets = set.Select((pair, i) => (pair, i)).GroupBy(entry => entry.i % (set.Count / SetOfGoogle), entry => entry.pair);
                Console.WriteLine($"{source}, in sets as large as google's: {Verification.Measure([.. sets.Select(part => part.ToList())], Score)}");
            }

            foreach (NamePair pair in set.OrderBy(pair => Score(pair, pair.LatinCodes)).Take(misses ? 60 : 0))
            {
                Console.WriteLine($"  {Score(pair, pair.LatinCodes),7:F2} {pair.Arabic} {pair.Latin}");
            }
        }

        return 0;
    }

    public static int Rank(string data, int queries)
    {
        TokenScorer scorer = NameMatcher.Default.Tokens;
        List<NamePair> set = Dev(data, "google");
        List<NamePair> train = NamePair.Read(Path.Combine(data, "names", "train.tsv"));
        IEnumerable<byte[]> latinWords = set.Concat(train).Select(pair => pair.LatinCodes).Concat(
            DataFile.Cells(Path.Combine(data, "people.tsv.gz"), 1).SelectMany(cell => cell.Split('|', ' ', '-'))
                .Select(word => Encode(word, NameScript.Latin)));
        IEnumerable<byte[]> arabicWords = set.Concat(train).Select(pair => pair.ArabicCodes).Concat(
            DataFile.Cells(Path.Combine(data, "news_words.tsv.gz"), 0).Select(word => Encode(word, NameScript.Arabic)));
        byte[][] latin = Distinct(latinWords, set.Count + More);
        byte[][] arabic = Distinct(arabicWords, set.Count + More);
        Report("Arabic → Latin", latin.Length, Ranking.Measure(
            Ranking.Queries(set, pair => pair.ArabicCodes, pair => pair.LatinCodes, queries), latin, (a, l) => Odds(scorer, a, l)));
        Report("Latin → Arabic", arabic.Length, Ranking.Measure(
            Ranking.Queries(set, pair => pair.LatinCodes, pair => pair.ArabicCodes, queries), arabic, (l, a) => Odds(scorer, a, l)));
        return 0;
    }

    private static double Odds(TokenScorer scorer, byte[] arabic, byte[] latin) =>
        scorer.Score(arabic, NameScript.Arabic, latin, NameScript.Latin);

    private static void Report(string what, int among, (double First, double Fifth) rank) =>
        Console.WriteLine(FormattableString.Invariant($"{what} among {among}: R@1 {rank.First:F3}  R@5 {rank.Fifth:F3}"));

    private static List<NamePair> Dev(string data, string source) =>
        [.. NamePair.Read(Path.Combine(data, "names", "dev.tsv")).Where(pair => pair.Source == source)];

    private static byte[][] Distinct(IEnumerable<byte[]> words, int most) =>
        [.. words.Where(codes => codes.Length > 1).DistinctBy(Convert.ToHexString).Take(most)];

    private static byte[] Encode(string word, NameScript script)
    {
        var codes = new byte[AlignmentModel.Longest];
        return codes[..(script == NameScript.Arabic ? ArabicLetters.Encode(word, codes) : LatinLetters.Encode(word, codes))];
    }
}
