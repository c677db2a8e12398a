namespace ArabicNewsKit.Linking;

/// <summary>Reads words behind a head that are a name by what they look like: مركز كارنيغي, حركة النجباء, دوار أيت قمرة.</summary>
internal static class HeadWords
{
    private const int MostWords = 3;

    /// <summary>A head of this prior hardly stands before anything but a name.</summary>
    private const double SureHead = 0.75;

    /// <summary>A place's head of a higher prior hardly stands before an ordinary word with the article.</summary>
    private const double LikelyPlace = 0.6;

    /// <summary>A head of a higher prior stands before nothing but a name.</summary>
    private const double SurePlace = 0.8;

    /// <summary>What العقد says in كتلة العقد الوطني.</summary>
    private const double OfOrdinaryClosed = -0.5;

    /// <summary>The last word of the name; before the first for none.</summary>
    public static int Read(ref HeadPhrase phrase)
    {
        LinkDocument document = phrase.Document;
        int start = phrase.Start;
        int last = -1;
        bool named = false;
        if (FurtherName.First(phrase) is var first && first >= start && !phrase.Lists(start, ListedKinds.Thing))
        {
            phrase.Odds += 1;
            return first;
        }

        if (phrase.Head is { Inside: true, Type: EntityType.Organization } && phrase.Lists(start, ListedKinds.Thing) && document.Listed[start].End == start
            && phrase.Has(start, WordTraits.Common | WordTraits.GivenName) && phrase.Reaches(start + 1) && phrase.IsPlace(start + 1))
        {
            // تجمع أمل الجزائر: not of the body that is called أمل
            phrase.Odds += 1;
            return document.Listed[start + 1].End;
        }

        if (IsPrefixed(phrase, start)
            || (phrase.Has(start, WordTraits.InnerParticle) && !phrase.Has(start, WordTraits.BindsNext))
            || phrase.Lists(start, ListedKinds.Thing | ListedKinds.Adjective)
            || (phrase.Head.Kind == NameHeadKind.Idafa && phrase.HasArticle(start)))
        {
            return -1;
        }

        for (int i = start; i < start + MostWords && phrase.Reaches(i); i++)
        {
            bool article = phrase.HasArticle(i);
            WordTraits traits = phrase.Bare(i);
            if (i > start && !article && !named && phrase.IsPlace(i))
            {
                // شبه جزيرة باخا كاليفورنيا
                return document.Listed[i].End;
            }

            if (i > start && (phrase.Lists(i, ListedKinds.Thing | ListedKinds.Adjective) || phrase.Has(i, WordTraits.ClosesName | WordTraits.Ordinal)
                || (!article && (named || EndsBefore(phrase, i)))))
            {
                break;
            }

            if (phrase.Has(i, WordTraits.BindsNext) && phrase.Reaches(i + 1)
                && !(phrase.Has(i + 1, WordTraits.Function | WordTraits.Verb) && document.IsCommon(i + 1)) && !phrase.IsPeeled(i + 1))
            {
                phrase.Odds += 1;
                return i + 1;
            }

            if (document.IsCommon(i) || (article && Stops(phrase, i)) || phrase.IsHead(i, 0)
                || phrase.Has(i, WordTraits.SpeechBefore | WordTraits.SpeechAfter))
            {
                break;
            }

            if (!article && phrase.Reaches(i + 2) && phrase.Has(i + 1, WordTraits.InnerParticle) && !phrase.Has(i + 1, WordTraits.Function))
            {
                // عقبة بن نافع
                phrase.Odds += 0.4;
                return i + 2;
            }

            if (i > start && article && named && (traits & (WordTraits.Noun | WordTraits.Adjective | WordTraits.AlsoName)) == WordTraits.Noun)
            {
                // سهم الإنماء الارتفاع
                break;
            }

            double shape = document.Lexicon.Shape.Score(article ? phrase.Text.KeyOf(i)[2..] : phrase.Text.KeyOf(i));
            bool ordinary = (traits & WordTraits.Common) != 0 && (traits & WordTraits.AlsoName) == 0;
            if (article)
            {
                // الشعب, الحر: definite words carry names of bodies, of places rather not; قرية alone has no adjective with the article
                if (phrase.Head.Kind == NameHeadKind.Label && phrase.Head.Type != EntityType.Organization
                    && !phrase.FillsQuotes(i) && !IsSited(phrase, i, ordinary) && !IsAwardOf(phrase, i) && !(i > start && phrase.IsDirection(i))
                    && !(i == start && phrase.Head is { Prior: > SurePlace, Span: NameHeadSpan.Out })
                    && (ordinary || shape < (phrase.Head.Span == NameHeadSpan.Out ? -4.6 : phrase.Head.Prior > LikelyPlace ? -3.5 : -2.5)))
                {
                    break;
                }

                phrase.Odds += i > start || !ordinary ? 0.2
                    : phrase.Head.Kind == NameHeadKind.Dedicated ? -0.3
                    : phrase.Head.Type == EntityType.Organization && phrase.Reaches(i + 1) && phrase.Has(i + 1, WordTraits.ClosesName) ? OfOrdinaryClosed
                    : -1.1;
                named = true;
            }
            else if (!IsDescribed(phrase, i) && (shape > (i > start ? 1 : HeadShape.Least(phrase)) || (traits & WordTraits.GivenName) != 0))
            {
                phrase.Odds += i > start ? 0 : HeadShape.IsIndefiniteNisba(phrase, i) ? phrase.Head.Type == EntityType.Organization ? -0.8 : -0.2 : 0.4;
            }
            else
            {
                break;
            }

            last = i;
        }

        return last;
    }

