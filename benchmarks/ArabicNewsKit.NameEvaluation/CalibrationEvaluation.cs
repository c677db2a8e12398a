using ArabicNewsKit.Names;
using ArabicNewsKit.NameTrainer;

namespace ArabicNewsKit.NameEvaluation;

/// <summary>
/// Whether a score means what it says: among single words, one right pair for four wrong ones, the wrong ones half
/// hard (the ten nearest others) and half random. In every bin of scores the share of right pairs should be the mean score.
/// </summary>
internal static class CalibrationEvaluation
{
    private const double RightShare = 0.2;
    private const double Sound = 2;
    private static readonly double[] Edges = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98, 1.01];

    public static int Run(string data)
    {
        List<NamePair> dev = NamePair.Read(Path.Combine(data, "names", "dev.tsv"));
        TokenScorer scorer = NameMatcher.Default.Tokens;
        Report("Arabic with Latin, google", Cross([.. dev.Where(pair => pair.Source == "google")], scorer));
        Report("Arabic with Latin, wikidata", Cross([.. dev.Where((pair, i) => pair.Source == "wikidata" && i % 7 == 0)], scorer));
        Report("Arabic with Arabic", Same(dev, pair => pair.ArabicCodes, pair => pair.LatinKey, NameScript.Arabic, scorer));
        Report("Latin with Latin", Same(dev, pair => pair.LatinCodes, pair => pair.ArabicKey, NameScript.Latin, scorer));
        return 0;
    }

    private static Samples Cross(List<NamePair> pairs, TokenScorer scorer)
    {
        var samples = new Samples();
        Verification.Collect(
            pairs, (pair, latin) => scorer.Score(pair.ArabicCodes, NameScript.Arabic, latin, NameScript.Latin),
            samples.Right, samples.Hard, samples.Random);
        return samples;
    }

    /// <summary>Words of one script that write one word of the other are right; their nearest others wrong.</summary>
    private static Samples Same(
        List<NamePair> pairs, Func<NamePair, byte[]> word, Func<NamePair, string> partner, NameScript script, TokenScorer scorer)
    {
        var samples = new Samples();
        var partners = pairs.GroupBy(pair => Convert.ToHexString(word(pair)))
            .ToDictionary(group => group.Key, group => group.Select(partner).ToHashSet());
        byte[][] words = [.. pairs.Select(word).DistinctBy(Convert.ToHexString)];
        HashSet<string>[] partnersOf = [.. words.Select(codes => partners[Convert.ToHexString(codes)])];
        var nearest = new NearestWords(words);
        var chance = new Random(5);
        foreach (var group in pairs.Where(IsSound).GroupBy(partner).Where(group => group.Count() > 1))
        {
            byte[][] variants = [.. group.Select(word).DistinctBy(Convert.ToHexString).Take(3)];
            for (int i = 0; i + 1 < variants.Length; i++)
            {
                samples.Right.Add(scorer.Score(variants[i], script, variants[i + 1], script));
                HashSet<string> known = partners[Convert.ToHexString(variants[i])];
                samples.Hard.AddRange(nearest.Find(variants[i], 10, other => !partnersOf[other].Overlaps(known))
                    .Select(other => (double)scorer.Score(variants[i], script, words[other], script)));
                for (int k = 0; k < 10; k++)
                {
                    int other = chance.Next(words.Length);
                    if (!partnersOf[other].Overlaps(known))
                    {
                        samples.Random.Add(scorer.Score(variants[i], script, words[other], script));
                    }
                }
            }
        }

        return samples;

        // of the pairs that are no transliterations, two words with one partner are not one name
        bool IsSound(NamePair pair) => scorer.Score(pair.ArabicCodes, NameScript.Arabic, pair.LatinCodes, NameScript.Latin) > Sound;
    }

    private static void Report(string what, Samples samples)
    {
        (double slope, double offset) = samples.Fit();
        Console.WriteLine(FormattableString.Invariant(
            $"{what}, {samples.Right.Count} right pairs: best line {slope:F2} × log odds {offset:+0.00;-0.00}; from 0.5 on recall {Share(samples.Right):F3}, false alarms {Share(samples.Hard):P2} of the hard, {Share(samples.Random):P3} of random"));
        double from = 0;
        foreach (double to in Edges)
        {
            (double mean, double right, double weight) = samples.Bin(from, to);
            Console.WriteLine(FormattableString.Invariant($"  {from:F2} to {Math.Min(to, 1):F2}: mean score {mean:F3}, right {right:F3}, {weight:P1} of the pairs"));
            from = to;
        }
    }

    private static double Share(List<double> logOdds) => (double)logOdds.Count(value => value >= 0) / logOdds.Count;

    private sealed class Samples
    {
        public List<double> Right { get; } = [];

        public List<double> Hard { get; } = [];

        public List<double> Random { get; } = [];

        private IEnumerable<(double LogOdds, bool Right, double Weight)> All =>
            Right.Select(value => (value, true, RightShare / Right.Count))
                .Concat(Hard.Select(value => (value, false, (1 - RightShare) / 2 / Hard.Count)))
                .Concat(Random.Select(value => (value, false, (1 - RightShare) / 2 / Random.Count)));

        public (double Mean, double Right, double Weight) Bin(double from, double to)
        {
            double weight = 0;
            double mean = 0;
            double right = 0;
            foreach ((double logOdds, bool isRight, double each) in All)
            {
                double score = NameMatcher.Probability((float)logOdds);
                if (score >= from && score < to)
                {
                    weight += each;
                    mean += each * score;
                    right += isRight ? each : 0;
                }
            }

            return (mean / weight, right / weight, weight);
        }

        /// <summary>The line that, put over the log odds, makes them right: logistic regression by Newton's steps.</summary>
        public (double Slope, double Offset) Fit()
        {
            double slope = 1;
            double offset = 0;
            for (int step = 0; step < 50; step++)
            {
                double g0 = 0, g1 = 0, h00 = 1e-9, h01 = 0, h11 = 1e-9;
                foreach ((double x, bool right, double weight) in All)
                {
                    double p = 1 / (1 + Math.Exp(-((slope * x) + offset)));
                    double error = weight * (p - (right ? 1 : 0));
                    double curve = weight * p * (1 - p);
                    g0 += error;
                    g1 += error * x;
                    h00 += curve;
                    h01 += curve * x;
                    h11 += curve * x * x;
                }

                double determinant = (h00 * h11) - (h01 * h01);
                offset -= Math.Clamp(((h11 * g0) - (h01 * g1)) / determinant, -0.5, 0.5);
                slope -= Math.Clamp(((h00 * g1) - (h01 * g0)) / determinant, -0.2, 0.2);
            }

            return (slope, offset);
        }
    }
}
