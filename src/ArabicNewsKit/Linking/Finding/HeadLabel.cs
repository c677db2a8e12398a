using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Reads a name of its own behind a head: a place (منظمة ديالى), a person (مدرسة فهمي الجرجاوي), a word that looks like a name (مركز
/// كارنيغي), a definite noun (حركة النجباء), a number (اللواء 101), or foreign letters.
/// </summary>
internal static class HeadLabel
{
    private const int MostLatin = 3;
    private const int YearLength = 4;

    /// <summary>An event's head of this prior is hardly ever told by its month alone.</summary>
    private const double LikelyEvent = 0.5;

    /// <summary>What a day of a month says, which only what was named after it has behind it.</summary>
    private const double OfDay = 1;

    /// <summary>A head of this prior is hardly ever an ordinary word.</summary>
    private const double LikelyHead = 0.6;

    /// <summary>What a list says for the name that it has but for its end.</summary>
    private const double OfList = 1;

    /// <summary>What a place says for the body that is named after it, and for what else is.</summary>
    private const double BodyOfPlace = 1.1;
    private const double OfPlace = 0.7;

    /// <summary>What it says where the head's last word is the place's too: مجلس جهة درعة تافيلالت.</summary>
    private const double OfPlaceOfHead = 3;

    /// <summary>What الحرة says in منطقة نواذيبو الحرة.</summary>
    private const double OfZone = 2;

    /// <summary>What a side says behind a listed place, which then is another one.</summary>
    private const double OfSide = 1;

    /// <summary>What a person says, and each further word: the longer the name, the more it would be worth alone.</summary>
    private const double OfPerson = 1.1;
    private const double OfPersonsWord = 0.3;

    /// <summary>The last word of the name; before the first for none.</summary>
    public static int Read(ref HeadPhrase phrase)
    {
        int start = phrase.Start;
        WordKind kind = phrase.Text[start].Kind;
        if (phrase.Head.Kind == NameHeadKind.Unit)
        {
            if (kind == WordKind.Number || phrase.Has(start, WordTraits.Ordinal))
            {
                phrase.Odds += 0.5;
                return start;
            }

            // خلفا للواء علي حمود: a rank, not a brigade; but المنطقة C10
            if (phrase.HeadHasArticle() && kind != WordKind.Latin)
            {
                return -1;
            }
        }

        if (kind == WordKind.Number && phrase.Head.Kind != NameHeadKind.Idafa && phrase.Reaches(start + 1) && (phrase.BodyWordOf(start + 1) & BodyWord.Month) != 0
            && (phrase.Head.Type == EntityType.Place || phrase.Head.Inside))
        {
            // حي 19 مارس, جامعة 8 ماي 1945
            phrase.Odds += OfDay;
            phrase.Grown |= phrase.Head.Type != EntityType.Place;
            return phrase.Document.Follows(start + 2) && phrase.Text[start + 2].Kind == WordKind.Number && phrase.Text.KeyOf(start + 2).Length == YearLength ? start + 2 : start + 1;
        }

        if (kind == WordKind.Number && phrase.Head is { Kind: NameHeadKind.Dedicated, Prior: > LikelyHead } && !IsCounted(phrase, start + 1))
        {
            // شارع 45, مونديال 2022
            return start;
        }

        if (kind == WordKind.Latin)
        {
            return Latin(ref phrase);
        }

        if (kind != WordKind.Arabic)
        {
            return -1;
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

        if (phrase.Head is { Type: EntityType.Event, Kind: NameHeadKind.Label, Prior: >= LikelyEvent } && (phrase.BodyWordOf(start) & BodyWord.Month) != 0)
        {
            // ثورة أكتوبر
            phrase.Odds += OfDay;
            return start;
        }

        int last = phrase.Head.Type == EntityType.Organization ? phrase.Document.Lexicon.LetterNames.End(phrase.Document, start) : start - 1;
        if (last >= start)
        {
            // شركة آي بي إم
            phrase.Odds += 1;
            return last;
        }

        last = Place(ref phrase);
        last = last < start ? Person(ref phrase) : last;
        return last < start ? HeadWords.Read(ref phrase) : last;
    }

    /// <summary>طالبا in مدرسة 30 طالبا: what a number counts.</summary>
    private static bool IsCounted(in HeadPhrase phrase, int word) =>
        phrase.Reaches(word) && !phrase.IsDefinite(word) && phrase.Text.KeyOf(word)[0] != 'و'
        && !phrase.Has(word, WordTraits.Function | WordTraits.Verb | WordTraits.Directs);

    private static int Latin(ref HeadPhrase phrase)
    {
        int end = phrase.Start;
        while (end < phrase.Start + MostLatin - 1 && phrase.Document.Follows(end + 1) && phrase.Text[end + 1].Kind == WordKind.Latin)
        {
            end++;
        }

        phrase.Odds += 0.8;
        return end;
    }

    /// <summary>مطار بغداد is a name, مدينة بغداد names Baghdad; حزب الليكود names Likud. مجلس محافظة نينوى has a head of its own inside.</summary>
    private static int Place(ref HeadPhrase phrase)
    {
        LinkDocument document = phrase.Document;
        int start = phrase.Start;
        if (phrase.Head is { Type: EntityType.Organization, Inside: true } && start > phrase.HeadStart + 1 && phrase.IsPlace(start - 1)
            && document.Listed[start - 1].End >= start)
        {
            // مجلس جهة درعة تافيلالت: the head's last word is one of the place too
            phrase.Odds += OfPlaceOfHead;
            phrase.Grown = true;
            return document.Listed[start - 1].End;
        }

        if (phrase.Head.Type == EntityType.Organization && phrase.Head.Inside && !phrase.Lists(start, ListedKinds.Thing)
            && phrase.NameEnd(start) is >= 0 and int end)
        {
            phrase.Odds += OfPlace;
            return end;
        }

        if (phrase.Head.Kind == NameHeadKind.Unit)
        {
            // لواء البترا: a district
            return -1;
        }

        if (phrase.Head is { Inside: true, Type: not EntityType.Place } && phrase.HeadedEnd(start) is >= 0 and int headed)
        {
            // مهرجان وادي الشعير
            phrase.Odds += OfPlace;
            return headed;
        }

        if (phrase.Head is { Type: EntityType.Place, Many: true, Prior: >= LikelyHead } && phrase.IsPlace(start)
            && document.Listed[start].End + 1 is var side && phrase.Reaches(side) && phrase.IsDirection(side))
        {
            // بلدتي الكرك الشرقي وأم ولد
            phrase.Odds += OfSide;
            return side;
        }

        if (phrase.Head is { Type: EntityType.Place, Span: NameHeadSpan.Out, Many: false, Prior: < LikelyHead } && phrase.IsPlace(start)
            && document.Listed[start].End + 1 is var next && phrase.Reaches(next) && phrase.HasArticle(next)
            && phrase.Has(next, WordTraits.ClosesName) && !phrase.IsDirection(next) && phrase.Agrees(next))
        {
            // منطقة نواذيبو الحرة
            phrase.Grown = true;
            phrase.Odds += OfZone;
            return next;
        }

        if (!IsNamedAfter(phrase, start) || (!phrase.Head.Inside && (phrase.Head.Type == EntityType.Place || phrase.Head.Prior < LikelyHead)))
        {
            return -1;
        }

        // نادي الخليج: by itself the place would be named
        phrase.Grown = true;
        phrase.Odds += phrase.Head.Type == EntityType.Organization || (phrase.Head.Kind == NameHeadKind.Dedicated && document.Listed[start].End > start) ? BodyOfPlace : OfPlace;
        return document.Listed[start].End;
    }

    /// <summary>
    /// Whether a listed place stands there, of which a building is surely named even where the name is an ordinary word too (مصفاة
    /// الزاوية), or before some buildings a body: مستشفى الجامعة الأردنية.
    /// </summary>
    private static bool IsNamedAfter(in HeadPhrase phrase, int word) =>
        phrase.IsPlace(word)
        || (phrase.Head is { Type: EntityType.Place, Inside: true, Prior: >= LikelyHead } && phrase.HasArticle(word)
            && phrase.Lists(word, ListedKinds.Doubtful) && !phrase.Stops(word) && phrase.Document.Listed[word].EndType == EntityType.Place)
        || (phrase.Head is { Type: EntityType.Place, Kind: NameHeadKind.Dedicated, Prior: > LikelyHead } && phrase.Lists(word, ListedKinds.Plain)
            && phrase.Document.Listed[word].EndType == EntityType.Organization);

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
