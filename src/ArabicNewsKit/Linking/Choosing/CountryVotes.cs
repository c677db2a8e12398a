using System.Buffers;

namespace ArabicNewsKit.Linking;

/// <summary>How much a text speaks of each country, and where. The room is rented, to be given back.</summary>
/// <param name="words">The number of words of the text.</param>
internal sealed class CountryVotes(int words) : IDisposable
{
    /// <summary>Words to a block, as a power of two; a country's votes are counted in a word's block and those beside it.</summary>
    private const int BlockShift = 5;
    private const double BesideShare = 0.6;
    private const double WholeShare = 0.12;

    private readonly PooledMap numbers = new();
    private readonly PooledList<Vote> votes = new();
    private readonly PooledList<Country> countries = new();

    /// <summary>A block more at either end, so that every block has two neighbours.</summary>
    private readonly int blocks = (words >> BlockShift) + 3;
    private int[] near = [];
    private bool grounded;

    /// <summary>Notes a mention.</summary>
    /// <param name="word">Its first word.</param>
    /// <param name="country">The country of what it names.</param>
    /// <param name="grounds">Whether it is the country, or a place or body of it.</param>
    public void Add(int word, ushort country, bool grounds)
    {
        ref int number = ref numbers[country];
        if (number == 0)
        {
            countries.Add(default);
            number = countries.Count;
        }

        ref Country known = ref countries[number - 1];
        known.Votes++;
        known.Grounded |= grounds;
        grounded |= grounds;
        votes.Add(new Vote(BlockOf(word), number - 1));
    }

    /// <summary>Counts what was noted; to be called once, before anything is asked.</summary>
    public void Count()
    {
        int size = countries.Count * blocks;
        near = ArrayPool<int>.Shared.Rent(size);
        near.AsSpan(0, size).Clear();
        foreach (Vote vote in votes.Span)
        {
            near[(vote.Country * blocks) + vote.Block + 1]++;
        }
    }

    /// <summary>The stretch of text that a word lies in: <see cref="At"/> says the same of all its words.</summary>
    public static int BlockOf(int word) => word >> BlockShift;

    /// <summary>How much the text around a word speaks of a country.</summary>
    public double At(int word, ushort country)
    {
        if (!numbers.TryGetValue(country, out int number))
        {
            return 0;
        }

        ReadOnlySpan<int> around = near.AsSpan(((number - 1) * blocks) + BlockOf(word), 3);
        return around[1] + (BesideShare * (around[0] + around[2])) + (WholeShare * countries[number - 1].Votes);
    }

    /// <summary>Whether the document names the country or a place or body of it, or none at all.</summary>
    public bool Grounds(ushort country) =>
        !grounded || (numbers.TryGetValue(country, out int number) && countries[number - 1].Grounded);

    public void Dispose()
    {
        numbers.Dispose();
        votes.Dispose();
        countries.Dispose();
        ArrayPool<int>.Shared.Return(near);
    }

    private readonly record struct Vote(int Block, int Country);

    private struct Country
    {
        public int Votes;
        public bool Grounded;
    }
}