    /// <summary>جميل in متحف جميل, فكري in مسرح فكري: an adjective, though men are called so.</summary>
    private static bool IsDescribed(in HeadPhrase phrase, int word) =>
        phrase.Head is { Kind: NameHeadKind.Dedicated, Agreement: NameHeadAgreement.Masculine } && word == phrase.Start
        && (phrase.Has(word, WordTraits.Adjective) || phrase.Text.KeyOf(word)[^1] == 'ي') && phrase.Has(word, WordTraits.GivenName)
        && phrase.PersonEnd(word) <= word;

    /// <summary>Whether a word with the article is no part of the name. A party's may be another body's: حزب الاتحاد, حزب المؤتمر.</summary>
    private static bool Stops(in HeadPhrase phrase, int word) =>
        IsOfPlaceHead(phrase, word) || StopsName(phrase, word);

    /// <summary>القابضية in منطقة القابضية التابعة لولاية أدم; الجبل in واحة الجبل الشرقي.</summary>
    private static bool IsSited(in HeadPhrase phrase, int word, bool ordinary) =>
        word == phrase.Start && phrase.Reaches(word + 1)
        && ((!ordinary && phrase.Has(word + 1, WordTraits.Directs)) || (phrase.Head is { Inside: true, Prior: > LikelyPlace } && phrase.IsDirection(word + 1)));

    /// <summary>العودة in جائزة مفتاح العودة.</summary>
    private static bool IsAwardOf(in HeadPhrase phrase, int word) =>
        phrase.Head.Type == EntityType.Event && word == phrase.Start + 1 && !phrase.HasArticle(word - 1);

    /// <summary>السد in حوض السد: the place that was told of before.</summary>
    private static bool IsOfPlaceHead(in HeadPhrase phrase, int word) =>
        phrase.Head is { Type: EntityType.Place, Kind: NameHeadKind.Label, Inside: true } && word == phrase.Start
        && phrase.Document.Lexicon.Heads.Match(phrase.Document, word, 2, out NameHead other, out int last) && last == word
        && other is { Type: EntityType.Place, Inside: true } && !(phrase.Reaches(word + 1) && phrase.IsDirection(word + 1));

    /// <summary>العاصمة in جريدة العاصمة: a noun, not what describes the paper.</summary>
    private static bool IsNamedPaper(in HeadPhrase phrase, int word) =>
        phrase.Head.Span == NameHeadSpan.Out && (phrase.Bare(word) & (WordTraits.Noun | WordTraits.Adjective)) == WordTraits.Noun
        && !(phrase.Reaches(word + 1) && phrase.HasArticle(word + 1));

    private static bool StopsName(in HeadPhrase phrase, int word) =>
        phrase.Head is { Type: EntityType.Organization, Kind: NameHeadKind.Label, Prior: >= SureHead } && word == phrase.Start
            ? ((phrase.Bare(word) & WordTraits.StopsComplement) != 0 && !IsNamedPaper(phrase, word)) || phrase.IsTitle(word)
            : phrase.Stops(word);

    /// <summary>Whether a name of words without the article is over before a word.</summary>
    private static bool EndsBefore(in HeadPhrase phrase, int word) =>
        phrase.Has(word, WordTraits.GivenName)
        || (phrase.Text.KeyOf(word)[0] == 'و' && (phrase.Head.Many || phrase.Text.KeyOf(word) is [_, _, _, .., 'ه'] or [_, _, _, .., 'ه', 'ا']))
        || IsRarer(phrase.Document, word, phrase.Start) || phrase.IsPeeled(word);

    /// <summary>Whether the text has a word much more seldom than the name before it, which is then whole without it: إعصار روزا رياح.</summary>
    private static bool IsRarer(LinkDocument document, int word, int name) =>
        2 * document.Occurrences(word) < document.Occurrences(name);

    /// <summary>لزعماء in تحالف لزعماء الميليشيات.</summary>
    private static bool IsPrefixed(in HeadPhrase phrase, int word) =>
        phrase.Text.KeyOf(word)[0] is 'ل' or 'و' && phrase.Document.StartsAnew(word) && !phrase.Has(word, WordTraits.GivenName);
}
