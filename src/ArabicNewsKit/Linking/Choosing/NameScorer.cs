namespace ArabicNewsKit.Linking;

/// <summary>Weighs what a name says of the entities that it may stand for, wherever it stands: asked once of a word that stands often.</summary>
internal static class NameScorer
{
    /// <summary>Above this no text is asked what it can add: some word always can.</summary>
    private const double LeastHope = -12;

    /// <summary>Weighs the options of a candidate.</summary>
    public static void Weigh(LinkDocument document, in Candidate candidate)
    {
        double shared = StretchScorer.Odds(document, candidate);
        var spelling = new WrittenSpelling(document, candidate);
        foreach (ref LinkOption option in document.OptionsOf(candidate))
        {
            option.NameOdds = shared + Own(document, candidate, option, spelling);
        }
    }

    /// <summary>The log odds of one option, weighed anew: for explanations.</summary>
    public static double Odds(LinkDocument document, in Candidate candidate, in LinkOption option) =>
        StretchScorer.Odds(document, candidate) + Own(document, candidate, option, new WrittenSpelling(document, candidate));

    /// <summary>Whether nothing that a text says can make the weighed candidate likely: على is hardly ever somebody's last name.</summary>
    public static bool IsHopeless(LinkDocument document, in Candidate candidate)
    {
        foreach (ref readonly LinkOption option in document.OptionsOf(candidate))
        {
            if (option.Kind == NameKind.Adjective || option.NameOdds >= LeastHope || option.NameOdds + LinkScorer.Reach(document, option.Type) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static double Own(LinkDocument document, in Candidate candidate, in LinkOption option, in WrittenSpelling spelling) =>
        option.Kind == NameKind.Adjective ? OfAdjective(document, candidate, option) : OfName(document, option, spelling);

    private static double OfAdjective(LinkDocument document, in Candidate candidate, in LinkOption option)
    {
        LinkWeights.EntityWeights weights = document.Weights;
        return weights.Adjective + (weights.Prior * option.Row.Prior)
            + ((option.Subtype & SubtypeTraits.Town) != 0 ? weights.CityAdjective : 0)
            + (option.Mark == NameMark.None || ((option.Subtype & SubtypeTraits.Country) != 0 && StretchScorer.IsPlainForm(document, candidate)) ? 0 : weights.AdjectiveCue);
    }

    private static double OfName(LinkDocument document, in LinkOption option, in WrittenSpelling spelling)
    {
        LinkWeights.EntityWeights weights = document.Weights;
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
        return odds + (document.Year is { } year && IsOutdated(option.Row, year) ? weights.Valid : 0);
    }

    /// <summary>Whether a name or office held in other years than one and those beside it.</summary>
    private static bool IsOutdated(in EntityRow row, int year) =>
        (row.From != short.MinValue && row.From > year + 1) || (row.To != short.MaxValue && row.To < year - 1);
}
