using System.Globalization;

namespace ArabicNewsKit.Normalization;

/// <summary>Cuts a folded text into words and finds where sentences begin.</summary>
internal static class WordReader
{
    public static Word[] Read(NormalizedText folded)
    {
        string key = folded.Text;
        var words = new List<Word>((key.Length / 5) + 1);
        WordBreak before = WordBreak.Sentence;
        bool ended = false;
        int i = 0;
        while (i < key.Length)
        {
            if (char.IsWhiteSpace(key[i]))
            {
                before |= Letters.IsLineEnd(key[i])
                    ? WordBreak.Space | WordBreak.Line | WordBreak.Sentence
                    : WordBreak.Space;
                i++;
                continue;
            }

            int start = i;
            WordKind kind = KindAt(key, i, out int length);
            i = End(key, i + length, kind);
            if (ended && !(kind == WordKind.Symbol && SentenceEnds.IsTail(key[start], before)))
            {
                before |= WordBreak.Sentence;
                ended = false;
            }

            TextSpan span = folded.ToOriginal(new TextSpan(start, i - start));
            if (words.Count > 0 && span.Start < words[^1].End)
            {
                // one character of the original that unfolds to several words (ﷺ) is one word
                Word first = words[^1];
                words[^1] = first with { KeyLength = i - first.KeyStart, Length = span.End - first.Start };
                continue;
            }

            words.Add(new Word(start, i - start, span.Start, span.Length, kind, before));
            ended = ended || (kind == WordKind.Symbol && SentenceEnds.EndsAt(key, words));
            before = WordBreak.None;
        }

        return [.. words];
    }

    private static int End(string key, int i, WordKind kind)
    {
        switch (kind)
        {
            case WordKind.Arabic:
                while (i < key.Length && Letters.IsArabic(key[i]))
                {
                    i++;
                }

                break;
            case WordKind.Latin:
                while (i < key.Length && (char.IsAsciiDigit(key[i]) || KindAt(key, i, out _) == WordKind.Latin))
                {
                    KindAt(key, i, out int length);
                    i += length;
                }

                break;
            case WordKind.Number:
                while (i < key.Length && (char.IsAsciiDigit(key[i]) || IsInnerSeparator(key, i)))
                {
                    i++;
                }

                break;
        }

        return i;
    }

    private static WordKind KindAt(string key, int i, out int length)
    {
        char unit = key[i];
        length = 1;
        if (Letters.IsArabic(unit))
        {
            return WordKind.Arabic;
        }

        if (char.IsAsciiDigit(unit))
        {
            return WordKind.Number;
        }

        if (char.IsHighSurrogate(unit) && i + 1 < key.Length && char.IsLowSurrogate(key[i + 1]))
        {
            length = 2;
            return CharUnicodeInfo.GetUnicodeCategory(key, i) <= UnicodeCategory.OtherLetter ? WordKind.Latin : WordKind.Symbol;
        }

        return char.IsLetter(unit) ? WordKind.Latin : WordKind.Symbol;
    }

    /// <summary>A decimal or grouping mark, or the agencies' ر, with a digit on both sides.</summary>
    private static bool IsInnerSeparator(string key, int i) =>
        key[i] is '.' or ',' or 'ر' && i + 1 < key.Length && char.IsAsciiDigit(key[i + 1]);
}
