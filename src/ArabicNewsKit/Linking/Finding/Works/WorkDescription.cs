using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Reads what stands between the head of a work and its title: المصري in الفيلم المصري "باب الحديد", عدة منها in أغنيات عدة منها "سواح",
/// الكاتب نجيب محفوظ in رواية الكاتب نجيب محفوظ "الطريق".
/// </summary>
internal static class WorkDescription
{
    private const int MostWords = 8;

    /// <summary>The word behind the description; the first one where there is none.</summary>
    public static int Behind(in HeadPhrase phrase)
    {
        int word = phrase.Start;
        for (int last; word < phrase.Start + MostWords && phrase.Document.Follows(word) && (last = Last(phrase, word)) >= word; word = last + 1)
        {
        }

        return word;
    }

    /// <summary>Whether a word says of what kind a work is: وثائقي, رعب, الأخير.</summary>
    public static bool Describes(in HeadPhrase phrase, int word) =>
        CueOf(phrase, word) != WorkCue.None || (phrase.IsAdjective(word) && !phrase.Has(word, WordTraits.Function)) || phrase.Stops(word) || phrase.Has(word, WordTraits.Ordinal)
        || phrase.Lists(word, ListedKinds.Adjective);

    /// <summary>The last word of the part of a description that starts at a word; before it for none.</summary>
    private static int Last(in HeadPhrase phrase, int word)
    {
        if (phrase.Text[word].Kind != WordKind.Arabic)
        {
            return IsJoint(phrase, word) ? word : -1;
        }

        int person = phrase.Document.Follows(word + 1) && phrase.Document.Cues[word + 1].Title != TitleKind.None ? word + 1 : word;
        if (phrase.PersonEnd(person) is var end && end > person)
        {
            return end;
        }

        return Describes(phrase, word) ? word : -1;
    }

    /// <summary>The colon of من بينها: and the comma of عدة، منها.</summary>
    private static bool IsJoint(in HeadPhrase phrase, int word)
    {
        NewsText text = phrase.Text;
        return text[word].Kind == WordKind.Symbol && phrase.Document.Follows(word + 1) && text.KeyOf(word)[0] switch
        {
            ':' => phrase.Head.Agreement == NameHeadAgreement.Plural || (word > phrase.Start && CueOf(phrase, word - 1) != WorkCue.None),
            '،' or ',' => CueOf(phrase, word + 1) != WorkCue.None,
            _ => false,
        };
    }

    private static WorkCue CueOf(in HeadPhrase phrase, int word) =>
        phrase.Text.TryFind(phrase.Document.Lexicon.WorkCues, word, out WorkCue cue) ? cue & (WorkCue.Between | WorkCue.Genre) : WorkCue.None;
}
