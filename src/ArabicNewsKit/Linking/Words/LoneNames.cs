namespace ArabicNewsKit.Linking;

/// <summary>
/// What listed names of one word may stand for, as they were weighed last, to be taken again where the word is written the same.
/// The room is rented, to be given back.
/// </summary>
internal sealed class LoneNames : IDisposable
{
    private readonly PooledList<LinkOption> options = new();
    private readonly PooledList<char> letters = new();

    /// <summary>Whether there are more of them than are worth keeping.</summary>
    public bool IsFull => options.Count > WordMemory.MostWords || letters.Count > WordMemory.MostLetters;

    /// <summary>Whether a name was weighed as it is written and under the same terms.</summary>
    public bool Hold(in FormName name, NameTerms terms, ReadOnlySpan<char> written) =>
        name.Terms == terms && letters.Span.Slice(name.FirstLetter, name.Letters).SequenceEqual(written);

    /// <summary>What a name may stand for.</summary>
    public ReadOnlySpan<LinkOption> Of(in FormName name) => options.Span.Slice(name.FirstOption, name.Options);

    /// <summary>Keeps what a name may stand for.</summary>
    public void Keep(ref FormName name, NameTerms terms, ReadOnlySpan<char> written, ReadOnlySpan<LinkOption> weighed)
    {
        name.Terms = terms;
        name.FirstLetter = letters.Count;
        name.Letters = written.Length;
        letters.AddAll(written);
        if (name.Options != weighed.Length)
        {
            name.FirstOption = options.Count;
            name.Options = weighed.Length;
            options.AddRoom(weighed.Length);
        }

        weighed.CopyTo(options.Span[name.FirstOption..]);
    }

    public void Dispose()
    {
        options.Dispose();
        letters.Dispose();
    }
}
