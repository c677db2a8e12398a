using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Reads a name of its own behind a head: a number (<see cref="HeadNumber"/>), a place (<see cref="HeadPlace"/>), a person (مدرسة فهمي
/// الجرجاوي), or words that look like a name (<see cref="HeadWords"/>).
/// </summary>
internal static class HeadLabel
{
    /// <summary>What a list says for the name that it has but for its end.</summary>
    private const double OfList = 1;

    /// <summary>What a person says, and each further word: the longer the name, the more it would be worth alone.</summary>
    private const double OfPerson = 1.1;
    private const double OfPersonsWord = 0.3;

    /// <summary>The last word of the name; before the first for none.</summary>
    public static int Read(ref HeadPhrase phrase)
    {
        int start = phrase.Start;
        WordKind kind = phrase.Text[start].Kind;
        int last = HeadNumber.Read(ref phrase);
        if (last >= start || kind != WordKind.Arabic || (phrase.Head.Kind == NameHeadKind.Unit && phrase.HeadHasArticle()))
        {
            // خلفا للواء علي حمود: a rank, not a brigade
            return last;
        }

        last = phrase.Head.Type == EntityType.Event ? EventLabel.Read(ref phrase) : -1;
        if (last >= start)
        {
            return last;
        }

        if (phrase.Head.Kind != NameHeadKind.Idafa && phrase.IsListedWhole())
        {
            int listed = phrase.Document.Listed[phrase.HeadStart].End;

            // a list knows the whole better: حزب الله; what closes a name may be missing there: مطار أبو الظهور العسكري
            bool closed = phrase.Reaches(listed + 1)
                && (phrase.Has(listed + 1, WordTraits.ClosesName) || HeadContinuation.IsPurposeOfOne(phrase, listed + 1));
            if (closed && (phrase.Head.Type == EntityType.Organization || phrase.IsDirection(listed + 1)))
            {
                // قناة العراقية الرياضية, ريف القنيطرة الشمالي
                phrase.Odds += OfList;
                phrase.Grown |= phrase.Head.Type == EntityType.Organization;
            }

            return closed ? listed : -1;
        }

        last = phrase.Head.Type == EntityType.Organization ? phrase.Document.Lexicon.LetterNames.End(phrase.Document, start) : start - 1;
        if (last >= start)
        {
            // شركة آي بي إم
            phrase.Odds += 1;
            return last;
        }

        last = HeadPlace.Read(ref phrase);
        last = last < start ? Person(ref phrase) : last;
        return last < start ? HeadWords.Read(ref phrase) : last;
    }

    /// <summary>A person's full name, a title before it: مستشفى الملك فيصل, مدرسة فهمي الجرجاوي.</summary>
    private static int Person(ref HeadPhrase phrase)
    {
        LinkDocument document = phrase.Document;
        int first = phrase.Start;
        bool titled = document.Lexicon.Titles.Match(document, first, 0, out TitleKind title, out int end) && title == TitleKind.Honorific;
        first = titled ? end + 1 : first;
        if (!(phrase.Head.Inside || (titled && phrase.Head.Kind == NameHeadKind.Dedicated)) || phrase.Head.Prior < 0.5 || !phrase.Reaches(first) || phrase.IsPeeled(first))
        {
            return -1;
        }

        int last = phrase.PersonEnd(first);
        if (last < first && titled && IsNameBehindTitle(phrase, first))
        {
            last = first;
        }

        if (last < first || (!titled && last == first))
        {
            return -1;
        }

        phrase.Odds += OfPerson + (OfPersonsWord * (last - first));
        return last;
    }

    /// <summary>قابوس in جامع السلطان قابوس.</summary>
    private static bool IsNameBehindTitle(in HeadPhrase phrase, int word) =>
        phrase.Has(word, WordTraits.GivenName)
        || (phrase.Text[word].Kind == WordKind.Arabic && !phrase.HasArticle(word) && !phrase.IsPeeled(word)
            && !phrase.Has(word, WordTraits.Common | WordTraits.SpeechBefore)
            && (phrase.Lists(word, ListedKinds.Person | ListedKinds.Surname) || phrase.Document.ShapeOf(word) > 0));
}
