using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Finds names by the marks around them: the acronym of the body before it (هيئة العمليات البحرية (يو كيه إم تي أو)), the paper that
/// somebody talks to (قال لـ«المساء» إن).
/// </summary>
internal static class EnclosedFinder
{
    private const int MostWords = 8;
    private const int MostWordsOfPaper = 3;

    /// <summary>How far back a body before its acronym may start.</summary>
    private const int LongestBody = 9;

    /// <summary>How far back the word of saying may stand.</summary>
    private const int LongestClause = 14;

    /// <summary>What a word in quotation marks, which are about something said as well, must look like to be an acronym.</summary>
    private const double LeastShapeInQuotes = 1;

    private const double Likely = 1.5;

    /// <summary>What its acronym behind it says for a body.</summary>
    private const double Confirmed = 2;

    /// <summary>Adds the names; to be called right behind <see cref="HeadFinder"/>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="body">The first candidate that the heads gave.</param>
    public static void Find(LinkDocument document, int body)
    {
        NewsText text = document.Text;
        int bodies = document.Candidates.Count;
        ReadOnlySpan<Word> words = text.Words;
        for (int i = 1; i < words.Length - 1; i++)
        {
            if (words[i].Kind != WordKind.Symbol || !Opens(text.KeyOf(i)[0]) || !document.Follows(i) || End(document, i) is not (> 0 and int last))
            {
                continue;
            }

            while (body < bodies && document.Candidates[body].First < i - LongestBody)
            {
                body++;
            }

            bool acronym = IsAcronym(document, i, last);
            if (IsListed(document, i + 1, last))
            {
                Confirm(document, body, bodies, i - 1);
            }
            else if (acronym ? Confirm(document, body, bodies, i - 1) | IsListedBody(document, i - 1) : IsPaper(document, i, last))
            {
                Add(document, i + 1, last);
            }
        }
    }

    private static bool Opens(char mark) => mark is '(' or '[' or '{' || WordSurroundings.IsQuote(mark);

    private static bool Closes(char mark) => mark is ')' or ']' or '}' || WordSurroundings.IsQuote(mark);

    /// <summary>The last word before the closing mark; -1 where it doesn't close in time.</summary>
    private static int End(LinkDocument document, int mark)
    {
        for (int i = mark + 1; i <= mark + MostWords + 1 && document.Follows(i); i++)
        {
            if (document.Text[i].Kind == WordKind.Symbol)
            {
                return i > mark + 1 && Closes(document.Text.KeyOf(i)[0]) ? i - 1 : -1;
            }
        }

        return -1;
    }

    private static bool IsAcronym(LinkDocument document, int mark, int last)
    {
        int first = mark + 1;
        if (document.Text[first].Kind == WordKind.Latin)
        {
            return first == last && IsUpper(document.Text.SurfaceOf(first));
        }

        bool quoted = WordSurroundings.IsQuote(document.Text.KeyOf(mark)[0]);
        return document.Lexicon.LetterNames.End(document, first) == last
            || (first == last && (quoted ? IsQuotedName(document, first) : IsShortName(document, first)));
    }

    /// <summary>فاف, ترابط: a single word that no adjective looks like.</summary>
    private static bool IsShortName(LinkDocument document, int word) =>
        document.Text[word].Kind == WordKind.Arabic && document.Listed[word].Kinds == ListedKinds.None
        && (document.Traits[word] & (WordTraits.GivenName | WordTraits.Function | WordTraits.Verb | WordTraits.Adjective | WordTraits.StopsComplement)) == 0
        && document.Text.KeyOf(word) is [not 'م', _, .., not ('ه' or 'ي')] && !DefiniteArticle.MayStart(document.Text.KeyOf(word));

    /// <summary>تجمع أمل الجزائر "تاج": in quotation marks a given name is one of the body too, and so is a word with the article.</summary>
    private static bool IsQuotedName(LinkDocument document, int word)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word);
        WordTraits traits = document.Traits[word] | document.TraitsFrom(word, DefiniteArticle.MayStart(key) ? 2 : 0);
        return document.Text[word].Kind == WordKind.Arabic && (traits & (WordTraits.Common | WordTraits.StopsComplement)) == 0
            && (document.Listed[word].Kinds & (ListedKinds.Thing | ListedKinds.Adjective)) == 0
            && document.LabelShapeOf(word) > LeastShapeInQuotes;
    }

    /// <summary>Whether marks enclose the listed name of a body: شركة تسويق النفط "سومو".</summary>
    private static bool IsListed(LinkDocument document, int first, int last) =>
        document.Listed[first].End == last && document.Listed[first].EndType == EntityType.Organization;

    private static bool IsUpper(ReadOnlySpan<char> surface)
    {
        foreach (char unit in surface)
        {
            if (unit is not (>= 'A' and <= 'Z' or '-' or '.' or '&'))
            {
                return false;
            }
        }

        return surface.Length > 1;
    }

    /// <summary>Whether a body by its head ends at a word, which then is one the more surely.</summary>
    private static bool Confirm(LinkDocument document, int body, int bodies, int word)
    {
        bool found = false;
        for (int i = body; i < bodies && document.Candidates[i].First <= word; i++)
        {
            ref Candidate candidate = ref document.Candidates[i];
            if (candidate.Last == word && candidate.Type == EntityType.Organization)
            {
                candidate.LogOdds += Confirmed;
                found = true;
            }
        }

        return found;
    }

    /// <summary>Whether a listed body ends at a word.</summary>
    private static bool IsListedBody(LinkDocument document, int word)
    {
        for (int i = word; i > Math.Max(-1, word - LongestBody); i--)
        {
            if (document.Listed[i].End == word && document.Listed[i].EndType == EntityType.Organization
                && (document.Listed[i].Kinds & ListedKinds.Thing) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody says something to whom the marks enclose: قال لـ«المساء» إن.</summary>
    private static bool IsPaper(LinkDocument document, int mark, int last)
    {
        NewsText text = document.Text;
        if (text.KeyOf(mark - 1) is not "ل" || last > mark + MostWordsOfPaper || document.Listed[mark + 1].End >= mark + 1 || !ReportsBehind(document, last + 2))
        {
            return false;
        }

        for (int i = mark + 1; i <= last; i++)
        {
            if (text[i].Kind != WordKind.Arabic || (document.Traits[i] & (WordTraits.Function | WordTraits.Verb)) != 0)
            {
                return false;
            }
        }

        for (int i = mark - 2; i >= Math.Max(0, mark - LongestClause) && document.Follows(i + 1); i--)
        {
            if ((document.Traits[i] & WordTraits.SpeechBefore) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what was said follows: إن, a colon, a comma.</summary>
    private static bool ReportsBehind(LinkDocument document, int word) =>
        document.Follows(word) && document.Text.KeyOf(word) is "ان" or "بان" or ":" or "،" or ",";

    private static void Add(LinkDocument document, int first, int last) => document.Candidates.Add(
        Candidate.Unlisted(CandidateSource.Head, EntityType.Organization, first, last, skip: 0, Likely));
}
