using System.Buffers;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Dates;

/// <summary>A word of the text as the tables know it.</summary>
/// <param name="Mask">The kinds of the table entries that it is or begins; <see cref="DateKinds.InTable"/> where there are any.</param>
/// <param name="Word">Its number in the tables; -1 for a word that they don't hold.</param>
/// <param name="Clitic">The proclitic next to the word: ب ل ك, or و ف where there is no other; NUL for none.</param>
/// <param name="Skip">How many key units of it are proclitics.</param>
/// <param name="Conjoined">Whether it begins with و or ف.</param>
internal readonly record struct DateWord(ulong Mask, short Word, char Clitic, byte Skip, bool Conjoined)
{
    public static readonly DateWord Unknown = new(0, -1, '\0', 0, false);

    public bool Is(DateKind kind) => (Mask & (1UL << (int)kind)) != 0;

    /// <summary>Whether a preposition is written on the word.</summary>
    public bool HasPreposition => Clitic is 'ب' or 'ل' or 'ك';
}

/// <summary>
/// The words of a text looked up in the tables of dates once, each as written and with its proclitics taken off, and where
/// among them a time can begin.
/// </summary>
internal sealed class DateWords : IDisposable
{
    /// <summary>How many words ahead of a number its unit or month may stand.</summary>
    public const int Reach = 9;

    private readonly DateWord[] words;
    private readonly int[] heads;
    private readonly byte[] signs;

    public DateWords(NewsText text, DateLexicon lexicon)
    {
        Count = text.Count;
        words = ArrayPool<DateWord>.Shared.Rent(Count + 1);
        heads = ArrayPool<int>.Shared.Rent(Count + 1);
        signs = ArrayPool<byte>.Shared.Rent(Count + 1);
        for (int i = 0; i < Count; i++)
        {
            words[i] = Look(text, i, lexicon);
        }

        int head = int.MaxValue;
        for (int i = Count - 1; i >= 0; i--)
        {
            ref DateWord word = ref words[i];
            if (word.Word >= 0 && i + 1 < Count && lexicon.PhrasesOf(word.Word, words[i + 1].Word) is var phrases and not 0)
            {
                word = word with { Mask = word.Mask | phrases };
            }

            head = (word.Mask & DateKinds.Heads) != 0 ? i : head;
            heads[i] = head;
            byte numeral = IsNumeral(text, i, head) ? Numeral : (byte)0;
            signs[i] = (byte)(numeral | (Starts(i, numeral) ? Start : 0));
        }
    }

    private const byte Numeral = 1;
    private const byte Start = 2;

    public int Count { get; }

    public ref readonly DateWord this[int index] => ref words[index];

    /// <summary>The first word from here on that a number can count or count within; <see cref="int.MaxValue"/> for none.</summary>
    public int NextHead(int index) => index < Count ? heads[index] : int.MaxValue;

    /// <summary>Whether a word is digits, or a number word before something that it can count.</summary>
    public bool IsNumeral(int index) => (signs[index] & Numeral) != 0;

    /// <summary>Whether a time can begin at a word.</summary>
    public bool CanStart(int index) => index < Count && (signs[index] & Start) != 0;

    /// <summary>The first word from here on at which a time can begin; the count where none can.</summary>
    public int NextStart(int index)
    {
        while (index < Count && signs[index] < Start && (words[index].Mask & DateKinds.Name) == 0)
        {
            index++;
        }

        return index;
    }

    public void Dispose()
    {
        ArrayPool<DateWord>.Shared.Return(words);
        ArrayPool<int>.Shared.Return(heads);
        ArrayPool<byte>.Shared.Return(signs);
    }

    private static bool IsNumeral(NewsText text, int index, int head) => text[index].Kind switch
    {
        WordKind.Number => true,
        WordKind.Arabic => head <= index + Reach
            && ((NumberLexicon.TryGet(text, index, out NumberWord word) && word.Role != NumberRole.And) || Neighbors.IsArticleApart(text, index)),
        _ => false,
    };

    private bool Starts(int index, byte numeral)
    {
        ulong starters = words[index].Mask & DateKinds.Starters;
        return numeral != 0
            || (starters & ~DateKinds.Leaders) != 0
            || (starters != 0 && index + 1 < Count && ((words[index + 1].Mask & DateKinds.Followers) != 0 || IsNumeral(index + 1)));
    }

    private static DateWord Look(NewsText text, int index, DateLexicon lexicon)
    {
        WordKind kind = text[index].Kind;
        if (kind == WordKind.Number)
        {
            return DateWord.Unknown;
        }

        WordPart word = text.PartOf(index);
        if (lexicon.TryFind(word, out short found))
        {
            return new DateWord(lexicon.MaskOf(found), found, '\0', 0, false);
        }

        if (kind != WordKind.Arabic || word.Letters[0] is not ('و' or 'ف' or 'ب' or 'ل' or 'ك'))
        {
            return DateWord.Unknown;
        }

        return word.Length < 3 ? DateWord.Unknown with { Conjoined = word.Letters is "و" } : WithProclitics(word, lexicon);
    }

    private static DateWord WithProclitics(WordPart word, DateLexicon lexicon)
    {
        WordPart rest = word;
        bool conjoined = word.Letters[0] is 'و' or 'ف';
        if (conjoined)
        {
            rest = word.WithoutFirst(1);
            if (lexicon.TryFind(rest, out short joined))
            {
                return new DateWord(lexicon.MaskOf(joined), joined, word.Letters[0], 1, true);
            }
        }

        char clitic = rest.Letters[0];
        if (clitic is not ('ب' or 'ل' or 'ك') || rest.Length < 3)
        {
            return DateWord.Unknown;
        }

        byte skip = (byte)(word.Length - rest.Length + 1);
        rest = rest.WithoutFirst(1);
        return lexicon.TryFind(rest, out short found)
            || (clitic == 'ل' && rest.Letters[0] == 'ل' && lexicon.TryFindDefinite(rest, out found))
                ? new DateWord(lexicon.MaskOf(found), found, clitic, skip, conjoined)
                : DateWord.Unknown;
    }
}
