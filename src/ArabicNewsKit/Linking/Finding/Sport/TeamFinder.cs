using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// المنتخب الجزائري للاعبين المحليين is not the first team of the country: what follows the name of a national team and tells of
/// another makes one longer name that no list holds. So does the sport of a club: نادي راشد للفروسية.
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
            Candidate team = document.Candidates[i];
            if (team.Source is not (CandidateSource.Listed or CandidateSource.Head)
                || EndOfKind(document, team.Last + 1) is var last && last == team.Last)
            {
                continue;
            }

            if (IsTeam(document, team))
            {
                document.Candidates.Add(
                    Candidate.Unlisted(CandidateSource.Head, EntityType.Organization, team.First, last, team.Skip, Odds));
            }
            else if (IsClub(document, team))
            {
                ref readonly WordCue cue = ref document.Cues[team.First];
                document.Candidates.Add(
                    Candidate.Unlisted(CandidateSource.Head, EntityType.Organization, cue.HeadStart, last, cue.HeadSkip, Odds));
            }
        }
    }

    /// <summary>Whether the head of a club stands before a name: نادي.</summary>
    private static bool IsClub(LinkDocument document, in Candidate candidate) =>
        candidate.Skip == 0 && document.Cues[candidate.First] is { Head: { Type: EntityType.Organization } } cue
        && cue.HeadStart == candidate.First - 1 && (new ClubSurroundings(document).CueOf(cue.HeadStart) & ClubCue.Team) != 0;

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
            else if (kind == TeamKind.Age && document.Follows(end + 1) && document.Text[end + 1].Kind == WordKind.Number)
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
