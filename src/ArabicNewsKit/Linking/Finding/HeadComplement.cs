namespace ArabicNewsKit.Linking;

/// <summary>
/// Reads what stands behind a head: a name of its own (<see cref="HeadLabel"/>) or a chain of nouns, then adjectives and purposes:
/// وزارة الموارد المائية, المركز الوطني لمنع الكوارث, مؤسسة النور الخيرية للتنمية.
/// </summary>
internal static class HeadComplement
{
    private const int LongestChain = 7;

    /// <summary>A head of this prior is a name as it stands: وزارة الحكم المحلي لشؤون البلديات is described behind it.</summary>
    private const double SureBody = 0.85;

    /// <summary>By how much less a company that is told by its trade is a name.</summary>
    private const double UnnamedCompany = 2.5;

    /// <summary>What a name that closes the chain adds.</summary>
    private const double OfName = 0.8;

    /// <summary>The last word of the complement; before the first for none.</summary>
    public static int Read(ref HeadPhrase phrase)
    {
        NameHeadKind kind = phrase.Head.Kind;
        if (kind == NameHeadKind.Definite)
        {
            // الإدارة العامة has its adjective in itself: الإدارة العامة لمباحث الجيزة
            bool described = phrase.Start > phrase.HeadStart + 1;
            return Weigh(ref phrase, Chain(ref phrase, phrase.Start - 1, open: false, described: described));
        }

        int last = HeadLabel.Read(ref phrase);
        if (last >= phrase.Start)
        {
            return Tail(ref phrase, last);
        }

        if (kind == NameHeadKind.Label && phrase.Head.Inside && phrase.Head.Type == EntityType.Organization)
        {
            // حزب تجمع الأمل, but حركة نقل البضائع
            phrase.Odds -= 0.5;
            kind = NameHeadKind.Idafa;
        }

        if (phrase.Head.Span == NameHeadSpan.Long)
        {
            // شركة تسويق النفط: of that company only where its acronym follows
            phrase.Odds -= UnnamedCompany;
            phrase.Grown = true;
            kind = NameHeadKind.Idafa;
        }

        return kind == NameHeadKind.Idafa ? Weigh(ref phrase, Chain(ref phrase, phrase.Start - 1, open: true)) : last;
    }

    /// <summary>What a head that is whole by itself is for: الجمعية الوطنية لحماية الطفل. Before the first word for none.</summary>
    public static int ReadPurpose(ref HeadPhrase phrase) =>
        phrase.Head.Prior < SureBody && phrase.IsPurpose(phrase.Start)
            ? Chain(ref phrase, phrase.Start - 1, open: false, described: true)
            : -1;

    /// <summary>The longer a chain, the likelier it is a name and no description.</summary>
    private static int Weigh(ref HeadPhrase phrase, int last)
    {
        phrase.Odds += last > phrase.Start ? 0.5 : -0.3;
        return last;
    }

    /// <summary>What may follow a name of its own: مطار كابول الدولي, لواء النصر مشاة, منظمة ديالى لحقوق الإنسان.</summary>
    private static int Tail(ref HeadPhrase phrase, int last)
    {
        if (phrase.Head.Span == NameHeadSpan.Out)
        {
            return last;
        }

        // the nation is said of a name that is whole without it: جامعة هارفارد الأميركية, but مؤسسة البترول الكويتية
        bool whole = phrase.Head.Span == NameHeadSpan.Long || !phrase.HasArticle(last);

        int name = last;
        while (last < name + 2 && phrase.Reaches(last + 1) && phrase.Has(last + 1, WordTraits.ClosesName))
        {
            last++;
            phrase.Odds += 0.5;
        }

        if (phrase.Head.Type != EntityType.Place)
        {
            last = Chain(ref phrase, last, open: false, whole);
        }

        phrase.Grown |= last > name;
        return last;
    }

