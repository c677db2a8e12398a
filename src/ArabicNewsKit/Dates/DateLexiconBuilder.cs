using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Dates;

/// <summary>Numbers the words of the tables of dates while they are read.</summary>
internal sealed class DateLexiconBuilder
{
    private const int Words = 2500;

    /// <summary>So much room that few hashes of other words pass.</summary>
    private const int StarterRoom = 1 << 15;

    private readonly KeyTable<DateWord> words = new(Words);

    // with which a time, or a name that may hold one, begins, behind all proclitics
    private readonly HashFilter starters = HashFilter.For(StarterRoom);

    // by the number of their first word, by kind, longest first: the first entry of a kind whose words all stand in the text is the one
    private readonly List<List<DateEntry>> entries = new(Words) { new() };
    private readonly List<short> rests = [];
    private readonly List<string> texts = [""];

    public DateLexicon ToLexicon()
    {
        var all = new List<DateEntry>(Words * 2);
        short[] firsts = new short[entries.Count + 1];
        for (int word = 0; word < entries.Count; word++)
        {
            firsts[word] = (short)all.Count;
            all.AddRange(entries[word]);
        }

        firsts[^1] = (short)all.Count;
        return new DateLexicon(words, starters, [.. all], firsts, [.. rests], [.. texts]);
    }

    /// <summary>The number of a text.</summary>
    public int TextNumber(string text)
    {
        int number = texts.IndexOf(text);
        if (number < 0)
        {
            number = texts.Count;
            texts.Add(text);
        }

        return number;
    }

    /// <summary>Adds a meaning of some spellings, which have bars between.</summary>
    public void Add(
        ReadOnlySpan<char> forms, DateKind kind, int number, DateForm form = DateForm.None,
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
                int rest = rests.Count;
                for (int i = first + 1; i < end; i++)
                {
                    rests.Add(WordOf(read.KeyOf(i)).Word);
                }

                ref DateWord word = ref WordOf(read.KeyOf(first));
                bool alone = end == first + 1;
                word = word with
                {
                    Mask = word.Mask | (alone ? 1UL << (int)kind : 0),
                    Traits = word.Traits | DateWordTraits.InTable | (alone ? DateWordTraits.None : DateWordTraits.OpensPhrase),
                };
                if (((1UL << (int)kind) & (DateKinds.Starters | DateKinds.Name)) != 0)
                {
                    DateWordReader.AddForms(starters, read.PartOf(first));
                }

                Insert(new DateEntry(
                    word.Word, kind, form, needs, (byte)calendar, checked((short)number), checked((byte)(end - first)), checked((short)rest)));
            }

            first = end;
        }
    }

    private ref DateWord WordOf(ReadOnlySpan<char> key)
    {
        ref DateWord word = ref words[key];
        if (word.Word == 0)
        {
            word = word with { Word = (short)words.Count };
            entries.Add([]);
        }

        return ref word;
    }

    /// <summary>Puts an entry behind those of its kind that are no shorter, unless it is there: two spellings may fold to one key.</summary>
    private void Insert(DateEntry entry)
    {
        List<DateEntry> list = entries[entry.Word];
        int at = 0;
        for (int i = 0; i < list.Count; i++)
        {
            DateEntry known = list[i];
            if (known.Kind == entry.Kind && known.Form == entry.Form && known.Number == entry.Number && SameRest(known, entry))
            {
                return;
            }

            at = known.Kind < entry.Kind || (known.Kind == entry.Kind && known.Words >= entry.Words) ? i + 1 : at;
        }

        list.Insert(at, entry);
    }

    private bool SameRest(DateEntry one, DateEntry other)
    {
        for (int i = 0; i < one.Words - 1 && one.Words == other.Words; i++)
        {
            if (rests[one.Rest + i] != rests[other.Rest + i])
            {
                return false;
            }
        }

        return one.Words == other.Words;
    }
}
