namespace ArabicNewsKit.Linking;

/// <summary>
/// Finds works in quotation marks that have no head before them: by who made them («حديقة الصمت» لسمير الحاج), by the prize that they won,
/// by who plays in them (دورها في "حارة السقا"), or behind another one in their sentence. What stands in a title names neither a person
/// nor a place of the story.
/// </summary>
internal static class MarkedTitles
{
    private const double Likely = 4;

    /// <summary>How far behind another title a further one may stand.</summary>
    private const int LongestClause = 16;

    /// <summary>How far back the word for a prize may stand, and that for somebody's part.</summary>
    private const int LongestSentence = 30;
    private const int LongestPart = 4;

    /// <summary>Adds the works.</summary>
    /// <param name="document">The document.</param>
    /// <param name="head">The first candidate that the heads gave, in text order.</param>
    /// <param name="heads">The candidate behind their last.</param>
    public static void Find(LinkDocument document, int head, int heads)
    {
        int title = -1;
        for (int mark = 0; mark < document.Text.Count; mark++)
        {
            title = document.Follows(mark) && mark - title <= LongestClause ? title : -1;
            if (!Quotation.Opens(document.Text, mark) || Quotation.EndOfTitle(document, mark) is not (> 0 and int last))
            {
                continue;
            }

            while (head < heads && document.Candidates[head].First <= mark)
            {
                head++;
            }

            // وكالة "X" is named by its head; in فاز عن "وزارة الليل" the head is of the title
            bool headed = head < heads && document.Candidates[head] is { LogOdds: > 0 } name && name.First == mark + 1 && name.Last == last
                && (name.Type == EntityType.Other || document.Cues[mark].Head is not null);
            bool work = headed ? document.Candidates[head].Type == EntityType.Other : IsWork(document, mark, last, title);
            if (work && !headed)
            {
                document.Candidates.Add(Candidate.Unlisted(CandidateSource.Head, EntityType.Other, mark + 1, last, skip: 0, Likely));
            }

            if (work || headed)
            {
                title = work ? last : -1;
                mark = last + 1;
            }
        }
    }

    private static bool IsWork(LinkDocument document, int mark, int last, int title) =>
        document.Listed[mark + 1].End != last
        && ((last > mark + 1 && AuthoredWorks.IsOf(document, Quotation.Behind(document.Text, last)))
            || IsAwarded(document, mark)
            || (title >= 0 && IsJoined(document, mark) && !IsAttribute(document, mark + 1, last)));

    /// <summary>الجمعة in "الخميس" الذي نال جائزة، و"الجمعة".</summary>
    private static bool IsJoined(LinkDocument document, int mark) =>
        document.Follows(mark) && (document.IsComma(mark - 1) || document.Text.KeyOf(mark - 1) is "و");

    /// <summary>A single word that says what something is like.</summary>
    private static bool IsAttribute(LinkDocument document, int first, int last) =>
        first == last
        && ((document.Traits[first] & (WordTraits.Adjective | WordTraits.Verb)) != 0
            || document.Text.KeyOf(first) is [not 'ا', .., 'ي', 'ه'] or [not 'ا', .., 'ي']);

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
}
