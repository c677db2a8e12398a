using System.Numerics;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>
/// Finds the words of a text at which a number may start. Nine in ten words are sieved out a block at a time by tests that
/// take the same steps for every word, because a branch that goes either way costs more than all of them.
/// </summary>
internal ref struct NumberStarts(NewsText text)
{
    private const int Block = 64;

    private readonly ReadOnlySpan<char> key = text.Key;
    private readonly ReadOnlySpan<Word> words = text.Words;

    // the words of the block at hand that the sieve kept, a bit each
    private ulong kept;
    private int behindBlock;

    /// <summary>The first such word from a word on; the text's count where there is none. Asked with rising places.</summary>
    public int Next(int index)
    {
        while (index < words.Length)
        {
            if (index >= behindBlock)
            {
                kept = Sieve(words.Slice(index, Math.Min(Block, words.Length - index)));
                behindBlock = index + Block;
            }

            ulong ahead = kept >> (index - (behindBlock - Block));
            if (ahead != 0)
            {
                return index + BitOperations.TrailingZeroCount(ahead);
            }

            index = behindBlock;
        }

        return words.Length;
    }

    private readonly ulong Sieve(ReadOnlySpan<Word> block)
    {
        ulong bits = 0;
        for (int i = 0; i < block.Length; i++)
        {
            ref readonly Word word = ref block[i];
            bool may = (word.Kind == WordKind.Number) | NumberLexicon.MayHold(word.Hash) | DualReader.MayBe(word, key)
                | ShareReader.MayBePart(word.Hash);
            bits |= (may ? 1UL : 0) << i;
        }

        return bits;
    }
}
