using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Dates;

/// <summary>Which way the words around a date point.</summary>
internal enum Direction : byte
{
    /// <summary>Not said; news looks back.</summary>
    Unsaid,

    /// <summary>Back: a past verb.</summary>
    Past,

    /// <summary>Forward: a future verb, بحلول، المقرر.</summary>
    Future,

    /// <summary>Nowhere: the date is all that its sentence says.</summary>
    Alone,
}

/// <summary>
/// Reads the direction of a date from its clause: the nearest verb or adjective of time before it decides, else the first
/// one behind it. كان turns what is planned into what was planned.
/// </summary>
internal sealed class ClauseDirection(NewsText text, DateWords words, DateLexicon lexicon)
{
    private const int Back = 30;
    private const int Ahead = 12;

    /// <summary>The number of a goal that has its date for object: حدد.</summary>
    private const int SetsDate = 2;

    private const ulong TakesPronoun = (1UL << (int)DateKind.Past) | (1UL << (int)DateKind.Scheduled) | (1UL << (int)DateKind.Goal);

    /// <summary>The direction around the words from <paramref name="first"/> to before <paramref name="next"/>.</summary>
    /// <param name="first">The first word of the date.</param>
    /// <param name="next">The word behind it.</param>
    /// <param name="month">Whether the date is of a month: a forecast for September looks ahead, one on Tuesday was made then.</param>
    public Direction Of(int first, int next, bool month = false)
    {
        // إلى 20 يونيو, لجلسة 20 يونيو
        int lead = first > 0 && words[first - 1].Is(DateKind.EventHead) ? first - 1 : first;
        bool to = words[lead].Clitic == 'ل' || (lead > 0 && words[lead - 1].Is(DateKind.To));
        int k = first;
        bool only = true;
        bool was = false;
        while (k > 0 && first - k < Back && !Breaks(k))
        {
            k--;
            DateWord word = words[k];
            only &= word.Is(DateKind.Prep) || word.Is(DateKind.Edge) || text[k].Kind == WordKind.Symbol;
            if (k == first - 1 && word.Is(DateKind.Since))
            {
                return Direction.Past;
            }

            if (k >= first - 2 && word.Is(DateKind.Forward))
            {
                return Direction.Future;
            }

            was |= word.Is(DateKind.Was);
            if (Goal(k) is { } goal && (to || (goal == SetsDate && !words[first - 1].Is(DateKind.Prep))))
            {
                return WasBefore(k) ? Direction.Past : Direction.Future;
            }

            if (LooksAhead(word))
            {
                // أجلت الجلسة إلى الأربعاء; توقع خفضا في سبتمبر, but توقع في سبتمبر خفضا
                bool ahead = to || (month && word.Is(DateKind.Scheduled) && k < first - 2);
                return ahead && !WasBefore(k) ? Direction.Future : Direction.Past;
            }

            if (Cue(k) is { } direction)
            {
                return direction;
            }
        }

        if (was)
        {
            return Direction.Past;
        }

        int end = Math.Min(words.Count, next + Ahead);
        for (k = next; k < end && !Breaks(k); k++)
        {
            only &= text[k].Kind == WordKind.Symbol;
            // an announcing verb behind the date is its own only where it stands close: الجمعة يلتقي الفريقان
            if (Cue(k) is { } direction && !(words[k].Is(DateKind.Scheduled) && k > next + 2))
            {
                return direction;
            }
        }

        return only ? Direction.Alone : OpensWithImperfect(first) ? Direction.Future : Direction.Unsaid;
    }

    /// <summary>يشهد الملعب الجمعة مباراة، تتشكل السحب صباح الجمعة: news opens with the imperfect where it announces.</summary>
    private bool OpensWithImperfect(int first)
    {
        int k = first;
        while (k > 0 && first - k < Back && !Breaks(k))
        {
            k--;
        }

        if (k == first || !Breaks(k) || words[k].IsInTable || text[k].Kind != WordKind.Arabic)
        {
            return false;
        }

        ReadOnlySpan<char> key = text.KeyOf(k);
        key = key[0] is 'و' or 'ف' ? key[1..] : key;
        return key.Length is >= 4 and <= 7 && key[^1] is not ('ه' or 'ا') && !words[k].Is(DateKind.NotFuture)
            && (key[0] == 'ي' || key is ['ت', 'ت', ..] or ['ت', 'س', 'ت', ..]);
    }

