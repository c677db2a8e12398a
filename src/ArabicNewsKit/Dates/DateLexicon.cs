using System.Runtime.CompilerServices;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Dates;

/// <summary>
/// The tables of dates, each word numbered, so that a text's words are looked up once and phrases are compared as
/// numbers from then on. What a look-up needs lies together: between two of them the rest of an analysis has the processor's cache.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class DateLexicon(
    KeyTable<DateWord> words, HashFilter starters, DateEntry[] entries, short[] firsts, short[] rests, string[] texts)
{
    /// <summary>No word of the tables is longer.</summary>
    private const int LongestWord = 48;

    public static DateLexicon Default { get; } = DateTables.Load();

    /// <summary>Looks a folded word up.</summary>
    public bool TryFind(in WordPart word, out DateWord found) => words.TryGetValue(word, out found);

    /// <summary>
    /// Whether a time, or a name that may hold one, may begin with a word of this hash, its proclitics included: a cheap no for
    /// most words.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStart(uint hash) => starters.MayHold(hash);

    /// <summary>Looks up a word whose article لل left only its lam: لشهر of الشهر.</summary>
    public bool TryFindDefinite(in WordPart word, out DateWord found)
    {
        found = default;
        uint hash = WordHash.WithFirst(word.Hash, 'ا');
        if (!words.MayHold(hash) || word.Length >= LongestWord)
        {
            return false;
        }

        Span<char> letters = stackalloc char[LongestWord];
        letters[0] = 'ا';
        word.Letters.CopyTo(letters[1..]);
        return TryFind(new WordPart(letters[..(word.Length + 1)], hash), out found);
    }

    /// <summary>The entries of a kind that begin with a word, longest first. A word of that kind has some.</summary>
    public ReadOnlySpan<DateEntry> EntriesOf(int word, DateKind kind)
    {
        ReadOnlySpan<DateEntry> all = entries.AsSpan(firsts[word]..firsts[word + 1]);
        int first = 0;
        while (first < all.Length && all[first].Kind != kind)
        {
            first++;
        }

        int end = first;
        while (end < all.Length && all[end].Kind == kind)
        {
            end++;
        }

        return all[first..end];
    }

    /// <summary>The words behind the first one of an entry.</summary>
    public ReadOnlySpan<short> RestOf(in DateEntry entry) => rests.AsSpan(entry.Rest, entry.Words - 1);

    /// <summary>The text of an entry whose number is one of a text: a TIMEX3 value, an offset from UTC.</summary>
    public string TextOf(int number) => texts[number];

    /// <summary>The kinds of the phrases that a word opens and another can go on.</summary>
    public ulong PhrasesOf(int word, int next)
    {
        ulong mask = 0;
        for (int i = firsts[word]; i < firsts[word + 1] && next != 0; i++)
        {
            ref readonly DateEntry entry = ref entries[i];
            mask |= entry.Words > 1 && rests[entry.Rest] == next ? 1UL << (int)entry.Kind : 0;
        }

        return mask;
    }
}
