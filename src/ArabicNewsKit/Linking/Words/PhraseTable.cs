using System.Runtime.CompilerServices;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>A table of phrases of one or more words, matched on folded keys; the longest phrase wins.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <param name="opens">The trait that the first word of each phrase bears; none where every word is to be tried.</param>
/// <threadsafety>Filled by who makes it; then any number of threads may ask it.</threadsafety>
internal sealed class PhraseTable<T>(WordTraits opens)
{
    private readonly KeyTable<int> words = new();

    // from the number of a node and that of a word behind it
    private readonly KeyTable<PhraseStep> steps = new();
    private T[] values = new T[16];
    private int count;

    /// <summary>The trait that the first word of each phrase bears: words without it need not be tried.</summary>
    public WordTraits Opens => opens;

    /// <summary>Adds a phrase; the first of those that are alike stands.</summary>
    /// <param name="phrase">Its words with spaces between.</param>
    /// <param name="lexicon">Where its first word gets the trait.</param>
    /// <param name="value">What it stands for.</param>
    public void Add(ReadOnlySpan<char> phrase, KeyTable<LexiconWord> lexicon, T value)
    {
        Span<char> room = stackalloc char[KeyFolding.Longest];
        int node = 0;
        ref PhraseStep step = ref Unsafe.NullRef<PhraseStep>();
        foreach (ReadOnlySpan<char> part in new CellParts(phrase, ' ', keepEmpty: false))
        {
            ReadOnlySpan<char> key = KeyFolding.Fold(part, room);
            if (node == 0)
            {
                ref LexiconWord first = ref lexicon[key];
                first = first with { Traits = first.Traits | opens };
            }

            ref int word = ref words[key];
            word = word == 0 ? words.Count : word;
            step = ref steps[[(char)node, (char)word]];
            step.Node = step.Node == 0 ? (ushort)steps.Count : step.Node;
            node = step.Node;
        }

        if (step.Value == 0)
        {
            if (count == values.Length)
            {
                Array.Resize(ref values, count * 2);
            }

            values[count++] = value;
            step.Value = (ushort)count;
        }
    }

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
        if ((traits & Opens) == Opens)
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
        for (int i = first; steps.TryGetValue([(char)node, (char)word], out PhraseStep step);)
        {
            node = step.Node;
            if (step.Value != 0)
            {
                found = true;
                value = values[step.Value - 1];
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

/// <summary>Where a word leads within a phrase.</summary>
internal struct PhraseStep
{
    /// <summary>The number of the node, from 1.</summary>
    public ushort Node;

    /// <summary>The number of the phrase that ends there, from 1; zero for none.</summary>
    public ushort Value;
}
