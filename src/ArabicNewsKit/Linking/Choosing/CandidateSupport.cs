namespace ArabicNewsKit.Linking;

/// <summary>What the rest of the document adds to the entities that a candidate may stand for.</summary>
internal readonly ref struct CandidateSupport
{
    private readonly DocumentEvidence evidence;
    private readonly LinkWeights.EntityWeights weights;
    private readonly ref readonly Candidate candidate;

    /// <summary>Whether the text around tells of sport, and whether it marks the name of a club there.</summary>
    private readonly bool sport;
    private readonly ClubMark club;

    /// <summary>A word of saying stands before it.</summary>
    private readonly bool called;

    public CandidateSupport(LinkDocument document, in Candidate candidate, DocumentEvidence evidence)
    {
        this.evidence = evidence;
        this.candidate = ref candidate;
        weights = document.Weights;
        sport = evidence.Sport.At(candidate.First);
        club = document.Cues[candidate.First].Club;
        called = document.SpeaksBefore(candidate.First);
    }

    /// <summary>The log odds that it adds to an entity.</summary>
    public double Of(in LinkOption option)
    {
        if (option.Kind == NameKind.Adjective)
        {
            return option.Mark == NameMark.None ? 0 : OfAdjective(option);
        }

        ushort country = option.Row.Country;
        double said = evidence.Countries.LogarithmAt(candidate.First, country);
        double odds = said > 0 ? weights.Country * said
            : country == 0 ? 0
            : (option.Subtype & SubtypeTraits.StateBody) != 0 ? weights.ForeignBody
            : weights.OtherCountry;
        odds += evidence.Names(candidate, option.Entity) ? weights.Anchored : 0;
        odds += sport ? OfSport(option) : IsOrdinaryClub(option) ? weights.ClubElsewhere : 0;
        return option.Mark == NameMark.None ? odds : odds + OfMark(option);
    }

    private double OfAdjective(in LinkOption option)
    {
        double votes = evidence.Countries.At(candidate.First, option.Row.Country);
        return evidence.Names(option.Entity) || (option.Type == EntityType.Place ? votes > 0 : votes >= 2) ? weights.AdjectiveSupport : 0;
    }

    /// <summary>What makes up for a name that by itself is doubtful.</summary>
    private double OfMark(in LinkOption option)
    {
        if (option.Mark == NameMark.Document)
        {
            return called && IsNear(option) ? weights.Called : 0;
        }

        // the text's own ministry needs no other cue: it stands where BodyComposer would put it
        return (option.Subtype & SubtypeTraits.StateBody) != 0 && IsNear(option) ? -weights.Cue : 0;
    }

    /// <summary>Whether the text around speaks of the entity's country.</summary>
    private bool IsNear(in LinkOption option) => evidence.Countries.At(candidate.First, option.Row.Country) >= 1;

    /// <summary>What a text about sport says of a club, and of what else is named where a club stands.</summary>
    private double OfSport(in LinkOption option)
    {
        bool isClub = (option.Subtype & SubtypeTraits.Club) != 0;
        return (IsOrdinaryClub(option) ? weights.Club : 0) + club switch
        {
            ClubMark.Any => isClub ? weights.ClubSlot : (option.Subtype & SubtypeTraits.Country) != 0 ? 0 : weights.OtherThanClub,
            ClubMark.State => (option.Subtype & SubtypeTraits.Country) != 0 && option.Mark == NameMark.Cue ? weights.ClubSlot : 0,
            ClubMark.Other => isClub ? weights.OtherThanClub : 0,
            ClubMark.Short => isClub && option.Mark == NameMark.None ? weights.ClubSlot : weights.OtherThanClub,
            _ => 0,
        };
    }

    private static bool IsOrdinaryClub(in LinkOption option) => (option.Subtype & SubtypeTraits.Club) != 0 && option.Mark == NameMark.Cue;
}
