using System.Diagnostics.CodeAnalysis;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Normalization;

/// <summary>
/// A frozen table of phrases, each a run of words, that is asked with a place in a text: which phrase starts there, or ends
/// just before it. The longest phrase wins. Phrases are cut into words by the same reader as texts.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class PhraseTable<T>
{
    private readonly KeyTable<Phrase[]> byFirst;
    private readonly KeyTable<Phrase[]> byLast;

    /// <summary>Freezes a set of phrases; the first row of a phrase counts.</summary>
    /// <param name="rows">The phrases as the press spells them.</param>
    /// <param name="proclitics">What may stand before the first word: <c>""</c> for nothing, <c>"ب"</c> …</param>
    public PhraseTable(IEnumerable<(string Text, T Value)> rows, params string[] proclitics)
    {
        var phrases = new List<Phrase>();
        foreach ((string phrase, T value) in rows)
        {
            foreach (string proclitic in proclitics.Length == 0 ? [""] : proclitics)
            {
                NewsText read = NewsText.Read(proclitic + phrase);
                string[] words = new string[read.Count];
                for (int i = 0; i < words.Length; i++)
                {
                    words[i] = read.KeyOf(i).ToString();
                }

                phrases.Add(new Phrase(words, proclitic.Length, value));
            }
        }

        byFirst = Index(phrases, phrase => phrase.Words[0]);
        byLast = Index(phrases, phrase => phrase.Words[^1]);
    }

    /// <summary>The longest phrase that starts at a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The word; the text's count or less.</param>
    /// <param name="value">What the phrase stands for.</param>
    /// <param name="next">The word behind the phrase.</param>
    public bool TryStartingAt(NewsText text, int index, [MaybeNullWhen(false)] out T value, out int next)
    {
        if (index < text.Count && text.TryFind(byFirst, index, out Phrase[] phrases))
        {
            foreach (Phrase phrase in phrases)
            {
                if (Stands(text, index, phrase.Words))
                {
                    value = phrase.Value;
                    next = index + phrase.Words.Length;
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
        if (index > 0 && text.TryFind(byLast, index - 1, out Phrase[] phrases))
        {
            foreach (Phrase phrase in phrases)
            {
                first = index - phrase.Words.Length;
                if (first >= 0 && Stands(text, first, phrase.Words))
                {
                    value = phrase.Value;
                    return true;
                }
            }
        }

        value = default;
        first = index;
        return false;
    }

    private static bool Stands(NewsText text, int index, string[] words)
    {
        if (index + words.Length > text.Count)
        {
            return false;
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (!text.KeyOf(index + i).SequenceEqual(words[i])
                || (i > 0 && (text[index + i].Before & WordBreak.Sentence) != 0
                    && text[index + i - 1].Kind != WordKind.Symbol))
            {
                return false;
            }
        }

        return true;
    }

    private static KeyTable<Phrase[]> Index(List<Phrase> phrases, Func<Phrase, string> anchor) =>
        new(phrases
            .GroupBy(anchor, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(phrase => phrase.Words.Length).ThenBy(phrase => phrase.Proclitic).ToArray(),
                StringComparer.Ordinal));

    private readonly record struct Phrase(string[] Words, int Proclitic, T Value);
}
