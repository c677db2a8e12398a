using ArabicNewsKit.NameTrainer;

namespace ArabicNewsKit.NameEvaluation;

/// <summary>Ranking: each word of the set as a query among the other side's words of the set and many more.</summary>
internal static class Ranking
{
    public static (double First, double Fifth) Measure(
        List<(byte[] Query, HashSet<string> Right)> queries, byte[][] candidates, Func<byte[], byte[], double> score)
    {
        string[] keys = [.. candidates.Select(Convert.ToHexString)];
        int first = 0;
        int fifth = 0;
        foreach ((byte[] query, HashSet<string> right) in queries)
        {
            var scores = new double[candidates.Length];
            double best = double.NegativeInfinity;
            for (int c = 0; c < candidates.Length; c++)
            {
                scores[c] = score(query, candidates[c]);
                if (right.Contains(keys[c]))
                {
                    best = Math.Max(best, scores[c]);
                }
            }

            int above = 0;
            for (int c = 0; c < candidates.Length; c++)
            {
                above += scores[c] > best ? 1 : 0;
            }

            first += above == 0 ? 1 : 0;
            fifth += above < 5 ? 1 : 0;
        }

        return ((double)first / queries.Count, (double)fifth / queries.Count);
    }

    public static List<(byte[] Query, HashSet<string> Right)> Queries(
        List<NamePair> pairs, Func<NamePair, byte[]> query, Func<NamePair, byte[]> answer, int most)
    {
        var groups = pairs.GroupBy(pair => Convert.ToHexString(query(pair))).ToList();
        int step = Math.Max(1, groups.Count / most);
        return [.. groups.Where((_, i) => i % step == 0)
            .Select(group => (query(group.First()), group.Select(pair => Convert.ToHexString(answer(pair))).ToHashSet()))];
    }
}
