using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Reads what an event or a prize is named after by more than a name: a place with a head of its own (معركة مطار منغ), what a place has
/// (مهرجان تمور الأحساء), a noun with its complement (جائزة مفتاح العودة).
/// </summary>
internal static class EventLabel
{
    private const double OfPlace = 1.2;
    private const double OfConstruct = 0.5;

    /// <summary>The last word of the name; before the first for none.</summary>
    public static int Read(ref HeadPhrase phrase)
    {
        if (Site(phrase) is >= 0 and int site)
        {
            phrase.Odds += OfPlace;
            return site;
        }

        if (phrase.Head.Also == NameHeadAlso.Construct && IsConstruct(phrase))
        {
            phrase.Odds += OfConstruct;
            return phrase.Start + 1;
        }

        return -1;
    }

    /// <summary>مطار منغ, حي التضامن; تمور الأحساء, سباقات نيوماركت.</summary>
    private static int Site(in HeadPhrase phrase)
    {
        int start = phrase.Start;
        if (phrase.Text[start].Kind != WordKind.Arabic || phrase.HasArticle(start))
        {
            return -1;
        }

        if (phrase.Document.Lexicon.Heads.Match(phrase.Document, start, 0, out NameHead inner, out int end) && inner.Type == EntityType.Place)
        {
            int listed = phrase.Document.Listed[start].End;
            if (listed > end && phrase.Document.Listed[start].EndType == EntityType.Place)
            {
                return listed;
            }

            var site = new HeadPhrase(phrase.Document, end + 1, inner);
            return phrase.Reaches(end + 1) && HeadComplement.Read(ref site) is var last && last > end ? last : -1;
        }

        return phrase.Head.Kind == NameHeadKind.Dedicated && phrase.Reaches(start + 1) && phrase.IsPlace(start + 1)
            && phrase.MayBeOpen(start) && !phrase.Lists(start, ListedKinds.Thing) && !phrase.Has(start, WordTraits.Adjective)
            ? phrase.Document.Listed[start + 1].End : -1;
    }

    /// <summary>مفتاح العودة; not أفضل الأفلام, لجنة التحكيم.</summary>
    private static bool IsConstruct(in HeadPhrase phrase) =>
        phrase.Reaches(phrase.Start + 1) && phrase.Text[phrase.Start].Kind == WordKind.Arabic && !phrase.HasArticle(phrase.Start)
        && phrase.HasArticle(phrase.Start + 1) && phrase.MayBeOpen(phrase.Start) && !phrase.Has(phrase.Start, WordTraits.Adjective)
        && !phrase.IsHead(phrase.Start, 0) && !phrase.IsNation(phrase.Start + 1) && !phrase.Stops(phrase.Start + 1)
        && !phrase.Lists(phrase.Start, ListedKinds.Thing) && phrase.PersonEnd(phrase.Start) <= phrase.Start;
}
