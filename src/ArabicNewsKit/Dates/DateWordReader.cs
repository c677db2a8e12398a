using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Dates;

/// <summary>Looks a word up in the tables of dates, as written and with its proclitics taken off.</summary>
internal static class DateWordReader
{
    /// <summary>The fewest letters of a word that bears a proclitic.</summary>
    private const int Shortest = 3;

    /// <summary>Adds the hashes under which a word of the tables may stand in a text: as it is, and behind each run of proclitics.</summary>
    /// <param name="filter">Where they go.</param>
    /// <param name="word">The word.</param>
    public static void AddForms(HashFilter filter, in WordPart word)
    {
        AddConjoined(filter, word.Hash);
        foreach (char preposition in "بلك")
        {
            AddConjoined(filter, WordHash.WithFirst(word.Hash, preposition));
        }

        if (word.Letters is ['ا', 'ل', ..])
        {
            AddConjoined(filter, WordHash.WithFirst(word.WithoutFirst(1).Hash, 'ل'));
        }
    }

    private static void AddConjoined(HashFilter filter, uint hash)
    {
        filter.Add(hash);
        filter.Add(WordHash.WithFirst(hash, 'و'));
        filter.Add(WordHash.WithFirst(hash, 'ف'));
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

    private static bool IsPreposition(char letter) => letter is 'ب' or 'ل' or 'ك';

    private static DateWord Conjoined(DateWord word) => word with { Traits = word.Traits | DateWordTraits.Conjoined };
}
