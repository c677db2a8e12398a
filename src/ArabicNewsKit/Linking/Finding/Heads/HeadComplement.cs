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

    /// <summary>What a noun that says what the body is for adds: وحدة مكافحة الإرهاب.</summary>
    private const double OfField = 0.3;

    /// <summary>A head of a lower prior is an ordinary word too, and by how much less it is a name where no body's word follows.</summary>
    private const double DoubtfulHead = 0.5;
    private const double Figurative = 0.6;

    /// <summary>The last word of the complement; before the first for none.</summary>
    public static int Read(ref HeadPhrase phrase) =>
        phrase.Head.Also == NameHeadAlso.Numbered ? LawNumber.Read(ref phrase, Complement(ref phrase)) : Complement(ref phrase);

    private static int Complement(ref HeadPhrase phrase)
    {
        NameHeadKind kind = phrase.Head.Kind;
        if (kind == NameHeadKind.Definite)
        {
            // الإدارة العامة has its adjective in itself: الإدارة العامة لمباحث الجيزة
            bool whole = phrase.Start > phrase.HeadStart + 1;
            int described = Weigh(ref phrase, HeadChain.Read(ref phrase, phrase.Start - 1, open: false, described: whole));
            return HeadNamesake.ReadTown(ref phrase, HeadNamesake.Read(ref phrase, described));
        }

        // غرفة طوارئ ولاية القضارف: a noun that looks like a name
        bool noun = kind == NameHeadKind.Idafa && phrase.MayBeOpen(phrase.Start)
            && (phrase.Has(phrase.Start, WordTraits.Noun | WordTraits.ClosesName) || phrase.BodyWordOf(phrase.Start) != BodyWord.None);
        int last = noun ? -1 : HeadLabel.Read(ref phrase);
        if (last >= phrase.Start)
        {
            return HeadTail.Read(ref phrase, last);
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
}
