using System.Runtime.InteropServices;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Dates;

/// <summary>
/// The words of a text as the tables of dates know them, and where among them a time can begin. Only words with which one may
/// begin are looked up at once, the others when they are asked for: few stand near a date.
/// </summary>
internal sealed class DateWords : IDisposable
{
    /// <summary>How many words ahead of a number its unit or month may stand.</summary>
    public const int Reach = 9;

    private readonly NewsText text;
    private readonly DateLexicon lexicon;
    private readonly DateWord[] words;
    private readonly Sign[] signs;

    public DateWords(NewsText text, DateLexicon lexicon)
    {
        this.text = text;
        this.lexicon = lexicon;
        Count = text.Count;
        words = Scratch<DateWord>.Rent(Count);
        signs = Scratch<Sign>.Rent(Count);
        words.AsSpan(0, Count).Clear();
        signs.AsSpan(0, Count).Clear();
        FindCandidates();
        FindStarts();
    }

    /// <summary>What may be at a word. All but the first let the scan stop there.</summary>
    [Flags]
    private enum Sign : byte
    {
        None = 0,

        /// <summary>Digits, a number word, or the article that stands apart from digits.</summary>
        Number = 1,

        /// <summary>A number before something that it can count, or digits.</summary>
        Numeral = 2,

        /// <summary>A time can begin there.</summary>
        Start = 4,

        /// <summary>A name that may hold a date begins there.</summary>
        Name = 8,

        /// <summary>Something may begin there; stands only until the starts are found.</summary>
        Candidate = 16,
    }

    public int Count { get; }

    public ref readonly DateWord this[int index]
    {
        get
        {
            ref DateWord word = ref words[index];
            if (!word.IsKnown)
            {
                LookUp(index);
            }

            return ref word;
        }
    }

    /// <summary>Whether a number can count, or count within, one of the words from a word to a number of words behind it.</summary>
    public bool HasHead(int index, int reach)
    {
        // what can be counted can begin a time too, so it has been looked up
        for (int end = Math.Min(Count, index + reach + 1); index < end; index++)
        {
            if ((words[index].Mask & DateKinds.Heads) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is digits, a number word, or the article that stands apart from digits.</summary>
    public bool IsNumber(int index) => (signs[index] & Sign.Number) != 0;

    /// <summary>Whether a word is digits, or a number word before something that it can count.</summary>
    public bool IsNumeral(int index) => (signs[index] & Sign.Numeral) != 0;

    /// <summary>The word itself, or the one that it opens a bracket before: قبل (10) أيام.</summary>
    public int PastBracket(int index) => index + 1 < Count && text.KeyOf(index) is "(" ? index + 1 : index;

    /// <summary>Whether a time can begin at a word.</summary>
    public bool CanStart(int index) => index < Count && (signs[index] & Sign.Start) != 0;

    /// <summary>The first word from here on at which a time, or a name that may hold one, can begin; the count where none can.</summary>
    public int NextStart(int index)
    {
        int skip = MemoryMarshal.AsBytes(signs.AsSpan(0, Count))[index..].IndexOfAnyInRange((byte)Sign.Numeral, byte.MaxValue);
        return skip < 0 ? Count : index + skip;
    }

    public void Dispose()
    {
        Scratch<DateWord>.Return(words);
        Scratch<Sign>.Return(signs);
    }

    /// <summary>Looks up the words with which a time may begin, and turns the others away by their hashes.</summary>
    private void FindCandidates()
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

            if (DateWordReader.MayStart(word, key, lexicon) && (this[i].Mask & (DateKinds.Starters | DateKinds.Name)) != 0)
            {
                signs[i] = Sign.Candidate;
            }
        }
    }

    /// <summary>Goes back over the candidates: what a word can begin depends on the next one.</summary>
    private void FindStarts()
    {
        Span<byte> marks = MemoryMarshal.AsBytes(signs.AsSpan(0, Count));
        for (int i = marks.LastIndexOfAnyExcept((byte)0); i >= 0; i = marks[..i].LastIndexOfAnyExcept((byte)0))
        {
            Sign number = NumberAt(i);
            signs[i] = number | (Starts(i, number) ? Sign.Start : Sign.None)
                | (words[i].Is(DateKind.NameHead) ? Sign.Name : Sign.None);
        }
    }

    private Sign NumberAt(int index)
    {
        switch (text[index].Kind)
        {
            case WordKind.Number:
                return Sign.Number | Sign.Numeral;
            case WordKind.Arabic when NumberLexicon.TryGet(text, index, out NumberWord word)
                ? word.Role != NumberRole.And
                : index + 1 < Count && text[index + 1].Kind == WordKind.Number && Neighbors.IsArticleApart(text, index):
                return HasHead(index, Reach) ? Sign.Number | Sign.Numeral : Sign.Number;
            default:
                return Sign.None;
        }
    }

    private bool Starts(int index, Sign number)
    {
        ulong starters = words[index].Mask & DateKinds.Starters;
        return (number & Sign.Numeral) != 0
            || (starters & ~DateKinds.Leaders) != 0
            || (starters != 0 && index + 1 < Count && ((this[index + 1].Mask & DateKinds.Followers) != 0 || IsNumeral(PastBracket(index + 1))));
    }

    /// <summary>Asks the tables for a word, and for the words behind it as long as each may go on with a phrase.</summary>
    private void LookUp(int index)
    {
        int last = index;
        while (Ask(last).OpensPhrase && last + 1 < Count && !words[last + 1].IsKnown)
        {
            last++;
        }

        for (; last >= index; last--)
        {
            ref DateWord word = ref words[last];
            if (word.OpensPhrase && last + 1 < Count)
            {
                word = word with { Mask = word.Mask | lexicon.PhrasesOf(word.Word, words[last + 1].Word) };
            }
        }
    }

    private DateWord Ask(int index)
    {
        DateWord word = DateWordReader.Read(text, index, lexicon);
        return words[index] = word with { Traits = word.Traits | DateWordTraits.Known };
    }
}
