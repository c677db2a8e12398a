using System.Diagnostics.CodeAnalysis;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Normalization;

/// <summary>
/// A table of phrases, each a run of words, that is asked with a place in a text: which phrase starts there, or ends just
/// before it. The longest phrase wins. Phrases are cut into words by the same reader as texts.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <param name="proclitics">What may stand before a first word, the shortest first: nothing anyway, <c>"ب"</c> …</param>
/// <threadsafety>Filled by who makes it; then any number of threads may ask it.</threadsafety>
internal sealed class PhraseTable<T>(params string[] proclitics)
{
    private const int Room = 32;

    private readonly string[] proclitics = ["", .. proclitics];
    private readonly int longestProclitic = proclitics.Length == 0 ? 0 : proclitics[^1].Length;

    // a bit for each letter, by its last six bits: most words don't begin with any
    private readonly ulong procliticLetters = LettersOf(proclitics);

    // the hashes of the words that a phrase may start or end with, its proclitics included: one look turns most words away
    private HashFilter starts = HashFilter.For(Room);
    private HashFilter ends = HashFilter.For(Room);
    // the number of the first phrase of each chain, from 1; a chain goes from long to short
    private readonly KeyTable<int> byFirst = new();
    private readonly KeyTable<int> byLast = new();
    private PhraseWords[] phrases = new PhraseWords[Room];
    private T[] values = new T[Room];
    private int count;

    /// <summary>Adds a phrase as the press spells it; the first of those that are alike counts.</summary>
    public void Add(ReadOnlySpan<char> phrase, T value)
    {
        if (count == phrases.Length)
        {
            Array.Resize(ref phrases, count * 2);
            Array.Resize(ref values, count * 2);
            starts = HashFilter.For(phrases.Length * proclitics.Length);
            ends = HashFilter.For(phrases.Length * proclitics.Length);
            foreach (ref readonly PhraseWords known in phrases.AsSpan(0, count))
            {
                Admit(known);
            }
        }

        using NewsText read = NewsText.Read(phrase.ToString());
        string[] rest = read.Count > 1 ? new string[read.Count - 1] : [];
        for (int i = 0; i < rest.Length; i++)
        {
            rest[i] = read.KeyOf(i + 1).ToString();
        }

        phrases[count] = new PhraseWords(read.KeyOf(0).ToString(), rest);
        values[count] = value;
        count++;
        Admit(phrases[count - 1]);
        Chain(ref byFirst[read.KeyOf(0)], byLast: false);
        Chain(ref byLast[read.KeyOf(rest.Length)], byLast: true);
    }

    /// <summary>The longest phrase that starts at a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The word; the text's count or less.</param>
    /// <param name="value">What the phrase stands for.</param>
    /// <param name="next">The word behind the phrase.</param>
    public bool TryStartingAt(NewsText text, int index, [MaybeNullWhen(false)] out T value, out int next)
    {
        if (index >= text.Count || !starts.MayHold(text[index].Hash))
        {
            value = default;
            next = index;
            return false;
        }

        var best = new Found(0, -1, 0);
        WordPart word = text.PartOf(index);
        do
        {
            for (int number = FirstOf(byFirst, word); number > 0; number = phrases[number - 1].NextByFirst)
            {
                best = Better(best, number, text, index);
            }
        }
        while (TakeProclitic(text, index, ref word));

        value = best.Number > 0 ? values[best.Number - 1] : default;
        next = index + best.Rest + 1;
        return best.Number > 0;
    }

    /// <summary>The longest phrase that ends just before a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The word behind the phrase; 0 to the text's count.</param>
    /// <param name="value">What the phrase stands for.</param>
    /// <param name="first">The phrase's first word.</param>
    public bool TryEndingBefore(NewsText text, int index, [MaybeNullWhen(false)] out T value, out int first)
    {
        if (index == 0 || !ends.MayHold(text[index - 1].Hash))
        {
            value = default;
            first = index;
            return false;
        }

        var best = new Found(0, -1, 0);
        WordPart word = text.PartOf(index - 1);
        do
        {
            for (int number = FirstOf(byLast, word); number > 0; number = phrases[number - 1].NextByLast)
            {
                best = Better(best, number, text, index - 1 - phrases[number - 1].Rest.Length);
            }
        }
        while (TakeProclitic(text, index - 1, ref word));

        value = best.Number > 0 ? values[best.Number - 1] : default;
        first = index - best.Rest - 1;
        return best.Number > 0;
    }

