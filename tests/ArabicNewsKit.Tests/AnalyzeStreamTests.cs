using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace ArabicNewsKit.Tests;

public class AnalyzeStreamTests
{
    private static readonly NewsAnalyzer Analyzer = NewsAnalyzer.Create();

    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(64)]
    public async Task Analyses_come_in_input_order(int maxParallelism)
    {
        // long and short in turn, so that the later ones are done first
        NewsDocument[] documents = [.. Enumerable.Range(0, 300).Select(i =>
            SampleArticles.All[i % SampleArticles.All.Count] with { Id = $"{i}" }).Select((d, i) => i % 3 == 0 ? d : d with { Text = d.Text[..20] })];
        List<NewsAnalysis> together = await Analyzer.AnalyzeAsync(documents, maxParallelism, Test).ToListAsync(Test);
        Assert.Equal(documents.Select(Analyzer.Analyze), together);
    }

    [Fact]
    public async Task Nothing_in_nothing_out()
    {
        Assert.Empty(await Analyzer.AnalyzeAsync([], cancellationToken: Test).ToListAsync(Test));
        Assert.Empty(await Analyzer.AnalyzeAsync(AsyncEnumerable.Empty<NewsDocument>(), 2, Test).ToListAsync(Test));
    }

    [Fact]
    public void Wrong_arguments_are_told_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => { _ = Analyzer.AnalyzeAsync((IEnumerable<NewsDocument>)null!); });
        Assert.Throws<ArgumentNullException>(() => { _ = Analyzer.AnalyzeAsync((IAsyncEnumerable<NewsDocument>)null!); });
        Assert.Throws<ArgumentOutOfRangeException>(() => { _ = Analyzer.AnalyzeAsync([], 0); });
    }

    [Fact]
    public async Task The_source_is_read_only_a_little_ahead()
    {
        int read = 0;
        int done = 0;
        await foreach (NewsAnalysis analysis in Analyzer.AnalyzeAsync(Count(() => read++), 2, Test))
        {
            done++;
            Assert.InRange(read, done, done + 8);
            if (done == 200)
            {
                break;
            }
        }

        Assert.Equal(200, done);
    }

    [Fact]
    public async Task No_more_than_asked_for_work_at_once()
    {
        int working = 0;
        int most = 0;
        await foreach (int _ in OrderedStream.Select(OrderedStream.Of(Enumerable.Range(0, 100)), Work, 3, Test))
        {
        }

        Assert.InRange(most, 1, 3);

        int Work(int i)
        {
            int now = Interlocked.Increment(ref working);
            InterlockedMax(ref most, now);
            Thread.Sleep(1);
            Interlocked.Decrement(ref working);
            return i;
        }
    }

    /// <summary>A caller that sends the next document only after the last answer gets it.</summary>
    [Fact]
    public async Task A_result_does_not_wait_for_the_next_document()
    {
        var requests = Channel.CreateUnbounded<NewsDocument>();
        requests.Writer.TryWrite(new NewsDocument("بغداد", Id: "0"));
        int answered = 0;
        await foreach (NewsAnalysis analysis in Analyzer.AnalyzeAsync(requests.Reader.ReadAllAsync(Test), 4, Test))
        {
            Assert.Equal($"{answered}", analysis.Id);
            answered++;
            if (answered == 20)
            {
                requests.Writer.Complete();
            }
            else
            {
                requests.Writer.TryWrite(new NewsDocument("القاهرة", Id: $"{answered}"));
            }
        }

        Assert.Equal(20, answered);
    }

    [Fact]
    public async Task What_the_source_throws_comes_behind_the_analyses_before_it()
    {
        int done = 0;
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (NewsAnalysis analysis in Analyzer.AnalyzeAsync(Failing(), 4, Test))
            {
                Assert.Equal($"{done++}", analysis.Id);
            }
        });
        Assert.Equal(10, done);

        static IEnumerable<NewsDocument> Failing()
        {
            for (int i = 0; i < 10; i++)
            {
                yield return new NewsDocument("بغداد", Id: $"{i}");
            }

            throw new InvalidDataException();
        }
    }

    [Fact]
    public async Task A_null_document_throws_in_its_place()
    {
        int done = 0;
        await Assert.ThrowsAsync<ArgumentNullException>(async () =>
        {
            await foreach (NewsAnalysis _ in Analyzer.AnalyzeAsync([new("a"), new("b"), null!, new("c")], 4, Test))
            {
                done++;
            }
        });
        Assert.Equal(2, done);
    }

    [Fact]
    public async Task A_cancelled_stream_ends_and_reads_no_more()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Test);
        int read = 0;
        int done = 0;
        bool left = false;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (NewsAnalysis _ in Analyzer.AnalyzeAsync(Source(), 2, cancel.Token))
            {
                if (++done == 5)
                {
                    await cancel.CancelAsync();
                }
            }
        });
        Assert.Equal(5, done);
        Assert.InRange(read, 5, 13);
        Assert.True(left);

        async IAsyncEnumerable<NewsDocument> Source([EnumeratorCancellation] CancellationToken cancellation = default)
        {
            try
            {
                while (true)
                {
                    cancellation.ThrowIfCancellationRequested();
                    await Task.Yield();
                    read++;
                    yield return new NewsDocument("بغداد");
                }
            }
            finally
            {
                left = true;
            }
        }
    }

    /// <summary>A source that waits for a document is woken by the token.</summary>
    [Fact]
    public async Task A_waiting_stream_can_be_cancelled()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Test);
        await using IAsyncEnumerator<NewsAnalysis> stream = Analyzer
            .AnalyzeAsync(Channel.CreateUnbounded<NewsDocument>().Reader.ReadAllAsync(CancellationToken.None), 2, cancel.Token)
            .GetAsyncEnumerator(CancellationToken.None);
        ValueTask<bool> waiting = stream.MoveNextAsync();
        Assert.False(waiting.IsCompleted);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await waiting);
    }

    [Fact]
    public async Task Whoever_stops_early_leaves_nothing_running()
    {
        int working = 0;
        await foreach (int _ in OrderedStream.Select(OrderedStream.Of(Enumerable.Range(0, 1000)), Work, 4, Test))
        {
            break;
        }

        Assert.Equal(0, Volatile.Read(ref working));

        int Work(int i)
        {
            Interlocked.Increment(ref working);
            Thread.Sleep(1);
            Interlocked.Decrement(ref working);
            return i;
        }
    }

    private static IEnumerable<NewsDocument> Count(Action onRead)
    {
        while (true)
        {
            onRead();
            yield return new NewsDocument("وصل 45 جنديا إلى بغداد");
        }
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen = Volatile.Read(ref target);
        while (value > seen && Interlocked.CompareExchange(ref target, value, seen) is var found && found != seen)
        {
            seen = found;
        }
    }
}
