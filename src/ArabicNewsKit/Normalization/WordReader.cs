using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Normalization;

/// <summary>Cuts a folded text into words, hashes each, and finds where sentences begin.</summary>
internal static class WordReader
{
    /// <summary>Fewer units than a word of news takes with the blank behind it, so that the room for words seldom grows.</summary>
    private const int UnitsPerWord = 4;

    /// <summary>Reads the words of a text into rented room.</summary>
    /// <param name="folded">The text under the match profile.</param>
    /// <param name="count">How many words there are.</param>
    /// <returns>The room, for the caller to give back to the shared pool.</returns>
    public static Word[] Read(NormalizedText folded, out int count)
    {
        Word[] room = Scratch<Word>.Rent((folded.Text.Length / UnitsPerWord) + 16);
        count = Read(folded, ref room);
        return room;
    }

    private static int Read(NormalizedText folded, ref Word[] words)
    {
        string key = folded.Text;
        var walk = new OriginalWalk(folded);
        int count = 0;
        WordBreak before = WordBreak.Sentence;
        bool ended = false;
        int i = 0;
        while (i < key.Length)
        {
            CharClass first = CharClasses.Of(key[i]);
            if (first is CharClass.Blank or CharClass.LineEnd)
            {
                before |= first == CharClass.Blank ? WordBreak.Space : WordBreak.Space | WordBreak.Line | WordBreak.Sentence;
                i++;
                continue;
            }

            int start = i;
            WordKind kind = End(key, first, ref i, out uint hash);
            if (ended && !(kind == WordKind.Symbol && SentenceEnds.IsTail(key[start], before)))
            {
                before |= WordBreak.Sentence;
                ended = false;
            }

            TextSpan span = walk.ToOriginal(start, i);
            if (count > 0 && span.Start < words[count - 1].End)
            {
                // one character of the original that unfolds to several words (ﷺ) is one word
                Word whole = words[count - 1];
                words[count - 1] = whole with
                {
                    KeyLength = i - whole.KeyStart,
                    Length = span.End - whole.Start,
                    Hash = WordHash.Of(key.AsSpan(whole.KeyStart, i - whole.KeyStart)),
                };
                continue;
            }

            if (before == WordBreak.Space && count > 0 && IsDash(folded.Original, words[count - 1], start, span.Start))
            {
                before |= WordBreak.Dash;
            }

            if (count == words.Length)
            {
                Grow(ref words);
            }

            words[count++] = new Word(start, i - start, span.Start, span.Length, kind, before, hash);
            ended |= kind == WordKind.Symbol && SentenceEnds.EndsAt(key, words.AsSpan(0, count));
            before = WordBreak.None;
        }

        return count;
    }

    /// <summary>Whether a tatweel stands by itself between a word and the next; the key, which drops it, has a gap that is shorter.</summary>
    private static bool IsDash(string original, in Word word, int keyStart, int start)
    {
        const char Tatweel = 'ـ';
        return start - word.End > keyStart - word.KeyEnd && original.AsSpan(word.End, start - word.End).Contains(Tatweel);
    }

    /// <summary>Reads the word at a place up to its end.</summary>
    private static WordKind End(string key, CharClass first, ref int i, out uint hash)
    {
        int start = i;
        switch (first)
        {
            case CharClass.ArabicLetter:
                i = ArabicRun.End(key, i, out hash);
                return WordKind.Arabic;
            case CharClass.Digit:
                do
                {
                    i++;
                }
                while (i < key.Length && (char.IsAsciiDigit(key[i]) || IsInnerSeparator(key, i)));

                hash = WordHash.Of(key.AsSpan(start, i - start));
                return WordKind.Number;
            default:
                bool letter = CharClasses.IsOtherLetter(key, i, out int length);
                i += length;
                while (letter && i < key.Length && (char.IsAsciiDigit(key[i]) || CharClasses.IsOtherLetter(key, i, out length)))
                {
                    i += char.IsAsciiDigit(key[i]) ? 1 : length;
                }

                hash = WordHash.Of(key.AsSpan(start, i - start));
                return letter ? WordKind.Latin : WordKind.Symbol;
        }
    }

    /// <summary>A decimal or grouping mark, or the agencies' ر, with a digit on both sides.</summary>
    private static bool IsInnerSeparator(string key, int i) =>
        key[i] is '.' or ',' or 'ر' && i + 1 < key.Length && char.IsAsciiDigit(key[i + 1]);

    private static void Grow(ref Word[] words)
    {
        Word[] larger = Scratch<Word>.Rent(words.Length * 2);
        words.CopyTo(larger, 0);
        Scratch<Word>.Return(words);
        words = larger;
    }
}
