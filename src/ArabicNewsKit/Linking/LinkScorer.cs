using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Weighs for each listed name how likely it is one here, and which entity's.</summary>
internal static class LinkScorer
{
    /// <summary>Of whom news speaks that much is meant wherever the name stands.</summary>
    private const int SurePrior = 75;

    /// <param name="document">The document with its candidates.</param>
    /// <param name="evidence">What an earlier round found; null in the first.</param>
    /// <param name="year">The year of publication, or null.</param>
    public static void Score(LinkDocument document, DocumentEvidence? evidence, int? year)
    {
        Span<LinkOption> options = document.Options.Span;
        foreach (ref Candidate candidate in document.Candidates.Span)
        {
            if (candidate.Source != CandidateSource.Listed)
            {
                continue;
            }

            double shared = Shared(document, candidate);
            int best = -1;
            for (int i = candidate.OptionStart; i < candidate.OptionStart + candidate.OptionCount; i++)
            {
                options[i].LogOdds = shared + Own(document, candidate, options[i], evidence, year);
                if (best < 0 || options[i].LogOdds > options[best].LogOdds)
                {
                    best = i;
                }
            }

            best = Homograph(document, candidate, options, Metonymy(document, candidate, options, best));
            double sum = 0;
            for (int i = candidate.OptionStart; i < candidate.OptionStart + candidate.OptionCount; i++)
            {
                sum += options[i].Entity == options[best].Entity ? 0 : Math.Exp(options[i].LogOdds - options[best].LogOdds);
            }

            candidate.Chosen = best;
            candidate.LogOdds = options[best].LogOdds;
            candidate.Share = 1 / (1 + sum);
            candidate.Type = document.Gazetteer.Record(options[best].Entity).Type;
            if (evidence is not null && IsNamesake(document, candidate, document.Gazetteer.Record(options[best].Entity), evidence))
            {
                candidate.Chosen = -1;
            }
        }
    }

    /// <summary>The log odds of one entity for a stretch.</summary>
    public static double Weigh(LinkDocument document, in Candidate candidate, in LinkOption option, DocumentEvidence? evidence, int? year) =>
        Shared(document, candidate) + Own(document, candidate, option, evidence, year);