    /// <summary>Lets the words through with which a phrase may start and end.</summary>
    private void Admit(in PhraseWords phrase)
    {
        uint bare = WordHash.Of(phrase.First);
        foreach (string proclitic in proclitics)
        {
            uint hash = bare;
            for (int i = proclitic.Length - 1; i >= 0; i--)
            {
                hash = WordHash.WithFirst(hash, proclitic[i]);
            }

            starts.Add(hash);
            ends.Add(phrase.Rest.Length == 0 ? hash : WordHash.Of(phrase.Rest[^1]));
        }
    }

    private static int FirstOf(KeyTable<int> chains, in WordPart word) => chains.TryGetValue(word, out int number) ? number : 0;

    /// <summary>Takes one letter more off a word, if it may be a proclitic's; whether it is one is asked where a phrase is found.</summary>
    private bool TakeProclitic(NewsText text, int index, ref WordPart word)
    {
        if (((procliticLetters >> word.Letters[0]) & 1) == 0 || word.Length == 1
            || text[index].KeyLength - word.Length == longestProclitic)
        {
            return false;
        }

        word = word.WithoutFirst(1);
        return true;
    }

    /// <summary>The better of what was found and a phrase, if that stands there: the longer, then that behind the shorter proclitic.</summary>
    private Found Better(Found best, int number, NewsText text, int index)
    {
        ref readonly PhraseWords phrase = ref phrases[number - 1];
        if (phrase.Rest.Length < best.Rest || index < 0 || !phrase.StandsAt(text, index, out int proclitic)
            || (phrase.Rest.Length == best.Rest && proclitic >= best.Proclitic)
            || !Allows(text.KeyOf(index)[..proclitic]))
        {
            return best;
        }

        return new Found(number, phrase.Rest.Length, proclitic);
    }

    private bool Allows(ReadOnlySpan<char> proclitic)
    {
        foreach (string allowed in proclitics)
        {
            if (proclitic.SequenceEqual(allowed))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong LettersOf(string[] proclitics)
    {
        ulong letters = 0;
        foreach (string proclitic in proclitics)
        {
            foreach (char letter in proclitic)
            {
                letters |= 1UL << letter;
            }
        }

        return letters;
    }

    /// <summary>Puts the last phrase into its place in a chain: behind those that are no shorter.</summary>
    private void Chain(ref int number, bool byLast)
    {
        ref PhraseWords added = ref phrases[count - 1];
        while (number > 0 && phrases[number - 1].Rest.Length >= added.Rest.Length)
        {
            number = ref phrases[number - 1].Next(byLast);
        }

        added.Next(byLast) = number;
        number = count;
    }

    /// <summary>The number of a phrase, the words behind its first, and the length of the proclitic before it.</summary>
    private readonly record struct Found(int Number, int Rest, int Proclitic);
}

/// <summary>The words of a phrase, and the number of the next phrase with the same first or last word.</summary>
/// <param name="first">The first word.</param>
/// <param name="rest">The words behind it.</param>
internal struct PhraseWords(string first, string[] rest)
{
    public readonly string First = first;
    public readonly string[] Rest = rest;
    public int NextByFirst;
    public int NextByLast;

    [UnscopedRef]
    public ref int Next(bool byLast) => ref byLast ? ref NextByLast : ref NextByFirst;

    /// <summary>Whether the phrase stands at a word, perhaps behind a proclitic.</summary>
    public readonly bool StandsAt(NewsText text, int index, out int proclitic)
    {
        proclitic = text.KeyOf(index).Length - First.Length;
        if (index + 1 + Rest.Length > text.Count || !text.KeyOf(index).EndsWith(First))
        {
            return false;
        }

        foreach (string word in Rest)
        {
            index++;
            if (!text.KeyOf(index).SequenceEqual(word)
                || ((text[index].Before & WordBreak.Sentence) != 0 && text[index - 1].Kind != WordKind.Symbol))
            {
                return false;
            }
        }

        return true;
    }
}
