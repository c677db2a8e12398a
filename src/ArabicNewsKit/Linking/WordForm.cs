namespace ArabicNewsKit.Linking;

/// <summary>One way to take a word apart into proclitics and the rest.</summary>
/// <param name="Skip">The units of the key that stay outside the mention.</param>
/// <param name="Offset">Where the form to look up starts in the key; behind the article where <paramref name="Article"/> is set.</param>
/// <param name="Article">Whether the text writes the article, contracted (للعراق) or not.</param>
internal readonly record struct WordForm(byte Skip, byte Offset, bool Article)
{
    /// <summary>The most forms that a word has.</summary>
    public const int Most = 8;

    /// <summary>Whether anything was taken off before the article.</summary>
    public bool Peeled => Skip > 0;

    /// <summary>Whether the article is written without its alef, behind ل.</summary>
    public bool Contracted => Article && Offset == Skip + 1;

    /// <summary>The word without the first so many units of its key, as it then stands.</summary>
    public static WordForm From(int offset) => new((byte)offset, (byte)offset, false);

    /// <summary>
    /// Takes a word apart: as written first, then without و or ف, then without ب, ك or ل as well; each with and without its article.
    /// </summary>
    /// <param name="key">The folded word.</param>
    /// <param name="forms">Room for <see cref="Most"/> forms.</param>
    /// <returns>The number of forms.</returns>
    public static int Read(ReadOnlySpan<char> key, Span<WordForm> forms)
    {
        int count = Add(key, 0, forms, 0);
        int at = 0;
        if (key.Length >= 4 && key[0] is 'و' or 'ف')
        {
            at = 1;
            count = Add(key, at, forms, count);
        }

        if (key.Length - at >= 4 && key[at] is 'ب' or 'ك' or 'ل')
        {
            if (key[at] == 'ل' && key[at + 1] == 'ل')
            {
                forms[count++] = new WordForm((byte)(at + 1), (byte)(at + 2), true);
            }

            count = Add(key, at + 1, forms, count);
        }

        return count;
    }

    private static int Add(ReadOnlySpan<char> key, int skip, Span<WordForm> forms, int count)
    {
        forms[count++] = new WordForm((byte)skip, (byte)skip, false);
        if (DefiniteArticle.MayStart(key[skip..]))
        {
            forms[count++] = new WordForm((byte)skip, (byte)(skip + 2), true);
        }

        return count;
    }
}
