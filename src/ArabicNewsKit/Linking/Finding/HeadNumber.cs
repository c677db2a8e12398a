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

    /// <summary>An event's head of this prior is hardly ever told by its month alone.</summary>
    private const double LikelyEvent = 0.5;

    /// <summary>A head of this prior is hardly ever an ordinary word.</summary>
    private const double LikelyHead = 0.6;

    private const double OfNumber = 0.5;
    private const double OfLatin = 0.8;

    /// <summary>What a day of a month says, which only what was named after it has behind it.</summary>
    private const double OfDay = 1;

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
        if (IsMonth(phrase, start + 1) && phrase.Head.Kind != NameHeadKind.Idafa && (phrase.Head.Type == EntityType.Place || phrase.Head.Inside))
        {
            // حي 19 مارس, جامعة 8 ماي 1945
            phrase.Odds += OfDay;
            phrase.Grown |= phrase.Head.Type != EntityType.Place;
            return IsYear(phrase, start + 2) ? start + 2 : start + 1;
        }

        // شارع 45, مونديال 2022
        return phrase.Head is { Kind: NameHeadKind.Dedicated, Prior: > LikelyHead } && !IsCounted(phrase, start + 1) ? start : -1;
    }

    /// <summary>ثورة أكتوبر.</summary>
    private static int Month(ref HeadPhrase phrase)
    {
        if (phrase.Head is not { Type: EntityType.Event, Kind: NameHeadKind.Label, Prior: >= LikelyEvent } || phrase.IsListedWhole() || !IsMonth(phrase, phrase.Start))
        {
            return -1;
        }

        phrase.Odds += OfDay;
        return phrase.Start;
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

    private static bool IsMonth(in HeadPhrase phrase, int word) => phrase.Reaches(word) && (phrase.BodyWordOf(word) & BodyWord.Month) != 0;

    private static bool IsYear(in HeadPhrase phrase, int word) =>
        phrase.Document.Follows(word) && phrase.Text[word].Kind == WordKind.Number && phrase.Text.KeyOf(word).Length == YearLength;

    /// <summary>طالبا in مدرسة 30 طالبا: what a number counts.</summary>
    private static bool IsCounted(in HeadPhrase phrase, int word) =>
        phrase.Reaches(word) && !phrase.IsDefinite(word) && phrase.Text.KeyOf(word)[0] != 'و'
        && !phrase.Has(word, WordTraits.Function | WordTraits.Verb | WordTraits.Directs);
}
