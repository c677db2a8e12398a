namespace ArabicNewsKit.Linking;

/// <summary>Reads what may follow a name of its own behind a head: مطار كابول الدولي, لواء النصر مشاة, منظمة ديالى لحقوق الإنسان.</summary>
internal static class HeadTail
{
    /// <summary>What للفروسية says in نادي راشد للفروسية.</summary>
    private const double OfClubsPurpose = 1;

    /// <summary>What الوطنية says in شركة المياه الوطنية, and elsewhere.</summary>
    private const double OfClosedCompany = 1;
    private const double OfClosed = 0.5;

    /// <summary>The last word of the name with what follows it.</summary>
    /// <param name="phrase">The head.</param>
    /// <param name="last">The last word of its own name.</param>
    public static int Read(ref HeadPhrase phrase, int last)
    {
        if (phrase.Head is { Span: NameHeadSpan.Out, Type: EntityType.Organization, Many: false } && phrase.Reaches(last + 1)
            && HeadContinuation.IsPurposeOfOne(phrase, last + 1))
        {
            // نادي راشد للفروسية وسباق الخيل
            phrase.Odds += OfClubsPurpose;
            phrase.Grown = true;
        }

        if (phrase.Head.Span == NameHeadSpan.Out && !phrase.Grown)
        {
            return IsTitleOfTwo(phrase, last) ? last + 1 : last;
        }

        // the nation is said of a name that is whole without it: جامعة هارفارد الأميركية, but مؤسسة البترول الكويتية
        bool whole = phrase.Head.Span == NameHeadSpan.Long || !phrase.HasArticle(last);

        int name = last;
        while (last < name + 2 && phrase.Reaches(last + 1) && (phrase.Has(last + 1, WordTraits.ClosesName) || IsOwned(phrase, last + 1)))
        {
            last++;
            phrase.Odds += phrase.Head.Span == NameHeadSpan.Long ? OfClosedCompany : OfClosed;
        }

        if (phrase.Head.Type == EntityType.Event)
        {
            last = Edition(phrase, last);
        }

        last = phrase.Head.Type == EntityType.Place ? Purpose(phrase, last) : HeadChain.Read(ref phrase, last, open: false, whole);

        phrase.Grown |= last > name;
        return last;
    }

    /// <summary>للطاقة الشمسية in مجمع محمد بن راشد للطاقة الشمسية: of a building one of the nouns that bodies have.</summary>
    private static int Purpose(in HeadPhrase phrase, int last)
    {
        int word = last + 1;
        if (!phrase.Head.Inside || !phrase.Reaches(word) || !phrase.Text.KeyOf(word).StartsWith("لل") || phrase.BodyWordOf(word, 2) == BodyWord.None
            || (phrase.Document.TraitsFrom(word, 2) & WordTraits.Errand) != 0)
        {
            return last;
        }

        return phrase.Reaches(word + 1) && phrase.HasArticle(word + 1) && phrase.IsAdjective(word + 1) && !phrase.Stops(word + 1) && !phrase.IsNation(word + 1)
            ? word + 1 : word;
    }

    /// <summary>الحكومي in مستشفى الإيمان الحكومي.</summary>
    private static bool IsOwned(in HeadPhrase phrase, int word) =>
        phrase.Head is { Type: EntityType.Place, Inside: true } && phrase.HasArticle(word) && (phrase.BodyWordOf(word, 2) & BodyWord.Owner) != 0 && phrase.Agrees(word);

    /// <summary>الرابع عشر in مهرجان صفا الرابع عشر.</summary>
    private static int Edition(in HeadPhrase phrase, int last)
    {
        int ordinal = phrase.Reaches(last + 1) && phrase.Has(last + 1, WordTraits.Ordinal) ? last + 1 : last;
        bool teen = phrase.Has(ordinal, WordTraits.Ordinal) && phrase.Reaches(ordinal + 1)
            && phrase.Text.KeyOf(ordinal + 1) is "عشر" or "عشره" or "والعشرون" or "والعشرين" or "والثلاثون" or "والثلاثين";
        return teen ? ordinal + 1 : ordinal;
    }

    /// <summary>الثقافة الجديدة in مجلة الثقافة الجديدة.</summary>
    private static bool IsTitleOfTwo(in HeadPhrase phrase, int last) =>
        phrase.Head.Type == EntityType.Organization && phrase.HasArticle(last) && (phrase.Bare(last) & WordTraits.Noun) != 0
        && phrase.Reaches(last + 1) && phrase.HasArticle(last + 1) && phrase.Has(last + 1, WordTraits.ClosesName);
}
