using ArabicNewsKit.Names;
using ArabicNewsKit.NameTrainer;

namespace ArabicNewsKit.NameEvaluation;

/// <summary>
/// Verification: each right pair against its ten hardest others of the same set, five nearest to the right Latin word in
/// spelling and five nearest to the romanization of the Arabic one. One threshold for all pairs.
/// </summary>
internal sealed record Verification(double Auc, double EqualErrorRate, double RecallAtOnePercent, double ThresholdAtOnePercent)
{
    private const int Each = 5;

    public double RecallAtDefault { get; init; }

    public double HardAlarmsAtDefault { get; init; }

    public double RandomAlarmsAtDefault { get; init; }

    public static Verification Measure(List<List<NamePair>> sets, Func<NamePair, byte[], double> score)
    {
        var right = new List<double>();
        var wrong = new List<double>();
        var random = new List<double>();
        foreach (List<NamePair> pairs in sets)
        {
            Collect(pairs, score, right, wrong, random);
        }

        return Of(right, wrong) with
        {
            RecallAtDefault = Share(right),
            HardAlarmsAtDefault = Share(wrong),
            RandomAlarmsAtDefault = Share(random),
        };

        static double Share(List<double> scores) => (double)scores.Count(score => score >= 0) / scores.Count;
    }

    public static void Collect(
        List<NamePair> pairs, Func<NamePair, byte[], double> score, List<double> right, List<double> wrong, List<double> random)
    {
        byte[][] latin = [.. pairs.Select(pair => pair.LatinCodes).DistinctBy(Convert.ToHexString)];
        var index = Enumerable.Range(0, latin.Length).ToDictionary(i => Convert.ToHexString(latin[i]));
        var rightOf = new Dictionary<string, HashSet<int>>();
        foreach (NamePair pair in pairs)
        {
            rightOf.TryAdd(pair.ArabicKey, []);
            rightOf[pair.ArabicKey].Add(index[Convert.ToHexString(pair.LatinCodes)]);
        }

        var nearest = new NearestWords(latin);
        var codes = new byte[ArabicLetters.Longest];
        var chance = new Random(5);
        foreach (NamePair pair in pairs)
        {
            right.Add(score(pair, pair.LatinCodes));
            HashSet<int> known = rightOf[pair.ArabicKey];
            List<int> others = nearest.Find(pair.LatinCodes, Each, word => !known.Contains(word));
            byte[] romanized = codes[..LatinLetters.Encode(Romanizer.LetterByLetter(pair.Arabic), codes)];
            others.AddRange(nearest.Find(romanized, Each, word => !known.Contains(word) && !others.Contains(word)));
            wrong.AddRange(others.Select(other => score(pair, latin[other])));
            for (int i = 0; i < 2 * Each; i++)
            {
                int other = chance.Next(latin.Length);
                if (!known.Contains(other))
                {
                    random.Add(score(pair, latin[other]));
                }
            }
        }
    }

    public static Verification Of(List<double> right, List<double> wrong)
    {
        double[] up = [.. right.Order()];
        double[] alarms = [.. wrong.OrderDescending()];
        // walk down the thresholds: missed right pairs fall, false alarms rise
        double equal = 1;
        double auc = 0;
        for (int k = 0; k < alarms.Length; k++)
        {
            double missed = (double)Below(up, alarms[k]) / up.Length;
            double alarmed = (k + 1.0) / alarms.Length;
            equal = Math.Min(equal, Math.Max(missed, alarmed));
            auc += 1 - missed;
        }

        double threshold = alarms[alarms.Length / 100];
        return new Verification(auc / alarms.Length, equal, 1 - ((double)Below(up, Math.BitIncrement(threshold)) / up.Length), threshold);
    }

    public override string ToString() => FormattableString.Invariant(
        $"AUC {Auc:F4}  EER {EqualErrorRate:P2}  recall at 1 % false alarms {RecallAtOnePercent:F3} (log odds {ThresholdAtOnePercent:F2}); at the default threshold recall {RecallAtDefault:F3}, false alarms {HardAlarmsAtDefault:P2} of the hard, {RandomAlarmsAtDefault:P3} of random");

    private static int Below(double[] sorted, double value)
    {
        int found = Array.BinarySearch(sorted, value);
        if (found < 0)
        {
            return ~found;
        }

        while (found > 0 && sorted[found - 1] == value)
        {
            found--;
        }

        return found;
    }
}
