using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Finds bodies, places and events that no gazetteer holds: by their heads, with a bounded complement.</summary>
internal static class HeadFinder
{
    /// <summary>A head of a lower prior is an ordinary word too: عين, رأس, باب.</summary>
    private const double DoubtfulHead = 0.6;

    /// <summary>The head decides what its name is: مرصد "أم القرى" is no town, صحيفة لاكروا no person.</summary>
    private const double OfHeadOverList = 8;

    /// <summary>A head of this prior stands before nothing but the name of a paper.</summary>
    private const double LikelyPaper = 0.75;

    /// <summary>What quotation marks around head and name add.</summary>
    private const double OfQuotes = 1;

    private const double NoPerson = -4;
    private const double LeastShapeBeforeHead = -2;

    /// <summary>What a name adds that goes on behind a listed one.</summary>
    private const double OfOutgrown = 1;

    public static void Find(LinkDocument document)
    {
        for (int i = 1; i < document.Text.Count; i++)
        {
            if (document.Cues[i] is { Head: { } head, Ordinary: false })
            {
                Read(document, i, head);
            }
        }
    }

    private static void Read(LinkDocument document, int start, NameHead head)
    {
        double odds = Math.Log(head.Prior / (1 - head.Prior));
        if (head.Prior >= DoubtfulHead && document.Cues[start].HeadSkip > 0 && (document.Traits[document.Cues[start].HeadStart] & WordTraits.GivenName) == 0
            && document.PersonAt[document.Cues[start].HeadStart] is >= 0 and int person)
        {
            // ببلديتي هراوة وعين طاية: no person's name starts with a head behind a particle
            document.Candidates[person].LogOdds = Math.Min(document.Candidates[person].LogOdds, NoPerson);
        }

        if (head.Kind == NameHeadKind.Behind)
        {
            Add(document, head.Type, BehindName(document, start), start, 0, odds);
            return;
        }

        var phrase = new HeadPhrase(document, start, head) { Odds = odds };
        if (HeadQuotation.Stands(phrase))
        {
            Quotations(phrase);
            return;
        }

        int last = head.Kind == NameHeadKind.State ? State(ref phrase) : HeadComplement.Read(ref phrase);
        if (last < start)
        {
            if (head.Many && phrase.Lists(start, ListedKinds.Thing))
            {
                int end = document.Listed[start].End;
                Further(ref phrase, phrase.Reaches(end + 1) && phrase.IsDirection(end + 1) ? end + 2 : end + 1);
            }

            if (head.Span != NameHeadSpan.Alone
                || (document.Listed[phrase.HeadStart].End >= start - 1 && phrase.Lists(phrase.HeadStart, ListedKinds.Thing)))
            {
                return;
            }

            // المحكمة العليا, مجلس النواب: of whichever state
            last = start - 1;
            phrase.Odds = odds + (IsListedInside(phrase, last) ? OfHeadOverList : 0);
        }

        if (head is { Type: EntityType.Place, Prior: < DoubtfulHead } && HeadType.IsLocated(document, phrase.HeadStart, last))
        {
            phrase.Odds += 1;
        }

        phrase.Odds += phrase.FillsQuotes(last) ? OfQuotes : 0;
        phrase.Odds += Outgrows(phrase, last) ? OfOutgrown : IsPaper(phrase, last) ? OfHeadOverList : 0;
        bool inside = head.Inside || phrase.Grown;
        EntityType type = HeadType.Of(phrase, last);
        if ((type != head.Type || head is { Pair: true, Type: EntityType.Organization }) && phrase.IsPlace(start) && document.Listed[start].End == last
            && !(head.Pair && phrase.Reaches(last + 1) && phrase.Text.KeyOf(last + 1)[0] == 'و'))
        {
            // مركز بلبيس: the town that is listed; بورصتي الإمارات: both of one country
            return;
        }

        Add(document, type, inside ? phrase.HeadStart : start, last, inside ? document.Cues[start].HeadSkip : (byte)0, phrase.Odds);
        if (head.Many && phrase.Odds > 0)
        {
            Further(ref phrase, last + 1);
        }
    }

    /// <summary>إفريقيا in بطولة إفريقيا, الإفريقية in البطولة الإفريقية: a head may hold a listed name or adjective.</summary>
    private static bool IsListedInside(in HeadPhrase phrase, int last) =>
        last > phrase.HeadStart
        && (phrase.Lists(last, ListedKinds.Adjective) || (phrase.Document.Listed[last].End == last && phrase.Lists(last, ListedKinds.Thing)));