    private Direction? Cue(int k)
    {
        DateWord word = WithoutPronoun(k);
        if (LooksAhead(word))
        {
            return Direction.Past;
        }

        if (word.Is(DateKind.Future) || IsFutureVerb(k))
        {
            return WasBefore(k) ? Direction.Past : Direction.Future;
        }

        if (word.Is(DateKind.Scheduled))
        {
            if (k + 1 < words.Count && words[k + 1].Is(DateKind.Every))
            {
                return null; // يقام كل سنتين: a habit
            }

            return WasBefore(k) ? Direction.Past : Direction.Future;
        }

        if (!word.Is(DateKind.Past) || word.HasPreposition)
        {
            return null;
        }

        // يعتزم البنك خفض الفائدة: the same letters as a noun that the plan governs
        for (int j = k - 1; j >= 0 && j >= k - 3 && !words[j + 1].Conjoined && !Breaks(j + 1); j--)
        {
            if (words[j].Is(DateKind.Future) && !LooksAhead(words[j]))
            {
                return WasBefore(j) ? Direction.Past : Direction.Future;
            }

            if (text[j].Kind == WordKind.Symbol)
            {
                break;
            }
        }

        return Direction.Past;
    }

    /// <summary>A past verb of what lies ahead: أجل، دعا، توقع.</summary>
    private static bool LooksAhead(DateWord word) =>
        word.Is(DateKind.Past) && (word.Is(DateKind.Future) || word.Is(DateKind.Scheduled)) && !word.HasPreposition;

    /// <summary>تأجيل، حدد: the number of the goal that a word is; null where it is none.</summary>
    private int? Goal(int k)
    {
        DateWord word = WithoutPronoun(k);
        foreach (ref readonly DateEntry entry in lexicon.EntriesOf(word.Word, DateKind.Goal))
        {
            if (entry.Words == 1)
            {
                return entry.Number;
            }
        }

        return null;
    }

    /// <summary>A word of the text, and of one that the tables hold without its pronoun (أعلنته، تستضيفها، تمديدها) that one.</summary>
    private DateWord WithoutPronoun(int k)
    {
        const int Stem = 4;
        if (words[k].Word != 0 || text[k].Kind != WordKind.Arabic || text.KeyOf(k) is not ([.., 'ه'] or [.., 'ه', 'ا' or 'م']))
        {
            return words[k];
        }

        WordPart bare = text.PartOf(k);
        bare = bare.Letters[0] is 'و' or 'ف' ? bare.WithoutFirst(1) : bare;
        bare = bare.WithoutLast(bare.Letters[^1] == 'ه' ? 1 : 2);
        return bare.Length >= Stem && lexicon.TryFind(bare, out DateWord found)
            ? found with { Mask = found.Mask & TakesPronoun }
            : words[k];
    }

    /// <summary>كان من المقرر: planned, and over.</summary>
    private bool WasBefore(int k)
    {
        for (int j = k - 1; j >= 0 && j >= k - 4 && !Breaks(j + 1); j--)
        {
            if (words[j].Is(DateKind.Was))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>س before the imperfect: سيزور، ستنطلق، وسنواصل.</summary>
    private bool IsFutureVerb(int k)
    {
        if (text[k].Kind != WordKind.Arabic || words[k].Is(DateKind.NotFuture))
        {
            return false;
        }

        ReadOnlySpan<char> key = text.KeyOf(k);
        if (key[0] is 'و' or 'ف')
        {
            key = key[1..];
        }

        // of سأعود the folding leaves ساعود, which only the hamza tells from ساعة and its like
        return key.Length >= 5 && key[0] == 'س' && !words[k].IsInTable
            && (key[1] is 'ي' or 'ت' or 'ن' || (key[1] == 'ا' && text.SurfaceOf(k).Contains("سأ", StringComparison.Ordinal)));
    }

    private bool Breaks(int i) => (text[i].Before & WordBreak.Sentence) != 0;
}
