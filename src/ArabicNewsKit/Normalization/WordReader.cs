namespace ArabicNewsKit.Normalization;

/// <summary>Cuts a folded text into words.</summary>
internal static class WordReader
{
    public static Word[] Read(string key, ReadOnlySpan<int> map)
    {
        var words = new List<Word>((key.Length / 5) + 1);
        WordBreak before = WordBreak.Sentence;
        int i = 0;
        while (i < key.Length)
        {
            char unit = key[i];
            if (char.IsWhiteSpace(unit))
            {
                before |= unit is '\n' or '\r' or '\u2028' or '\u2029'
                    ? WordBreak.Space | WordBreak.Line | WordBreak.Sentence
                    : WordBreak.Space;
                i++;
                continue;
            }

            int start = i;
            WordKind kind = KindOf(unit);
            i++;
            switch (kind)
            {
                case WordKind.Arabic:
                    while (i < key.Length && IsArabicLetter(key[i]))
                    {
                        i++;
                    }

                    break;
                case WordKind.Latin:
                    while (i < key.Length && (KindOf(key[i]) == WordKind.Latin || char.IsAsciiDigit(key[i])))
                    {
                        i++;
                    }

                    break;
                case WordKind.Number:
                    while (i < key.Length && (char.IsAsciiDigit(key[i]) || IsInnerSeparator(key, i)))
                    {
                        i++;
                    }

                    break;
            }

            int from = map[start];
            int to = map[i - 1] + 1;
            words.Add(new Word(start, i - start, from, to - from, kind, before));
            before = kind == WordKind.Symbol && unit is '.' or '!' or '?' or '؟' or '…' ? WordBreak.Sentence : WordBreak.None;
        }

        return [.. words];
    }

    private static WordKind KindOf(char unit) =>
        IsArabicLetter(unit) ? WordKind.Arabic
        : char.IsAsciiDigit(unit) ? WordKind.Number
        : char.IsLetter(unit) || char.IsSurrogate(unit) ? WordKind.Latin
        : WordKind.Symbol;

    private static bool IsArabicLetter(char unit) =>
        unit is (>= '\u0620' and <= '\u064A') or (>= '\u066E' and <= '\u06D3') or (>= '\u06FA' and <= '\u06FF')
            or (>= '\u0750' and <= '\u077F') or (>= '\u08A0' and <= '\u08C7');

    /// <summary>A decimal or grouping mark, or the agencies' ر, with a digit on both sides.</summary>
    private static bool IsInnerSeparator(string key, int i) =>
        key[i] is '.' or ',' or 'ر' && i + 1 < key.Length && char.IsAsciiDigit(key[i + 1]);
}
