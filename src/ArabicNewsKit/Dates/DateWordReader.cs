using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Dates;

/// <summary>Looks a word up in the tables of dates, as written and with its proclitics taken off.</summary>
internal static class DateWordReader
{
    /// <summary>The fewest letters of a word that bears a proclitic.</summary>
    private const int Shortest = 3;

    /// <summary>Whether a time may begin with a word, by the hashes of what it leaves without its proclitics: a no for nearly all.</summary>
    /// <param name="word">The word.</param>
    /// <param name="key">The text that it stands in.</param>
    /// <param name="lexicon">The tables.</param>
    public static bool MayStart(in Word word, ReadOnlySpan<char> key, DateLexicon lexicon)
    {
        char first = key[word.KeyStart];
        return lexicon.MayStart(word.Hash)
            || (Proclitics.MayStart(first) && word.KeyLength >= Shortest && MayStartBare(word.Hash, first, key[word.KeyStart + 1], lexicon));
    }

    /// <summary>The same of a word that begins with a proclitic. Asks for all that may be left at once: branches would cost more.</summary>
    private static bool MayStartBare(uint hash, char first, char second, DateLexicon lexicon)
    {
        bool joined = (first == 'و') | (first == 'ف');
        uint rest = WordHash.WithoutFirst(hash, first);
        uint bare = joined ? WordHash.WithoutFirst(rest, second) : rest;
        char preposition = joined ? second : first;
        return (joined & lexicon.MayStart(rest))
            | (IsPreposition(preposition) & lexicon.MayStart(bare))
            | ((preposition == 'ل') & lexicon.MayStart(WordHash.WithFirst(bare, 'ا')));
    }

    public static DateWord Read(NewsText text, int index, DateLexicon lexicon)
    {
        WordPart word = text.PartOf(index);
        if (text[index].Kind == WordKind.Number)
        {
            return default;
        }

        if (lexicon.TryFind(word, out DateWord found))
        {
            return found;
        }

        if (word.Length < Shortest)
        {
            return word.Letters is "و" ? Conjoined(default) : default;
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
                return Conjoined(found) with { Clitic = clitic, Skip = 1 };
            }
        }

        if (!IsPreposition(rest.Letters[0]) || rest.Length < Shortest)
        {
            return default;
        }

        clitic = rest.Letters[0];
        byte skip = (byte)(word.Length - rest.Length + 1);
        rest = rest.WithoutFirst(1);
        if (!lexicon.TryFind(rest, out found)
            && !(clitic == 'ل' && rest.Letters[0] == 'ل' && lexicon.TryFindDefinite(rest, out found)))
        {
            return default;
        }

        found = found with { Clitic = clitic, Skip = skip };
        return conjoined ? Conjoined(found) : found;
    }

    private static bool IsPreposition(char letter) => (letter == 'ب') | (letter == 'ل') | (letter == 'ك');

    private static DateWord Conjoined(DateWord word) => word with { Traits = word.Traits | DateWordTraits.Conjoined };
}
