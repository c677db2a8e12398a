using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>The word memories of an analyzer: as many as analyses ran at once. One that is full is not kept.</summary>
/// <threadsafety>Any number of threads may rent and return.</threadsafety>
internal sealed class WordMemories(Gazetteer gazetteer, Lexicon lexicon)
{
    private const int Places = 16;

    private readonly WordMemory?[] shelf = new WordMemory?[Places];

    /// <summary>A memory that nobody else has.</summary>
    public WordMemory Rent()
    {
        // each processor looks at a place of its own first, where it left the memory that is in its cache
        int first = Thread.GetCurrentProcessorId();
        for (int i = 0; i < Places; i++)
        {
            ref WordMemory? place = ref shelf[(first + i) & (Places - 1)];
            if (Volatile.Read(ref place) is not null && Interlocked.Exchange(ref place, null) is { } memory)
            {
                return memory;
            }
        }

        return new WordMemory(gazetteer, lexicon);
    }

    /// <summary>Takes a memory back, which must not be used any more.</summary>
    public void Return(WordMemory memory)
    {
        int first = Thread.GetCurrentProcessorId();
        for (int i = 0; i < Places && !memory.IsFull; i++)
        {
            ref WordMemory? place = ref shelf[(first + i) & (Places - 1)];
            if (Volatile.Read(ref place) is null && Interlocked.CompareExchange(ref place, memory, null) is null)
            {
                return;
            }
        }

        memory.Dispose();
    }
}
