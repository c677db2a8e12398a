using System.Numerics;
using System.Runtime.CompilerServices;
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
    private readonly HashFilter starters;

    // by number, without proclitics
    private readonly DateWord[] known;
    private readonly Meanings[] meanings;

    // the entries of all words, by word and then by kind, with the second word of each phrase; and where those of a kind start
    private readonly DateEntry[] entries;
    private readonly short[] seconds;
    private readonly int[] kinds;

    private DateLexicon(Builder builder)
    {
        words = builder.Words;
        starters = builder.Starters;
        known = new DateWord[builder.Entries.Count];
        meanings = new Meanings[known.Length + 1];
        var all = new List<DateEntry>(known.Length * 2);
        var starts = new List<int>(known.Length * 2);
        for (int word = 0; word < known.Length; word++)
        {
            known[word] = Known(word, builder.Entries[word], out ulong mask);
            meanings[word] = new Meanings(mask, all.Count, starts.Count);
            for (; mask != 0; mask &= mask - 1)
            {
                starts.Add(all.Count);
                foreach (DateEntry entry in builder.Entries[word])
                {
                    if ((int)entry.Kind == BitOperations.TrailingZeroCount(mask))
                    {
                        all.Add(entry);
                    }
                }
            }
        }

        meanings[^1] = new Meanings(0, all.Count, starts.Count);
        starts.Add(all.Count);
        entries = [.. all];
        kinds = [.. starts];
        seconds = new short[entries.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            seconds[i] = (short)(entries[i].Rest.Length > 0 ? entries[i].Rest[0] : 0);
        }
    }

    public static DateLexicon Default { get; } = Load();

    /// <summary>Looks a folded word up.</summary>
    public bool TryFind(in WordPart word, out DateWord found)
    {
        bool holds = words.TryGetValue(word, out short number);
        found = known[number];
        return holds;
    }

    /// <summary>
    /// Whether a time, or a name that may hold one, may begin with a word of this hash, its proclitics included: a cheap no for
    /// most words.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStart(uint hash) => starters.MayHold(hash);

    /// <summary>Looks up a word whose article لل left only its lam: لشهر of الشهر.</summary>
    public bool TryFindDefinite(in WordPart word, out DateWord found)
    {
        found = default;
        uint hash = WordHash.WithFirst(word.Hash, 'ا');
        if (!words.MayHold(hash) || word.Length >= 48)
        {
            return false;
        }

        Span<char> letters = stackalloc char[48];
        letters[0] = 'ا';
        word.Letters.CopyTo(letters[1..]);
        return TryFind(new WordPart(letters[..(word.Length + 1)], hash), out found);
    }

    /// <summary>The entries of a kind that begin with a word, longest first. A word of that kind has some.</summary>
    public ReadOnlySpan<DateEntry> EntriesOf(int word, DateKind kind)
    {
        Meanings of = meanings[word];
        int place = of.FirstKind + BitOperations.PopCount(of.Mask & ((1UL << (int)kind) - 1));
        return entries.AsSpan(kinds[place]..kinds[place + 1]);
    }

    /// <summary>The kinds of the phrases that a word opens and another can go on.</summary>
    public ulong PhrasesOf(int word, int next)
    {
        ulong mask = 0;
        for (int i = meanings[word].First, end = meanings[word + 1].First; i < end && next != 0; i++)
        {
            mask |= seconds[i] == next ? 1UL << (int)entries[i].Kind : 0;
        }

        return mask;
    }

    /// <summary>A word as it stands alone, and the kinds of all that begins with it.</summary>
    private static DateWord Known(int word, DateEntry[] entries, out ulong mask)
    {
        mask = 0;
        ulong alone = 0;
        DateWordTraits traits = DateWordTraits.None;
        foreach (DateEntry entry in entries)
        {
            mask |= 1UL << (int)entry.Kind;
            alone |= entry.Rest.Length == 0 ? 1UL << (int)entry.Kind : 0;
            traits |= DateWordTraits.InTable | (entry.Rest.Length == 0 ? DateWordTraits.None : DateWordTraits.OpensPhrase);
        }

        return new DateWord(alone, (short)word, '\0', 0, traits);
    }

    private static DateLexicon Load()
    {
        var builder = new Builder();
        foreach (TableRow row in EmbeddedTable.Rows("Dates/Data/months.tsv"))
        {
            MonthNeeds needs = row[2] switch
            {
                "prep" => MonthNeeds.Preposition,
                "date" => MonthNeeds.Date,
                "full" => MonthNeeds.Full,
                _ => MonthNeeds.Nothing,
            };
            builder.Add(
                row[4], DateKind.Month, int.Parse(row[1], null), "", row[3] is "madda" ? DateForm.NoHamza : DateForm.None,
                CalendarOf(row[0]), needs);
        }

        foreach (string table in (string[])["Dates/Data/words.tsv", "Dates/Data/context.tsv"])
        {
            foreach (TableRow row in EmbeddedTable.Rows(table))
            {
                AddWords(builder, row);
            }
        }

        foreach (TableRow row in EmbeddedTable.Rows("Dates/Data/zones.tsv"))
        {
            builder.Add(row[1], DateKind.Zone, 0, row[0].ToString());
        }

        int feast = 0;
        foreach (Feast row in Feast.All)
        {
            builder.Add(row.Forms, DateKind.Named, feast++, "");
        }

        return new DateLexicon(builder);
    }

    private static void AddWords(Builder builder, TableRow row)
    {
        DateKind kind = row.Enum<DateKind>(0);
        string text = row[1].ToString();
        ReadOnlySpan<char> flags = row[2];
        DateForm form = (flags.Contains('d') ? DateForm.Definite : 0)
            | (flags.Contains('2') ? DateForm.Dual : 0)
            | (flags.Contains('p') ? DateForm.Plural : 0)
            | (flags.Contains('i') ? DateForm.Indefinite : 0)
            | (flags.Contains('a') ? DateForm.Adverb : 0)
            | (flags.Contains('f') ? DateForm.NeedsDate : 0);
        int number = kind switch
        {
            DateKind.Unit or DateKind.Pair or DateKind.PluralHead => (int)row.Enum<Grain>(1),
            DateKind.Ref or DateKind.Demonstrative => (int)row.Enum<Reference>(1),
            DateKind.Trap => (int)row.Enum<DateTrap>(1),
            _ => int.TryParse(text, out int value) ? value : 0,
        };
        CalendarSystem calendar = kind == DateKind.Era ? CalendarOf(text) : CalendarSystem.Gregorian;
        builder.Add(row[3], kind, number, text, form, calendar);
        if (kind == DateKind.Past)
        {
            foreach (ReadOnlySpan<char> verb in row.Parts(3, '|'))
            {
                ReadOnlySpan<char> stem = verb[^1] is 'ى' or 'ا' ? verb[..^1] : verb;
                builder.Add($"{stem}ت|{stem}وا", kind, number, text, form, calendar);
            }
        }

        if (flags.Contains('+'))
        {
            string definite = "ال" + row[3].ToString().Replace("|", "|ال", StringComparison.Ordinal);
            builder.Add(definite, kind, number, text, form | DateForm.Definite, calendar);
        }
    }

    private static CalendarSystem CalendarOf(ReadOnlySpan<char> letter) => letter switch
    {
        "h" => CalendarSystem.Hijri,
        "p" => CalendarSystem.Persian,
        _ => CalendarSystem.Gregorian,
    };

    /// <summary>Where the entries of a word lie.</summary>
    /// <param name="Mask">Their kinds, a bit each.</param>
    /// <param name="First">The first of them.</param>
    /// <param name="FirstKind">Where it is written where those of the first kind start; those of the other kinds follow.</param>
    private readonly record struct Meanings(ulong Mask, int First, int FirstKind);

    /// <summary>Numbers the words while the tables are read.</summary>
    private sealed class Builder
    {
        private const int StarterRoom = 1 << 15;

        // by the number of their first word; longest first: the first entry whose words all stand in the text is the one
        private readonly List<DateEntry[]> entries = new(2500) { Array.Empty<DateEntry>() };

        public KeyTable<short> Words { get; } = new(2500);

        /// <summary>The hashes of the words with which a time, or a name that may hold one, begins, behind all proclitics.</summary>
        public HashFilter Starters { get; } = HashFilter.For(StarterRoom);

        public List<DateEntry[]> Entries => entries;

        /// <summary>Adds a meaning of some spellings, which have bars between.</summary>
        public void Add(
            ReadOnlySpan<char> forms, DateKind kind, int number, string text, DateForm form = DateForm.None,
            CalendarSystem calendar = CalendarSystem.Gregorian, MonthNeeds needs = MonthNeeds.Nothing)
        {
            // the text's own reader cuts the forms, so that both are cut alike
            using NewsText read = NewsText.Read(forms.ToString());
            for (int first = 0; first < read.Count; first++)
            {
                int end = first;
                while (end < read.Count && read.KeyOf(end) is not "|")
                {
                    end++;
                }

                if (end > first)
                {
                    int[] rest = end > first + 1 ? new int[end - first - 1] : [];
                    int word = NumberOf(read.KeyOf(first));
                    if (((1UL << (int)kind) & (DateKinds.Starters | DateKinds.Name)) != 0)
                    {
                        DateWordReader.AddForms(Starters, read.PartOf(first));
                    }

                    for (int i = 0; i < rest.Length; i++)
                    {
                        rest[i] = NumberOf(read.KeyOf(first + 1 + i));
                    }

                    entries[word] = With(entries[word], new DateEntry(kind, number, text, form, calendar, needs, rest));
                }

                first = end;
            }
        }

        private int NumberOf(ReadOnlySpan<char> key)
        {
            ref short number = ref Words[key];
            if (number == 0)
            {
                number = (short)Words.Count;
                entries.Add([]);
            }

            return number;
        }

        /// <summary>The entries and one more behind those that are no shorter, unless it is there: two spellings may fold to one key.</summary>
        private static DateEntry[] With(DateEntry[] list, DateEntry entry)
        {
            int at = 0;
            for (int i = 0; i < list.Length; i++)
            {
                DateEntry known = list[i];
                if (known.Kind == entry.Kind && known.Form == entry.Form && known.Number == entry.Number
                    && known.Rest.AsSpan().SequenceEqual(entry.Rest))
                {
                    return list;
                }

                at = known.Rest.Length >= entry.Rest.Length ? i + 1 : at;
            }

            return [.. list.AsSpan(0, at), entry, .. list.AsSpan(at)];
        }
    }
}
