using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>A head, and what is asked of the words behind it.</summary>
internal ref struct HeadPhrase(LinkDocument document, int start, NameHead head)
{
    /// <summary>So many nouns may stand between one and what completes it.</summary>
    private const int MostNouns = 3;

    /// <summary>A place's head of this prior hardly stands before an ordinary noun.</summary>
    private const double LikelyPlace = 0.55;

    public LinkDocument Document { get; } = document;

    public NewsText Text { get; } = document.Text;

    public NameHead Head { get; } = head;

    /// <summary>The first word behind the head.</summary>
    public int Start { get; } = start;

    public int HeadStart { get; } = document.Cues[start].HeadStart;

    /// <summary>The log odds that head and complement are a name.</summary>
    public double Odds { get; set; }

    /// <summary>Whether more than a name of its own was read.</summary>
    public bool Grown { get; set; }

    /// <summary>Whether a word goes on with the phrase: Arabic, with nothing but a space before it.</summary>
    public readonly bool Reaches(int word) => Document.Follows(word) && Text[word].Kind == WordKind.Arabic;

    public readonly bool HasArticle(int word) => DefiniteArticle.MayStart(Text.KeyOf(word));

    /// <summary>Whether the head is written with the article: اللواء, واللواء, للواء where that is a rank.</summary>
    public readonly bool HeadHasArticle()
    {
        ReadOnlySpan<char> key = Text.KeyOf(HeadStart);
        return DefiniteArticle.MayStart(key[Document.Cues[Start].HeadSkip..])
            || (Document.Cues[Start].Title != TitleKind.None && key.StartsWith("لل"));
    }

    /// <summary>Whether a word is written with the article, behind a proclitic too: للثقافة, والفنون.</summary>
    public readonly bool IsDefinite(int word) =>
        HasArticle(word) || Text.KeyOf(word).StartsWith("لل") || Text.KeyOf(word).StartsWith("وال");

    /// <summary>The traits of a word, its article left aside.</summary>
    public readonly WordTraits Bare(int word) => Document.TraitsFrom(word, HasArticle(word) ? 2 : 0);

    public readonly bool Has(int word, WordTraits traits) => (Document.Traits[word] & traits) != 0;

    public readonly bool Lists(int word, ListedKinds kinds) => (Document.Listed[word].Kinds & kinds) != 0;

    /// <summary>Whether a word is the adjective of a nation with the article: العراقية.</summary>
    public readonly bool IsNation(int word) => Lists(word, ListedKinds.Adjective) && HasArticle(word);

    /// <summary>An adjective behind a feminine head, or one that counts as such, ends in ة: الخارجية السعودية, not وزير الخارجية السعودي.</summary>
    public readonly bool Agrees(int word) =>
        (Head.Agreement != NameHeadAgreement.Masculine)
        == (Text.KeyOf(word)[^1] == 'ه' || Text.KeyOf(word) is "العليا" or "الكبري" or "العظمي" or "الصغري" or "الوسطي");

    /// <summary>Whether an adjective is of the other gender for sure: الدولي behind الهيئة, الدائنة behind النادي; not العليا.</summary>
    public readonly bool Disagrees(int word) =>
        !Agrees(word) && (Head.Agreement == NameHeadAgreement.Masculine || (Text.KeyOf(word)[^1] == 'ي' && !Has(word, WordTraits.ClosesName)));

    /// <summary>An adjective by its shape: الثلاثية, العليا, الأعلى, الدولي, الحرفيات; not المسؤولية.</summary>
    public readonly bool IsAdjective(int word)
    {
        ReadOnlySpan<char> key = Text.KeyOf(word);
        WordTraits bare = Bare(word);
        return key.EndsWith("ي") || key is "العليا" or "الاعلي" || (bare & WordTraits.Adjective) != 0
            || key.EndsWith("يات") || key.EndsWith("يين") || (key.EndsWith("يه") && (bare & WordTraits.Noun) == 0);
    }

    /// <summary>The side of a place, as a part of its name: القبلية, الشرقية.</summary>
    public readonly bool IsDirection(int word) => HasArticle(word) && (Document.Traits[word] & WordTraits.Sides) != 0;

    /// <summary>Whether a word with the article ends the complement and doesn't belong to it.</summary>
    public readonly bool Stops(int word) => (Bare(word) & WordTraits.StopsComplement) != 0 || IsHead(word, 0);

    /// <summary>Whether a word closes a name, and a time not with it: المال العام, but العام الماضي.</summary>
    public readonly bool Closes(int word) =>
        Has(word, WordTraits.ClosesName) && !(Reaches(word + 1) && HasArticle(word + 1) && (Bare(word + 1) & WordTraits.StopsComplement) != 0);

    /// <summary>Whether a head or the title of someone high starts at a word, its first letters left out.</summary>
    public readonly bool IsHead(int word, int offset) =>
        (Document.Lexicon.Heads.Match(Document, word, offset, out NameHead other, out _)
            && other.Kind is not (NameHeadKind.State or NameHeadKind.Behind) && other.Type == EntityType.Organization)
        || IsTitle(word, offset);

    /// <summary>Whether the title of someone high starts at a word: ملك in قوات ملك أراغون.</summary>
    public readonly bool IsTitle(int word, int offset = 0) =>
        Document.Lexicon.Titles.Match(Document, word, offset, out TitleKind title, out _) && title != TitleKind.Occupation;

    /// <summary>A noun without the article that has its complement behind it: مكافحة in جهاز مكافحة الإرهاب.</summary>
    public readonly bool MayBeOpen(int word) =>
        !Has(word, WordTraits.Function | WordTraits.Verb | WordTraits.SpeechBefore | WordTraits.SpeechAfter)
        && (Has(word, WordTraits.Noun) || BodyWordOf(word) != BodyWord.None || JoinsNoun(word)
            || !(Text.KeyOf(word)[0] == 'و' || IsPeeled(word) || IsAccusative(word)))
        && !IsTitle(word) && IsChained(word);

    /// <summary>جديدا in مجلسا جديدا: no complement follows.</summary>
    private readonly bool IsAccusative(int word) => Text.KeyOf(word) is [.., not ('ي' or 'ه'), 'ا'];

    /// <summary>What the noun at a word does in the names of bodies, its first letters left out.</summary>
    public readonly BodyWord BodyWordOf(int word, int offset = 0) =>
        Text.TryFind(Document.Lexicon.BodyWords, word, out BodyWord noun, offset) ? noun : BodyWord.None;

    /// <summary>وإدارة in جهاز تنفيذ وإدارة المشروعات: a noun that shares the complement of the one before it.</summary>
    private readonly bool JoinsNoun(int word) =>
        word > Start && Text.KeyOf(word)[0] == 'و' && !HasArticle(word - 1)
        && ((Document.TraitsFrom(word, 1) & WordTraits.Noun) != 0 || BodyWordOf(word, 1) != BodyWord.None);

    /// <summary>وزير الخارجية: the body is the minister's, not named by itself.</summary>
    public readonly bool IsMinisters()
    {
        int before = HeadStart - 1;
        return before >= 0 && Document.Follows(HeadStart)
            && (Text.KeyOf(before).IndexOf("وزير") >= 0 || Text.KeyOf(before).EndsWith("وزراء"));
    }

    /// <summary>Whether a listed place starts at a word as it is written.</summary>
    public readonly bool IsPlace(int word) =>
        Lists(word, ListedKinds.Plain) && Document.Listed[word].EndType == EntityType.Place;

    /// <summary>"جائزة الجمهور": whether quotation marks hold the head and the words up to one, which make a name of an ordinary word.</summary>
    public readonly bool FillsQuotes(int last) =>
        HeadStart > 0 && last + 1 < Text.Count
        && WordSurroundings.IsQuote(Text.KeyOf(HeadStart - 1)[0]) && WordSurroundings.IsQuote(Text.KeyOf(last + 1)[0]);

    /// <summary>Whether a list has the head with what stands behind it: حزب الله.</summary>
    public readonly bool IsListedWhole() => Document.Listed[HeadStart].End >= Start && Lists(HeadStart, ListedKinds.Thing);

    /// <summary>Whether something else starts behind the proclitic of a word: بالمدينة in شارع تل بالمدينة.</summary>
    public readonly bool IsPeeled(int word) => Text.KeyOf(word)[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && Document.StartsAnew(word);

    /// <summary>
    /// The last word of a listed name, a side before it (شمال القاهرة), or the head of a place (ولاية القضارف), or nothing; -1 for none.
    /// </summary>
    public readonly int NameEnd(int word)
    {
        if (Lists(word, ListedKinds.Plain))
        {
            return Document.Listed[word].End;
        }

        if (Has(word, WordTraits.Directs) && !HasArticle(word) && Reaches(word + 1) && IsPlace(word + 1))
        {
            return Document.Listed[word + 1].End;
        }

        return Document.Lexicon.Heads.Match(Document, word, 0, out NameHead inner, out int end)
            && inner is { Type: EntityType.Place, Span: NameHeadSpan.Out } && Reaches(end + 1) && IsPlace(end + 1)
            ? Document.Listed[end + 1].End : -1;
    }

    /// <summary>The last word of a place that has its head in its name: وادي الشعير; -1 for none.</summary>
    public readonly int HeadedEnd(int word) =>
        Document.Lexicon.Heads.Match(Document, word, 0, out NameHead inner, out int end)
        && inner is { Type: EntityType.Place, Span: NameHeadSpan.In, Kind: NameHeadKind.Label, Many: false, Prior: > LikelyPlace } && Reaches(end + 1)
        && (HasArticle(end + 1) || IsPlace(end + 1)) && !Stops(end + 1) && !Lists(end + 1, ListedKinds.Adjective)
            ? Math.Max(end + 1, IsPlace(end + 1) ? Document.Listed[end + 1].End : -1) : -1;

    /// <summary>The last word of a person's full name, listed or not; -1 for none.</summary>
    public readonly int PersonEnd(int word)
    {
        int last = Document.Listed[word].PersonEnd;
        return Document.PersonAt[word] is >= 0 and int person && Document.Candidates[person].Skip == 0
            ? Math.Max(last, Document.Candidates[person].Last) : last;
    }

    /// <summary>A body or district with a name of its own within another's: بلدية in لجنة بلدية إربد, مركز in دائرة مركز بلبيس.</summary>
    public readonly bool IsBody(int word) =>
        Document.Lexicon.Heads.Match(Document, word, 0, out NameHead inner, out int end) && inner is { Type: EntityType.Organization, Many: false }
        && (inner is { Kind: NameHeadKind.Label, Inside: true } || (inner.Also == NameHeadAlso.Placed && Reaches(end + 1) && IsPlace(end + 1)));

    /// <summary>Whether somebody's office in the body stands before it: رئيس لجنة الدفاع.</summary>
    public readonly bool IsHeld() =>
        HeadStart > 0 && Document.Follows(HeadStart)
        && (Document.Cues[HeadStart].Role || Document.Cues[HeadStart].Title != TitleKind.None || Has(HeadStart - 1, WordTraits.OpensRole));

    /// <summary>Whether a definite noun or a name stands behind a word.</summary>
    private readonly bool IsCompleted(int word) => Document.Follows(word + 1) && (HasArticle(word + 1) || NameEnd(word + 1) >= 0);

    /// <summary>The same, over further nouns: لتنمية مناطق الواحات, لجان مقاومة الفاشر; and over one that shares the complement.</summary>
    public readonly bool IsChained(int word)
    {
        for (int last = word + MostNouns; !IsCompleted(word); word++)
        {
            if (word == last || !Reaches(word + 1) || !(IsNoun(word + 1) || JoinsNoun(word + 1)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word without the article is a noun, by a list or by its ة.</summary>
    private readonly bool IsNoun(int word) =>
        !Has(word, WordTraits.Function | WordTraits.Verb | WordTraits.StopsComplement)
        && (Has(word, WordTraits.Noun) || BodyWordOf(word) != BodyWord.None || Text.SurfaceOf(word)[^1] == 'ة' || Text.KeyOf(word).EndsWith("ات"));
}
