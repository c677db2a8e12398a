using System.Runtime.CompilerServices;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>A frozen table of phrases of one or more words, matched on folded keys; the longest phrase wins.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class PhraseTable<T>
{
    private readonly KeyTable<int> words;
    private readonly Dictionary<(int Node, int Word), int> edges = [];
    private readonly List<(bool Ends, T Value)> nodes = [default];

    /// <param name="opens">The trait that the first word of each phrase bears.</param>
    /// <param name="rows">The phrases; the first row of a phrase stands.</param>
    public PhraseTable(WordTraits opens, IEnumerable<(string Phrase, T Value)> rows)
    {
        Opens = opens;
        var numbers = new Dictionary<string, int>();
        foreach ((string phrase, T value) in rows)
        {
            int node = 0;
            foreach (string part in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string key = KeyFolding.Fold(part.AsSpan());
                if (!numbers.TryGetValue(key, out int word))
                {
                    numbers[key] = word = numbers.Count;
                }

                if (!edges.TryGetValue((node, word), out int next))
                {
                    next = nodes.Count;
                    nodes.Add(default);
                    edges[(node, word)] = next;
                }

                node = next;
            }

            if (!nodes[node].Ends)
            {
                nodes[node] = (true, value);
            }
        }

        words = new KeyTable<int>(numbers);
        FirstWords = [.. numbers.Where(word => edges.ContainsKey((0, word.Value))).Select(word => word.Key)];
    }

    /// <summary>The trait that the first word of each phrase bears: words without it need not be tried.</summary>
    public WordTraits Opens { get; }

    /// <summary>The folded first words.</summary>
    public IReadOnlyList<string> FirstWords { get; }

    /// <summary>Finds the longest phrase that starts at a word.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">The word.</param>
    /// <param name="form">What to leave out at its start.</param>
    /// <param name="traits">The traits of what is left.</param>
    /// <param name="value">What the phrase stands for.</param>
    /// <param name="last">The phrase's last word.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Match(LinkDocument document, int first, WordForm form, WordTraits traits, out T value, out int last)
    {
        if ((traits & Opens) != 0)
        {
            return Walk(document, first, form, out value, out last);
        }

        value = default!;
        last = first;
        return false;
    }

    /// <summary>The same for a word whose key is to be read from a unit on.</summary>
    public bool Match(LinkDocument document, int first, int offset, out T value, out int last) =>
        Match(document, first, WordForm.From(offset), document.TraitsFrom(first, offset), out value, out last);

    private bool Walk(LinkDocument document, int first, WordForm form, out T value, out int last)
    {
        NewsText text = document.Text;
        bool found = false;
        value = default!;
        last = first;
        if (!document.TryFind(words, first, form, out int word))
        {
            return false;
        }

        int node = 0;
        for (int i = first; edges.TryGetValue((node, word), out node);)
        {
            if (nodes[node].Ends)
            {
                found = true;
                value = nodes[node].Value;
                last = i;
            }

            i++;
            if (!document.Follows(i) || !text.TryFind(words, i, out word))
            {
                break;
            }
        }

        return found;
    }
}
