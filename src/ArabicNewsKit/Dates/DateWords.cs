using System.Runtime.InteropServices;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Dates;

/// <summary>A word of the text as the tables know it.</summary>
/// <param name="Mask">The kinds of the table entries that it is or begins; <see cref="DateKinds.InTable"/> where there are any.</param>
/// <param name="Word">Its number in the tables; 0 for a word that they don't hold.</param>
/// <param name="Clitic">The proclitic next to the word: ب ل ك, or و ف where there is no other; NUL for none.</param>
/// <param name="Skip">How many key units of it are proclitics.</param>
/// <param name="Conjoined">Whether it begins with و or ف.</param>
internal readonly record struct DateWord(ulong Mask, short Word, char Clitic, byte Skip, bool Conjoined)
{
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
    private readonly Sign[] signs;

    public DateWords(NewsText text, DateLexicon lexicon)
    {
        Count = text.Count;
        words = Scratch<DateWord>.Rent(Count);
        signs = Scratch<Sign>.Rent(Count);
        words.AsSpan(0, Count).Clear();
        signs.AsSpan(0, Count).Clear();
        FindKnown(text, lexicon);
        FindStarts(text, lexicon);
    }

    [Flags]
    private enum Sign : byte
    {
        None = 0,

        /// <summary>Digits, or a number word before something that it can count.</summary>
        Numeral = 1,

        /// <summary>A time can begin there.</summary>
        Start = 2,

        /// <summary>A name that may hold a date begins there.</summary>
        Name = 4,

        /// <summary>Something may begin there; stands only until the starts are found.</summary>
        Candidate = 8,
    }

    public int Count { get; }

    public ref readonly DateWord this[int index] => ref words[index];

    /// <summary>Whether a number can count, or count within, one of the words from a word to a number of words behind it.</summary>
    public bool HasHead(int index, int reach)
    {
        for (int end = Math.Min(Count, index + reach + 1); index < end; index++)
        {
            if ((words[index].Mask & DateKinds.Heads) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is digits, or a number word before something that it can count.</summary>
    public bool IsNumeral(int index) => (signs[index] & Sign.Numeral) != 0;

    /// <summary>Whether a time can begin at a word.</summary>
    public bool CanStart(int index) => index < Count && (signs[index] & Sign.Start) != 0;

    /// <summary>The first word from here on at which a time, or a name that may hold one, can begin; the count where none can.</summary>
    public int NextStart(int index)
    {
        int skip = MemoryMarshal.AsBytes(signs.AsSpan(0, Count))[index..].IndexOfAnyExcept((byte)0);
        return skip < 0 ? Count : index + skip;
    }

    public void Dispose()
    {
        Scratch<DateWord>.Return(words);
        Scratch<Sign>.Return(signs);
    }

    /// <summary>Looks up the words that a table may hold, and turns the others away by their hashes.</summary>
    private void FindKnown(NewsText text, DateLexicon lexicon)
    {
        ReadOnlySpan<char> key = text.Key;
        ReadOnlySpan<Word> all = text.Words;
        for (int i = 0; i < all.Length; i++)
        {
            ref readonly Word word = ref all[i];
            if (word.Kind == WordKind.Number || NumberLexicon.MayHold(word.Hash))
            {
                signs[i] = Sign.Candidate;
                if (word.Kind == WordKind.Number && i > 0 && Neighbors.IsArticleApart(text, i - 1))
                {
                    signs[i - 1] = Sign.Candidate;
                }
            }

            if (lexicon.MayHold(word.Hash)
                || (Proclitics.MayStart(key[word.KeyStart]) && MayHoldRest(key.Slice(word.KeyStart, word.KeyLength), word.Hash, lexicon)))
            {
                words[i] = Look(text, i, lexicon);
                signs[i] |= (words[i].Mask & (DateKinds.Starters | DateKinds.Name | DateKinds.OpensPhrase)) != 0 ? Sign.Candidate : Sign.None;
            }
        }
    }

    /// <summary>Goes back over the candidates: what a word can begin depends on the next one.</summary>
    private void FindStarts(NewsText text, DateLexicon lexicon)
    {
        Span<byte> marks = MemoryMarshal.AsBytes(signs.AsSpan(0, Count));
        for (int i = marks.LastIndexOfAnyExcept((byte)0); i >= 0; i = marks[..i].LastIndexOfAnyExcept((byte)0))
        {
            ref DateWord word = ref words[i];
            if ((word.Mask & DateKinds.OpensPhrase) != 0 && i + 1 < Count && lexicon.PhrasesOf(word.Word, words[i + 1].Word) is var phrases and not 0)
            {
                word = word with { Mask = word.Mask | phrases };
            }

            Sign numeral = IsNumber(text, i) ? Sign.Numeral : Sign.None;
            signs[i] = numeral | (Starts(i, numeral) ? Sign.Start : Sign.None)
                | (word.Is(DateKind.NameHead) ? Sign.Name : Sign.None);
        }
    }

    private bool IsNumber(NewsText text, int index) => text[index].Kind switch
    {
        WordKind.Number => true,
        WordKind.Arabic => (NumberLexicon.TryGet(text, index, out NumberWord word)
            ? word.Role != NumberRole.And
            : index + 1 < Count && text[index + 1].Kind == WordKind.Number && Neighbors.IsArticleApart(text, index))
            && HasHead(index, Reach),
        _ => false,
    };

    private bool Starts(int index, Sign numeral)
    {
        ulong starters = words[index].Mask & DateKinds.Starters;
        return numeral != 0
            || (starters & ~DateKinds.Leaders) != 0
            || (starters != 0 && index + 1 < Count && ((words[index + 1].Mask & DateKinds.Followers) != 0 || IsNumeral(index + 1)));
    }

    /// <summary>Whether <see cref="Look"/> may find anything in a word that begins with a proclitic, by the hashes of what is left.</summary>
    private static bool MayHoldRest(ReadOnlySpan<char> word, uint hash, DateLexicon lexicon)
    {
        if (word.Length < 3)
        {
            return word[0] == 'و';
        }

        uint rest = WordHash.WithoutFirst(hash, word[0]);
        char preposition = word[0];
        bool known = lexicon.MayHold(rest);
        if (preposition is 'و' or 'ف')
        {
            preposition = word[1];
            rest = WordHash.WithoutFirst(rest, preposition);
            known |= preposition is 'ب' or 'ل' or 'ك' && lexicon.MayHold(rest);
        }

        return known || (preposition == 'ل' && lexicon.MayHold(WordHash.WithFirst(rest, 'ا')));
    }

    private static DateWord Look(NewsText text, int index, DateLexicon lexicon)
    {
        WordPart word = text.PartOf(index);
        if (text[index].Kind == WordKind.Number)
        {
            return default;
        }

        if (lexicon.TryFind(word, out short found))
        {
            return new DateWord(lexicon.MaskOf(found), found, '\0', 0, false);
        }

        if (word.Length < 3)
        {
            return default(DateWord) with { Conjoined = word.Letters is "و" };
        }

        WordPart rest = word;
        char clitic = '\0';
        bool conjoined = word.Letters[0] is 'و' or 'ف';
        if (conjoined)
        {
            clitic = word.Letters[0];
            rest = word.WithoutFirst(1);
            if (lexicon.TryFind(rest, out found))
            {
                return new DateWord(lexicon.MaskOf(found), found, clitic, 1, true);
            }
        }

        if (rest.Letters[0] is not ('ب' or 'ل' or 'ك') || rest.Length < 3)
        {
            return default;
        }

        clitic = rest.Letters[0];
        byte skip = (byte)(word.Length - rest.Length + 1);
        rest = rest.WithoutFirst(1);
        return lexicon.TryFind(rest, out found)
            || (clitic == 'ل' && rest.Letters[0] == 'ل' && lexicon.TryFindDefinite(rest, out found))
                ? new DateWord(lexicon.MaskOf(found), found, clitic, skip, conjoined)
                : default;
    }
}
