namespace ArabicNewsKit.Linking;

/// <summary>
/// Reads what stands behind a head: a name of its own (<see cref="HeadLabel"/>) or a chain of nouns, then adjectives and purposes:
/// وزارة الموارد المائية, المركز الوطني لمنع الكوارث, مؤسسة النور الخيرية للتنمية.
/// </summary>
internal static class HeadComplement
{
    /// <summary>A head of this prior is a name as it stands: وزارة الحكم المحلي لشؤون البلديات is described behind it.</summary>
    private const double SureBody = 0.85;

    /// <summary>By how much less a company that is told by its trade is a name.</summary>
    private const double UnnamedCompany = 2.5;

    /// <summary>What the town says in which a building stands.</summary>
    private const double OfTown = 1;

    /// <summary>What the name of a person behind a building says.</summary>
    private const double OfNamesake = 1;
    private const double OfNamesakesWord = 0.3;

    /// <summary>What a noun that says what the body is for adds: وحدة مكافحة الإرهاب.</summary>
    private const double OfField = 0.3;

    /// <summary>A head of a lower prior is an ordinary word too, and by how much less it is a name where no body's word follows.</summary>
    private const double DoubtfulHead = 0.5;
    private const double Figurative = 0.6;

    /// <summary>What للفروسية says in نادي راشد للفروسية.</summary>
    private const double OfClubsPurpose = 1;

    /// <summary>What الوطنية says in شركة المياه الوطنية.</summary>
    private const double OfClosedCompany = 1;

    /// <summary>The last word of the complement; before the first for none.</summary>
    public static int Read(ref HeadPhrase phrase)
    {
        NameHeadKind kind = phrase.Head.Kind;
        if (kind == NameHeadKind.Definite)
        {
            // الإدارة العامة has its adjective in itself: الإدارة العامة لمباحث الجيزة
            bool whole = phrase.Start > phrase.HeadStart + 1;
            int described = Weigh(ref phrase, HeadChain.Read(ref phrase, phrase.Start - 1, open: false, described: whole));
            return Town(ref phrase, Namesake(ref phrase, described));
        }

        // غرفة طوارئ ولاية القضارف: a noun that looks like a name
        bool noun = kind == NameHeadKind.Idafa && phrase.MayBeOpen(phrase.Start)
            && (phrase.Has(phrase.Start, WordTraits.Noun | WordTraits.ClosesName) || phrase.BodyWordOf(phrase.Start) != BodyWord.None);
        int last = noun ? -1 : HeadLabel.Read(ref phrase);
        if (last >= phrase.Start)
        {
            return Tail(ref phrase, last);
        }

        if (kind != NameHeadKind.Idafa && phrase.IsListedWhole())
        {
            return last;
        }

        bool label = kind == NameHeadKind.Label || (kind == NameHeadKind.Unit && !phrase.HeadHasArticle());
        if (label && phrase.Head.Inside && phrase.Head.Type == EntityType.Organization)
        {
            // حزب تجمع الأمل, but حركة نقل البضائع
            phrase.Odds -= 0.5;
            kind = NameHeadKind.Idafa;
        }

        if (phrase.Head.Span == NameHeadSpan.Long)
        {
            return Company(ref phrase);
        }

        return kind == NameHeadKind.Idafa ? Weigh(ref phrase, HeadChain.Read(ref phrase, phrase.Start - 1, open: true)) : last;
    }

    /// <summary>شركة تسويق النفط: of that company only where its acronym follows; but شركة المياه الوطنية is one.</summary>
    private static int Company(ref HeadPhrase phrase)
    {
        int last = Weigh(ref phrase, HeadChain.Read(ref phrase, phrase.Start - 1, open: true));
        phrase.Odds -= last > phrase.Start && (phrase.IsNation(last) || phrase.Has(last, WordTraits.ClosesName)) ? 0 : UnnamedCompany;
        phrase.Grown = true;
        return last;
    }

    /// <summary>What a head that is whole by itself is for: الجمعية الوطنية لحماية الطفل. Before the first word for none.</summary>
    public static int ReadPurpose(ref HeadPhrase phrase) =>
        phrase.Head.Prior < SureBody && HeadContinuation.IsPurpose(phrase, phrase.Start)
            ? HeadChain.Read(ref phrase, phrase.Start - 1, open: false, described: true)
            : -1;

    /// <summary>The longer a chain, the likelier it is a name and no description; and where somebody has an office: مدير إدارة الشؤون العامة.</summary>
    private static int Weigh(ref HeadPhrase phrase, int last)
    {
        phrase.Odds += (last <= phrase.Start ? -0.3 : phrase.IsHeld() ? 0.9 : 0.5)
            + (last > phrase.Start && (phrase.BodyWordOf(phrase.Start) & BodyWord.Field) != 0 ? OfField : 0)
            - (IsFigurative(phrase) ? Figurative : 0);
        return last;
    }

    /// <summary>دائرة الالتفاف الشعبي, مركز الشمس: heads that are ordinary words, and behind them none of which bodies are made.</summary>
    private static bool IsFigurative(in HeadPhrase phrase) =>
        phrase.Head is { Kind: NameHeadKind.Idafa, Prior: <= DoubtfulHead } && !phrase.IsHeld()
        && !phrase.Lists(phrase.Start, ListedKinds.Thing | ListedKinds.Doubtful)
        && phrase.BodyWordOf(phrase.Start, phrase.HasArticle(phrase.Start) ? 2 : 0) == BodyWord.None;

