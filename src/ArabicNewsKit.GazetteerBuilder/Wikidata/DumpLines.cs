using System.IO.Compression;

namespace ArabicNewsKit.GazetteerBuilder.Wikidata;

/// <summary>
/// Cuts a dump, plain or gzip, into its lines: an item each, between a [ and a ] with commas at the ends. Holds no more than the
/// longest line.
/// </summary>
internal sealed class DumpLines : IDisposable
{
    /// <summary>Longer lines are no items.</summary>
    private const int MaxLine = 1 << 26;

    private readonly Stream raw;
    private readonly Stream stream;
    private byte[] buffer = new byte[1 << 18];
    private int start;
    private int end;

    public DumpLines(Stream input)
    {
        raw = input;
        int first = input.ReadAtLeast(buffer.AsSpan(0, 2), 2, throwOnEndOfStream: false);
        var whole = new PrefixedStream(buffer.AsSpan(0, first).ToArray(), input);
        bool gzip = first == 2 && buffer[0] == 0x1F && buffer[1] == 0x8B;
        stream = gzip ? new GZipStream(whole, CompressionMode.Decompress) : whole;
    }

    /// <summary>The number of the line read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>How far the input is read, in bytes as they lie there; 0 where the input can't say.</summary>
    public long Position => raw.CanSeek ? raw.Position : 0;

    public long Length => raw.CanSeek ? raw.Length : 0;

    /// <summary>The next line with something in it, without its comma; false at the end. It holds until the next call.</summary>
    /// <exception cref="InvalidDataException">The compressed data is damaged.</exception>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        while (TryReadRaw(out line))
        {
            Number++;
            if (Number == 1 && line.StartsWith("\uFEFF"u8))
            {
                line = line[3..];
            }

            line = line.Trim(" \t\r"u8);
            line = line.EndsWith((byte)',') ? line[..^1] : line;
            if (line.Length > 0 && !line.SequenceEqual("["u8) && !line.SequenceEqual("]"u8))
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose()
    {
        stream.Dispose();
        raw.Dispose();
    }

    private bool TryReadRaw(out ReadOnlySpan<byte> line)
    {
        int searched = start;
        while (true)
        {
            int length = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = buffer.AsSpan(start, searched + length - start);
                start = searched + length + 1;
                return true;
            }

            searched = end - start;
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
            if (end == buffer.Length)
            {
                if (end >= MaxLine)
                {
                    throw new InvalidDataException($"line {Number + 1} is longer than {MaxLine} bytes; the input is no Wikidata dump");
                }

                Array.Resize(ref buffer, buffer.Length * 2);
            }

            int read = stream.Read(buffer, end, buffer.Length - end);
            if (read == 0)
            {
                line = buffer.AsSpan(0, end);
                start = end = 0;
                return line.Length > 0;
            }

            end += read;
        }
    }

    /// <summary>A stream whose first bytes were read already.</summary>
    private sealed class PrefixedStream(byte[] prefix, Stream rest) : Stream
    {
        private int given;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (given == prefix.Length)
            {
                return rest.Read(buffer);
            }

            int count = Math.Min(buffer.Length, prefix.Length - given);
            prefix.AsSpan(given, count).CopyTo(buffer);
            given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
