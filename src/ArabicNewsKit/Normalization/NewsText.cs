using System.Runtime.CompilerServices;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Normalization;

/// <summary>
/// A text read once for all modules: its words in order, each with its key (the form folded by the match profile, under
/// which language tables and gazetteers are looked up) and its span in the original.
/// </summary>
/// <remarks>The words lie in rented room; who is done with the text disposes it, and then nobody may ask it any more.</remarks>
/// <threadsafety>Does not change until it is disposed.</threadsafety>
internal sealed class NewsText : IDisposable
{
    private readonly NormalizedText folded;
    private Word[] words;

    private NewsText(NormalizedText folded)
    {
        this.folded = folded;
        words = WordReader.Read(folded, out int count);
        Count = count;
    }

    /// <summary>The text as the caller gave it.</summary>
    public string Original => folded.Original;

    /// <summary>The text under the match profile.</summary>
    public ReadOnlySpan<char> Key => folded.Text;

    /// <summary>The words in text order.</summary>
    public ReadOnlySpan<Word> Words => words.AsSpan(0, Count);

    public int Count { get; private set; }

    public ref readonly Word this[int index] => ref words[index];

    /// <summary>The folded form of a word.</summary>
    public ReadOnlySpan<char> KeyOf(int index) => folded.Text.AsSpan(words[index].KeyStart, words[index].KeyLength);

    /// <summary>
    /// The hash of a word's folded form, less some letters at its start. Ask <see cref="KeyTable{T}.MayHold"/> with it before
    /// anything else: most words are in no table, and are turned away by one bit.
    /// </summary>
    /// <param name="index">The word.</param>
    /// <param name="skip">How many letters to leave out: its proclitics.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint HashOf(int index, int skip = 0)
    {
        ref readonly Word word = ref words[index];
        uint hash = word.Hash;
        for (int i = 0; i < skip; i++)
        {
            hash = WordHash.WithoutFirst(hash, folded.Text[word.KeyStart + i]);
        }

        return hash;
    }

    /// <summary>The folded form of a word with its hash, for readings that take it apart.</summary>
    public WordPart PartOf(int index) => new(KeyOf(index), words[index].Hash);

    /// <summary>Looks a word up in a table, less some letters at its start.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind<T>(KeyTable<T> table, int index, out T value, int skip = 0)
    {
        uint hash = HashOf(index, skip);
        if (table.MayHold(hash))
        {
            return table.TryGetValue(KeyOf(index)[skip..], hash, out value);
        }

        value = default!;
        return false;
    }

    /// <summary>A word as written, with the marks and tatweel behind its last letter.</summary>
    public ReadOnlySpan<char> SurfaceOf(int index) => Original.AsSpan(words[index].Start, words[index].Length);

    /// <summary>The original span from a word to another, both included, less some key units at the first one's start.</summary>
    /// <param name="first">The first word.</param>
    /// <param name="last">The last word, not before the first.</param>
    /// <param name="skip">How many units of the first word's key to leave out: its proclitics.</param>
    /// <param name="drop">How many units of the last word's key to leave out: its enclitic.</param>
    public TextSpan SpanOf(int first, int last, int skip = 0, int drop = 0)
    {
        if (skip == 0 && drop == 0)
        {
            return TextSpan.FromBounds(words[first].Start, words[last].End);
        }

        int start = words[first].KeyStart + skip;
        int end = Math.Max(start, words[last].KeyEnd - drop);
        return folded.ToOriginal(TextSpan.FromBounds(start, end));
    }

    /// <summary>The surface of a span.</summary>
    public string Surface(TextSpan span) => Original.Substring(span.Start, span.Length);

    /// <summary>Whether a word is a و written apart from the word or number that it belongs to: "و العراق".</summary>
    public bool IsDetachedWaw(int index) =>
        KeyOf(index) is "و" && index + 1 < Count && words[index + 1].Before == WordBreak.Space
        && words[index].Before != WordBreak.None && words[index + 1].Kind is WordKind.Arabic or WordKind.Number;

    /// <summary>Reads a text. Linear in its length.</summary>
    public static NewsText Read(string text) => new(Normalizer.Match.NormalizeWithMap(text));

    public void Dispose()
    {
        if (words.Length > 0)
        {
            Scratch<Word>.Return(words);
            words = [];
            Count = 0;
        }
    }
}
