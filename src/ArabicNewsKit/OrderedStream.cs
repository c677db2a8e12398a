using System.Runtime.CompilerServices;

namespace ArabicNewsKit;

/// <summary>Maps a stream by several threads at once and hands the results on in input order, in bounded memory.</summary>
internal static class OrderedStream
{
    // what is under way or waits for a slower one before it, for each thread
    private const int Ahead = 4;

    /// <summary>The results of <paramref name="map"/> for every input, in order.</summary>
    /// <remarks>
    /// The source is read when results are asked for, never from two threads, and no further ahead than a few inputs for
    /// each thread; a result that is ready does not wait for the next input. Where the source or the map throws, the results before come
    /// first. Whoever stops early or cancels waits only for what is being mapped at that moment.
    /// </remarks>
    public static async IAsyncEnumerable<TOut> Select<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, TOut> map, int threads, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var free = new SemaphoreSlim(threads);
        var underWay = new Queue<Task<TOut>>();
        IAsyncEnumerator<TIn> inputs = source.GetAsyncEnumerator(stop.Token);
        Task<bool>? next = null;
        try
        {
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                if (next is null && underWay.Count < threads * (long)Ahead)
                {
                    next = inputs.MoveNextAsync().AsTask();
                }

                if (next is { IsCompletedSuccessfully: true, Result: true })
                {
                    underWay.Enqueue(Start(inputs.Current, map, free, stop.Token));
                    next = null;
                }
                else if (underWay.TryPeek(out Task<TOut>? first))
                {
                    if (next is { IsCompleted: false } && !first.IsCompleted)
                    {
                        await Task.WhenAny(next, first).ConfigureAwait(false);
                        continue;
                    }

                    yield return await underWay.Dequeue().ConfigureAwait(false);
                }
                else if (!await next!.ConfigureAwait(false))
                {
                    yield break;
                }
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            foreach (Task task in underWay)
            {
                await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            if (next is not null)
            {
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            await inputs.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>A sequence as a stream; it is read on the thread of whoever asks.</summary>
    public static async IAsyncEnumerable<T> Of<T>(IEnumerable<T> items)
    {
        foreach (T item in items)
        {
            yield return item;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    private static Task<TOut> Start<TIn, TOut>(TIn input, Func<TIn, TOut> map, SemaphoreSlim free, CancellationToken stop) =>
        Task.Run(
            async () =>
            {
                await free.WaitAsync(stop).ConfigureAwait(false);
                try
                {
                    return map(input);
                }
                finally
                {
                    free.Release();
                }
            },
            stop);
}
