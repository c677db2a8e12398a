using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Dates;

/// <summary>
/// The grammar of Arabic dates over a text's words. Each rule is a method that tries to read one phrase at a word and says
/// where it ends; this part holds the terminals that all rules are made of.
/// </summary>
/// <remarks>
/// No rule looks further than <see cref="DateWords.Reach"/> words and rules call each other to a depth fixed by their names (range >
/// edge > date > month > year), so the work at a word is bounded and the whole is linear in the text.
/// </remarks>
internal sealed partial class DateGrammar(NewsText text, DateWords words, DateLexicon lexicon)
{
    private readonly NumberMemory numbers = new(text);

    /// <summary>The part of the day that the last day was read with, and the word behind that day.</summary>
    private DayPart namedPart;
    private int namedPartEnd;

    /// <summary>Reads a phrase of the tables.</summary>
    /// <param name="i">The word where it must begin.</param>
    /// <param name="kind">The part it must play.</param>
    /// <param name="entry">What it means.</param>
    /// <param name="next">The word behind it.</param>
    /// <param name="bare">Whether no proclitic may stand on the first word.</param>
    private bool Word(int i, DateKind kind, out DateEntry entry, out int next, bool bare = true)
    {
        entry = default;
        next = i;
        if (i >= words.Count || !words[i].Is(kind) || (bare && words[i].Skip > 0))
        {
            return false;
        }

        foreach (ref readonly DateEntry candidate in lexicon.EntriesOf(words[i].Word, kind))
        {
            if (Follows(i, candidate))
            {
                entry = candidate;
                next = i + candidate.Words;
                return true;
            }
        }

        return false;
    }

    /// <summary>The same, with a form that the entry must have or must lack.</summary>
    private bool Word(
        int i, DateKind kind, DateForm with, DateForm without, out DateEntry entry, out int next, bool bare = true)
    {
        entry = default;
        next = i;
        if (i >= words.Count || !words[i].Is(kind) || (bare && words[i].Skip > 0))
        {
            return false;
        }

        foreach (ref readonly DateEntry candidate in lexicon.EntriesOf(words[i].Word, kind))
        {
            if ((candidate.Form & with) == with && (candidate.Form & without) == 0 && Follows(i, candidate))
            {
                entry = candidate;
                next = i + candidate.Words;
                return true;
            }
        }

        return false;
    }

    private bool Is(int i, DateKind kind, bool bare = true) => Word(i, kind, out _, out _, bare);

    /// <summary>Whether a word makes another thing of the time beside it.</summary>
    private bool Trap(int i, DateTrap trap, bool bare = true)
    {
        if (i >= words.Count || !words[i].Is(DateKind.Trap) || (bare && words[i].Skip > 0))
        {
            return false;
        }

        foreach (ref readonly DateEntry candidate in lexicon.EntriesOf(words[i].Word, DateKind.Trap))
        {
            if (candidate.Number == (int)trap && Follows(i, candidate))
            {
                return true;
            }
        }

        return false;
    }

    private bool Follows(int i, in DateEntry entry)
    {
        int at = i;
        foreach (short word in lexicon.RestOf(entry))
        {
            at++;
            if (at >= words.Count || words[at].Word != word || words[at].Skip > 0
                || (Breaks(at) && entry.Kind != DateKind.Zone && entry.Kind != DateKind.Era))
            {
                return false;
            }
        }

        if (entry.Kind is not (DateKind.Month or DateKind.Point))
        {
            return true;
        }

        // the folding drops the hamza that tells آب from أب and باب, and الآن from آلان
        ReadOnlySpan<char> surface = text.SurfaceOf(i);
        char first = words[i].Skip < surface.Length ? surface[words[i].Skip] : '\0';
        return entry.Has(DateForm.NoHamza) ? first == 'آ' || (first == 'ا' && words[i].Skip == 0)
            : entry.Kind == DateKind.Month || first != 'آ' || Key(i)[words[i].Skip..] is not "الان";
    }

