namespace ArabicNewsKit.Linking;

/// <summary>
/// What the first four letters of a word say of its forms, all cases written out: a word of news is of any case as likely as not,
/// so that a processor can't guess which.
/// </summary>
internal static class FormLetters
{
    private const int Classes = 8;
    private const int FirstLetter = 0x0620;

    private static readonly byte[] ClassOf = MakeClasses();
    private static readonly byte[] Forms = MakeForms();

    private enum Letter : byte
    {
        Other,
        Alef,
        Lam,

        /// <summary>و, ف.</summary>
        And,

        /// <summary>ب, ك.</summary>
        Preposition,
    }

    /// <summary>The forms of a long word, a bit each in the order of <see cref="WordForms"/>.</summary>
    /// <param name="key">The word, of four letters or more.</param>
    public static byte Read(ReadOnlySpan<char> key) =>
        Forms[Class(key[0]) | (Class(key[1]) << 3) | (Class(key[2]) << 6) | (Class(key[3]) << 9)];

    private static int Class(char letter)
    {
        uint place = letter - (uint)FirstLetter;
        byte[] classes = ClassOf;
        return place < (uint)classes.Length ? classes[place] : 0;
    }

    private static byte[] MakeClasses()
    {
        byte[] classes = new byte[64];
        classes['ا' - FirstLetter] = (byte)Letter.Alef;
        classes['ل' - FirstLetter] = (byte)Letter.Lam;
        classes['و' - FirstLetter] = classes['ف' - FirstLetter] = (byte)Letter.And;
        classes['ب' - FirstLetter] = classes['ك' - FirstLetter] = (byte)Letter.Preposition;
        return classes;
    }

    private static byte[] MakeForms()
    {
        byte[] forms = new byte[Classes * Classes * Classes * Classes];
        Span<Letter> word = stackalloc Letter[5];
        for (int i = 0; i < forms.Length; i++)
        {
            for (int place = 0; place < 4; place++)
            {
                word[place] = (Letter)((i >> (3 * place)) & (Classes - 1));
            }

            forms[i] = FormsOf(word);
        }

        return forms;
    }

    private static byte FormsOf(ReadOnlySpan<Letter> word)
    {
        int forms = 1 | (Article(word) ? 2 : 0);
        int at = 0;
        if (word[0] == Letter.And)
        {
            at = 1;
            forms |= 8 | (Article(word[1..]) ? 16 : 0);
        }

        if (word[at] is Letter.Lam or Letter.Preposition)
        {
            int contracted = word[at] == Letter.Lam && word[at + 1] == Letter.Lam ? 4 : 0;
            forms |= (8 | (Article(word[(at + 1)..]) ? 16 : 0) | contracted) << (3 * at);
        }

        return (byte)forms;
    }

    private static bool Article(ReadOnlySpan<Letter> word) => word[0] == Letter.Alef && word[1] == Letter.Lam;
}
