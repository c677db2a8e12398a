using System.Buffers;

namespace ArabicNewsKit.Linking;

/// <summary>How much a text tells of sport, and where: a page of many articles has some about matches. The room is rented, to be given back.</summary>
/// <param name="words">The number of words of the text.</param>
internal sealed class SportVotes(int words) : IDisposable
{
    /// <summary>So many players, clubs and tournaments, and words of theirs, make a stretch one about sport.</summary>
    private const int Enough = 4;

    /// <summary>Words to a block, as a power of two; a word's stretch is its block and those beside it.</summary>
    private const int BlockShift = 7;

    // a block more at either end
    private readonly int[] votes = Rent((words >> BlockShift) + 3);

    /// <summary>Whether any stretch tells of sport.</summary>
    public bool Any { get; private set; }

    /// <summary>Counts a word or name of sport.</summary>
    public void Add(int word)
    {
        int block = (word >> BlockShift) + 1;
        votes[block]++;
        Any |= Around(block - 1) >= Enough || Around(block) >= Enough || Around(block + 1) >= Enough;
    }

    /// <summary>Whether the text around a word tells of sport.</summary>
    public bool At(int word) => Any && Around((word >> BlockShift) + 1) >= Enough;

    public void Dispose() => ArrayPool<int>.Shared.Return(votes);

    private int Around(int block) => block <= 0 || block > (words >> BlockShift) + 1 ? 0 : votes[block - 1] + votes[block] + votes[block + 1];

    private static int[] Rent(int blocks)
    {
        int[] votes = ArrayPool<int>.Shared.Rent(blocks);
        votes.AsSpan(0, blocks).Clear();
        return votes;
    }
}
