using System.Buffers;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>How much a text speaks of each country, and where. The room is rented, to be given back.</summary>
/// <param name="words">The number of words of the text.</param>
internal sealed class CountryVotes(int words) : IDisposable
{
    /// <summary>Words to a block, as a power of two; a country's votes are counted in a word's block and those beside it.</summary>
    private const int BlockShift = 5;
    private const double BesideShare = 0.6;
    private const double WholeShare = 0.12;

    /// <summary>A place for every two letters.</summary>
    private const int CountryCodes = 32 * 32;

    /// <summary>The number of each country from 1; 0 where the text does not speak of it.</summary>
    private readonly int[] numbers = RentNumbers();
    private readonly PooledList<Vote> votes = new();
    private readonly PooledList<Country> countries = new();

    /// <summary>A block more at either end, so that every block has two neighbours.</summary>
    private readonly int blocks = (words >> BlockShift) + 3;
    private int[] near = [];

    /// <summary>The logarithm for each country and block; NaN where nobody asked.</summary>
    private double[] logarithms = [];
    private bool grounded;

    /// <summary>Notes a mention.</summary>
    /// <param name="word">Its first word.</param>
    /// <param name="country">The country of what it names.</param>
    /// <param name="grounds">Whether it is the country, or a place or body of it.</param>
    public void Add(int word, ushort country, bool grounds)
    {
        ref int number = ref numbers[PlaceOf(country)];
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
        logarithms = Scratch<double>.Rent(size);
        logarithms.AsSpan(0, size).Fill(double.NaN);
        foreach (Vote vote in votes.Span)
        {
            near[(vote.Country * blocks) + vote.Block + 1]++;
        }
    }

    /// <summary>The stretch of text that a word lies in: <see cref="At"/> says the same of all its words.</summary>
    public static int BlockOf(int word) => word >> BlockShift;

    /// <summary>More than any text of so many words speaks of a country anywhere: a word speaks for one or two.</summary>
    public static double Most(int words) => 2 * (((1 + (2 * BesideShare)) * (1 << BlockShift)) + (WholeShare * words));

    /// <summary>How much the text around a word speaks of a country.</summary>
    public double At(int word, ushort country)
    {
        int number = numbers[PlaceOf(country)];
        if (number == 0)
        {
            return 0;
        }

        ReadOnlySpan<int> around = near.AsSpan(((number - 1) * blocks) + BlockOf(word), 3);
        return around[1] + (BesideShare * (around[0] + around[2])) + (WholeShare * countries[number - 1].Votes);
    }

    /// <summary>The logarithm of one and that much: 0 where the text does not speak of the country.</summary>
    public double LogarithmAt(int word, ushort country)
    {
        int number = numbers[PlaceOf(country)];
        if (number == 0)
        {
            return 0;
        }

        ref double known = ref logarithms[((number - 1) * blocks) + BlockOf(word)];
        return double.IsNaN(known) ? known = Math.Log(1 + At(word, country)) : known;
    }

    /// <summary>Whether the document names the country or a place or body of it, or none at all.</summary>
    public bool Grounds(ushort country) =>
        !grounded || (numbers[PlaceOf(country)] is var number and > 0 && countries[number - 1].Grounded);

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(numbers);
        votes.Dispose();
        countries.Dispose();
        ArrayPool<int>.Shared.Return(near);
        Scratch<double>.Return(logarithms);
    }

    private static int[] RentNumbers()
    {
        int[] numbers = ArrayPool<int>.Shared.Rent(CountryCodes);
        numbers.AsSpan(0, CountryCodes).Clear();
        return numbers;
    }

    /// <summary>The two letters of a code in five bits each; of none, 0, which no country has.</summary>
    private static int PlaceOf(ushort country) => (country & 31) | ((country >> 8 & 31) << 5);

    private readonly record struct Vote(int Block, int Country);

    private struct Country
    {
        public int Votes;
        public bool Grounded;
    }
}
