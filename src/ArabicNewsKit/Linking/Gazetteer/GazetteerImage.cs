using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>One compiled gazetteer, used as it lies: nothing of it is parsed or copied to open it.</summary>
/// <remarks>
/// Every access is bounds-checked, so a damaged body can give wrong answers or an exception, never a read outside of it. Where
/// the exception would be of the bounds, the public methods say that the file is damaged.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class GazetteerImage
{
    private readonly GazetteerMemory memory;
    private readonly GazetteerRecords<byte> text;
    private readonly GazetteerRecords<EntityRow> entities;
    private readonly GazetteerRecords<ulong> wordFilter;
    private readonly GazetteerRecords<int> wordBuckets;
    private readonly GazetteerRecords<int> wordStarts;
    private readonly GazetteerRecords<byte> wordLetters;
    private readonly GazetteerRecords<ulong> rootBits;
    private readonly GazetteerRecords<int> rootRanks;
    private readonly GazetteerRecords<int> nodeWords;
    private readonly GazetteerRecords<int> nodeChildren;
    private readonly GazetteerRecords<int> nodePostings;
    private readonly GazetteerRecords<NamePosting> postings;
    private readonly GazetteerRecords<int> idBuckets;
    private readonly GazetteerRecords<int> idEntities;
    private readonly GazetteerRecords<uint> subtypeTexts;
    private readonly string?[] subtypes;
    private readonly SubtypeTraits[] subtypeTraits;

    private GazetteerImage(GazetteerMemory memory, GazetteerHeader header, string source)
    {
        this.memory = memory;
        Header = header;
        Source = source;
        text = new(memory, header[GazetteerSection.Text]);
        entities = new(memory, header[GazetteerSection.Entities]);
        wordFilter = new(memory, header[GazetteerSection.WordFilter]);
        wordBuckets = new(memory, header[GazetteerSection.WordBuckets]);
        wordStarts = new(memory, header[GazetteerSection.WordStarts]);
        wordLetters = new(memory, header[GazetteerSection.WordLetters]);
        rootBits = new(memory, header[GazetteerSection.RootBits]);
        rootRanks = new(memory, header[GazetteerSection.RootRanks]);
        nodeWords = new(memory, header[GazetteerSection.NodeWords]);
        nodeChildren = new(memory, header[GazetteerSection.NodeChildren]);
        nodePostings = new(memory, header[GazetteerSection.NodePostings]);
        postings = new(memory, header[GazetteerSection.Postings]);
        idBuckets = new(memory, header[GazetteerSection.IdBuckets]);
        idEntities = new(memory, header[GazetteerSection.IdEntities]);
        subtypeTexts = new(memory, header[GazetteerSection.Subtypes]);
        subtypes = new string?[header.Subtypes];
        subtypeTraits = new SubtypeTraits[header.Subtypes];
    }

    public GazetteerHeader Header { get; }

    /// <summary>The file's name in messages.</summary>
    public string Source { get; }

    public long Length => memory.Length;

    public ReadOnlySpan<EntityRow> Entities => entities.Span;

    /// <exception cref="InvalidDataException">The file is foreign, cut short, damaged or newer.</exception>
    public static GazetteerImage Open(GazetteerMemory memory, string source) =>
        new(memory, GazetteerHeader.Read(memory, source), source);

    /// <summary>Compares the whole file with its checksum. Linear in its length.</summary>
    /// <exception cref="InvalidDataException">They differ.</exception>
    public void Verify()
    {
        const int Chunk = 1 << 20;
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (long at = GazetteerFormat.HeaderLength; at < memory.Length; at += Chunk)
        {
            digest.AppendData(memory.Span(at, (int)Math.Min(Chunk, memory.Length - at)));
        }

        if (!digest.GetHashAndReset().AsSpan().SequenceEqual(Header.Digest))
        {
            throw Damaged();
        }
    }

    /// <summary>What to throw where the body can't be what the builder wrote.</summary>
    public InvalidDataException Damaged() =>
        new($"{Source} is damaged; copy it again, or build it again with `arabicnews gazetteer build`");

    /// <summary>The word with a folded key; -1 where no name holds it. Allocates nothing.</summary>
    /// <param name="key">The key.</param>
    /// <param name="hash">Its <see cref="WordHash"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int WordId(ReadOnlySpan<char> key, uint hash)
    {
        uint mixed = GazetteerFormat.Mix(hash);
        return MayHold(mixed) ? Find(key, GazetteerFormat.Bucket(mixed, Header.WordBuckets)) : -1;
    }

    /// <summary>Whether a name may hold a word of a hash that <see cref="GazetteerFormat.Mix"/> has mixed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(uint mixed)
    {
        ReadOnlySpan<ulong> filter = wordFilter.Span;
        return (filter[(int)(mixed >> 6) & (filter.Length - 1)] >> (int)(mixed & 63) & 1) != 0;
    }

    /// <summary>
    /// The same for many keys of one text. Each look goes to several far places, so all looks take the next step together: none
    /// waits for another, and the processor has many on their way at once.
    /// </summary>
    /// <param name="text">The folded text.</param>
    /// <param name="keys">The keys in it.</param>
    /// <param name="words">Filled with the word of each key, or -1.</param>
    public void FindWords(ReadOnlySpan<char> text, ReadOnlySpan<WordKey> keys, Span<int> words)
    {
        int[] room = ArrayPool<int>.Shared.Rent(keys.Length * 2);
        Span<int> passed = room.AsSpan(0, keys.Length);
        Span<int> found = room.AsSpan(keys.Length, keys.Length);
        ReadOnlySpan<ulong> filter = wordFilter.Span;
        int count = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            uint mixed = GazetteerFormat.Mix(keys[i].Hash);
            words[i] = -1;
            passed[count] = i;
            found[count] = GazetteerFormat.Bucket(mixed, Header.WordBuckets);
            count += (int)(filter[(int)(mixed >> 6) & (filter.Length - 1)] >> (int)(mixed & 63)) & 1;
        }

        passed = passed[..count];
        found = found[..count];
        ReadOnlySpan<int> buckets = wordBuckets.Span;
        for (int i = 0; i < passed.Length; i++)
        {
            words[passed[i]] = buckets[found[i]];
        }

        ReadOnlySpan<int> starts = wordStarts.Span;
        foreach (int i in passed)
        {
            words[i] = starts[words[i]];
        }

        ReadOnlySpan<byte> letters = wordLetters.Span;
        foreach (int i in passed)
        {
            words[i] = words[i] < letters.Length ? letters[words[i]] : 0;
        }

        for (int i = 0; i < passed.Length; i++)
        {
            WordKey key = keys[passed[i]];
            words[passed[i]] = Find(text.Slice(key.Start, key.Length), found[i]);
        }

        ArrayPool<int>.Shared.Return(room);
    }

    private int Find(ReadOnlySpan<char> key, int bucket)
    {
        int end = wordBuckets.Span[bucket + 1];
        for (int word = wordBuckets.Span[bucket]; word < end; word++)
        {
            ReadOnlySpan<int> starts = wordStarts.Span.Slice(word, 2);
            if (WordLetters.Match(wordLetters.Span[starts[0]..starts[1]], key))
            {
                return word;
            }
        }

        return -1;
    }

    /// <summary>The node to which a word leads from another; -1 for none, or where the word is -1. Allocates nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int node, int word) => word < 0 || node < 0 ? -1 : node == 0 ? First(word) : Next(node, word);

    /// <summary>Whether any name goes on from a node.</summary>
    public bool HasNext(int node)
    {
        ReadOnlySpan<int> children = nodeChildren.Span.Slice(node, 2);
        return children[0] < children[1];
    }

    /// <summary>The words with which names go on from a node.</summary>
    public ReadOnlySpan<int> WordsBehind(int node)
    {
        ReadOnlySpan<int> children = nodeChildren.Span.Slice(node, 2);
        return nodeWords.Span[children[0]..children[1]];
    }

    private int First(int word)
    {
        ulong bits = rootBits.Span[word >> 6];
        ulong bit = 1UL << (word & 63);
        return (bits & bit) == 0 ? -1 : 1 + rootRanks.Span[word >> 6] + BitOperations.PopCount(bits & (bit - 1));
    }

    private int Next(int node, int word)
    {
        ReadOnlySpan<int> children = nodeChildren.Span.Slice(node, 2);
        int child = EvenSearch.IndexOf(nodeWords.Span[children[0]..children[1]], word, Header.Words);
        return child < 0 ? -1 : children[0] + child;
    }

    /// <summary>The names that end at a node, the best first; none for -1.</summary>
    public ReadOnlySpan<NamePosting> Postings(int node)
    {
        if (node < 0)
        {
            return default;
        }

        ReadOnlySpan<int> starts = nodePostings.Span.Slice(node, 2);
        return postings.Span[starts[0]..starts[1]];
    }

    /// <summary>Has the entities of the names that end at a node brought near without waiting for them, the first so many.</summary>
    public void Prefetch(int node, int most)
    {
        ReadOnlySpan<NamePosting> ending = Postings(node);
        foreach (NamePosting posting in ending[..Math.Min(ending.Length, most)])
        {
            entities.Prefetch(posting.Entity);
        }
    }

    /// <summary>The entity with an id; -1 for none.</summary>
    public int Find(ReadOnlySpan<char> id)
    {
        bool wikidata = EntityId.TryWikidata(id, out uint number);
        uint hash = GazetteerFormat.Mix(wikidata ? number : WordHash.Of(id));
        ReadOnlySpan<int> bucket = idBuckets.Span.Slice(GazetteerFormat.Bucket(hash, Header.IdBuckets), 2);
        ReadOnlySpan<EntityRow> rows = Entities;
        foreach (int entity in idEntities.Span[bucket[0]..bucket[1]])
        {
            uint held = rows[entity].Id;
            if (held < GazetteerFormat.OwnId ? wikidata && held == number : !wikidata && IdOf(entity).AsSpan().SequenceEqual(id))
            {
                return entity;
            }
        }

        return -1;
    }

    public string IdOf(int entity)
    {
        uint id = Entities[entity].Id;
        return id < GazetteerFormat.OwnId ? EntityId.Wikidata(id) : ReadText(id & ~GazetteerFormat.OwnId).Next();
    }

    /// <summary>Reads the strings that start at a place in the text.</summary>
    /// <exception cref="InvalidDataException">The place lies outside of it.</exception>
    public GazetteerText ReadText(uint offset) =>
        offset <= text.Span.Length ? new GazetteerText(this, text.Span[(int)offset..]) : throw Damaged();

    /// <exception cref="InvalidDataException">There is no such subtype.</exception>
    public string Subtype(int number) =>
        number >= subtypes.Length
            ? throw Damaged()
            : subtypes[number] ??= ReadText(subtypeTexts.Span[number]).Next();

    /// <summary>What the linker wants to know of a subtype.</summary>
    /// <exception cref="InvalidDataException">There is no such subtype.</exception>
    public SubtypeTraits TraitsOf(int subtype) =>
        (uint)subtype < (uint)subtypeTraits.Length && subtypeTraits[subtype] is var traits and not SubtypeTraits.None
            ? traits
            : ReadTraits(subtype);

    private SubtypeTraits ReadTraits(int subtype)
    {
        SubtypeTraits traits = SubtypeWords.Read(Subtype(subtype));
        return subtypeTraits[subtype] = traits;
    }

    /// <summary>Keeps the bytes where they are until here; to be called after the last use of a span of them.</summary>
    public void KeepAlive() => memory.KeepAlive();
}
