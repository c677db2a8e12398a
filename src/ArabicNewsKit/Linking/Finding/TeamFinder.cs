using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// المنتخب الجزائري للاعبين المحليين is not the first team of the country: what follows the name of a national team and tells of
/// another makes one longer name that no list holds.
/// </summary>
internal static class TeamFinder
{
    /// <summary>So sure that the longer name stands before the listed one.</summary>
    private const double Odds = 4;

    public static void Find(LinkDocument document)
    {
        int listed = document.Candidates.Count;
        for (int i = 0; i < listed; i++)
        {
            ref readonly Candidate team = ref document.Candidates[i];
            if (team.Source == CandidateSource.Listed && EndOfKind(document, team.Last + 1) is var last && last > team.Last
                && IsTeam(document, team))
            {
                document.Candidates.Add(
                    Candidate.Unlisted(CandidateSource.Head, EntityType.Organization, team.First, last, team.Skip, Odds));
            }
        }
    }

    private static bool IsTeam(LinkDocument document, in Candidate candidate)
    {
        foreach (ref readonly LinkOption option in document.Options.Span.Slice(candidate.OptionStart, candidate.OptionCount))
        {
            if ((option.Subtype & SubtypeTraits.Team) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last word of what tells which team it is; the word before for none.</summary>
    private static int EndOfKind(LinkDocument document, int word)
    {
        int last = word - 1;
        while (document.Follows(last + 1)
            && document.Lexicon.TeamKinds.Match(document, last + 1, WordForm.From(0), WordTraits.None, out TeamKind kind, out int end))
        {
            if (kind == TeamKind.Whole)
            {
                last = end;
            }
            else if (document.Follows(end + 1) && document.Text[end + 1].Kind == WordKind.Number)
            {
                last = document.Follows(end + 2) && document.Text.KeyOf(end + 2) is "سنه" or "عاما" or "عام" ? end + 2 : end + 1;
            }
            else
            {
                break;
            }
        }

        return last;
    }
}
