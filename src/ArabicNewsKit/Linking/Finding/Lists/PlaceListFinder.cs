using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Finds the places of a list by its members that are known, or by the head of several before it: عمداء بلديات: مسلاته، نالوت،
/// ترهونة. An ordinary word is one only between two marks of a long list.
/// </summary>
internal static class PlaceListFinder
{
    /// <summary>The log odds of a member that no table knows, and of an ordinary word.</summary>
    private const double Likely = 1.8;
    private const double LikelyOrdinary = 0.8;

    /// <summary>So many members are known at least, where an ordinary word is one too; and so many there are.</summary>
    private const int KnownBesideOrdinary = 3;
    private const int LongList = 5;

    /// <summary>What a member must look like at least where few are known.</summary>
    private const double LeastShape = -2;
    private const double LeastShapeOfJoined = 0;

    /// <summary>What one must look like of which only its region is known.</summary>
    private const double LeastShapeOfForeign = 0;

    private static readonly NameHead Member =
        new(NameHeadKind.Label, NameHeadSpan.Out, NameHeadAgreement.Feminine, EntityType.Place, 0.8, "", NameHeadAlso.None);

    /// <summary>Adds the members; to be called behind <see cref="HeadFinder"/>.</summary>
    public static void Find(LinkDocument document)
    {
        using var reader = new PlaceListReader(document);
        using var items = new PooledList<PlaceListItem>();
        for (int i = 0; i < document.Text.Count; i++)
        {
            if (!Starts(document, reader, i, out NameHead? head, out int first))
            {
                continue;
            }

            items.Clear();
            Read(document, reader, first, items);
            if (items.Count > 1 || (items.Count == 1 && items[0].Sited && !items[0].Known))
            {
                Add(document, Trim(document, items.Span), head);
                i = items[items.Count - 1].Last;
            }
        }
    }

    /// <summary>Whether a list may start at a word: behind the head of several or a colon, with a known place, or behind a particle.</summary>
    private static bool Starts(LinkDocument document, PlaceListReader reader, int word, out NameHead? head, out int first)
    {
        first = word;
        head = document.Cues[word].Head is { Type: EntityType.Place, Many: true, Two: false } several ? several : null;
        while (head is not null && DefiniteArticle.MayStart(document.Text.KeyOf(first)) && document.Follows(first + 1)
            && (document.TraitsFrom(first, 2) & WordTraits.StopsComplement) != 0)
        {
            // مدنها الرئيسية X وY, وبلدياتها الثلاث X وY
            first++;
        }

        if (first > word)
        {
            first += document.Text.KeyOf(first) is ":" ? 1 : 0;
            return true;
        }

        if (document.Text[word].Kind == WordKind.Symbol)
        {
            first++;
            return document.Text.KeyOf(word)[0] == ':' || (head is not null && document.Text.KeyOf(word)[0] is '(' or '«' or '"');
        }

        return head is not null || reader.IsListed(word)
            || (word > 0 && document.Follows(word) && (document.Traits[word - 1] & WordTraits.Function) != 0
                && (reader.IsMark(word + 1) || (document.Follows(word + 1) && document.Text.KeyOf(word + 1)[0] is 'و')));
    }

    private static void Read(LinkDocument document, PlaceListReader reader, int first, PooledList<PlaceListItem> items)
    {
        bool parted = true;
        while (reader.TryRead(first, parted, out PlaceListItem item))
        {
            items.Add(item);
            int next = item.SiteEnd + 1;
            parted = reader.IsMark(next);
            next += parted ? 1 : 0;
            if (next >= document.Text.Count || !(parted || document.Follows(next)) || (document.Text[next].Before & WordBreak.Line) != 0)
            {
                return;
            }

            ReadOnlySpan<char> key = document.Text.KeyOf(next);
            if (key is not "و" && !parted && key[0] != 'و')
            {
                return;
            }

            first = key is "و" ? next + 1 : next;
        }
    }

    /// <summary>الدوحة - بيروت - الراية: behind a dash what ends the list may be a paper or anything.</summary>
    private static ReadOnlySpan<PlaceListItem> Trim(LinkDocument document, ReadOnlySpan<PlaceListItem> items)
    {
        int count = items.Length;
        while (count > 1 && !items[count - 1].Known && items[count - 1].Parted
            && document.Text.KeyOf(items[count - 1].First - 1)[0] is '-' or '–' or '—' or '/')
        {
            count--;
        }

        return items[..count];
    }

    /// <summary>في نوفوكالينوفو ونيتايلوفو بجمهورية دونيتسك: whether all that is unknown looks like nothing but a name.</summary>
    private static bool IsForeign(LinkDocument document, ReadOnlySpan<PlaceListItem> items)
    {
        foreach (ref readonly PlaceListItem item in items)
        {
            bool foreign = item.First == item.Last && !item.Ordinary && !DefiniteArticle.MayStart(document.Text.KeyOf(item.First)[item.Skip..])
                && document.LabelShapeOf(item.First, item.Skip) >= LeastShapeOfForeign;
            if (!item.Known && !foreign)
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(LinkDocument document, ReadOnlySpan<PlaceListItem> items, NameHead? head)
    {
        int known = 0;
        int sites = 0;
        foreach (ref readonly PlaceListItem item in items)
        {
            known += item.Known ? 1 : 0;
            sites += item.Sited ? 1 : 0;
        }

        bool sure = head is not null ? known > 0 || items.Length > 2 : known >= 2 && known * (items.Length >= LongList ? 4 : 2) >= items.Length;
        sure |= sites > 0 && (known + sites > 1 || items[^1].Sited) && (items[0].Known || document.IsLocated(items[0].First)) && IsForeign(document, items);
        bool many = known >= KnownBesideOrdinary && items.Length >= LongList;
        for (int i = 0; i < items.Length && sure; i++)
        {
            PlaceListItem item = items[i];
            if (item.Known && !item.Grown)
            {
                continue;
            }

            bool parted = item.Parted && item.Closed && (i == items.Length - 1 || items[i + 1].Parted);
            bool doubtful = item.Ordinary || (item.Doubtful && (head is null || item.Sited));
            bool taken = doubtful ? many && parted
                : many || head is not null || document.LabelShapeOf(item.First, item.Skip) > (item.Parted ? LeastShape : LeastShapeOfJoined);
            if (!taken)
            {
                continue;
            }

            document.Cues[item.First].Joined ??= Member;
            document.Candidates.Add(Candidate.Unlisted(
                CandidateSource.Head, EntityType.Place, item.First, item.Last, item.Skip, item.Ordinary ? LikelyOrdinary : Likely));
        }
    }
}
