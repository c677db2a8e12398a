using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Tests.Tables;

public class ScratchTests
{
    [Fact]
    public void Room_is_long_enough_and_nobody_else_has_it()
    {
        int clashes = 0;
        Parallel.For(0, 8, worker =>
        {
            var random = new Random(worker);
            var mine = new Stack<Record[]>();
            for (int i = 0; i < 20_000; i++)
            {
                if (mine.Count < 3 && random.Next(2) == 0)
                {
                    int length = random.Next(300);
                    Record[] room = Scratch<Record>.Rent(length);
                    Assert.True(room.Length >= length);
                    Array.Fill(room, new Record(worker, i));
                    mine.Push(room);
                }
                else if (mine.TryPop(out Record[]? room))
                {
                    if (room.Any(record => record != room[0] || record.Worker != worker))
                    {
                        Interlocked.Increment(ref clashes);
                    }

                    Scratch<Record>.Return(room);
                }
            }
        });
        Assert.Equal(0, clashes);
    }

    private readonly record struct Record(int Worker, int Number);
}