    /// <summary>Whether a sentence ends before a word (or the text before it).</summary>
    private bool Breaks(int i) => i >= words.Count || (text[i].Before & WordBreak.Sentence) != 0;

    /// <summary>Whether a rule may begin at a word: one that begins with some kinds, or with a number before something that it can count.</summary>
    private bool May(int i, ulong kinds) => i < words.Count && (words.IsNumeral(i) || (words[i].Mask & kinds) != 0);

    /// <summary>The sign that stands at a word; NUL where it is none.</summary>
    private char SignAt(int i) =>
        i >= 0 && i < words.Count && text[i].Kind == WordKind.Symbol ? text.Key[text[i].KeyStart] : '\0';

    private bool Symbol(int i, char sign) => SignAt(i) == sign;

    private bool AnySymbol(int i) => i >= words.Count || text[i].Kind == WordKind.Symbol;

    private bool Dash(int i) => SignAt(i) is '-' or '–' or '—' or '−';

    private bool Comma(int i) => SignAt(i) is '،' or ',';

    private bool Glued(int i) => i < words.Count && text[i].Before == WordBreak.None;

    private ReadOnlySpan<char> Key(int i) => text.KeyOf(i);

    /// <summary>Whether a word is Arabic, in no table, and so most likely a noun or verb of its own.</summary>
    private bool Unknown(int i) => i < words.Count && text[i].Kind == WordKind.Arabic && !words[i].IsInTable;

    private bool Definite(int i) =>
        i < words.Count && text[i].Kind == WordKind.Arabic && Key(i) is ['ا', 'ل', _, _, ..];

    /// <summary>Reads plain digits, without separators; the agencies' Arabic digits are folded already.</summary>
    private bool Digits(int i, out int value, out int count)
    {
        value = 0;
        count = 0;
        if (i >= words.Count || text[i].Kind != WordKind.Number)
        {
            return false;
        }

        ReadOnlySpan<char> key = Key(i);
        count = key.Length;
        if (count > 8)
        {
            return false;
        }

        foreach (char digit in key)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            value = (value * 10) + digit - '0';
        }

        return true;
    }

    /// <summary>Reads a count in digits or words.</summary>
    private bool Cardinal(int i, out double value, out int next) => Cardinal(i, out value, out next, out _);

    private bool Cardinal(int i, out double value, out int next, out NumberForm form)
    {
        form = NumberForm.None;
        value = 0;
        next = i;
        if (i >= words.Count || !words.IsNumber(i))
        {
            return false;
        }

        // الـ18: the article by itself, glued to digits
        if (text[i].Kind == WordKind.Arabic && Neighbors.IsArticleApart(text, i) && Digits(i + 1, out int digits, out _))
        {
            value = digits;
            next = i + 2;
            return true;
        }

        if (numbers.TryCardinal(i, out NumberReading reading)
            && !reading.Has(NumberForm.BarePlural) && reading.First == i && reading.Value >= 0)
        {
            value = (double)reading.Value;
            next = reading.Last + 1;
            form = reading.Form;
            return true;
        }

        return false;
    }

    /// <summary>Reads a place in an order in words.</summary>
    private bool Ordinal(int i, out int value, out int next, bool masculine = false)
    {
        value = 0;
        next = i;
        if (i < words.Count && words.IsNumber(i) && text[i].Kind == WordKind.Arabic && numbers.TryOrdinal(i, out NumberReading reading)
            && reading.First == i && reading.Value is > 0 and < 10000
            && !(masculine && reading.Has(NumberForm.Feminine)))
        {
            value = (int)reading.Value;
            next = reading.Last + 1;
            return true;
        }

        return false;
    }

    /// <summary>Proclitic units in front of a number that starts at a word.</summary>
    private int NumberSkip(int i) =>
        words[i].Skip > 0 ? words[i].Skip
        : !words.IsNumber(i) ? 0
        : numbers.TryCardinal(i, out NumberReading cardinal) ? cardinal.Skip
        : numbers.TryOrdinal(i, out NumberReading ordinal) ? ordinal.Skip
        : 0;
}
