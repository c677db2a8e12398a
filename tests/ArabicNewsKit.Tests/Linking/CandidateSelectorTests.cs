using ArabicNewsKit.Linking;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>The choice among overlapping candidates, held against a trial of all sets.</summary>
public class CandidateSelectorTests
{
    private const int Words = 12;
    private const int Rounds = 400;

    [Fact]
    public void The_chosen_set_is_worth_most()
    {
        using NewsText text = NewsText.Read(string.Join(' ', Enumerable.Repeat("كلمة", Words)));
        var random = new Random(20261121);
        for (int round = 0; round < Rounds; round++)
        {
            using var document = new LinkDocument(text, new WordMemory(Gazetteer.Empty, Lexicon.Default));
            for (int i = random.Next(9); i >= 0; i--)
            {
                int first = random.Next(Words);
                document.Candidates.Add(new Candidate
                {
                    First = first,
                    Last = Math.Min(Words - 1, first + random.Next(4)),
                    Source = CandidateSource.Person,
                    LogOdds = (random.NextDouble() * 8) - 2,
                });
            }

            using var selector = new CandidateSelector(document);
            Candidate[] all = document.Candidates.Span.ToArray();
            Candidate[] chosen = [.. selector.Select().ToArray().Select(index => all[index])];
            Assert.Equal(Best(all, 0), chosen.Sum(Worth), 9);
            Assert.All(chosen.Zip(chosen.Skip(1)), pair => Assert.True(pair.First.Last < pair.Second.First));
        }
    }

    /// <summary>The worth of the best set without overlaps from a word on.</summary>
    private static double Best(Candidate[] all, int from) => all
        .Where(candidate => candidate.First >= from && candidate.LogOdds >= 0)
        .Select(candidate => Worth(candidate) + Best(all, candidate.Last + 1))
        .DefaultIfEmpty()
        .Max();

    private static double Worth(Candidate candidate) =>
        (LinkWeights.Probability(candidate.LogOdds) - 0.4) * (1 + (1.2 * (candidate.Words - 1)));
}
