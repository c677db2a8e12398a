using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Reads a number, a day or foreign letters behind a head as its name: اللواء 101, الفرقة السادسة, شارع 45, حي 19 مارس, ثورة أكتوبر,
/// المنطقة C10.
/// </summary>
internal static class HeadNumber
{
    private const int MostLatin = 3;
    private const int YearLength = 4;

    /// <summary>A head of this prior is hardly ever an ordinary word.</summary>
    private const double LikelyHead = 0.6;

    private const double OfNumber = 0.5;
    private const double OfLatin = 0.8;

    /// <summary>What a day of a month says, which only what was named after it has behind it.</summary>
    private const double OfDay = 1;

    /// <summary>The same of an event that is mostly called so: أحداث 7 أكتوبر.</summary>
    private const double OfEventsDay = 2.5;

    /// <summary>The last word of the name; before the first for none.</summary>
    public static int Read(ref HeadPhrase phrase)
    {
        int start = phrase.Start;
        WordKind kind = phrase.Text[start].Kind;
        if (phrase.Head.Kind == NameHeadKind.Unit && (kind == WordKind.Number || phrase.Has(start, WordTraits.Ordinal)))
        {
            phrase.Odds += OfNumber;
            return start;
        }

        return kind switch
        {
            WordKind.Number => Number(ref phrase),
            WordKind.Latin => Latin(ref phrase),
            WordKind.Arabic => Month(ref phrase),
            _ => -1,
        };
    }

    private static int Number(ref HeadPhrase phrase)
    {
        int start = phrase.Start;
        if (MonthEnd(phrase, start + 1) is > 0 and int month && phrase.Head.Kind != NameHeadKind.Idafa
            && (phrase.Head.Type == EntityType.Place || phrase.Head.Inside))
        {
            // حي 19 مارس, جامعة 8 ماي 1945
            phrase.Odds += phrase.Head.Also == NameHeadAlso.Dated ? OfEventsDay : OfDay;
            phrase.Grown |= phrase.Head.Type != EntityType.Place;
            return IsYear(phrase, month + 1) ? month + 1 : month;
        }

        // شارع 45, مونديال 2022
        return phrase.Head is { Kind: NameHeadKind.Dedicated, Prior: > LikelyHead } && !IsCounted(phrase, start + 1) ? start : -1;
    }

    /// <summary>أكتوبر in ثورة أكتوبر, تشرين الأول in حرب تشرين الأول.</summary>
    private static int Month(ref HeadPhrase phrase)
    {
        if (phrase.Head.Also != NameHeadAlso.Dated || phrase.IsListedWhole() || MonthEnd(phrase, phrase.Start) is not (> 0 and int last))
        {
            return -1;
        }

        phrase.Odds += OfEventsDay;
        return last;
    }

    private static int Latin(ref HeadPhrase phrase)
    {
        int end = phrase.Start;
        while (end < phrase.Start + MostLatin - 1 && phrase.Document.Follows(end + 1) && phrase.Text[end + 1].Kind == WordKind.Latin)
        {
            end++;
        }

        phrase.Odds += OfLatin;
        return end;
    }

    /// <summary>The last word of a month; -1 for none.</summary>
    private static int MonthEnd(in HeadPhrase phrase, int word) =>
        phrase.Reaches(word)
        && phrase.Document.Lexicon.Months.Match(phrase.Document, word, WordForm.From(0), WordTraits.None, out _, out int last) ? last : -1;

    private static bool IsYear(in HeadPhrase phrase, int word) =>
        phrase.Document.Follows(word) && phrase.Text[word].Kind == WordKind.Number && phrase.Text.KeyOf(word).Length == YearLength;

    /// <summary>طالبا in مدرسة 30 طالبا: what a number counts.</summary>
    private static bool IsCounted(in HeadPhrase phrase, int word) =>
        phrase.Reaches(word) && !phrase.IsDefinite(word) && phrase.Text.KeyOf(word)[0] != 'و'
        && !phrase.Has(word, WordTraits.Function | WordTraits.Verb | WordTraits.Directs);
}
