namespace ArabicNewsKit.Linking;

/// <summary>What decides between the entities of one name beside their weights.</summary>
internal static class OptionChooser
{
    /// <summary>Of whom news speaks that much is meant wherever the name stands.</summary>
    private const int SurePrior = 75;

    /// <summary>Below it a club is likelier one of the others.</summary>
    private const double LikelyShare = 0.35;

    /// <summary>How far a body may lie behind its building and still be meant.</summary>
    private const double BodyLead = 3;

    /// <summary>The option to choose instead of the likeliest, or that one.</summary>
    public static int Choose(LinkDocument document, in Candidate candidate, Span<LinkOption> options, int best) =>
        Capital(document, candidate, options, Homograph(document, candidate, options, Metonymy(document, candidate, options, best)));

    /// <summary>
    /// Whether a person is likelier another of the name: made of given names alone (أحمد موسى), of a country that the text leaves
    /// unnamed, and not one of whom all news speaks.
    /// </summary>
    public static bool IsNamesake(LinkDocument document, in Candidate candidate, in LinkOption option, DocumentEvidence evidence)
    {
        if (option.Type != EntityType.Person || option.Row.Prior >= SurePrior || candidate.Words < 2 || candidate.Words > 3
            || option.Row.Country == 0 || evidence.Countries.Grounds(option.Row.Country) || evidence.Names(candidate, option.Entity))
        {
            return false;
        }

        for (int i = candidate.First; i <= candidate.Last; i++)
        {
            if ((document.TraitsFrom(i, i == candidate.First ? candidate.Skip : 0) & (WordTraits.GivenName | WordTraits.Particle)) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether a club is likelier another of the name: الهلال in a text about the clubs of Libya, which never speaks of Saudi Arabia.
    /// </summary>
    public static bool IsForeignClub(in LinkOption option, DocumentEvidence evidence) =>
        (option.Subtype & SubtypeTraits.Club) != 0 && option.Mark == NameMark.Cue && option.Row.Country != 0
        && evidence.PlaysElsewhere(option.Row.Country);

    /// <summary>Whether a club surely plays, but nothing says which of its namesakes: الأهلي.</summary>
    public static bool IsAnyClub(LinkDocument document, in Candidate candidate) =>
        document.Cues[candidate.First].Club == ClubMark.Any && candidate.OptionCount > 1
        && (document.Options[candidate.Chosen].Subtype & SubtypeTraits.Club) != 0 && LinkScorer.Share(document, candidate) < LikelyShare;

    /// <summary>
    /// Where a body and its building bear one name (البنتاغون), the body is meant unless a word of place stands before it.
    /// </summary>
    private static int Metonymy(LinkDocument document, in Candidate candidate, Span<LinkOption> options, int best)
    {
        ref readonly LinkOption chosen = ref options[best];
        if (options.Length == 1 || chosen.Type != EntityType.Place || (chosen.Subtype & SubtypeTraits.Building) == 0
            || document.IsLocated(candidate.First))
        {
            return best;
        }

        for (int i = 0; i < options.Length; i++)
        {
            if (options[i].Type == EntityType.Organization && options[i].Row.Country == chosen.Row.Country
                && options[i].LogOdds > options[best].LogOdds - BodyLead)
            {
                (options[i].LogOdds, options[best].LogOdds) = (options[best].LogOdds, options[i].LogOdds);
                return i;
            }
        }

        return best;
    }

    /// <summary>Where the state and its adjective are written alike (السعودية), the place in the phrase decides.</summary>
    private static int Homograph(LinkDocument document, in Candidate candidate, Span<LinkOption> options, int best)
    {
        if (options.Length == 1)
        {
            return best;
        }

        bool wanted = StretchScorer.IsAttribute(document, candidate) && !StretchScorer.IsGoverned(document, candidate);
        for (int i = 0; i < options.Length && wanted != (options[best].Kind == NameKind.Adjective); i++)
        {
            if (options[i].Entity == options[best].Entity && wanted == (options[i].Kind == NameKind.Adjective)
                && options[i].Kind != NameKind.Surname)
            {
                options[i].LogOdds = Math.Max(options[i].LogOdds, options[best].LogOdds);
                return i;
            }
        }

        return best;
    }

    /// <summary>
    /// Behind العاصمة the town is meant that is named like its state: العاصمة الجزائر. No other noun that describes stands before a state.
    /// </summary>
    private static int Capital(LinkDocument document, in Candidate candidate, Span<LinkOption> options, int best)
    {
        if (options.Length == 1 || (options[best].Subtype & SubtypeTraits.Country) == 0 || options[best].Kind == NameKind.Adjective
            || candidate.Skip > 0 || !document.DescribesBefore(candidate.First))
        {
            return best;
        }

        for (int i = 0; i < options.Length; i++)
        {
            if ((options[i].Subtype & SubtypeTraits.Town) != 0 && options[i].Kind != NameKind.Adjective
                && options[i].Row.Country == options[best].Row.Country)
            {
                (options[i].LogOdds, options[best].LogOdds) = (options[best].LogOdds, options[i].LogOdds);
                return i;
            }
        }

        return best;
    }
}
