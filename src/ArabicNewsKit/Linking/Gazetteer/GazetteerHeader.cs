using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace ArabicNewsKit.Linking;

/// <summary>What a compiled gazetteer says of itself, checked before anything else of it is used.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class GazetteerHeader
{
    private readonly (long Offset, long Length)[] sections;

    private GazetteerHeader(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> counts = bytes[GazetteerFormat.CountsAt..];
        Entities = Int32(counts, 0);
        Words = Int32(counts, 1);
        Nodes = Int32(counts, 2);
        Postings = Int32(counts, 3);
        WordBuckets = Int32(counts, 4);
        IdBuckets = Int32(counts, 5);
        Subtypes = Int32(counts, 6);
        Names = Int32(counts, 7);
        TypeCounts = new int[GazetteerFormat.Types];
        for (int type = 0; type < TypeCounts.Length; type++)
        {
            TypeCounts[type] = Int32(bytes[GazetteerFormat.TypeCountsAt..], type);
        }

        Digest = bytes.Slice(GazetteerFormat.DigestAt, GazetteerFormat.DigestLength).ToArray();
        DataVersion = Text(bytes.Slice(GazetteerFormat.DataVersionAt, GazetteerFormat.DataVersionLength));
        Languages = Text(bytes.Slice(GazetteerFormat.LanguagesAt, GazetteerFormat.LanguagesLength));
        sections = new (long, long)[GazetteerFormat.Sections];
        for (int i = 0; i < sections.Length; i++)
        {
            ReadOnlySpan<byte> entry = bytes[(GazetteerFormat.SectionsAt + (i * 16))..];
            sections[i] = (BinaryPrimitives.ReadInt64LittleEndian(entry), BinaryPrimitives.ReadInt64LittleEndian(entry[8..]));
        }
    }

    public int Entities { get; }

    public int Words { get; }

    public int Nodes { get; }

    public int Postings { get; }

    public int WordBuckets { get; }

    public int IdBuckets { get; }

    public int Subtypes { get; }

    public int Names { get; }

    public int[] TypeCounts { get; }

    public byte[] Digest { get; }

    public string DataVersion { get; }

    public string Languages { get; }

    public (long Offset, long Length) this[GazetteerSection section] => sections[(int)section];

    /// <summary>Reads and checks the header.</summary>
    /// <param name="memory">The whole file.</param>
    /// <param name="source">Its name in messages.</param>
    /// <exception cref="InvalidDataException">The file is foreign, cut short, damaged or newer.</exception>
    public static GazetteerHeader Read(GazetteerMemory memory, string source)
    {
        const string Build = "build it again with `arabicnews gazetteer build`";
        if (!BitConverter.IsLittleEndian)
        {
            throw new InvalidDataException($"{source}: a compiled gazetteer is little-endian and this machine is not");
        }

        ReadOnlySpan<byte> magic = GazetteerFormat.Magic;
        int known = (int)Math.Min(memory.Length, magic.Length);
        if (!magic.StartsWith(memory.Span(0, known)) || known == 0)
        {
            throw new InvalidDataException(
                $"{source} is not a compiled gazetteer; build one with `arabicnews gazetteer build INPUT -o FILE`");
        }

        if (memory.Length < GazetteerFormat.HeaderLength)
        {
            throw new InvalidDataException($"{source} is cut short within its header; copy it again, or {Build}");
        }

        ReadOnlySpan<byte> bytes = memory.Span(0, GazetteerFormat.HeaderLength);
        uint version = BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]);
        if (version != GazetteerFormat.Version)
        {
            throw new InvalidDataException(version > GazetteerFormat.Version
                ? $"{source} has format {version}, newer than the {GazetteerFormat.Version} that this library reads; update ArabicNewsKit, or {Build}"
                : $"{source} has format {version}, which this library no longer reads; {Build}");
        }

        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes[GazetteerFormat.HeaderChecksumAt..])
            != GazetteerFormat.Checksum(bytes[..GazetteerFormat.HeaderChecksumAt]))
        {
            throw new InvalidDataException($"{source} has a damaged header; copy it again, or {Build}");
        }

        long length = BinaryPrimitives.ReadInt64LittleEndian(bytes[16..]);
        if (length != memory.Length)
        {
            throw new InvalidDataException(
                $"{source} has {memory.Length} bytes where its header says {length}; copy it again, or {Build}");
        }

        var header = new GazetteerHeader(bytes);
        if (!header.Fits(memory.Length))
        {
            throw new InvalidDataException($"{source} has a header that contradicts itself; {Build}");
        }

        return header;
    }

    /// <summary>Whether every section lies in the file and is as long as its count says.</summary>
    private bool Fits(long length)
    {
        foreach ((long offset, long size) in sections)
        {
            if (offset < GazetteerFormat.HeaderLength || size < 0 || offset % 8 != 0 || offset > length || size > length - offset)
            {
                return false;
            }
        }

        return Entities is >= 0 and <= GazetteerFormat.MaxEntities && Nodes >= 1
            && WordBuckets >= 1 && IdBuckets >= 1
            && Is(GazetteerSection.Entities, Entities, 20)
            && this[GazetteerSection.WordFilter].Length is >= 8 and <= int.MaxValue && BitOperations.IsPow2(this[GazetteerSection.WordFilter].Length)
            && Is(GazetteerSection.WordBuckets, WordBuckets + 1L, 4)
            && Is(GazetteerSection.WordStarts, Words + 1L, 4)
            && Is(GazetteerSection.RootBits, (Words + 63L) / 64, 8)
            && Is(GazetteerSection.RootRanks, (Words + 63L) / 64, 4)
            && Is(GazetteerSection.NodeWords, Nodes, 4)
            && Is(GazetteerSection.NodeChildren, Nodes + 1L, 4)
            && Is(GazetteerSection.NodePostings, Nodes + 1L, 4)
            && Is(GazetteerSection.Postings, Postings, 4)
            && Is(GazetteerSection.IdBuckets, IdBuckets + 1L, 4)
            && Is(GazetteerSection.IdEntities, Entities, 4)
            && Is(GazetteerSection.Subtypes, Subtypes, 4)
            && this[GazetteerSection.Text].Length <= int.MaxValue
            && this[GazetteerSection.WordLetters].Length <= int.MaxValue;
    }

    private bool Is(GazetteerSection section, long count, int size) => count >= 0 && this[section].Length == count * size;

    private static int Int32(ReadOnlySpan<byte> bytes, int index) => BinaryPrimitives.ReadInt32LittleEndian(bytes[(index * 4)..]);

    private static string Text(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? bytes : bytes[..end]);
    }
}
