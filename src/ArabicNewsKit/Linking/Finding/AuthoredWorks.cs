using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Finds works by who made them: «حديقة الصمت» لسمير الحاج, رواية باب الريح للروائي نادر قاسم; by the prize that they won, or by who
/// plays in them: دورها في "حارة السقا". What stands in a title names neither a person nor a place of the story.
/// </summary>
internal static class AuthoredWorks
{
    private const double Likely = 2;

    /// <summary>What stands behind the head of a work without marks.</summary>
    private const double Unmarked = 1;
    private const int LongestUnmarked = 5;

    /// <summary>How far back the word for a prize may stand, and that for somebody's part.</summary>
    private const int LongestSentence = 30;
    private const int LongestPart = 4;

    public static void Find(LinkDocument document)
    {
        NewsText text = document.Text;
        for (int mark = 0; mark < text.Count; mark++)
        {
            if (document.Cues[mark].Head is { Kind: NameHeadKind.Quoted } head && UnmarkedEnd(document, mark, head) is > 0 and int end)
            {
                Add(document, mark, end, Unmarked);
                mark = end;
            }
            else if (Quotation.Opens(text, mark) && Quotation.EndOfTitle(document, mark) is > 0 and int last && document.Listed[mark + 1].End != last
                && ((last > mark + 1 && IsOf(document, Quotation.Behind(text, last))) || IsAwarded(document, mark)))
            {
                Add(document, mark + 1, last, Likely);
                mark = last + 1;
            }
        }
    }

    /// <summary>The last word of the title straight behind a head: ساق البامبو in رواية ساق البامبو للكاتب سعود السنعوسي; -1 for none.</summary>
    private static int UnmarkedEnd(LinkDocument document, int first, NameHead head)
    {
        var phrase = new HeadPhrase(document, first, head);
        if (head.Owned || head.Agreement == NameHeadAgreement.Plural || phrase.HeadHasArticle() || document.Text[first].Kind != WordKind.Arabic
            || phrase.Has(first, WordTraits.Function | WordTraits.Verb) || WorkDescription.Describes(phrase, first) || phrase.PersonEnd(first) > first)
        {
            return -1;
        }

        for (int i = first + 1; i <= first + LongestUnmarked && phrase.Reaches(i); i++)
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

    /// <summary>Whether ل stands at a word, and a person behind it: لسمير, للروائي نادر.</summary>
    private static bool IsOf(LinkDocument document, int word)
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

    private static bool IsPerson(LinkDocument document, int word) =>
        document.PersonAt[word] >= 0 ? document.Candidates[document.PersonAt[word]].LogOdds > 0 : document.Listed[word].PersonEnd > word;

    /// <summary>Whether marks open behind عن in a sentence about a prize, or behind somebody's part in one about the arts.</summary>
    private static bool IsAwarded(LinkDocument document, int mark)
    {
        if (mark == 0 || !document.Follows(mark) || document.Text.KeyOf(mark - 1) is not ("عن" or "في"))
        {
            return false;
        }

        bool prize = document.Text.KeyOf(mark - 1) is "عن";
        bool part = prize;
        for (int i = mark - 2; i >= Math.Max(0, mark - LongestSentence) && document.Follows(i + 1); i--)
        {
            WorkCue cue = CueOf(document, i);
            part |= i >= mark - LongestPart && (cue & WorkCue.Part) != 0;
            if ((cue & (prize ? WorkCue.Prize : WorkCue.Art)) != 0)
            {
                return part;
            }

            if (!part && i < mark - LongestPart)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>What is said of a word, behind a proclitic too: بجائزة.</summary>
    private static WorkCue CueOf(LinkDocument document, int word)
    {
        foreach (WordForm form in document.FormsOf(word).WithArticle)
        {
            if (document.TryFind(document.Lexicon.WorkCues, word, form, out WorkCue cue))
            {
                return cue;
            }
        }

        return WorkCue.None;
    }

    private static void Add(LinkDocument document, int first, int last, double odds) =>
        document.Candidates.Add(Candidate.Unlisted(CandidateSource.Head, EntityType.Other, first, last, skip: 0, odds));
}