    /// <summary>المركز القومي للبحوث الاجتماعية is another body than the listed one of which its name is made.</summary>
    private static bool Outgrows(in HeadPhrase phrase, int last)
    {
        int listed = phrase.Document.Listed[phrase.HeadStart].End;
        return listed >= phrase.Start && listed < last && phrase.Head.Kind is NameHeadKind.Definite or NameHeadKind.Idafa
            && phrase.Lists(phrase.HeadStart, ListedKinds.Thing) && phrase.HasArticle(listed + 1);
    }

    /// <summary>صحيفة لاكروا: a head that stays outside and hardly stands before anything else, and a person's last name.</summary>
    private static bool IsPaper(in HeadPhrase phrase, int last) =>
        phrase.Head is { Type: EntityType.Organization, Span: NameHeadSpan.Out, Prior: >= LikelyPaper } && !phrase.Grown
        && last == phrase.Start && !phrase.Lists(last, ListedKinds.Thing) && phrase.Lists(last, ListedKinds.Person | ListedKinds.Surname);

    /// <summary>What stands between quotation marks is the name (وكالة "أسيوشيتد برس"); of works, one behind another.</summary>
    private static void Quotations(in HeadPhrase phrase)
    {
        int mark = HeadQuotation.First(phrase);
        while (HeadQuotation.End(phrase, mark) is >= 0 and int last)
        {
            ref readonly ListedWord listed = ref phrase.Document.Listed[mark + 1];
            double odds = listed.End == last && listed.EndType != phrase.Head.Type ? OfHeadOverList
                : phrase.Head.Kind switch { NameHeadKind.Label => 2, NameHeadKind.Dedicated => 1.5, _ => 0.5 };
            Add(phrase.Document, phrase.Head.Type, mark + 1, last, 0, phrase.Odds + odds);
            mark = HeadQuotation.Next(phrase, last);
        }
    }

    /// <summary>The names that a head of several has behind the first: بلدات بيتا ومادما، وعوريف.</summary>
    private static void Further(ref HeadPhrase phrase, int word)
    {
        int left = phrase.Head.Pair ? 1 : int.MaxValue;
        for (int last; left > 0 && (last = FurtherName.Read(phrase, ref word)) >= word; word = last + 1, left--)
        {
            phrase.Document.Cues[word].Joined = phrase.Head;
            Add(phrase.Document, phrase.Head.Type, word, last, 1, FurtherName.Odds(phrase, word, last));
        }
    }

    private static void Add(LinkDocument document, EntityType type, int first, int last, byte skip, double odds)
    {
        if (last >= first)
        {
            document.Candidates.Add(Candidate.Unlisted(CandidateSource.Head, type, first, last, skip, odds));
        }
    }

    /// <summary>The first word of the name before an English head, of two words at most; behind the head itself for none.</summary>
    private static int BehindName(LinkDocument document, int head)
    {
        int first = head;
        while (first > 0 && first > head - 2 && document.Follows(first) && document.Text[first - 1].Kind == WordKind.Arabic
            && !document.IsCommon(first - 1) && IsBehindName(document, first - 1, first == head))
        {
            first--;
        }

        return first < head ? first : head + 1;
    }

    /// <summary>بغداد in بغداد نيوز, أليك in أليك القابضة: straight before the head a word need look less like a name.</summary>
    private static bool IsBehindName(LinkDocument document, int word, bool next) =>
        document.LabelShapeOf(word) > (next && document.Traits[word] == WordTraits.None ? LeastShapeBeforeHead : 0)
        || (next && (document.Listed[word].Kinds & ListedKinds.Plain) != 0);

    private static int State(ref HeadPhrase phrase)
    {
        if (phrase.Head.Span == NameHeadSpan.Alone && phrase.Closes(phrase.Start) && phrase.Agrees(phrase.Start))
        {
            // هيئة الأركان المشتركة
            phrase.Odds += 1;
            return phrase.Start;
        }

        if (!phrase.IsNation(phrase.Start) || !phrase.Agrees(phrase.Start) || phrase.IsMinisters())
        {
            return phrase.Head.Span == NameHeadSpan.Alone ? HeadComplement.ReadPurpose(ref phrase) : -1;
        }

        phrase.Odds += 1.5;
        return phrase.Head.Type == EntityType.Event ? LawYear(phrase) : phrase.Start;
    }

    /// <summary>لسنة 1991 in القانون الجنائي السوداني لسنة 1991.</summary>
    private static int LawYear(in HeadPhrase phrase)
    {
        int year = phrase.Start + 2;
        return phrase.Document.Follows(year) && phrase.Text.KeyOf(year - 1) is "لسنه" or "لعام" && phrase.Text[year].Kind == WordKind.Number ? year : phrase.Start;
    }
}
