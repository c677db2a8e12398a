namespace ArabicNewsKit.Linking;

/// <summary>Weighs for each listed name how likely it is one here, and which entity's.</summary>
internal static class LinkScorer
{
    /// <summary>Weighs what a text says of each option by itself, for the candidates from one on.</summary>
    /// <param name="document">The document with its candidates.</param>
    /// <param name="first">The first candidate that was not weighed before.</param>
    public static void Weigh(LinkDocument document, int first)
    {
        foreach (ref Candidate candidate in document.Candidates.Span[first..])
        {
            if (candidate.Source == CandidateSource.Listed)
            {
                var cues = new CandidateCues(document, candidate);
                foreach (ref LinkOption option in document.OptionsOf(candidate))
                {
                    option.OwnOdds = option.NameOdds + Around(document, candidate, option, cues);
                }
            }
        }
    }

    /// <summary>Adds what the document says of the options, and chooses one for each candidate.</summary>
    /// <param name="document">The document, its candidates weighed.</param>
    /// <param name="evidence">What an earlier choice found; null for the first.</param>
    public static void Choose(LinkDocument document, DocumentEvidence? evidence)
    {
        foreach (ref Candidate candidate in document.Candidates.Span)
        {
            if (candidate.Source != CandidateSource.Listed)
            {
                continue;
            }

            Span<LinkOption> options = document.OptionsOf(candidate);
            int best = evidence is null ? Alone(options) : Supported(options, new CandidateSupport(document, candidate, evidence));
            best = OptionChooser.Choose(document, candidate, options, best);
            candidate.Chosen = candidate.OptionStart + best;
            candidate.LogOdds = options[best].LogOdds;
            candidate.Share = 1;
            candidate.Type = options[best].Type;
            if (evidence is not null
                && (OptionChooser.IsNamesake(document, candidate, options[best], evidence) || OptionChooser.IsForeignClub(options[best], evidence)
                    || OptionChooser.IsAnyClub(document, candidate)))
            {
                candidate.Chosen = -1;
            }
        }
    }

    /// <summary>Takes the options for what they are by themselves.</summary>
    /// <returns>The likeliest.</returns>
    private static int Alone(Span<LinkOption> options)
    {
        int best = 0;
        for (int i = 0; i < options.Length; i++)
        {
            options[i].LogOdds = options[i].OwnOdds;
            best = options[i].LogOdds > options[best].LogOdds ? i : best;
        }

        return best;
    }

    /// <summary>Adds what the document says of the options.</summary>
    /// <returns>The likeliest.</returns>
    private static int Supported(Span<LinkOption> options, in CandidateSupport support)
    {
        int best = 0;
        for (int i = 0; i < options.Length; i++)
        {
            options[i].LogOdds = options[i].OwnOdds + support.Of(options[i]);
            best = options[i].LogOdds > options[best].LogOdds ? i : best;
        }

        return best;
    }

    /// <summary>The share of a candidate's chosen option among all, 0 to 1. Only the few that are chosen are worth asking.</summary>
    public static double Share(LinkDocument document, in Candidate candidate)
    {
        if (candidate.OptionCount < 2)
        {
            return candidate.Share;
        }

        LinkOption chosen = document.Options[candidate.Chosen];
        double others = 0;
        foreach (ref readonly LinkOption option in document.OptionsOf(candidate))
        {
            others += option.Entity == chosen.Entity ? 0 : Math.Exp(option.LogOdds - chosen.LogOdds);
        }

        return 1 / (1 + others);
    }

    /// <summary>The log odds of one option, weighed anew: for explanations.</summary>
    public static double Weigh(LinkDocument document, in Candidate candidate, in LinkOption option, DocumentEvidence evidence) =>
        NameScorer.Odds(document, candidate, option)
        + Around(document, candidate, option, new CandidateCues(document, candidate))
        + new CandidateSupport(document, candidate, evidence).Of(option);

    /// <summary>What stands around an option's name.</summary>
    private static double Around(LinkDocument document, in Candidate candidate, in LinkOption option, in CandidateCues cues) =>
        option.Kind == NameKind.Adjective ? AroundAdjective(document, candidate, option) : AroundName(document, candidate, option, cues);

    private static double AroundAdjective(LinkDocument document, in Candidate candidate, in LinkOption option) =>
        option.Type == EntityType.Organization && StretchScorer.IsAbstract(document, candidate) ? document.Weights.CalledAdjective
        : StretchScorer.IsAttribute(document, candidate) ? 1
        : StretchScorer.IsPlural(document, candidate) || StretchScorer.IsBeforePerson(document, candidate) ? 0
        : document.SpeaksBefore(candidate.First) ? document.Weights.CalledAdjective
        : document.Weights.LoneAdjective;

    private static double AroundName(LinkDocument document, in Candidate candidate, in LinkOption option, in CandidateCues cues)
    {
        LinkWeights.EntityWeights weights = document.Weights;
        EntityType type = option.Type;
        double odds = type is EntityType.Place or EntityType.Organization && cues.IsRanked ? weights.Titled : 0;
        odds += type == EntityType.Person && cues.GoesOn ? weights.GoesOn : 0;
        odds += type == EntityType.Organization && (option.Subtype & SubtypeTraits.Medium) != 0
            && document.TellsInQuotes(candidate.First, candidate.Last) ? weights.Quoted : 0;
        odds += cues.SpeakFor(type)
            || (type == EntityType.Place && option.Mark == NameMark.Cue && document.IsBesidePlace(candidate.First, candidate.Last))
            ? weights.TypeCue
            : type == EntityType.Person && cues.IsAnnounced ? weights.PersonCue
            : 0;
        return odds + (type == EntityType.Event && cues.IsTold ? weights.Told : 0);
    }

    /// <summary>The most that all of a text can add to what a name says of an entity of a type, adjectives aside.</summary>
    public static double Reach(LinkDocument document, EntityType type)
    {
        LinkWeights.EntityWeights weights = document.Weights;
        double around = type switch
        {
            EntityType.Person => Math.Max(weights.TypeCue, weights.PersonCue) + weights.Called,
            EntityType.Organization => weights.TypeCue + weights.Quoted + Math.Max(weights.Club + weights.ClubSlot, -weights.Cue),
            _ => weights.TypeCue + Math.Max(weights.ClubSlot, -weights.Cue),
        };
        return around + weights.Anchored + (weights.Country * Math.Log(1 + CountryVotes.Most(document.Text.Count)));
    }
}
