using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Tests.Linking;

public class EvenSearchTests
{
    /// <summary>Against asking a set, for numbers that are spread evenly and for such as crowd at either end.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(0.3)]
    public void It_finds_what_is_there_and_nothing_else(double crowding)
    {
        var random = new Random(5);
        for (int run = 0; run < 300; run++)
        {
            int end = random.Next(1, 100_000);
            var numbers = new SortedSet<int>();
            for (int i = random.Next(0, 2000); i > 0; i--)
            {
                numbers.Add((int)(end * Math.Pow(random.NextDouble(), crowding)));
            }

            int[] sorted = [.. numbers];
            for (int i = 0; i < sorted.Length; i++)
            {
                Assert.Equal(i, EvenSearch.IndexOf(sorted, sorted[i], end));
            }

            for (int i = 0; i < 200; i++)
            {
                int sought = random.Next(end);
                Assert.Equal(numbers.Contains(sought), EvenSearch.IndexOf(sorted, sought, end) >= 0);
            }
        }
    }
}