    /// <summary>Reads nouns, adjectives and purposes behind a word.</summary>
    /// <param name="phrase">The head.</param>
    /// <param name="last">The last word that is certain.</param>
    /// <param name="open">A noun stands there that belongs to the next one; a definite noun closes it, and only adjectives go on.</param>
    /// <param name="whole">The adjective of a nation doesn't belong to the name.</param>
    /// <param name="described">The head has its adjective in itself.</param>
    private static int Chain(ref HeadPhrase phrase, int last, bool open, bool whole = false, bool described = false)
    {
        LinkDocument document = phrase.Document;
        int start = phrase.Start;
        bool idafa = open;
        bool nation = false;
        bool purpose = false;
        bool nouns = phrase.Head.Kind != NameHeadKind.Definite;
        bool joins = true;
        bool joined = false;
        int end = start + LongestChain;
        for (int i = last + 1; i < end && phrase.Reaches(i); i++)
        {
            if (phrase.Has(i, WordTraits.Verb) && !phrase.Has(i, WordTraits.Noun))
            {
                break;
            }

            bool begun = described || last >= start;
            if (open && phrase.Lists(i, ListedKinds.Thing) && (idafa || begun))
            {
                // مديرية تربية نينوى, مفوضية الاتحاد الإفريقي: a name closes the chain
                phrase.Odds += OfName;
                last = i = document.Listed[i].End;
                open = false;
            }
            else if (phrase.HasArticle(i))
            {
                if (phrase.IsNation(i) && (begun || !idafa))
                {
                    if (nation || whole || !(phrase.Agrees(i) || purpose))
                    {
                        break;
                    }

                    phrase.Odds += begun ? 1 : phrase.Head.Type == EntityType.Place ? 0 : -0.5;
                    nation = true;
                    joins = false;
                }
                else if (phrase.Has(i, WordTraits.Ordinal)
                    ? !IsNumber(phrase, i, last)
                    : !(open || Describes(phrase, i, begun && !idafa, nation && !purpose)) || (phrase.Stops(i) && !(joined || phrase.Closes(i))))
                {
                    break;
                }

                last = i;
                open = joined = false;
            }
            else if (begun && !IsMinistry(phrase) && phrase.IsPurpose(i))
            {
                open = !phrase.Text.KeyOf(i).StartsWith("لل");
                last = open ? last : i;
                phrase.Odds += nation || !idafa ? 0.5 : 0;
                purpose = true;
                nouns = joins = true;
            }
            else if (begun && joins && phrase.Joins(i, nouns))
            {
                // والجماعات المحلية
                last = i;
                joined = nouns;
            }
            else if (begun && !open && phrase.Has(i, WordTraits.ClosesName))
            {
                // محكمة أمن الدولة العليا طوارئ
                last = i;
            }
            else if (open && phrase.MayBeOpen(i))
            {
                open = true;
            }
            else
            {
                break;
            }
        }

        return last;
    }

    /// <summary>وكيل وزارة المالية للتخطيط: what is for planning is the office.</summary>
    private static bool IsMinistry(in HeadPhrase phrase) => phrase.Head is { Kind: NameHeadKind.Idafa, Prior: >= SureBody };

    /// <summary>السابعة in المنطقة العسكرية السابعة: the number of one of several; المركز الأول is the first place.</summary>
    private static bool IsNumber(in HeadPhrase phrase, int word, int last) =>
        phrase.Head.Kind == NameHeadKind.Definite && last == word - 1
        && (phrase.Agrees(word) || phrase.Text.KeyOf(word)[^1] == 'ي')
        && (last >= phrase.Start || phrase.Start > phrase.HeadStart + 1);

    /// <summary>Whether a word with the article describes what stands before it; behind a definite head it agrees with that.</summary>
    private static bool Describes(in HeadPhrase phrase, int word, bool chained, bool nation)
    {
        bool adjective = phrase.IsAdjective(word) || phrase.Has(word, WordTraits.ClosesName) || (chained && phrase.Text.KeyOf(word)[^1] == 'ه');
        bool own = phrase.Head.Kind == NameHeadKind.Definite ? word == phrase.Start || nation : nation;
        return adjective && (!own || phrase.Agrees(word));
    }
}
