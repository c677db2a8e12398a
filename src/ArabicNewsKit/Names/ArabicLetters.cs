namespace ArabicNewsKit.Names;

/// <summary>
/// The Arabic letters as the alignment model counts them. Finer than the match folding (ة is not ه, أ is not ا): where a
/// writer keeps the difference, it tells how the name sounds. The weights are trained on folded spellings too.
/// </summary>
internal static class ArabicLetters
{
    /// <summary>The article at the start of a word, one symbol.</summary>
    public const byte Article = 41;

    /// <summary>How many symbols there are.</summary>
    public const int Count = 42;

    /// <summary>The longest word that is compared; what comes behind is cut off.</summary>
    public const int Longest = 32;

    private const string Alphabet = "اأإآءؤئبتةثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگڤ";
    private const byte None = byte.MaxValue;
    private static readonly byte[] Codes = Table();
    private static readonly byte[] FoldedCodes = Folded();
    private static readonly bool[] LongVowels = [.. Enumerable.Range(0, Count).Select(code => code < Article && "اويى".Contains(Alphabet[code]))];
    private static readonly byte Lam = CodeOf('ل');
    private static readonly byte[] Servant = Letters("عبد");
    private static readonly byte[] OfFaith = Letters("الدين");

    /// <summary>Whether a unit is an Arabic letter that the model knows.</summary>
    public static bool IsLetter(char unit) => CodeOf(unit) != None;

    /// <summary>The letter of a code; <c>ال</c> for the article.</summary>
    public static string Of(byte code) => code == Article ? "ال" : Alphabet[code].ToString();

    /// <summary>The code of a letter under the match folding: أ as ا, ة as ه, ى as ي.</summary>
    public static byte Fold(byte code) => FoldedCodes[code];

    /// <summary>Whether a letter writes a long vowel before which no short one is heard: ا و ي ى.</summary>
    public static bool IsLongVowel(byte code) => code < Count && LongVowels[code];

    /// <summary>The code of a unit, or false where it is no letter of the model.</summary>
    public static bool TryEncode(char unit, out byte code)
    {
        code = CodeOf(unit);
        return code != None;
    }

    /// <summary>
    /// Writes the codes of a word's letters, its article as one symbol; marks and everything else are left out.
    /// </summary>
    /// <param name="word">One word.</param>
    /// <param name="codes">Room for the codes; what does not fit is cut off.</param>
    /// <returns>How many codes there are.</returns>
    public static int Encode(ReadOnlySpan<char> word, Span<byte> codes) =>
        JoinArticles(codes[..EncodeLetters(word, codes)]);

    /// <summary>The same, letter by letter.</summary>
    public static int EncodeLetters(ReadOnlySpan<char> word, Span<byte> codes)
    {
        int count = 0;
        foreach (char unit in word)
        {
            if (count == codes.Length)
            {
                break;
            }

            if (TryEncode(unit, out byte code))
            {
                codes[count++] = code;
            }
        }

        return count;
    }

    /// <summary>Makes the article one symbol: at the start, behind عبد, before دين at the end.</summary>
    /// <returns>How many codes are left.</returns>
    public static int JoinArticles(Span<byte> codes)
    {
        int count = codes.Length;
        if (count >= 4 && IsArticle(codes))
        {
            count = Join(codes, 0, count);
        }

        if (count >= 7 && codes.StartsWith(Servant) && IsArticle(codes[3..]))
        {
            count = Join(codes, 3, count);
        }

        if (count >= 7 && codes[..count].EndsWith(OfFaith))
        {
            count = Join(codes, count - OfFaith.Length, count);
        }

        return count;
    }

    private static bool IsArticle(ReadOnlySpan<byte> codes) => codes[0] == 0 && codes[1] == Lam;

    private static int Join(Span<byte> codes, int at, int count)
    {
        codes[at] = Article;
        codes[(at + 2)..count].CopyTo(codes[(at + 1)..]);
        return count - 1;
    }

    private static byte[] Letters(string letters) => [.. letters.Select(CodeOf)];

    private static byte[] Folded()
    {
        byte[] folded = [.. Enumerable.Range(0, Count).Select(code => (byte)code)];
        foreach ((char from, char to) in ((char, char)[])
            [('أ', 'ا'), ('إ', 'ا'), ('آ', 'ا'), ('ؤ', 'و'), ('ئ', 'ي'), ('ى', 'ي'), ('ة', 'ه')])
        {
            folded[CodeOf(from)] = CodeOf(to);
        }

        return folded;
    }

    private static byte CodeOf(char unit) => unit is >= '\u0600' and < '\u0700' ? Codes[unit - 0x600] : None;

    private static byte[] Table()
    {
        var codes = new byte[0x100];
        Array.Fill(codes, None);
        for (int i = 0; i < Alphabet.Length; i++)
        {
            codes[Alphabet[i] - 0x600] = (byte)i;
        }

        // letters of the neighbours' alphabets that write one of ours
        foreach ((char unit, char letter) in ((char, char)[])
            [('ٱ', 'ا'), ('ک', 'ك'), ('ی', 'ي'), ('ہ', 'ه'), ('ھ', 'ه'), ('ۀ', 'ة'), ('ە', 'ه'), ('ڨ', 'گ'), ('ۆ', 'و')])
        {
            codes[unit - 0x600] = codes[letter - 0x600];
        }

        return codes;
    }
}
