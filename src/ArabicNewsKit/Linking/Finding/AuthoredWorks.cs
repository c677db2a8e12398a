using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Finds works by whom they are of: «حديقة الصمت» لسمير الحاج, "باب الريح" للروائي نادر قاسم. What stands in a title names
/// neither a person nor a place of the story.
/// </summary>
internal static class AuthoredWorks
{
    private const int LongestTitle = 8;
    private const double Likely = 2;

    public static void Find(LinkDocument document)
    {
        NewsText text = document.Text;
        for (int mark = 0; mark < text.Count; mark++)
        {
            if (IsQuote(text, mark) && End(document, mark) is > 0 and int last
                && last > mark + 1 && document.Listed[mark + 1].End != last && IsOf(document, last + 2))
            {
                document.Candidates.Add(Candidate.Unlisted(CandidateSource.Head, EntityType.Other, mark + 1, last, skip: 0, Likely));
                mark = last + 1;
            }
        }
    }

    /// <summary>The last word before the closing mark; -1 where it doesn't close in time.</summary>
    private static int End(LinkDocument document, int mark)
    {
        for (int i = mark + 1; i <= mark + LongestTitle + 1 && document.Follows(i); i++)
        {
            if (IsQuote(document.Text, i))
            {
                return i > mark + 1 ? i - 1 : -1;
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

    private static bool IsQuote(NewsText text, int word) =>
        text[word].Kind == WordKind.Symbol && WordSurroundings.IsQuote(text.KeyOf(word)[0]);
}
