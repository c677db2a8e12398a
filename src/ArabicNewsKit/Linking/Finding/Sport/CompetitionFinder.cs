using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// In a text about sport a competition is called by the continent alone, its sport and year left out: بطولة إفريقيا, البطولة الإفريقية.
/// </summary>
internal static class CompetitionFinder
{
    /// <summary>So sure that it stands before the place or the adjective by itself.</summary>
    private const double Odds = 3;

    /// <summary>Adds the competitions.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sport">Where it tells of sport.</param>
    public static void Find(LinkDocument document, SportVotes sport)
    {
        var around = new ClubSurroundings(document);
        int listed = document.Candidates.Count;
        for (int i = 0; i < listed; i++)
        {
            Candidate place = document.Candidates[i];
            if (place is { Source: CandidateSource.Listed, Skip: 0, First: > 0 } && sport.At(place.First) && document.Follows(place.First)
                && document.Listed[place.First - 1].End < place.Last && !GoesOn(document, place.Last + 1)
                && (around.CueOf(place.First - 1, out byte skip) & ClubCue.Cup) != 0
                && Names(document, place, DefiniteArticle.MayStart(document.Text.KeyOf(place.First - 1)[skip..])))
            {
                document.Candidates.Add(Candidate.Unlisted(CandidateSource.Head, EntityType.Event, place.First - 1, place.Last, skip, Odds));
            }
        }
    }

    /// <summary>Whether a longer name goes on: بطولة قطر المفتوحة, البطولة الإفريقية لألعاب القوى, بطولة إفريقيا تحت 20 سنة.</summary>
    private static bool GoesOn(LinkDocument document, int word) =>
        document.Follows(word)
        && (document.Lexicon.TeamKinds.Match(document, word, WordForm.From(0), WordTraits.None, out _, out _)
            || ((document.Traits[word] & WordTraits.Function) == 0
                && (document.Text.KeyOf(word)[0] == 'ل' || DefiniteArticle.MayStart(document.Text.KeyOf(word))
                    || document.Text[word].Kind == WordKind.Number)));

    /// <summary>Whether a candidate is the adjective of a continent, behind a definite head, or a continent, behind another.</summary>
    private static bool Names(LinkDocument document, in Candidate candidate, bool definite)
    {
        foreach (ref readonly LinkOption option in document.OptionsOf(candidate))
        {
            bool adjective = option.Kind == NameKind.Adjective;
            if (option is { Type: EntityType.Place, Row.Country: 0 } && adjective == definite
                && (adjective ? candidate.Article : option.Mark == NameMark.None))
            {
                return true;
            }
        }

        return false;
    }
}
