namespace ArabicNewsKit.Linking;

/// <summary>Says what a word behind a head must look like, to be its name and no adjective.</summary>
internal static class HeadShape
{
    /// <summary>A head of this prior hardly stands before anything but a name.</summary>
    private const double SureHead = 0.75;

    /// <summary>What a word may look like at least that looks like no adjective.</summary>
    private const double LeastShapeOfUnusual = -2;

    /// <summary>What a word may look like at least that is a name by its place: مركز حنظلة للأسرى, مديرية شرعب.</summary>
    private const double LeastShapeOfSure = -3;

    /// <summary>
    /// What a word must look like at least: قرية and حزب hardly stand before anything but a name. An adjective would agree, and
    /// not lie anywhere.
    /// </summary>
    public static double Least(in HeadPhrase phrase) =>
        phrase.Head.Type == EntityType.Organization && phrase.Reaches(phrase.Start + 1) && HeadContinuation.IsPurpose(phrase, phrase.Start + 1) ? LeastShapeOfSure
        : phrase.Head.Type == EntityType.Organization && phrase.Reaches(phrase.Start + 1) && phrase.IsPlace(phrase.Start + 1) ? LeastShapeOfSure
        : phrase.Head.Also == NameHeadAlso.Named && !phrase.MayBeOpen(phrase.Start) ? LeastShapeOfSure
        : phrase.Head.Prior < SureHead && !IsOffice(phrase) ? (IsUnusual(phrase) ? LeastShapeOfUnusual : 0) : IsPlaced(phrase, phrase.Start + 1) ? -5 : MayDescribe(phrase) ? 0 : -2;

    /// <summary>قرقوزاق in جسر قرقوزاق: a long word that no adjective looks like.</summary>
    private static bool IsUnusual(in HeadPhrase phrase) =>
        phrase.Text.KeyOf(phrase.Start) is [not ('م' or 'ي' or 'ت'), _, _, _, .., var before, var end] && end is not ('ي' or 'ه')
        && !(before is 'ي' or 'و' or 'ا' && end is 'ن' or 'ت');

    /// <summary>القبلية in قرية عصيرة القبلية, جنوب in قرية عنزة جنوب جنين.</summary>
    private static bool IsPlaced(in HeadPhrase phrase, int word) =>
        phrase.Head.Span == NameHeadSpan.Out && phrase.Reaches(word)
        && (phrase.IsDirection(word) || (phrase.Has(word, WordTraits.Directs) && phrase.Reaches(word + 1) && phrase.IsPlace(word + 1)));

    /// <summary>رئيس بلدية عمشيت: who has an office has it somewhere.</summary>
    private static bool IsOffice(in HeadPhrase phrase) =>
        phrase.HeadStart > 0 && phrase.Document.Follows(phrase.HeadStart) && phrase.Head.Prior > 0.5
        && (phrase.Document.Traits[phrase.HeadStart - 1] & WordTraits.OpensRole) != 0
        && !phrase.HasArticle(phrase.HeadStart - 1);

    private static bool MayDescribe(in HeadPhrase phrase) =>
        (phrase.Text.KeyOf(phrase.Start)[^1] is 'ه' && phrase.Head.Agreement != NameHeadAgreement.Masculine)
        || IsIndefiniteNisba(phrase, phrase.Start);

    /// <summary>ميدانية in محكمة ميدانية: likely an adjective, and the phrase no name.</summary>
    public static bool IsIndefiniteNisba(in HeadPhrase phrase, int word) =>
        phrase.Text.KeyOf(word).EndsWith(phrase.Head.Agreement == NameHeadAgreement.Masculine ? "ي" : "يه") && !phrase.Has(word, WordTraits.GivenName);
}
