using System.Buffers;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <summary>A word of the text as the tables know it.</summary>
/// <param name="Word">Its number in the tables; -1 for a word that they don't hold.</param>
/// <param name="Skip">How many key units of it are proclitics.</param>
/// <param name="Clitic">The proclitic next to the word: ب ل ك, or و ف where there is no other; NUL for none.</param>
/// <param name="Conjoined">Whether it begins with و or ف.</param>
/// <param name="Mask">The kinds of the table entries that begin with it.</param>
internal readonly record struct DateWord(int Word, byte Skip, char Clitic, bool Conjoined, ulong Mask)
{
    public bool Is(DateKind kind) => (Mask & (1UL << (int)kind)) != 0;

    /// <summary>Whether a preposition is written on the word.</summary>
    public bool HasPreposition => Clitic is 'ب' or 'ل' or 'ك';
}

/// <summary>The words of a text looked up in the tables of dates, one probe each (and one for each proclitic taken off).</summary>
internal sealed class DateWords : IDisposable
{
    private const ulong Heads =
        (1UL << (int)DateKind.Month) | (1UL << (int)DateKind.Unit) | (1UL << (int)DateKind.DayPart)
        | (1UL << (int)DateKind.MonthHead);

    private readonly DateWord[] words;
    private readonly int[] heads;

    public DateWords(NewsText text, DateLexicon lexicon)
    {
        Count = text.Count;
        words = ArrayPool<DateWord>.Shared.Rent(Count + 1);
        heads = ArrayPool<int>.Shared.Rent(Count + 1);
        Span<char> buffer = stackalloc char[48];
        for (int i = 0; i < Count; i++)
        {
            words[i] = Look(text.KeyOf(i), text[i].Kind, lexicon, buffer);
        }

        int head = int.MaxValue;
        for (int i = Count - 1; i >= 0; i--)
        {
            if ((words[i].Mask & Heads) != 0)
            {
                head = i;
            }

            heads[i] = head;
        }
    }

    public int Count { get; }

    public ref readonly DateWord this[int index] => ref words[index];

    /// <summary>The first word from here on that a number can count or count within; <see cref="int.MaxValue"/> for none.</summary>
    public int NextHead(int index) => index < Count ? heads[index] : int.MaxValue;

    public void Dispose()
    {
        ArrayPool<DateWord>.Shared.Return(words);
        ArrayPool<int>.Shared.Return(heads);
    }

    private static DateWord Look(ReadOnlySpan<char> key, WordKind kind, DateLexicon lexicon, Span<char> buffer)
    {
        if (kind == WordKind.Number)
        {
            return new DateWord(-1, 0, '\0', false, 0);
        }

        int word = lexicon.Find(key);
        if (word >= 0)
        {
            return new DateWord(word, 0, '\0', false, lexicon.MaskOf(word));
        }

        if (kind != WordKind.Arabic || key.Length < 3)
        {
            return new DateWord(-1, 0, '\0', key is "و", 0);
        }

        int skip = 0;
        char clitic = '\0';
        bool conjoined = key[0] is 'و' or 'ف';
        if (conjoined)
        {
            clitic = key[0];
            skip = 1;
            if ((word = lexicon.Find(key[1..])) >= 0)
            {
                return new DateWord(word, 1, clitic, true, lexicon.MaskOf(word));
            }
        }

        if (key[skip] is 'ب' or 'ل' or 'ك' && key.Length - skip > 2)
        {
            clitic = key[skip];
            ReadOnlySpan<char> rest = key[(skip + 1)..];
            word = lexicon.Find(rest);

            // لل is the preposition and the article, whose alef is not written
            if (word < 0 && clitic == 'ل' && rest[0] == 'ل' && rest.Length < buffer.Length)
            {
                buffer[0] = 'ا';
                rest.CopyTo(buffer[1..]);
                word = lexicon.Find(buffer[..(rest.Length + 1)]);
            }

            if (word >= 0)
            {
                return new DateWord(word, (byte)(skip + 1), clitic, conjoined, lexicon.MaskOf(word));
            }
        }

        return new DateWord(-1, 0, '\0', false, 0);
    }
}
