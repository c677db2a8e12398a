using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Normalization;

/// <summary>Tells the full stop that ends a sentence from that of an initial, an abbreviation, a decimal or a web address.</summary>
internal static class SentenceEnds
{
    private static readonly KeyTable<bool> Abbreviations = KeyFolding.ReadSet("Normalization/Data/abbreviations.tsv");

    /// <summary>Whether a mark behind the end of a sentence still belongs to it: more stops, and what closes.</summary>
    public static bool IsTail(char mark, WordBreak before) =>
        (before & WordBreak.Line) == 0
        && (mark is '.' or '!' or '?' or '؟' or '…' or '”' or '»' or '’' or '›' or ')' or ']' or '}'
            || (mark is '"' or '\'' && before == WordBreak.None));

    /// <summary>Whether the last word read, a symbol, ends a sentence.</summary>
    public static bool EndsAt(string key, ReadOnlySpan<Word> words)
    {
        Word mark = words[^1];
        char unit = key[mark.KeyStart];
        if (unit is '!' or '?' or '؟' or '…')
        {
            return true;
        }

        return unit == '.' && StopEnds(key, words, mark);
    }

    private static bool StopEnds(string key, ReadOnlySpan<Word> words, Word stop)
    {
        char next = stop.KeyEnd < key.Length ? key[stop.KeyEnd] : ' ';
        if (next == '.')
        {
            return false; // the last dot of a row decides
        }

        if (words.Length < 2)
        {
            return false;
        }

        Word previous = words[^2];
        ReadOnlySpan<char> word = key.AsSpan(previous.KeyStart, previous.KeyLength);
        bool glued = !char.IsWhiteSpace(next);
        if (stop.Before != WordBreak.None || previous.Kind == WordKind.Symbol)
        {
            // a stop after a blank, a bracket or another dot; .NET and .5 are words
            return !glued || Letters.IsArabic(next) || !char.IsLetterOrDigit(next);
        }

        switch (previous.Kind)
        {
            case WordKind.Number:
                return !(glued && char.IsLetterOrDigit(next) && !Letters.IsArabic(next)) && !IsListNumber(words, words.Length - 2);
            case WordKind.Latin:
                return !(glued && char.IsLetterOrDigit(next) && !Letters.IsArabic(next))
                    && word.Length > 1 && !IsAbbreviation(word);
            default:
                // an initial is one letter, or و and one: وأ. د. هدى
                return word.Length > 2 || (word.Length == 2 && word[0] != 'و')
                    ? !IsAbbreviation(word) && !(glued && char.IsDigit(next))
                    : IsEra(words, words.Length - 2);
        }
    }

    /// <summary>A number that starts a line and has a dot: the item of a list.</summary>
    private static bool IsListNumber(ReadOnlySpan<Word> words, int index) =>
        words[index].KeyLength <= 2 && (index == 0 || (words[index].Before & WordBreak.Line) != 0);

    /// <summary>هـ or م behind the number of a year, where the stop is more likely the sentence's.</summary>
    private static bool IsEra(ReadOnlySpan<Word> words, int index) =>
        index > 0 && words[index - 1].Kind == WordKind.Number && words[index - 1].KeyLength == 4;

    private static bool IsAbbreviation(ReadOnlySpan<char> word) => Abbreviations.Contains(word);
}
