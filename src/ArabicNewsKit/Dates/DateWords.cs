using System.Numerics;
using System.Runtime.CompilerServices;
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

    // the room holds anything where a word is not marked as known
    private readonly DateWord[] words;

    // one block more than the text has, so that a look ahead ends in an empty one
    private readonly WordMarks[] marks;
    private readonly int blocks;

    public DateWords(NewsText text, DateLexicon lexicon)
    {
        this.text = text;
        this.lexicon = lexicon;
        Count = text.Count;
        blocks = (Count + WordMarks.Block - 1) / WordMarks.Block;
        words = Scratch<DateWord>.Rent(Count);
        marks = Scratch<WordMarks>.Rent(blocks + 1);
        marks.AsSpan(0, blocks + 1).Clear();
        MarkAll();
    }

    public int Count { get; }

    public ref readonly DateWord this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (!Has(marks[index / WordMarks.Block].Known, index))
            {
                LookUp(index);
            }

            return ref words[index];
        }
    }

    /// <summary>Whether a number can count, or count within, one of the words from a word to a number of words behind it.</summary>
    public bool HasHead(int index, int reach)
    {
        // what can be counted can begin a time too, so it has been looked up
        int block = index / WordMarks.Block;
        int bit = index % WordMarks.Block;
        ulong ahead = index >= Count ? 0 : (marks[block].Heads >> bit) | (marks[block + 1].Heads << 1 << (WordMarks.Block - 1 - bit));
        return (ahead & ((2UL << reach) - 1)) != 0;
    }

    /// <summary>Whether a word is digits, a number word, or the article that stands apart from digits.</summary>
    public bool IsNumber(int index) => Has(marks[index / WordMarks.Block].Numbers, index);

    /// <summary>Whether a word is digits, or a number word before something that it can count.</summary>
    public bool IsNumeral(int index) => Has(marks[index / WordMarks.Block].Numerals, index);

    /// <summary>The word itself, or the one that it opens a bracket before: قبل (10) أيام.</summary>
    public int PastBracket(int index) => index + 1 < Count && text.KeyOf(index) is "(" ? index + 1 : index;

    /// <summary>Whether a time can begin at a word.</summary>
    public bool CanStart(int index) => index < Count && Has(marks[index / WordMarks.Block].Starts, index);

    /// <summary>The first word from here on at which a time, or a name that may hold one, can begin; the count where none can.</summary>
    public int NextStart(int index)
    {
        int block = index / WordMarks.Block;
        ulong ahead = marks[block].Stops & (ulong.MaxValue << index);
        while (ahead == 0)
        {
            if (++block >= blocks)
            {
                return Count;
            }

            ahead = marks[block].Stops;
        }

        return (block * WordMarks.Block) + BitOperations.TrailingZeroCount(ahead);
    }

    public void Dispose()
    {
        Scratch<DateWord>.Return(words);
        Scratch<WordMarks>.Return(marks);
    }

    private static bool Has(ulong marks, int index) => ((marks >> index) & 1) != 0;

    /// <summary>Marks what the words may be, going back: what a word can begin depends on those behind it.</summary>
    private void MarkAll()
    {
        ulong digitsBehind = 0;
        for (int block = blocks - 1; block >= 0; block--)
        {
            int first = block * WordMarks.Block;
            ref WordMarks marked = ref marks[block];
            Sieve(text.Words[first..Math.Min(Count, first + WordMarks.Block)], out ulong digits, out ulong numbers, out ulong starters);
            ulong beforeDigits = (digits >> 1) | (digitsBehind << (WordMarks.Block - 1));
            for (ulong left = digits | numbers | starters | beforeDigits; left != 0;)
            {
                int bit = BitOperations.Log2(left);
                left ^= 1UL << bit;
                ulong mask = Has(starters, bit) ? this[first + bit].Mask : 0;
                Mark(first + bit, mask, ref marked);
            }

            digitsBehind = digits;
        }
    }

    /// <summary>
    /// Keeps the words of a block that may be digits, number words, or what a time begins with. Takes the same steps for every
    /// word, because a branch that goes either way costs more than all of them.
    /// </summary>
    private void Sieve(ReadOnlySpan<Word> block, out ulong digits, out ulong numbers, out ulong starters)
    {
        (digits, numbers, starters) = (0, 0, 0);
        for (int i = 0; i < block.Length; i++)
        {
            ref readonly Word word = ref block[i];
            digits |= (word.Kind == WordKind.Number ? 1UL : 0) << i;
            numbers |= (NumberLexicon.MayHold(word.Hash) ? 1UL : 0) << i;
            starters |= (lexicon.MayStart(word.Hash) ? 1UL : 0) << i;
        }
    }

    private void Mark(int index, ulong mask, ref WordMarks marked)
    {
        ulong bit = 1UL << index;
        marked.Heads |= (mask & DateKinds.Heads) != 0 ? bit : 0;
        if (StatesNumber(index))
        {
            marked.Numbers |= bit;
            marked.Numerals |= text[index].Kind == WordKind.Number || HasHead(index, Reach) ? bit : 0;
        }

        bool starts = Has(marked.Numerals, index) || Starts(index, mask & DateKinds.Starters);
        marked.Starts |= starts ? bit : 0;
        marked.Stops |= starts || (mask & DateKinds.Name) != 0 ? bit : 0;
    }

    private bool StatesNumber(int index) => text[index].Kind switch
    {
        WordKind.Number => true,
        WordKind.Arabic => NumberLexicon.TryGet(text, index, out NumberWord word) ? word.Role != NumberRole.And
            : index + 1 < Count && text[index + 1].Kind == WordKind.Number && Neighbors.IsArticleApart(text, index),
        _ => false,
    };

    private bool Starts(int index, ulong starters) =>
        (starters & ~DateKinds.Leaders) != 0
        || (starters != 0 && index + 1 < Count && ((this[index + 1].Mask & DateKinds.Followers) != 0 || IsNumeral(PastBracket(index + 1))));

    /// <summary>Asks the tables for a word, and for the words behind it as long as each may go on with a phrase.</summary>
    private void LookUp(int index)
    {
        int last = index;
        while (Ask(last).OpensPhrase && last + 1 < Count && !Has(marks[(last + 1) / WordMarks.Block].Known, last + 1))
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

    private ref DateWord Ask(int index)
    {
        marks[index / WordMarks.Block].Known |= 1UL << index;
        words[index] = DateWordReader.Read(text, index, lexicon);
        return ref words[index];
    }
}
