namespace ArabicNewsKit.Tables;

/// <summary>A folded word, or what is left of one, with its <see cref="WordHash"/>.</summary>
internal readonly ref struct WordPart(ReadOnlySpan<char> letters, uint hash)
{
    public ReadOnlySpan<char> Letters { get; } = letters;

    public uint Hash { get; } = hash;

    public int Length => Letters.Length;

    public WordPart WithoutFirst(int count)
    {
        uint hash = Hash;
        for (int i = 0; i < count; i++)
        {
            hash = WordHash.WithoutFirst(hash, Letters[i]);
        }

        return new WordPart(Letters[count..], hash);
    }

    public WordPart WithoutLast(int count)
    {
        uint hash = Hash;
        for (int i = Length - count; i < Length; i++)
        {
            hash = WordHash.WithoutLast(hash, Letters[i], i);
        }

        return new WordPart(Letters[..^count], hash);
    }
}
