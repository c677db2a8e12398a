namespace ArabicNewsKit.Linking;

/// <summary>Weighs for each listed name how likely it is one here, and which entity's.</summary>
internal static class LinkScorer
{
    /// <summary>Weighs what a text says of each option by itself, for the candidates from one on.</summary>
    /// <param name="document">The document with its candidates.</param>
    /// <param name="first">The first candidate that was not weighed before.</param>
    /// <param name="year">The year of publication, or null.</param>
    public static void Weigh(LinkDocument document, int first, int? year)
    {
        foreach (ref Candidate candidate in document.Candidates.Span[first..])
        {
            if (candidate.Source == CandidateSource.Listed)
            {
                double shared = StretchScorer.Odds(document, candidate);
                var spelling = new WrittenSpelling(document, candidate);
                var cues = new CandidateCues(document, candidate);
                foreach (ref LinkOption option in OptionsOf(document, candidate))
                {
                    option.OwnOdds = shared + Own(document, candidate, option, cues, spelling, year);
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

            Span<LinkOption> options = OptionsOf(document, candidate);
            int best = 0;
            for (int i = 0; i < options.Length; i++)
            {
                ref LinkOption option = ref options[i];
                option.LogOdds = option.OwnOdds + (evidence is null ? 0 : Support(document, candidate, option, evidence));
                best = option.LogOdds > options[best].LogOdds ? i : best;
            }

            best = OptionChooser.Choose(document, candidate, options, best);
            candidate.Chosen = candidate.OptionStart + best;
            candidate.LogOdds = options[best].LogOdds;
            candidate.Share = Share(options, best);
            candidate.Type = options[best].Type;
            if (evidence is not null
                && (OptionChooser.IsNamesake(document, candidate, options[best], evidence) || OptionChooser.IsForeignClub(options[best], evidence)))
            {
                candidate.Chosen = -1;
            }
        }
    }

    /// <summary>The log odds of one option, weighed anew: for explanations.</summary>
    public static double Weigh(LinkDocument document, in Candidate candidate, in LinkOption option, DocumentEvidence evidence, int? year) =>
        StretchScorer.Odds(document, candidate) + Own(
            document, candidate, option, new CandidateCues(document, candidate), new WrittenSpelling(document, candidate), year)
        + Support(document, candidate, option, evidence);

    private static double Own(
        LinkDocument document, in Candidate candidate, in LinkOption option, in CandidateCues cues, in WrittenSpelling spelling, int? year) =>
        option.Kind == NameKind.Adjective
            ? OfAdjective(document, candidate, option)
            : OfName(document, candidate, option, cues, spelling, year);

    private static Span<LinkOption> OptionsOf(LinkDocument document, in Candidate candidate) =>
        document.Options.Span.Slice(candidate.OptionStart, candidate.OptionCount);

    private static double Share(ReadOnlySpan<LinkOption> options, int best)
    {
        double sum = 0;
        foreach (ref readonly LinkOption option in options)
        {
            sum += option.Entity == options[best].Entity ? 0 : Math.Exp(option.LogOdds - options[best].LogOdds);
        }

        return 1 / (1 + sum);
    }

    private static double OfAdjective(LinkDocument document, in Candidate candidate, in LinkOption option)
    {
        LinkWeights.EntityWeights weights = document.Weights;
        return weights.Adjective + (weights.Prior * option.Row.Prior)
            + (StretchScorer.IsAttribute(document, candidate) ? 1
                : StretchScorer.IsPlural(document, candidate) || StretchScorer.IsBeforePerson(document, candidate) ? 0
                : document.SpeaksBefore(candidate.First) ? weights.CalledAdjective
                : weights.LoneAdjective)
            + ((option.Subtype & SubtypeTraits.Town) != 0 ? weights.CityAdjective : 0)
            + (option.Mark == NameMark.None || ((option.Subtype & SubtypeTraits.Country) != 0 && StretchScorer.IsPlainForm(document, candidate)) ? 0 : weights.AdjectiveCue);
    }

    private static double OfName(
        LinkDocument document, in Candidate candidate, in LinkOption option, in CandidateCues cues, in WrittenSpelling spelling, int? year)
    {
        LinkWeights.EntityWeights weights = document.Weights;
        EntityType type = option.Type;
        double odds = weights.Bias + (weights.Prior * option.Row.Prior);
        odds += option.Kind switch
        {
            NameKind.Preferred => weights.Preferred,
            NameKind.Acronym => weights.Acronym,
            NameKind.Surname => weights.Surname,
            _ => 0,
        };
        odds += option.Mark switch
        {
            NameMark.Cue => weights.Cue,
            NameMark.Document => weights.Document,
            _ => 0,
        };
        odds += option.ExtraArticle && !spelling.IsListedWithArticle(document.Gazetteer.Record(option.Entity)) ? weights.Article : 0;
        odds += spelling.MayBeMisspelt && spelling.IsMisspelt(document.Gazetteer.Record(option.Entity)) ? weights.Misspelt : 0;
        odds += type is EntityType.Place or EntityType.Organization && cues.IsRanked ? weights.Titled : 0;
        odds += type == EntityType.Person && cues.GoesOn ? weights.GoesOn : 0;
        odds += type == EntityType.Organization && (option.Subtype & SubtypeTraits.Medium) != 0
            && document.TellsInQuotes(candidate.First, candidate.Last) ? weights.Quoted : 0;
        odds += cues.SpeakFor(type)
            || (type == EntityType.Place && option.Mark == NameMark.Cue && document.IsBesidePlace(candidate.First, candidate.Last))
            ? weights.TypeCue
            : type == EntityType.Person && cues.IsAnnounced ? weights.PersonCue
            : 0;
        odds += type == EntityType.Event && cues.IsTold ? weights.Told : 0;
        return odds + (year is { } at && IsOutdated(option.Row, at) ? weights.Valid : 0);
    }

    /// <summary>Whether a name or office held in other years than one and those beside it.</summary>
    private static bool IsOutdated(in EntityRow row, int year) =>
        (row.From != short.MinValue && row.From > year + 1) || (row.To != short.MaxValue && row.To < year - 1);

    /// <summary>What the rest of the document adds to an option.</summary>
    private static double Support(LinkDocument document, in Candidate candidate, in LinkOption option, DocumentEvidence evidence)
    {
        LinkWeights.EntityWeights weights = document.Weights;
        bool adjective = option.Kind == NameKind.Adjective;
        if (adjective && option.Mark == NameMark.None)
        {
            return 0;
        }

        ushort country = option.Row.Country;
        double votes = country == 0 ? 0 : evidence.Countries.At(candidate.First, country);
        if (adjective)
        {
            return evidence.Names(option.Entity) || (option.Type == EntityType.Place ? votes > 0 : votes >= 2) ? weights.AdjectiveSupport : 0;
        }

        // the text's own ministry needs no other cue: it stands where BodyComposer would put it
        bool cued = option.Mark == NameMark.Cue && votes >= 1 && (option.Subtype & SubtypeTraits.StateBody) != 0;
        return (evidence.Names(candidate, option.Entity) ? weights.Anchored : 0)
            - (cued ? weights.Cue : 0)
            + (votes > 0 ? weights.Country * Math.Log(1 + votes)
                : country == 0 ? 0
                : (option.Subtype & SubtypeTraits.StateBody) != 0 ? weights.ForeignBody
                : weights.OtherCountry)
            + (option.Mark == NameMark.Document && votes >= 1 && document.SpeaksBefore(candidate.First) ? weights.Called : 0)
            + (evidence.IsSport ? OfSport(document, candidate, option) : 0);
    }

    /// <summary>What a text about sport says of a club, and of what else is named where a club stands.</summary>
    private static double OfSport(LinkDocument document, in Candidate candidate, in LinkOption option)
    {
        LinkWeights.EntityWeights weights = document.Weights;
        bool club = (option.Subtype & SubtypeTraits.Club) != 0;
        return (club && option.Mark == NameMark.Cue ? weights.Club : 0) + document.Cues[candidate.First].Club switch
        {
            ClubMark.Any => club ? weights.ClubSlot : (option.Subtype & SubtypeTraits.Country) != 0 ? 0 : weights.OtherThanClub,
            ClubMark.State => (option.Subtype & SubtypeTraits.Country) != 0 && option.Mark == NameMark.Cue ? weights.ClubSlot : 0,
            ClubMark.Short => club && option.Mark == NameMark.None ? weights.ClubSlot : weights.OtherThanClub,
            _ => 0,
        };
    }
}
