namespace ArabicNewsKit.Linking;

/// <summary>One way to take a word apart into proclitics and the rest.</summary>
/// <param name="Skip">The units of the key that stay outside the mention.</param>
/// <param name="Offset">Where the form to look up starts in the key; behind the article where <paramref name="Article"/> is set.</param>
/// <param name="Article">Whether the text writes the article, contracted (للعراق) or not.</param>
internal readonly record struct WordForm(byte Skip, byte Offset, bool Article)
{
    /// <summary>Whether anything was taken off before the article.</summary>
    public bool Peeled => Skip > 0;

    /// <summary>Whether the article is written without its alef, behind ل.</summary>
    public bool Contracted => Article && Offset == Skip + 1;

    /// <summary>The word without the first so many units of its key, as it then stands.</summary>
    public static WordForm From(int offset) => new((byte)offset, (byte)offset, false);
}
