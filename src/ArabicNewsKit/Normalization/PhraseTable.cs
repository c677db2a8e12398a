using System.Diagnostics.CodeAnalysis;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Normalization;

/// <summary>
/// A table of phrases, each a run of words, that is asked with a place in a text: which phrase starts there, or ends just
/// before it. The longest phrase wins. Phrases are cut into words by the same reader as texts.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <param name="proclitics">What may stand before a first word, an Arabic one: <c>""</c> for nothing, <c>"ب"</c> …</param>
/// <threadsafety>Filled by who makes it; then any number of threads may ask it.</threadsafety>
internal sealed class PhraseTable<T>(params string[] proclitics)
{
    // the number of the first phrase of each chain, from 1
    private readonly KeyTable<int> byFirst = new();
    private readonly KeyTable<int> byLast = new();
    private PhraseWords[] phrases = new PhraseWords[16];
    private T[] values = new T[16];
    private int count;

    /// <summary>Adds a phrase as the press spells it; the first of those that are alike counts.</summary>
    public void Add(ReadOnlySpan<char> phrase, T value)
    {
        using NewsText read = NewsText.Read(phrase.ToString());
        string[] rest = read.Count > 1 ? new string[read.Count - 1] : [];
        for (int i = 0; i < rest.Length; i++)
        {
            rest[i] = read.KeyOf(i + 1).ToString();
        }

        if (proclitics.Length == 0)
        {
            Add(read.KeyOf(0).ToString(), rest, "", value);
        }

        foreach (string proclitic in proclitics)
        {
            Add(string.Concat(proclitic, read.KeyOf(0)), rest, proclitic, value);
        }
    }

    /// <summary>The longest phrase that starts at a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The word; the text's count or less.</param>
    /// <param name="value">What the phrase stands for.</param>
    /// <param name="next">The word behind the phrase.</param>
    public bool TryStartingAt(NewsText text, int index, [MaybeNullWhen(false)] out T value, out int next)
    {
        if (index < text.Count && text.TryFind(byFirst, index, out int number))
        {
            for (; number > 0; number = phrases[number - 1].NextByFirst)
            {
                ref readonly PhraseWords phrase = ref phrases[number - 1];
                if (Stands(text, index, phrase))
                {
                    value = values[number - 1];
                    next = index + 1 + phrase.Rest.Length;
                    return true;
                }
            }
        }

        value = default;
        next = index;
        return false;
    }

    /// <summary>The longest phrase that ends just before a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The word behind the phrase; 0 to the text's count.</param>
    /// <param name="value">What the phrase stands for.</param>
    /// <param name="first">The phrase's first word.</param>
    public bool TryEndingBefore(NewsText text, int index, [MaybeNullWhen(false)] out T value, out int first)
    {
        if (index > 0 && text.TryFind(byLast, index - 1, out int number))
        {
            for (; number > 0; number = phrases[number - 1].NextByLast)
            {
                ref readonly PhraseWords phrase = ref phrases[number - 1];
                first = index - 1 - phrase.Rest.Length;
                if (first >= 0 && Stands(text, first, phrase))
                {
                    value = values[number - 1];
                    return true;
                }
            }
        }

        value = default;
        first = index;
        return false;
    }

    private static bool Stands(NewsText text, int index, in PhraseWords phrase)
    {
        if (index + 1 + phrase.Rest.Length > text.Count || !text.KeyOf(index).SequenceEqual(phrase.First))
        {
            return false;
        }

        foreach (string word in phrase.Rest)
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

    private void Add(string first, string[] rest, string proclitic, T value)
    {
        if (count == phrases.Length)
        {
            Array.Resize(ref phrases, count * 2);
            Array.Resize(ref values, count * 2);
        }

        phrases[count] = new PhraseWords(first, rest, proclitic.Length);
        values[count] = value;
        count++;
        Chain(ref byFirst[first], byLast: false);
        Chain(ref byLast[rest.Length > 0 ? rest[^1] : first], byLast: true);
    }

    /// <summary>Puts the last phrase into its place in a chain: behind those that are no shorter.</summary>
    private void Chain(ref int number, bool byLast)
    {
        ref PhraseWords added = ref phrases[count - 1];
        while (number > 0 && !added.Precedes(phrases[number - 1]))
        {
            number = ref phrases[number - 1].Next(byLast);
        }

        added.Next(byLast) = number;
        number = count;
    }
}

/// <summary>The words of a phrase, and which phrase of the same first or last word is tried after it, from 1.</summary>
/// <param name="first">The first word.</param>
/// <param name="rest">The words behind it.</param>
/// <param name="proclitic">How many letters of the first word are a proclitic.</param>
internal struct PhraseWords(string first, string[] rest, int proclitic)
{
    public readonly string First = first;
    public readonly string[] Rest = rest;
    public readonly int Proclitic = proclitic;
    public int NextByFirst;
    public int NextByLast;

    public readonly bool Precedes(in PhraseWords other) =>
        Rest.Length != other.Rest.Length ? Rest.Length > other.Rest.Length : Proclitic < other.Proclitic;

    [UnscopedRef]
    public ref int Next(bool byLast) => ref byLast ? ref NextByLast : ref NextByFirst;
}
