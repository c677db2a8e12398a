namespace ArabicNewsKit.Linking;

/// <summary>Reads whose name or town follows a head with its adjective: المستشفى الجامعي محمد السادس, المعهد الثانوي بالمزونة.</summary>
internal static class HeadNamesake
{
    /// <summary>What the town says in which a building stands.</summary>
    private const double OfTown = 1;

    /// <summary>What the name of a person behind a building says, and each further word of it.</summary>
    private const double OfNamesake = 1;
    private const double OfNamesakesWord = 0.3;

    /// <summary>المستشفى الجامعي محمد السادس: the name of who it was named after; of a body only as rulers bear it.</summary>
    public static int Read(ref HeadPhrase phrase, int last)
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
    public static int ReadTown(ref HeadPhrase phrase, int last)
    {
        int town = last + 1;
        if (phrase.Head.Also == NameHeadAlso.Seated && last > phrase.HeadStart && phrase.Reaches(town + 1) && phrase.Text.KeyOf(town) is "في" && phrase.IsPlace(town + 1))
        {
            phrase.Odds += OfTown;
            return phrase.Document.Listed[town + 1].End;
        }

        bool sited = phrase.Head.Type == EntityType.Place || phrase.Head.Also == NameHeadAlso.Seated;
        if (!sited || last <= phrase.HeadStart || !phrase.Reaches(town) || phrase.Text.KeyOf(town) is not ['ب', _, _, _, ..])
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
}
