using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Finds bodies, places and events that no gazetteer holds: by their heads, with a bounded complement.</summary>
internal static class HeadFinder
{
    private const int LongestQuoted = 6;

    /// <summary>A head of a lower prior is an ordinary word too: عين, رأس, باب.</summary>
    private const double DoubtfulHead = 0.6;

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
        if (IsQuote(document.Text, start))
        {
            // وكالة "أسيوشيتد برس": what stands between the marks is the name
            Add(document, head, start + 1, Quoted(document, start), 0, odds + (head.Kind is NameHeadKind.Label ? 2 : 0.5));
            return;
        }

        if (head.Kind == NameHeadKind.Behind)
        {
            Add(document, head, BehindName(document, start), start, 0, odds);
            return;
        }

        var phrase = new HeadPhrase(document, start, head) { Odds = odds };
        int last = head.Kind == NameHeadKind.State ? State(ref phrase) : HeadComplement.Read(ref phrase);
        if (last < start)
        {
            if (head.Many && phrase.Lists(start, ListedKinds.Thing))
            {
                Further(ref phrase, document.Listed[start].End + 1);
            }

            if (head.Span != NameHeadSpan.Alone
                || (document.Listed[phrase.HeadStart].End >= start - 1 && phrase.Lists(phrase.HeadStart, ListedKinds.Thing)))
            {
                return;
            }

            // المحكمة العليا, مجلس النواب: of whichever state
            last = start - 1;
            phrase.Odds = odds;
        }

        if (head is { Type: EntityType.Place, Inside: true, Prior: < DoubtfulHead } && IsLocated(document, phrase.HeadStart, last))
        {
            phrase.Odds += 1;
        }

        bool inside = head.Inside || phrase.Grown;
        Add(document, head, inside ? phrase.HeadStart : start, last, inside ? document.Cues[start].HeadSkip : (byte)0, phrase.Odds);
        if (head.Many)
        {
            Further(ref phrase, last + 1);
        }
    }

    /// <summary>The names that a head of several has behind the first: بلدات بيتا ومادما، وعوريف.</summary>
    private static void Further(ref HeadPhrase phrase, int word)
    {
        for (int last; (last = FurtherName.Read(phrase, ref word)) >= word; word = last + 1)
        {
            phrase.Document.Cues[word].Joined = phrase.Head;
            Add(phrase.Document, phrase.Head, word, last, 1, FurtherName.Odds(phrase, word, last));
        }
    }

    private static void Add(LinkDocument document, NameHead head, int first, int last, byte skip, double odds)
    {
        if (last >= first)
        {
            document.Candidates.Add(new Candidate
            {
                First = first,
                Last = last,
                Skip = skip,
                Source = CandidateSource.Head,
                Type = head.Type,
                Chosen = -1,
                FullName = -1,
                LogOdds = odds,
                Share = 1,
            });
        }
    }

    /// <summary>في عين قزام, وعين أميناس behind a place: whose head is an ordinary word too.</summary>
    private static bool IsLocated(LinkDocument document, int first, int last) =>
        document.IsLocated(first) || document.IsBesidePlace(first, last)
        || (document.Follows(last + 1) && (document.Traits[last + 1] & WordTraits.Directs) != 0);

    private static bool IsQuote(NewsText text, int word) =>
        text[word].Kind == WordKind.Symbol && text.KeyOf(word)[0] is '"' or '«' or '“' or '”' or '\'' or '‘';

    /// <summary>The last word before the closing mark; -1 where none closes in time, or where somebody's words stand in quotation.</summary>
    private static int Quoted(LinkDocument document, int start)
    {
        NewsText text = document.Text;
        if (start + 1 < text.Count && (document.Traits[start + 1] & (WordTraits.Verb | WordTraits.Function)) != 0)
        {
            // قال الحزب "لم نوقع"
            return -1;
        }

        for (int i = start + 1; i < text.Count && i <= start + LongestQuoted + 1; i++)
        {
            if ((text[i].Before & (WordBreak.Line | WordBreak.Sentence)) != 0)
            {
                return -1;
            }

            if (text[i].Kind == WordKind.Symbol)
            {
                return text.KeyOf(i)[0] is '"' or '»' or '”' or '“' or '\'' or '’' && i > start + 1 ? i - 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>The first word of the name before an English head, of two words at most; behind the head itself for none.</summary>
    private static int BehindName(LinkDocument document, int head)
    {
        int first = head;
        while (first > 0 && first > head - 2 && document.Follows(first) && document.Text[first - 1].Kind == WordKind.Arabic
            && !document.IsCommon(first - 1) && document.LabelShapeOf(first - 1) > 0)
        {
            first--;
        }

        return first < head ? first : head + 1;
    }

    private static int State(ref HeadPhrase phrase)
    {
        if (!phrase.IsNation(phrase.Start) || !phrase.Agrees(phrase.Start) || phrase.IsMinisters())
        {
            return HeadComplement.ReadPurpose(ref phrase);
        }

        phrase.Odds += 1.5;
        return phrase.Start;
    }
}
