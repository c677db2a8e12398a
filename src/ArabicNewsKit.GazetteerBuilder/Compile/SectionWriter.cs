using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.GazetteerBuilder.Compile;

/// <summary>Writes sections one after the other, and at the end the header that tells where they lie.</summary>
internal sealed class SectionWriter(Stream output)
{
    private readonly byte[] header = new byte[GazetteerFormat.HeaderLength];
    private long start = GazetteerFormat.HeaderLength;

    public void Write<T>(GazetteerSection section, List<T> records)
        where T : unmanaged => Write<T>(section, CollectionsMarshal.AsSpan(records));

    public void Write<T>(GazetteerSection section, ReadOnlySpan<T> records)
        where T : unmanaged
    {
        const int Step = 1 << 16;
        for (int at = 0; at < records.Length; at += Step)
        {
            output.Write(MemoryMarshal.AsBytes(records.Slice(at, Math.Min(Step, records.Length - at))));
        }

        Close(section);
    }

    /// <summary>Ends a section whose bytes were written since the one before.</summary>
    public void Close(GazetteerSection section)
    {
        Span<byte> entry = header.AsSpan(GazetteerFormat.SectionsAt + ((int)section * 16), 16);
        BinaryPrimitives.WriteInt64LittleEndian(entry, start);
        BinaryPrimitives.WriteInt64LittleEndian(entry[8..], output.Position - start);
        while (output.Position % 8 != 0)
        {
            output.WriteByte(0);
        }

        start = output.Position;
    }

    public void Finish(ReadOnlySpan<int> counts, ReadOnlySpan<int> typeCounts, string dataVersion, string languages)
    {
        GazetteerFormat.Magic.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(8), GazetteerFormat.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(12), GazetteerFormat.HeaderLength);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(16), output.Position);
        MemoryMarshal.AsBytes(counts).CopyTo(header.AsSpan(GazetteerFormat.CountsAt));
        MemoryMarshal.AsBytes(typeCounts).CopyTo(header.AsSpan(GazetteerFormat.TypeCountsAt));
        WriteText(dataVersion, GazetteerFormat.DataVersionAt, GazetteerFormat.DataVersionLength);
        WriteText(languages, GazetteerFormat.LanguagesAt, GazetteerFormat.LanguagesLength);
        output.Flush();
        output.Position = GazetteerFormat.HeaderLength;
        SHA256.HashData(output, header.AsSpan(GazetteerFormat.DigestAt, GazetteerFormat.DigestLength));
        BinaryPrimitives.WriteUInt64LittleEndian(
            header.AsSpan(GazetteerFormat.HeaderChecksumAt),
            GazetteerFormat.Checksum(header.AsSpan(0, GazetteerFormat.HeaderChecksumAt)));
        output.Position = 0;
        output.Write(header);
        output.Flush();
    }

    private void WriteText(string text, int at, int length)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        bytes.AsSpan(0, Math.Min(bytes.Length, length)).CopyTo(header.AsSpan(at));
    }
}
