using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Tests.Linking;

public class TopCandidatesTests
{
    /// <summary>Against sorting all candidates, each entity by its best score.</summary>
    [Fact]
    public void They_are_the_head_of_the_sorted_list()
    {
        var random = new Random(11);
        for (int run = 0; run < 2000; run++)
        {
            int top = random.Next(0, 8);
            var kept = new TopCandidates(top, new TopCandidates.Candidate[random.Next(0, top + 1)]);
            var best = new Dictionary<int, double>();
            for (int i = random.Next(30); i > 0; i--)
            {
                int entity = random.Next(12);
                double score = random.Next(6) / 8.0;
                kept.Add(entity, score, exact: false);
                best[entity] = Math.Max(score, best.GetValueOrDefault(entity));
            }

            var found = new List<(int, double)>();
            for (int i = 0; i < kept.Count; i++)
            {
                found.Add((kept[i].Entity, kept[i].Score));
            }

            Assert.Equal(
                best.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(top).Select(pair => (pair.Key, pair.Value)),
                found);
        }
    }

    [Fact]
    public void An_exact_name_makes_its_entity_exact_in_either_order()
    {
        foreach (bool exactFirst in new[] { true, false })
        {
            var kept = new TopCandidates(3, []);
            kept.Add(1, exactFirst ? 0.9 : 0.5, exactFirst);
            kept.Add(1, exactFirst ? 0.5 : 0.9, !exactFirst);
            Assert.Equal(new TopCandidates.Candidate(1, 0.9, true), kept[0]);
            Assert.Equal(1, kept.Count);
        }
    }
}