    /// <summary>
    /// Whether a person is likelier another of the name: made of given names alone (أحمد موسى), of a country that the text leaves
    /// unnamed, and not one of whom all news speaks.
    /// </summary>
    private static bool IsNamesake(LinkDocument document, in Candidate candidate, EntityRecord record, DocumentEvidence evidence)
    {
        if (record.Type != EntityType.Person || record.Prior >= SurePrior || candidate.Words < 2 || candidate.Words > 3
            || record.CountryCode == 0 || evidence.Countries.Grounds(record.CountryCode) || evidence.Names(candidate, document.Options[candidate.Chosen].Entity))
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
    /// Where a body and its building bear one name (البنتاغون), the body is meant unless a word of place stands before it.
    /// </summary>
    private static int Metonymy(LinkDocument document, in Candidate candidate, Span<LinkOption> options, int best)
    {
        EntityRecord chosen = document.Gazetteer.Record(options[best].Entity);
        if (chosen.Type != EntityType.Place || chosen.Subtype is not ("building" or "holy-place") || document.IsLocated(candidate.First))
        {
            return best;
        }

        for (int i = candidate.OptionStart; i < candidate.OptionStart + candidate.OptionCount; i++)
        {
            EntityRecord other = document.Gazetteer.Record(options[i].Entity);
            if (other.Type == EntityType.Organization && other.CountryCode == chosen.CountryCode && options[i].LogOdds > options[best].LogOdds - 3)
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
        bool wanted = IsAttribute(document, candidate);
        if (wanted == (options[best].Kind == NameKind.Adjective))
        {
            return best;
        }

        for (int i = candidate.OptionStart; i < candidate.OptionStart + candidate.OptionCount; i++)
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

    /// <summary>What holds of the stretch whichever entity it stands for.</summary>
    private static double Shared(LinkDocument document, in Candidate candidate)
    {
        LinkWeights.EntityWeights weights = document.Weights;
        NewsText text = document.Text;
        double odds = weights.Words * (candidate.Words - 1);
        odds += candidate.Skip > 0 ? weights.Peeled : 0;
        odds += candidate.Skip > 0 && text.KeyOf(candidate.First)[candidate.Skip - 1] == 'ك' ? weights.PeeledKaf : 0;
        if (candidate.First != candidate.Last)
        {
            return odds;
        }

        int word = candidate.First;
        WordTraits whole = document.Traits[word];
        int offset = candidate.Skip;
        ReadOnlySpan<char> rest = text.KeyOf(word)[offset..];
        if (candidate.Skip > 0 && (whole & WordTraits.Common) != 0 && (whole & WordTraits.GivenName) == 0)
        {
            odds += weights.PeeledCommon;
        }

        // للحج is to the pilgrimage, not to Lahij
        if (candidate.Skip > 0 && !candidate.Article && rest[0] == 'ل' && text.KeyOf(word)[offset - 1] == 'ل'
            && (document.TraitsFrom(word, offset + 1) & WordTraits.Common) != 0)
        {
            odds += weights.PeeledCommon;
        }

        WordTraits traits = document.TraitsFrom(word, offset);
        if (DefiniteArticle.MayStart(rest))
        {
            traits |= document.TraitsFrom(word, offset + 2) & WordTraits.Common;
        }

        if ((traits & WordTraits.Function) != 0)
        {
            odds += document.WrittenAsCommon(word, offset) ? weights.Function : weights.Common;
        }
        else if ((traits & WordTraits.Common) != 0)
        {
            odds += weights.Common;
        }

        if ((traits & WordTraits.GivenName) != 0)
        {
            odds += weights.Given;
        }

        return odds + (rest.Length <= 3 && text[word].Kind == WordKind.Arabic ? weights.Short : 0);
    }

    /// <summary>
    /// Whether a word stands as an adjective does: without the article, or behind a definite noun. السعودية is the state elsewhere.
    /// </summary>
    private static bool IsAttribute(LinkDocument document, in Candidate candidate)
    {
        if (!candidate.Article)
        {
            return true;
        }

        int before = candidate.First - 1;
        if (before < 0 || !document.Follows(candidate.First) || document.Text[before].Kind != WordKind.Arabic || candidate.Skip > 0)
        {
            return false;
        }

        return (document.Traits[before] & WordTraits.Function) == 0 && (document.Traits[before] & WordTraits.SpeechBefore) == 0;
    }

    /// <summary>
    /// Whether a single word is spelled as none of the entity's names is, though they fold alike: لجأوا is not of Java, ترأس no
    /// Truss, أودى no Audi, موته no Mu'tah. The ends of words count only in a text that keeps ي and ى, ة and ه apart.
    /// </summary>
    private static bool IsMisspelt(LinkDocument document, in Candidate candidate, EntityRecord record)
    {
        ReadOnlySpan<char> surface = document.Text.SurfaceOf(candidate.First);
        if (candidate.First != candidate.Last || document.Text[candidate.First].Kind != WordKind.Arabic)
        {
            return false;
        }

        int hamza = surface.LastIndexOfAny('أ', 'ؤ', 'ئ');
        char end = surface[^1] is 'ى' or 'ه' && document.KeepsEndsApart ? surface[^1] : '\0';
        if (hamza <= candidate.Skip && end == '\0')
        {
            return false;
        }

        if (Fits(record.Name, surface, hamza, candidate.Skip, end))
        {
            return false;
        }

        foreach (string alias in record.Aliases)
        {
            if (Fits(alias, surface, hamza, candidate.Skip, end))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(string name, ReadOnlySpan<char> surface, int hamza, int skip, char end) =>
        (hamza <= skip || name.Contains(surface[hamza], StringComparison.Ordinal)) && (end == '\0' || name[^1] == end || name[^1] is not ('ي' or 'ة'));

    /// <summary>Whether the row lists the name with the article too: of two names with one key, the compiled form keeps the barer.</summary>
    private static bool IsListedAsWritten(LinkDocument document, in Candidate candidate, EntityRecord record)
    {
        int length = document.Text[candidate.Last].KeyEnd - document.Text[candidate.First].KeyStart;
        foreach (string alias in record.Aliases)
        {
            if (alias.StartsWith("ال", StringComparison.Ordinal) && Math.Abs(alias.Length - length) <= 4)
            {
                return true;
            }
        }

        return record.Name.StartsWith("ال", StringComparison.Ordinal);
    }

    private static bool IsPlural(LinkDocument document, in Candidate candidate) =>
        document.Text.KeyOf(candidate.Last) is var key && (key.EndsWith("ين") || key.EndsWith("ون") || key.EndsWith("ات"));

    private static double Own(
        LinkDocument document, in Candidate candidate, in LinkOption option, DocumentEvidence? evidence, int? year)
    {
        LinkWeights.EntityWeights weights = document.Weights;
        EntityRecord record = document.Gazetteer.Record(option.Entity);
        EntityType type = record.Type;
        ref readonly WordCue cue = ref document.Cues[candidate.First];
        ushort country = record.CountryCode;
        double votes = evidence is null || country == 0 ? 0 : evidence.Countries.At(candidate.First, country);
        if (option.Kind == NameKind.Adjective)
        {
            bool supported = evidence is not null
                && (evidence.Names(option.Entity) || (type == EntityType.Place ? country != 0 && votes > 0 : votes >= 2));
            return weights.Adjective + (weights.Prior * record.Prior) + (IsAttribute(document, candidate) ? 1 : IsPlural(document, candidate) ? 0 : weights.LoneAdjective)
                + (record.Subtype is "city" or "capital" or "town" or "governorate" ? weights.CityAdjective : 0)
                + (option.Mark == NameMark.None ? 0 : weights.AdjectiveCue + (supported ? weights.AdjectiveSupport : 0));
        }

        double odds = weights.Bias + (weights.Prior * record.Prior);
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
        odds += option.ExtraArticle && !IsListedAsWritten(document, candidate, record) ? weights.Article : 0;
        odds += IsMisspelt(document, candidate, record) ? weights.Misspelt : 0;
        bool typed = type == EntityType.Person ? cue.Title != TitleKind.None : document.HeadBefore(candidate.First) is { } head && head.Type == type;
        odds += type == EntityType.Person && document.GoesOn(candidate.First) ? weights.GoesOn : 0;
        odds += typed || (type == EntityType.Place && option.Mark == NameMark.Cue && document.IsBesidePlace(candidate.First, candidate.Last))
            ? weights.TypeCue
            : type == EntityType.Person && (cue.Role || document.SpeaksBefore(candidate.First)) ? weights.PersonCue
            : 0;
        if (type == EntityType.Event && candidate.First < candidate.Last
            && (document.Traits[candidate.First] & (WordTraits.SpeechBefore | WordTraits.Verb)) != 0)
        {
            // مقتل سليماني tells of the person
            odds += weights.Told;
        }

        if (evidence is not null)
        {
            odds += evidence.Names(candidate, option.Entity) ? weights.Anchored : 0;
            odds += votes > 0 ? weights.Country * Math.Log(1 + votes)
                : country == 0 ? 0
                : type == EntityType.Organization && record.Subtype is "party" or "ministry" or "parliament" or "government-body" or "court" or "army"
                    ? weights.ForeignBody
                    : weights.OtherCountry;
            odds += option.Mark == NameMark.Document && votes >= 1 && document.SpeaksBefore(candidate.First) ? weights.Called : 0;
            odds += option.Mark == NameMark.Cue && evidence.IsSport && record.Subtype is "football-club" or "sports-club" ? weights.Club : 0;
        }

        if (year is { } at && (record.ValidFrom > at + 1 || record.ValidTo < at - 1))
        {
            odds += weights.Valid;
        }

        return odds;
    }
}
