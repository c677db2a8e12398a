using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>A frozen table of phrases of one or more words, matched on folded keys; the longest phrase wins.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class PhraseTable<T>
    where T : class
{
    private readonly KeyTable<int> words;
    private readonly Dictionary<(int Node, int Word), int> edges = [];
    private readonly List<T?> values = [null];

    public PhraseTable(IEnumerable<(string Phrase, T Value)> rows)
    {
        var ids = new Dictionary<string, int>();
        foreach ((string phrase, T value) in rows)
        {
            int node = 0;
            foreach (string part in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string key = KeyFolding.Fold(part.AsSpan());
                if (!ids.TryGetValue(key, out int word))
                {
                    ids[key] = word = ids.Count;
                }

                if (!edges.TryGetValue((node, word), out int next))
                {
                    next = values.Count;
                    values.Add(null);
                    edges[(node, word)] = next;
                }

                node = next;
            }

            // the first row of a phrase stands
            values[node] ??= value;
        }

        words = new KeyTable<int>(ids);
    }

    /// <summary>The longest phrase that starts at a word, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The word.</param>
    /// <param name="firstKey">The word's key, its proclitics left out.</param>
    /// <param name="last">The phrase's last word.</param>
    public T? Match(NewsText text, int first, ReadOnlySpan<char> firstKey, out int last)
    {
        last = first;
        T? best = null;
        if (!words.TryGetValue(firstKey, out int word))
        {
            return null;
        }

        int node = 0;
        for (int i = first; edges.TryGetValue((node, word), out node);)
        {
            if (values[node] is { } value)
            {
                best = value;
                last = i;
            }

            i++;
            if (i >= text.Count || (text[i].Before & (WordBreak.Line | WordBreak.Sentence)) != 0
                || !words.TryGetValue(text.KeyOf(i), out word))
            {
                break;
            }
        }

        return best;
    }
}