    /// <summary>المستشفى الجامعي محمد السادس: the name of who it was named after; of a body only as rulers bear it.</summary>
    private static int Namesake(ref HeadPhrase phrase, int last)
    {
        if (last > phrase.HeadStart && phrase.Head.Type == EntityType.Place && phrase.Reaches(last + 1)
            && phrase.PersonEnd(last + 1) is var end && end > last + 1)
        {
            // المركب الثقافي محمد خير الدين
            phrase.Odds += OfNamesake + (OfNamesakesWord * (end - last));
            return end;
        }

        if (last == phrase.Start - 1 && last > phrase.HeadStart && phrase.Head.Type == EntityType.Place && phrase.Reaches(phrase.Start)
            && Own(phrase) is >= 0 and int name)
        {
            // المركز الحدودي أم الطبول
            phrase.Odds += OfNamesake;
            return name;
        }

        if (last < phrase.Start || !phrase.Reaches(last + 2) || !phrase.Has(last + 1, WordTraits.GivenName) || !phrase.Has(last + 2, WordTraits.Regnal))
        {
            return last;
        }

        phrase.Odds += OfNamesake;
        return last + 2;
    }

    /// <summary>The last word of a place's own name behind a head with its adjective: أم الطبول, رأس جدير; -1 for none.</summary>
    private static int Own(in HeadPhrase phrase) =>
        phrase.IsPlace(phrase.Start) ? phrase.Document.Listed[phrase.Start].End
        : phrase.Has(phrase.Start, WordTraits.BindsNext) && phrase.Reaches(phrase.Start + 1) && !phrase.Has(phrase.Start + 1, WordTraits.Function) ? phrase.Start + 1
        : -1;

    /// <summary>بالمزونة in المعهد الثانوي بالمزونة: of which of many it is said.</summary>
    private static int Town(ref HeadPhrase phrase, int last)
    {
        int town = last + 1;
        if (phrase.Head.Also == NameHeadAlso.Seated && last > phrase.HeadStart && phrase.Reaches(town + 1) && phrase.Text.KeyOf(town) is "في" && phrase.IsPlace(town + 1))
        {
            phrase.Odds += OfTown;
            return phrase.Document.Listed[town + 1].End;
        }

        if (!(phrase.Head.Type == EntityType.Place || phrase.Head.Also == NameHeadAlso.Seated) || last <= phrase.HeadStart || !phrase.Reaches(town) || phrase.Text.KeyOf(town) is not ['ب', _, _, _, ..])
        {
            return last;
        }

        bool listed = phrase.Lists(town, ListedKinds.Thing) && phrase.Document.Listed[town].EndType == EntityType.Place;
        bool unknown = DefiniteArticle.MayStart(phrase.Text.KeyOf(town)[1..])
            && (phrase.Document.TraitsFrom(town, 3) & (WordTraits.Common | WordTraits.StopsComplement)) == 0 && !phrase.IsHead(town, 1);
        if (!listed && !unknown)
        {
            return last;
        }

        phrase.Odds += OfTown;
        return listed ? phrase.Document.Listed[town].End : town;
    }

    /// <summary>What may follow a name of its own: مطار كابول الدولي, لواء النصر مشاة, منظمة ديالى لحقوق الإنسان.</summary>
    private static int Tail(ref HeadPhrase phrase, int last)
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
            // مجلة الثقافة الجديدة
            return phrase.Head.Type == EntityType.Organization && phrase.HasArticle(last) && phrase.Reaches(last + 1)
                && phrase.HasArticle(last + 1) && phrase.Has(last + 1, WordTraits.ClosesName) && (phrase.Bare(last) & WordTraits.Noun) != 0 ? last + 1 : last;
        }

        // the nation is said of a name that is whole without it: جامعة هارفارد الأميركية, but مؤسسة البترول الكويتية
        bool whole = phrase.Head.Span == NameHeadSpan.Long || !phrase.HasArticle(last);

        int name = last;
        while (last < name + 2 && phrase.Reaches(last + 1) && (phrase.Has(last + 1, WordTraits.ClosesName) || IsOwned(phrase, last + 1)))
        {
            last++;
            phrase.Odds += phrase.Head.Span == NameHeadSpan.Long ? OfClosedCompany : 0.5;
        }

        if (phrase.Head.Type == EntityType.Event)
        {
            last = Edition(phrase, last);
        }

        if (phrase.Head.Type != EntityType.Place)
        {
            last = HeadChain.Read(ref phrase, last, open: false, whole);
        }

        phrase.Grown |= last > name;
        return last;
    }

    /// <summary>الحكومي in مستشفى الإيمان الحكومي.</summary>
    private static bool IsOwned(in HeadPhrase phrase, int word) =>
        phrase.Head is { Type: EntityType.Place, Inside: true } && phrase.HasArticle(word) && (phrase.BodyWordOf(word, 2) & BodyWord.Owner) != 0 && phrase.Agrees(word);

    /// <summary>الرابع عشر in مهرجان صفا الرابع عشر.</summary>
    private static int Edition(in HeadPhrase phrase, int last)
    {
        if (!phrase.Reaches(last + 1) || !phrase.Has(last + 1, WordTraits.Ordinal))
        {
            return last;
        }

        bool teen = phrase.Reaches(last + 2)
            && phrase.Text.KeyOf(last + 2) is "عشر" or "عشره" or "والعشرون" or "والعشرين" or "والثلاثون" or "والثلاثين";
        return last + (teen ? 2 : 1);
    }
}
