using System.Text;

namespace ArabicNewsKit.GazetteerBuilder.Compile;

/// <summary>Writes strings straight to the file, each behind its length in seven-bit groups.</summary>
internal sealed class TextPool(Stream output)
{
    private byte[] buffer = new byte[1024];

    /// <summary>How many bytes were written.</summary>
    public long Length { get; private set; }

    public void Add(string text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (buffer.Length < most)
        {
            buffer = new byte[most * 2];
        }

        int length = Encoding.UTF8.GetBytes(text, buffer);
        AddCount(length);
        output.Write(buffer, 0, length);
        Length += length;
    }

    public void AddCount(int count)
    {
        for (; count >= 0x80; count >>= 7)
        {
            output.WriteByte((byte)(count | 0x80));
            Length++;
        }

        output.WriteByte((byte)count);
        Length++;
    }
}
