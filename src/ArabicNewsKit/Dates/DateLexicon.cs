using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Dates;

/// <summary>
/// The tables of dates, each word numbered, so that a text's words are looked up once and phrases are compared as
/// numbers from then on.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class DateLexicon
{
    private readonly KeyTable<short> words;
    private readonly DateEntry[][] entries;
    private readonly ulong[] masks;

    private DateLexicon(Builder builder)
    {
        words = new KeyTable<short>(builder.Words);
        entries = new DateEntry[builder.Words.Count + 1][];
        masks = new ulong[entries.Length];
        for (int word = 0; word < entries.Length; word++)
        {
            // longest first: the first entry whose words all stand in the text is the one
            entries[word] = builder.Entries.TryGetValue(word, out List<DateEntry>? list)
                ? [.. list.OrderByDescending(entry => entry.Rest.Length)]
                : [];
            foreach (DateEntry entry in entries[word])
            {
                masks[word] |= DateKinds.InTable | (entry.Rest.Length == 0 ? 1UL << (int)entry.Kind : DateKinds.OpensPhrase);
            }
        }
    }

    public static DateLexicon Default { get; } = Load();

    /// <summary>The number of a folded word, from 1; 0 for a word that is in no table.</summary>
    public bool TryFind(WordPart word, out short number)
    {
        if (words.TryGetValue(word, out number))
        {
            return true;
        }

        number = 0;
        return false;
    }

    /// <summary>Whether a word of this hash may be in the tables: a cheap no for most that aren't.</summary>
    public bool MayHold(uint hash) => words.MayHold(hash);

    /// <summary>The number of a word whose article لل left only its lam: لشهر of الشهر.</summary>
    public bool TryFindDefinite(WordPart word, out short number)
    {
        number = 0;
        uint hash = WordHash.WithFirst(word.Hash, 'ا');
        if (!words.MayHold(hash) || word.Length >= 48)
        {
            return false;
        }

        Span<char> letters = stackalloc char[48];
        letters[0] = 'ا';
        word.Letters.CopyTo(letters[1..]);
        return TryFind(new WordPart(letters[..(word.Length + 1)], hash), out number);
    }

    /// <summary>All that can begin with a word, longest first.</summary>
    public DateEntry[] EntriesOf(int word) => entries[word];

    /// <summary>The kinds of the entries that are this word alone, a bit each.</summary>
    public ulong MaskOf(int word) => masks[word];

    /// <summary>The kinds of the phrases that a word opens and another can go on.</summary>
    public ulong PhrasesOf(int word, int next)
    {
        ulong mask = 0;
        foreach (DateEntry entry in entries[word])
        {
            mask |= entry.Rest.Length > 0 && entry.Rest[0] == next ? 1UL << (int)entry.Kind : 0;
        }

        return mask;
    }

    private static DateLexicon Load()
    {
        var builder = new Builder();
        foreach (string[] row in EmbeddedTable.Read("Dates/Data/months.tsv"))
        {
            var needs = row[2] switch
            {
                "prep" => MonthNeeds.Preposition,
                "date" => MonthNeeds.Date,
                "full" => MonthNeeds.Full,
                _ => MonthNeeds.Nothing,
            };
            builder.Add(
                row[4], DateKind.Month, int.Parse(row[1], null), "", row[3] == "madda" ? DateForm.NoHamza : DateForm.None,
                CalendarOf(row[0]), needs);
        }

        foreach (string table in (string[])["Dates/Data/words.tsv", "Dates/Data/context.tsv"])
        {
            foreach (string[] row in EmbeddedTable.Read(table))
            {
                AddWords(builder, row);
            }
        }

        foreach (string[] row in EmbeddedTable.Read("Dates/Data/zones.tsv"))
        {
            builder.Add(row[1], DateKind.Zone, 0, row[0]);
        }

        int feast = 0;
        foreach (Feast row in Feast.All)
        {
            builder.Add(row.Forms, DateKind.Named, feast++, "");
        }

        return new DateLexicon(builder);
    }

    private static void AddWords(Builder builder, string[] row)
    {
        DateKind kind = ParseName<DateKind>(row[0]);
        string flags = row[2];
        DateForm form = (flags.Contains('d') ? DateForm.Definite : 0)
            | (flags.Contains('2') ? DateForm.Dual : 0)
            | (flags.Contains('p') ? DateForm.Plural : 0)
            | (flags.Contains('i') ? DateForm.Indefinite : 0)
            | (flags.Contains('a') ? DateForm.Adverb : 0)
            | (flags.Contains('f') ? DateForm.NeedsDate : 0);
        int number = kind switch
        {
            DateKind.Unit or DateKind.Pair or DateKind.PluralHead => (int)Enum.Parse<Grain>(row[1], ignoreCase: true),
            DateKind.Ref or DateKind.Demonstrative => (int)Enum.Parse<Reference>(row[1], ignoreCase: true),
            DateKind.Trap => (int)ParseName<DateTrap>(row[1]),
            _ => int.TryParse(row[1], out int value) ? value : 0,
        };
        CalendarSystem calendar = kind == DateKind.Era ? CalendarOf(row[1]) : CalendarSystem.Gregorian;
        builder.Add(row[3], kind, number, row[1], form, calendar);
        if (kind == DateKind.Past)
        {
            foreach (string verb in row[3].Split('|'))
            {
                string stem = verb[^1] is 'ى' or 'ا' ? verb[..^1] : verb;
                builder.Add($"{stem}ت|{stem}وا", kind, number, row[1], form, calendar);
            }
        }

        if (flags.Contains('+'))
        {
            string definite = string.Join('|', row[3].Split('|').Select(word => "ال" + word));
            builder.Add(definite, kind, number, row[1], form | DateForm.Definite, calendar);
        }
    }

    private static T ParseName<T>(string cell)
        where T : struct, Enum => Enum.Parse<T>(cell.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private static CalendarSystem CalendarOf(string letter) => letter switch
    {
        "h" => CalendarSystem.Hijri,
        "p" => CalendarSystem.Persian,
        _ => CalendarSystem.Gregorian,
    };

    /// <summary>Numbers the words while the tables are read.</summary>
    private sealed class Builder
    {
        public Dictionary<string, short> Words { get; } = new(StringComparer.Ordinal);

        public Dictionary<int, List<DateEntry>> Entries { get; } = [];

        public void Add(
            string forms, DateKind kind, int number, string text, DateForm form = DateForm.None,
            CalendarSystem calendar = CalendarSystem.Gregorian, MonthNeeds needs = MonthNeeds.Nothing)
        {
            foreach (string phrase in forms.Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                // the text's own reader cuts the phrase, so that both are cut alike
                NewsText read = NewsText.Read(phrase);
                int[] numbers = new int[read.Count];
                for (int i = 0; i < numbers.Length; i++)
                {
                    string key = read.KeyOf(i).ToString();
                    if (!Words.TryGetValue(key, out short known))
                    {
                        known = Words[key] = (short)(Words.Count + 1);
                    }

                    numbers[i] = known;
                }

                if (!Entries.TryGetValue(numbers[0], out List<DateEntry>? list))
                {
                    Entries[numbers[0]] = list = [];
                }

                // two spellings of a form may fold to one key
                if (!list.Exists(e => e.Kind == kind && e.Form == form && e.Rest.AsSpan().SequenceEqual(numbers.AsSpan(1))
                    && e.Number == number))
                {
                    list.Add(new DateEntry(kind, number, text, form, calendar, needs, numbers[1..]));
                }
            }
        }
    }
}
