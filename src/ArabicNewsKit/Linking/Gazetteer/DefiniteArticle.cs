namespace ArabicNewsKit.Linking;

/// <summary>
/// The one rule for the article of a name's first word. The builder leaves it out of the key and says so in the posting
/// (<see cref="NamePosting.Article"/>): النجف is keyed نجف, with the flag; ألمانيا, whose hamza shows that its ال is no article,
/// is keyed المانيا, without. Who looks a word up therefore asks twice where it starts with ال: with the whole key (an ال that is
/// no article) and with <see cref="Strip"/> of it. Then the flag says what differs: a name with the article found without it
/// (نجف), or one without found with it (العراقي). The article of later words belongs to the key.
/// </summary>
internal static class DefiniteArticle
{
    /// <summary>Whether a folded word starts with what may be the article, with at least two letters after it; الله does not.</summary>
    public static bool MayStart(ReadOnlySpan<char> key) =>
        key.Length >= 4 && key[0] == 'ا' && key[1] == 'ل' && !key.SequenceEqual("الله");

    /// <summary>The word without the article that it <see cref="MayStart">may start</see> with.</summary>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> key) => key[2..];

    /// <summary>Whether a word as a careful paper writes it starts with the article: ال without a hamza.</summary>
    /// <param name="surface">The word as written.</param>
    /// <param name="key">The same word folded.</param>
    public static bool Starts(ReadOnlySpan<char> surface, ReadOnlySpan<char> key) =>
        surface.Length > 0 && surface[0] is 'ا' or 'ٱ' && MayStart(key);
}
