using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ArabicNewsKit.Names;

/// <summary>
/// The bytes of an index: a header and sections of numbers, each used as it lies. Little-endian; a section starts at a
/// multiple of four bytes.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class NameIndexImage
{
    private const uint Magic = 0x494E_4B41;
    private const int Version = 1;
    private const int Sections = 14;
    private const int HeaderBytes = 8 + (Sections * 8);
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly (int Start, int Length)[] sections;

    private NameIndexImage(ReadOnlyMemory<byte> bytes, (int Start, int Length)[] sections)
    {
        this.bytes = bytes;
        this.sections = sections;
    }

    public ReadOnlyMemory<byte> Bytes => bytes;

    public int Count => Payloads.Length;

    /// <summary>Where each name's text starts; one more at the end.</summary>
    public ReadOnlySpan<int> TextStarts => Section<int>(0);

    public ReadOnlySpan<byte> Text => Section<byte>(1);

    public ReadOnlySpan<int> Payloads => Section<int>(2);

    /// <summary>How many words each name has.</summary>
    public ReadOnlySpan<byte> WordCounts => Section<byte>(3);

    /// <summary>Where the list of each word's names starts; one more at the end.</summary>
    public ReadOnlySpan<int> PostingStarts => Section<int>(4);

    /// <summary>The names of each word, ascending.</summary>
    public ReadOnlySpan<int> Postings => Section<int>(5);

    public TokenTrie Arabic => new(Section<byte>(6), Section<byte>(7), Section<int>(8), Section<int>(9));

    public TokenTrie Latin => new(Section<byte>(10), Section<byte>(11), Section<int>(12), Section<int>(13));

    /// <summary>A name as it was given.</summary>
    public string Name(int index) => Encoding.UTF8.GetString(TextOf(index));

    public ReadOnlySpan<byte> TextOf(int index) => Text[TextStarts[index]..TextStarts[index + 1]];

    public static NameIndexImage Write(ReadOnlySpan<byte[]> sections)
    {
        int length = HeaderBytes + sections.ToArray().Sum(section => Padded(section.Length));
        var bytes = new byte[length];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), Version);
        int at = HeaderBytes;
        for (int i = 0; i < sections.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8 + (i * 8)), at);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12 + (i * 8)), sections[i].Length);
            sections[i].CopyTo(bytes, at);
            at += Padded(sections[i].Length);
        }

        return Read(bytes);
    }

    /// <exception cref="InvalidDataException">The bytes are no index, cut off, or of another version.</exception>
    public static NameIndexImage Read(ReadOnlyMemory<byte> bytes)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        if (span.Length < HeaderBytes || BinaryPrimitives.ReadUInt32LittleEndian(span) != Magic)
        {
            throw new InvalidDataException("These bytes are no name index.");
        }

        if (BinaryPrimitives.ReadInt32LittleEndian(span[4..]) != Version)
        {
            throw new InvalidDataException("The name index is of another version; build it anew.");
        }

        var sections = new (int Start, int Length)[Sections];
        for (int i = 0; i < Sections; i++)
        {
            int start = BinaryPrimitives.ReadInt32LittleEndian(span[(8 + (i * 8))..]);
            int length = BinaryPrimitives.ReadInt32LittleEndian(span[(12 + (i * 8))..]);
            if (start < HeaderBytes || start % 4 != 0 || length < 0 || start > span.Length - length)
            {
                throw new InvalidDataException("The name index is cut off or damaged.");
            }

            sections[i] = (start, length);
        }

        var image = new NameIndexImage(bytes, sections);
        image.Check();
        return image;
    }

    public static int Padded(int length) => (length + 3) & ~3;

    private void Check()
    {
        bool good = TextStarts.Length == Count + 1 && WordCounts.Length == Count && TextStarts[^1] == Text.Length
            && PostingStarts.Length > 0 && PostingStarts[^1] == Postings.Length
            && sections[6].Length == sections[7].Length && sections[6].Length * 4 == sections[8].Length
            && sections[8].Length == sections[9].Length
            && sections[10].Length == sections[11].Length && sections[10].Length * 4 == sections[12].Length
            && sections[12].Length == sections[13].Length;
        if (!good)
        {
            throw new InvalidDataException("The name index is cut off or damaged.");
        }
    }

    private ReadOnlySpan<T> Section<T>(int index)
        where T : struct =>
        MemoryMarshal.Cast<byte, T>(bytes.Span.Slice(sections[index].Start, sections[index].Length));
}
