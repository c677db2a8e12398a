using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Finds papers and agencies where a line names its source: "الأخبار": فرنسا تضغط, عمان - الراية, مسقط في 3 مارس /العمانية/.
/// </summary>
internal static class OutletFinder
{
    private const double Likely = 1.5;

    /// <summary>Between strokes no nation's adjective stands: /العمانية/.</summary>
    private const double OfStrokes = 8;
    private const int LongestName = 3;

    /// <summary>How far from the line's start an agency may stand between strokes.</summary>
    private const int LongestDateline = 8;

    private static readonly NameHead Outlet =
        new(NameHeadKind.Label, NameHeadSpan.Out, NameHeadAgreement.Feminine, EntityType.Organization, 0.8, "", NameHeadAlso.None);

    public static void Find(LinkDocument document)
    {
        for (int i = 0; i < document.Text.Count; i++)
        {
            if (!document.OpensLine(i))
            {
                continue;
            }

            if (document.Text[i].Kind == WordKind.Symbol)
            {
                Quoted(document, i);
            }
            else if (document.Listed[i] is { EndType: EntityType.Place, End: var town } && (document.Listed[i].Kinds & ListedKinds.Thing) != 0)
            {
                BehindTown(document, town + 1);
                BetweenStrokes(document, town + 1);
            }
        }
    }

    /// <summary>"الأخبار": of a press review.</summary>
    private static void Quoted(LinkDocument document, int mark)
    {
        NewsText text = document.Text;
        int end = mark + 1;
        while (end <= mark + LongestName && IsNamePart(document, end))
        {
            end++;
        }

        if (WordSurroundings.IsQuote(text.KeyOf(mark)[0]) && end > mark + 1 && end + 1 < text.Count
            && WordSurroundings.IsQuote(text.KeyOf(end)[0]) && text.KeyOf(end + 1) is ":")
        {
            Add(document, mark + 1, end - 1);
        }
    }

    /// <summary>عمان - الراية: a word with the article between a town and the end of the line, a colon or another dash.</summary>
    private static void BehindTown(LinkDocument document, int mark)
    {
        int name = mark + 1;
        if (IsDash(document, mark) && document.Follows(name)
            && (IsListedOutlet(document, name) || (IsNamePart(document, name) && DefiniteArticle.MayStart(document.Text.KeyOf(name))))
            && (document.Listed[name].Kinds & (ListedKinds.Thing | ListedKinds.Adjective)) == 0
            && (document.TraitsFrom(name, DefiniteArticle.MayStart(document.Text.KeyOf(name)) ? 2 : 0) & (WordTraits.StopsComplement | WordTraits.OpensTitle | WordTraits.OpensRole)) == 0
            && (EndsLine(document, name + 1) || IsDash(document, name + 1) || document.Text.KeyOf(name + 1) is ":"))
        {
            Add(document, name, name);
        }
    }

    /// <summary>في 3 مارس /العمانية/ behind a town.</summary>
    private static void BetweenStrokes(LinkDocument document, int word)
    {
        NewsText text = document.Text;
        for (int i = word; i < word + LongestDateline && i + 2 < text.Count && (text[i].Before & WordBreak.Line) == 0; i++)
        {
            if (text.KeyOf(i) is "/" && text.KeyOf(i + 2) is "/" && text[i + 1].Before == WordBreak.None && text[i + 2].Before == WordBreak.None
                && DefiniteArticle.MayStart(text.KeyOf(i + 1)))
            {
                Add(document, i + 1, i + 1, OfStrokes);
                return;
            }
        }
    }

    private static bool IsNamePart(LinkDocument document, int word) =>
        document.Follows(word) && document.Text[word].Kind == WordKind.Arabic
        && (document.Traits[word] & (WordTraits.Function | WordTraits.Verb | WordTraits.SpeechBefore)) == 0;

    /// <summary>سبأ, معا: an agency of an ordinary word's name.</summary>
    private static bool IsListedOutlet(LinkDocument document, int word) =>
        (document.Listed[word].Kinds & ListedKinds.Doubtful) != 0 && document.Listed[word].End == word && document.Listed[word].EndType == EntityType.Organization;

    private static bool IsDash(LinkDocument document, int word) =>
        word < document.Text.Count && document.Text[word].Kind == WordKind.Symbol && document.Text.KeyOf(word)[0] is '-' or '–' or '—' or '/' or 'ـ';

    private static bool EndsLine(LinkDocument document, int word) =>
        word == document.Text.Count || (document.Text[word].Before & WordBreak.Line) != 0;

    private static void Add(LinkDocument document, int first, int last, double odds = Likely)
    {
        document.Cues[first].Joined ??= Outlet;
        document.Candidates.Add(Candidate.Unlisted(CandidateSource.Head, EntityType.Organization, first, last, skip: 0, odds));
    }
}
