using System.Text;

namespace ArabicNewsKit.Linking;

/// <summary>Reads strings and counts one after the other from a gazetteer's text.</summary>
internal ref struct GazetteerText(GazetteerImage image, ReadOnlySpan<byte> bytes)
{
    /// <summary>Longer strings are gone through twice, to count their units first.</summary>
    private const int Short = 128;

    private ReadOnlySpan<byte> rest = bytes;

    /// <exception cref="InvalidDataException">The text ends within the string.</exception>
    public string Next()
    {
        ReadOnlySpan<byte> text = NextBytes();
        if (text.Length > Short)
        {
            return Encoding.UTF8.GetString(text);
        }

        Span<char> units = stackalloc char[Short];
        return new string(units[..Encoding.UTF8.GetChars(text, units)]);
    }

    /// <exception cref="InvalidDataException">The text ends within the string.</exception>
    public void Skip() => NextBytes();

    /// <summary>A count of strings or bytes that follow; each takes at least a byte.</summary>
    /// <exception cref="InvalidDataException">The text ends before.</exception>
    public int Count()
    {
        int value = 0;
        for (int shift = 0; shift < 32 && rest.Length > 0; shift += 7)
        {
            byte part = rest[0];
            rest = rest[1..];
            value |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value >= 0 && value <= rest.Length ? value : throw image.Damaged();
            }
        }

        throw image.Damaged();
    }

    /// <summary>A string as UTF-8.</summary>
    /// <exception cref="InvalidDataException">The text ends within it.</exception>
    public ReadOnlySpan<byte> NextBytes()
    {
        int length = Count();
        ReadOnlySpan<byte> text = rest[..length];
        rest = rest[length..];
        return text;
    }
}
