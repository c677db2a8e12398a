using System.Threading.Channels;

namespace ArabicNewsKit.Cli.IO;

/// <summary>Maps a stream by several threads and hands the results on in input order, in bounded memory.</summary>
internal static class OrderedPipeline
{
    /// <summary>Runs <paramref name="map"/> over every input and <paramref name="write"/> over every result, in order.</summary>
    public static void Run<TIn, TOut>(IEnumerable<TIn> inputs, int threads, Func<TIn, TOut> map, Action<TOut> write)
    {
        if (threads == 1)
        {
            foreach (TIn input in inputs)
            {
                write(map(input));
            }

            return;
        }

        // what is under way at once bounds the memory: a few results for each thread
        using var free = new SemaphoreSlim(threads);
        var underWay = Channel.CreateBounded<Task<TOut>>(threads * 4);
        Task reading = Task.Run(async () =>
        {
            Exception? failure = null;
            try
            {
                foreach (TIn input in inputs)
                {
                    await free.WaitAsync();
                    await underWay.Writer.WriteAsync(Task.Run(() =>
                    {
                        try
                        {
                            return map(input);
                        }
                        finally
                        {
                            free.Release();
                        }
                    }));
                }
            }
            catch (InputException e)
            {
                failure = e;
            }

            underWay.Writer.Complete(failure);
        });

        Drain(underWay.Reader, write).GetAwaiter().GetResult();
        reading.GetAwaiter().GetResult();
    }

    private static async Task Drain<TOut>(ChannelReader<Task<TOut>> results, Action<TOut> write)
    {
        await foreach (Task<TOut> result in results.ReadAllAsync())
        {
            write(await result);
        }
    }
}
