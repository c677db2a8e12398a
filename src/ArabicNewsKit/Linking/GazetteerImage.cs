using System.Numerics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

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
    private readonly long[] offsets;
    private readonly int textLength;
    private readonly int letterLength;
    private readonly string?[] subtypes;

    private GazetteerImage(GazetteerMemory memory, GazetteerHeader header, string source)
    {
        this.memory = memory;
        Header = header;
        Source = source;
        offsets = new long[GazetteerFormat.Sections];
        for (int i = 0; i < offsets.Length; i++)
        {
            offsets[i] = header[(GazetteerSection)i].Offset;
        }

        textLength = (int)header[GazetteerSection.Text].Length;
        letterLength = (int)header[GazetteerSection.WordLetters].Length;
        subtypes = new string?[header.Subtypes];
    }

    public GazetteerHeader Header { get; }

    /// <summary>The file's name in messages.</summary>
    public string Source { get; }

    public long Length => memory.Length;

    public ReadOnlySpan<EntityRow> Entities => Span<EntityRow>(GazetteerSection.Entities, Header.Entities);

    private ReadOnlySpan<byte> Text => Span<byte>(GazetteerSection.Text, textLength);

    /// <exception cref="GazetteerFormatException">The file is foreign, cut short, damaged or newer.</exception>
    public static GazetteerImage Open(GazetteerMemory memory, string source) =>
        new(memory, GazetteerHeader.Read(memory, source), source);

    /// <summary>Compares the whole file with its checksum. Linear in its length.</summary>
    /// <exception cref="GazetteerFormatException">They differ.</exception>
    public void Verify()
    {
        const int Chunk = 1 << 20;
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (long at = GazetteerFormat.HeaderLength; at < memory.Length; at += Chunk)
        {
            digest.AppendData(memory.Span<byte>(at, (int)Math.Min(Chunk, memory.Length - at)));
        }

        if (!digest.GetHashAndReset().AsSpan().SequenceEqual(Header.Digest))
        {
            throw Damaged();
        }
    }

    /// <summary>What to throw where the body can't be what the builder wrote.</summary>
    public GazetteerFormatException Damaged() =>
        new($"{Source} is damaged; copy it again, or build it again with `arabicnews gazetteer build`");

    /// <summary>The word with a folded key; -1 where no name holds it. Allocates nothing.</summary>
    public int WordId(ReadOnlySpan<char> key)
    {
        int bucket = GazetteerFormat.Bucket(GazetteerFormat.HashWord(key), Header.WordBuckets);
        ReadOnlySpan<int> buckets = Span<int>(GazetteerSection.WordBuckets, Header.WordBuckets + 1);
        int word = buckets[bucket];
        int end = buckets[bucket + 1];
        if (word == end)
        {
            return -1;
        }

        ReadOnlySpan<int> starts = Span<int>(GazetteerSection.WordStarts, Header.Words + 1);
        ReadOnlySpan<byte> letters = Span<byte>(GazetteerSection.WordLetters, letterLength);
        for (; word < end; word++)
        {
            if (WordLetters.Match(letters[starts[word]..starts[word + 1]], key))
            {
                return word;
            }
        }

        return -1;
    }

    /// <summary>The node to which a word leads from another; -1 for none, or where the word is -1. Allocates nothing.</summary>
    public int Step(int node, int word)
    {
        if (word < 0)
        {
            return -1;
        }

        if (node == 0)
        {
            ulong bits = Span<ulong>(GazetteerSection.RootBits, (Header.Words + 63) / 64)[word >> 6];
            ulong bit = 1UL << (word & 63);
            return (bits & bit) == 0
                ? -1
                : 1 + Span<int>(GazetteerSection.RootRanks, (Header.Words + 63) / 64)[word >> 6]
                    + BitOperations.PopCount(bits & (bit - 1));
        }

        ReadOnlySpan<int> children = Span<int>(GazetteerSection.NodeChildren, Header.Nodes + 1);
        int first = children[node];
        int child = Span<int>(GazetteerSection.NodeWords, Header.Nodes)[first..children[node + 1]].BinarySearch(word);
        return child < 0 ? -1 : first + child;
    }

    /// <summary>The names that end at a node; none for -1.</summary>
    public ReadOnlySpan<NamePosting> Postings(int node)
    {
        if (node < 0)
        {
            return default;
        }

        ReadOnlySpan<int> starts = Span<int>(GazetteerSection.NodePostings, Header.Nodes + 1);
        return Span<NamePosting>(GazetteerSection.Postings, Header.Postings)[starts[node]..starts[node + 1]];
    }

    /// <summary>The entity with an id; -1 for none.</summary>
    public int Find(ReadOnlySpan<char> id)
    {
        bool wikidata = EntityId.TryWikidata(id, out uint number);
        uint hash = wikidata ? GazetteerFormat.HashId(number) : GazetteerFormat.HashWord(id);
        int bucket = GazetteerFormat.Bucket(hash, Header.IdBuckets);
        ReadOnlySpan<int> buckets = Span<int>(GazetteerSection.IdBuckets, Header.IdBuckets + 1);
        ReadOnlySpan<int> entities = Span<int>(GazetteerSection.IdEntities, Header.Entities);
        ReadOnlySpan<EntityRow> rows = Entities;
        foreach (int entity in entities[buckets[bucket]..buckets[bucket + 1]])
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
    /// <exception cref="GazetteerFormatException">The place lies outside of it.</exception>
    public GazetteerText ReadText(uint offset) =>
        offset <= textLength ? new GazetteerText(this, Text[(int)offset..]) : throw Damaged();

    /// <exception cref="GazetteerFormatException">There is no such subtype.</exception>
    public string Subtype(int number) =>
        number >= subtypes.Length
            ? throw Damaged()
            : subtypes[number] ??= ReadText(Span<uint>(GazetteerSection.Subtypes, Header.Subtypes)[number]).Next();

    /// <summary>Keeps the bytes where they are until here; to be called after the last use of a span of them.</summary>
    public void KeepAlive() => memory.KeepAlive();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<T> Span<T>(GazetteerSection section, int count)
        where T : unmanaged => memory.Span<T>(offsets[(int)section], count);
}
