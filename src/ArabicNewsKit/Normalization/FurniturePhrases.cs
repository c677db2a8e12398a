using System.Globalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Normalization;

/// <summary>What a line is, and whether what follows it belongs to it.</summary>
internal enum LineReading : byte
{
    Body,
    Furniture,
    FurnitureAndNext,
    FurnitureAndRest,
}

/// <summary>The phrases by which lines of page furniture are known.</summary>
internal static class FurniturePhrases
{
    /// <summary>A row of share buttons is no longer than this many words.</summary>
    private const int MaxButtonWords = 24;

    private static readonly KeyTable<Phrase> ByFirstWord = Read();

    private enum LineMatch : byte
    {
        Line,
        Start,
        Label,
        Button,
    }

    /// <summary>Reads the line of words from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public static LineReading Match(NewsText text, int start, int end)
    {
        int first = SkipSymbols(text, start, end);
        if (first == end || !ByFirstWord.TryGetValue(text.KeyOf(first), out Phrase? phrase))
        {
            return LineReading.Body;
        }

        for (; phrase is not null; phrase = phrase.Next)
        {
            int next = Behind(text, first, end, phrase.Words);
            if (next >= 0 && Holds(text, next, end, phrase))
            {
                return phrase.Reading;
            }
        }

        return LineReading.Body;
    }

    private static bool Holds(NewsText text, int next, int end, Phrase phrase) => phrase.Kind switch
    {
        LineMatch.Line => SkipSymbols(text, next, end) == end,
        LineMatch.Start => CountWords(text, next, end) <= phrase.More,
        LineMatch.Label => next < end && IsLabelMark(text, next) && CountWords(text, next, end) <= phrase.More,
        _ => OnlyButtons(text, next, end),
    };

    private static bool IsLabelMark(NewsText text, int index) =>
        text[index].Kind == WordKind.Symbol && text.KeyOf(index)[0] is ':' or '/' or '\\' or '-' or '–' or '—' or '|' or '»' or '>' or '…';

    /// <summary>Whether the words from here to the line's end are buttons, perhaps with counters between them.</summary>
    private static bool OnlyButtons(NewsText text, int next, int end)
    {
        if (end - next > MaxButtonWords)
        {
            return false;
        }

        while ((next = SkipSymbols(text, next, end)) < end)
        {
            if (text[next].Kind == WordKind.Number)
            {
                next++;
                continue;
            }

            int longest = -1;
            if (ByFirstWord.TryGetValue(text.KeyOf(next), out Phrase? phrase))
            {
                for (; phrase is not null; phrase = phrase.Next)
                {
                    longest = phrase.Kind == LineMatch.Button ? Math.Max(longest, Behind(text, next, end, phrase.Words)) : longest;
                }
            }

            if (longest < 0)
            {
                return false;
            }

            next = longest;
        }

        return true;
    }

    /// <summary>The place behind a phrase that starts at a word, symbols between its words passed over; -1 where it does not.</summary>
    private static int Behind(NewsText text, int first, int end, string[] words)
    {
        int at = first;
        for (int i = 0; i < words.Length; i++)
        {
            at = i == 0 ? at : SkipSymbols(text, at, end);
            if (at >= end || !text.KeyOf(at).SequenceEqual(words[i]))
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    private static int SkipSymbols(NewsText text, int index, int end)
    {
        while (index < end && text[index].Kind == WordKind.Symbol)
        {
            index++;
        }

        return index;
    }

    private static int CountWords(NewsText text, int index, int end)
    {
        int count = 0;
        for (; index < end; index++)
        {
            count += text[index].Kind == WordKind.Symbol ? 0 : 1;
        }

        return count;
    }

    private static KeyTable<Phrase> Read()
    {
        var phrases = new KeyTable<Phrase>();
        var words = new List<string>();
        foreach (TableRow row in EmbeddedTable.Rows("Normalization/Data/furniture.tsv"))
        {
            words.Clear();
            using NewsText text = NewsText.Read(row[2].ToString());
            for (int i = 0; i < text.Count; i++)
            {
                if (text[i].Kind != WordKind.Symbol)
                {
                    words.Add(text.KeyOf(i).ToString());
                }
            }

            LineReading reading = row[4] switch
            {
                "next" => LineReading.FurnitureAndNext,
                "rest" => LineReading.FurnitureAndRest,
                _ => LineReading.Furniture,
            };
            var phrase = new Phrase([.. words], row.Enum<LineMatch>(1), int.Parse(row[3], CultureInfo.InvariantCulture), reading);
            ref Phrase? place = ref phrases[words[0]]!;
            while (place is not null)
            {
                place = ref place.Next;
            }

            place = phrase;
        }

        return phrases;
    }

    private sealed class Phrase(string[] words, LineMatch kind, int more, LineReading reading)
    {
        /// <summary>The next phrase of the same first word.</summary>
        public Phrase? Next;

        public string[] Words { get; } = words;

        public LineMatch Kind { get; } = kind;

        /// <summary>How many words may follow on the line.</summary>
        public int More { get; } = more;

        public LineReading Reading { get; } = reading;
    }
}
