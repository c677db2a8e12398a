namespace ArabicNewsKit.Linking;

/// <summary>Says what a name by its head stands for, where the head is a body's and a place's.</summary>
internal static class HeadType
{
    /// <summary>A district's council and the district bear one name: في بلدية الرويبة, مديرية شرعب, مركز بلبيس.</summary>
    public static EntityType Of(in HeadPhrase phrase, int last)
    {
        bool place = phrase.Head.Also switch
        {
            NameHeadAlso.Located => IsSited(phrase),
            NameHeadAlso.Named => last == phrase.Start && (phrase.Bare(last) & (WordTraits.Common | WordTraits.StopsComplement)) == 0,
            NameHeadAlso.Placed => IsOfPlace(phrase, last),
            NameHeadAlso.Sited => IsSited(phrase) && (IsOfPlace(phrase, last) || phrase.Has(phrase.Start, WordTraits.BindsNext)),
            _ => false,
        };
        return place ? EntityType.Place : phrase.Head.Type;
    }

    /// <summary>Whether a word of place stands before the head, or another place right before it: حي السلام بلدية الرويبة.</summary>
    private static bool IsSited(in HeadPhrase phrase) =>
        (phrase.Document.IsLocated(phrase.HeadStart) && phrase.Has(phrase.HeadStart - 1, WordTraits.Function)) || EndsPlace(phrase.Document, phrase.HeadStart - 1)
        || (phrase.Text.KeyOf(phrase.HeadStart)[0] == 'ب' && phrase.Document.Cues[phrase.Start].HeadSkip > 0);

    /// <summary>Whether the place that was found last ends at a word, which the next one follows.</summary>
    private static bool EndsPlace(LinkDocument document, int word) =>
        word >= 0 && document.Follows(word + 1) && document.Candidates.Count > 0
        && document.Candidates[document.Candidates.Count - 1] is { Source: CandidateSource.Head, Type: EntityType.Place, LogOdds: > 0 } place
        && place.Last == word;

    private static bool IsOfPlace(in HeadPhrase phrase, int last) =>
        phrase.IsPlace(phrase.Start) && phrase.Document.Listed[phrase.Start].End == last;

    /// <summary>في عين قزام, وعين أميناس behind a place: whose head is an ordinary word too.</summary>
    public static bool IsLocated(LinkDocument document, int first, int last) =>
        document.IsLocated(first) || document.IsBesidePlace(first, last)
        || (document.Follows(last + 1) && (document.Traits[last + 1] & WordTraits.Directs) != 0);
}
