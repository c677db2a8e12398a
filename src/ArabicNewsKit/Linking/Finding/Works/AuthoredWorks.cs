using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Finds works without marks by their head and by whom they are of: ساق البامبو in رواية ساق البامبو للكاتب سعود السنعوسي.
/// </summary>
internal static class AuthoredWorks
{
    private const double Likely = 1;
    private const int LongestTitle = 5;

    public static void Find(LinkDocument document)
    {
        for (int i = 1; i < document.Text.Count; i++)
        {
            if (document.Cues[i].Head is { Kind: NameHeadKind.Quoted } head && End(document, i, head) is > 0 and int last)
            {
                document.Candidates.Add(Candidate.Unlisted(CandidateSource.Head, EntityType.Other, i, last, skip: 0, Likely));
                i = last;
            }
        }
    }

    /// <summary>Whether ل stands at a word, and a person behind it: لسمير, للروائي نادر.</summary>
    public static bool IsOf(LinkDocument document, int word)
    {
        if (!document.Follows(word))
        {
            return false;
        }

        int next = word + 1;
        return document.Text.KeyOf(word) switch
        {
            "ل" => document.Follows(next) && IsPerson(document, next),
            ['ل', 'ل', ..] => document.Follows(next) && document.Cues[next].Title is TitleKind.Occupation or TitleKind.Honorific && IsPerson(document, next),
            ['ل', ..] => IsPerson(document, word),
            _ => false,
        };
    }

    /// <summary>The last word of the title straight behind a head; -1 for none.</summary>
    private static int End(LinkDocument document, int first, NameHead head)
    {
        var phrase = new HeadPhrase(document, first, head);
        if (head.Owned || head.Agreement == NameHeadAgreement.Plural || phrase.HeadHasArticle() || document.Text[first].Kind != WordKind.Arabic
            || phrase.Has(first, WordTraits.Function | WordTraits.Verb) || WorkDescription.Describes(phrase, first) || phrase.PersonEnd(first) > first)
        {
            return -1;
        }

        for (int i = first + 1; i <= first + LongestTitle && phrase.Reaches(i); i++)
        {
            if (phrase.Has(i, WordTraits.Verb) && !phrase.Has(i, WordTraits.Noun))
            {
                return -1;
            }

            if (IsOf(document, i))
            {
                return i - 1;
            }
        }

        return -1;
    }

    private static bool IsPerson(LinkDocument document, int word) =>
        document.PersonAt[word] >= 0 ? document.Candidates[document.PersonAt[word]].LogOdds > 0 : document.Listed[word].PersonEnd > word;
}
