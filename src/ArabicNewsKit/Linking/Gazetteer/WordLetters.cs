namespace ArabicNewsKit.Linking;

/// <summary>
/// The letters of the gazetteer's words, a byte each: ASCII as it is, U+0620–069F as 80–FF, and any other unit behind the
/// byte 1, low byte first.
/// </summary>
internal static class WordLetters
{
    private const byte Escape = 1;

    public static void Append(ReadOnlySpan<char> key, ICollection<byte> letters)
    {
        foreach (char unit in key)
        {
            byte packed = Pack(unit);
            letters.Add(packed);
            if (packed == Escape)
            {
                letters.Add((byte)unit);
                letters.Add((byte)(unit >> 8));
            }
        }
    }

    public static bool Match(ReadOnlySpan<byte> letters, ReadOnlySpan<char> key)
    {
        if (letters.Length < key.Length)
        {
            return false;
        }

        int at = 0;
        foreach (char unit in key)
        {
            byte packed = Pack(unit);
            if (at >= letters.Length || letters[at++] != packed)
            {
                return false;
            }

            if (packed == Escape)
            {
                if (at + 2 > letters.Length || letters[at] != (byte)unit || letters[at + 1] != (byte)(unit >> 8))
                {
                    return false;
                }

                at += 2;
            }
        }

        return at == letters.Length;
    }

    private static byte Pack(char unit) => unit switch
    {
        > '\u0001' and < '\u0080' => (byte)unit,
        >= '\u0620' and <= '\u069F' => (byte)(unit - '\u0620' + 0x80),
        _ => Escape,
    };
}
