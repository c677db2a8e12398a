namespace ArabicNewsKit.Linking;

/// <summary>Reads a place that a head has behind it as its name, or as a part of it: منظمة ديالى, مهرجان وادي الشعير, منطقة نواذيبو الحرة.</summary>
internal static class HeadPlace
{
    /// <summary>A head of this prior is hardly ever an ordinary word.</summary>
    private const double LikelyHead = 0.6;

    /// <summary>What a place says for the body that is named after it, and for what else is.</summary>
    private const double LikelyBodyOfPlace = 1.3;
    private const double BodyOfPlace = 1.1;
    private const double OfPlace = 0.7;

    /// <summary>A head of a lower prior is an ordinary word too: تجمع بريطانيا.</summary>
    private const double LikelyBody = 0.55;

    /// <summary>What it says where the head's last word is the place's too: مجلس جهة درعة تافيلالت.</summary>
    private const double OfPlaceOfHead = 3;

    /// <summary>What الحرة says in منطقة نواذيبو الحرة.</summary>
    private const double OfZone = 2;

    /// <summary>What a side says behind a listed place, which then is another one.</summary>
    private const double OfSide = 1;

    /// <summary>مطار بغداد is a name, مدينة بغداد names Baghdad; حزب الليكود names Likud. مجلس محافظة نينوى has a head of its own inside.</summary>
    public static int Read(ref HeadPhrase phrase)
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
        phrase.Odds += phrase.Head.Type == EntityType.Organization ? (phrase.Head.Prior >= LikelyBody ? LikelyBodyOfPlace : BodyOfPlace)
            : phrase.Head.Kind == NameHeadKind.Dedicated && document.Listed[start].End > start ? (phrase.Head.Type == EntityType.Event ? LikelyBodyOfPlace : BodyOfPlace)
            : OfPlace;
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
}
