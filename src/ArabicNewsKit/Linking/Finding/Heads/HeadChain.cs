namespace ArabicNewsKit.Linking;

/// <summary>
/// Reads nouns, adjectives and purposes behind a head or its name: الموارد المائية, الوطني لمنع الكوارث, والجماعات المحلية.
/// </summary>
internal ref partial struct HeadChain
{
    private const int LongestChain = 10;

    /// <summary>A head of this prior is a name as it stands: what وكيل وزارة المالية للتخطيط is for is the office.</summary>
    private const double SureBody = 0.85;

    /// <summary>A head of a lower prior is an ordinary word too: قوة, إدارة.</summary>
    private const double LikelyBody = 0.5;

    /// <summary>What a name that closes the chain adds.</summary>
    private const double OfName = 0.8;

    /// <summary>What من أجل adds, behind which a party says what it is for.</summary>
    private const double OfCause = 1.2;

    /// <summary>What a second nation adds: no description is of two.</summary>
    private const double OfSecondNation = 2;

    /// <summary>What a purpose adds, and where it is one of those that bodies have.</summary>
    private const double OfPurpose = 0.5;
    private const double OfField = 0.3;

    /// <summary>What a purpose adds behind a nation: الشركة التونسية للكهرباء.</summary>
    private const double OfNationAndPurpose = 1;

    private HeadPhrase phrase;

    /// <summary>The last word that is certain.</summary>
    private int last;

    /// <summary>A noun stands there that belongs to the next one; a definite noun closes it, and only adjectives go on.</summary>
    private bool open;

    /// <summary>The chain opened so.</summary>
    private bool idafa;

    /// <summary>The adjective of a nation doesn't belong to the name.</summary>
    private bool whole;

    /// <summary>The head has its adjective in itself.</summary>
    private bool described;

    /// <summary>A listed name closed the chain: but for what closes a name nothing is said of the body behind it.</summary>
    private bool named;
    private bool nation;
    private bool purpose;

    /// <summary>Nouns stand before a word, and not only adjectives of the head.</summary>
    private bool nouns;

    /// <summary>A word joined the last one, and what describes it isn't said of the body.</summary>
    private bool joined;

    /// <summary>The last word of the chain; one before the head's complement for none.</summary>
    /// <param name="phrase">The head.</param>
    /// <param name="last">The last word that is certain.</param>
    /// <param name="open">Whether a noun stands there that belongs to the next one.</param>
    /// <param name="whole">Whether the adjective of a nation doesn't belong to the name.</param>
    /// <param name="described">Whether the head has its adjective in itself.</param>
    public static int Read(ref HeadPhrase phrase, int last, bool open, bool whole = false, bool described = false)
    {
        var chain = new HeadChain
        {
            phrase = phrase,
            last = last,
            open = open,
            idafa = open,
            whole = whole,
            described = described,
            nouns = phrase.Head.Kind != NameHeadKind.Definite,
        };
        int end = phrase.Start + LongestChain;
        for (int i = last + 1; i < end && phrase.Reaches(i) && chain.Takes(ref i); i++)
        {
        }

        phrase = chain.phrase;
        return chain.last;
    }

    /// <summary>Whether something stands before a word that it may describe.</summary>
    private readonly bool Begun => described || last >= phrase.Start;

    /// <summary>Whether a word goes on with the chain; over a name of several words it is moved on.</summary>
    private bool Takes(ref int word)
    {
        if (phrase.Has(word, WordTraits.Verb) && !phrase.Has(word, WordTraits.Noun))
        {
            return false;
        }

        if (open && (idafa || Begun) && Math.Max(phrase.NameEnd(word), phrase.HeadedEnd(word)) is >= 0 and int end)
        {
            // مديرية تربية نينوى, مفوضية الاتحاد الإفريقي, غرفة طوارئ ولاية القضارف: a name closes the chain
            phrase.Odds += phrase.Head.Prior < LikelyBody ? 0 : OfName;
            last = word = end;
            open = false;
            named = true;
            return true;
        }

        return phrase.HasArticle(word) ? TakesDefinite(word) : TakesBare(ref word);
    }

    /// <summary>الغالية in جمعية النساء الحرفيات الغالية منت البشير: who leads the body is named behind it.</summary>
    private readonly bool OpensPerson(int word) =>
        last >= phrase.Start && phrase.HasArticle(last) && phrase.Reaches(word + 1) && phrase.Has(word + 1, WordTraits.Descends);

    private bool TakesDefinite(int word)
    {
        if ((named && !phrase.Closes(word) && !IsNumberOfNamed(word)) || OpensPerson(word))
        {
            return false;
        }

        if (phrase.IsNation(word) && (Begun || !idafa))
        {
            bool agrees = phrase.Agrees(word) || purpose;
            bool second = nation && last == word - 1 && phrase.IsNation(last) && agrees;
            if ((nation && !second) || whole || !(agrees || DescribesLast(word)))
            {
                return false;
            }

            // التجمع السوري الألماني: of two nations
            phrase.Odds += second ? OfSecondNation
                : !agrees ? (phrase.Text.KeyOf(word)[^1] == 'ن' ? 0.5 : -0.4)
                : Begun ? 1
                : phrase.Head.Type == EntityType.Organization ? -0.5 : 0;
            nation = true;
        }
        else if (phrase.Has(word, WordTraits.Ordinal)
            ? !(IsNumber(word) || IsNumberOfNamed(word))
            : !(open || Describes(word)) || (phrase.Stops(word) && !(joined || phrase.Closes(word) || IsOfSeveral(word))))
        {
            return false;
        }

        last = word;
        open = joined = false;
        return true;
    }

    private bool TakesBare(ref int word)
    {
        if (Begun && HeadContinuation.IsDistrict(phrase, word))
        {
            // المجلس الإقليمي لقلعة السراغنة
            phrase.Odds += OfName;
            last = word = phrase.Document.Listed[word].End;
            named = true;
            return true;
        }

        if (Begun && !IsMinistry && HeadContinuation.IsPurpose(phrase, word))
        {
            open = !phrase.Text.KeyOf(word).StartsWith("لل");
            last = open ? last : word;
            phrase.Odds += (nation ? OfNationAndPurpose : !idafa ? OfPurpose : 0)
                + ((phrase.BodyWordOf(word, open ? 1 : 2) & BodyWord.Field) != 0 ? OfField : 0);
            purpose = nouns = true;
            return true;
        }

        if (Begun && !open && (TakesJoined(ref word) || TakesPreposition(word) || TakesTie(word)))
        {
            return true;
        }

        if (Begun && !open && phrase.Has(word, WordTraits.ClosesName))
        {
            // محكمة أمن الدولة العليا طوارئ
            last = word;
            return true;
        }

        if (Begun && phrase.Head.Kind == NameHeadKind.Label && HeadContinuation.IsCause(phrase, word))
        {
            // حزب الاتحاد من أجل الجمهورية
            phrase.Odds += OfCause;
            word++;
            open = purpose = true;
            return true;
        }

        return open && phrase.MayBeOpen(word) && !(phrase.Head.Kind == NameHeadKind.Idafa && phrase.IsBody(word));
    }

    private readonly bool IsMinistry => phrase.Head is { Kind: NameHeadKind.Idafa, Prior: >= SureBody };
}
