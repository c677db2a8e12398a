namespace ArabicNewsKit.Linking;

/// <summary>
/// Says which features and weights decided a document's links. The model is linear, so what a feature brought is the difference
/// that its weight makes: the scorer itself keeps no record, and pays nothing.
/// </summary>
internal sealed class LinkExplainer
{
    private const double Least = 0.0005;

    private readonly List<EntityMention.Reading> explanations = [];
    private readonly Dictionary<int, double[]> persons = [];
    private readonly (string Feature, LinkWeights.EntityWeights Without)[] oneLess = [.. LinkWeights.OneLess()];
    private DocumentEvidence? evidence;

    public IReadOnlyList<EntityMention.Reading> Explanations => explanations;

    /// <summary>Keeps the features of an unlisted person; a trace of the person finder.</summary>
    public void Keep(int first, int last, ReadOnlySpan<double> features) => persons[first] = features.ToArray();

    /// <summary>Takes what the last round of scoring knew.</summary>
    public void Begin(DocumentEvidence known) => evidence = known;

    /// <summary>Explains a mention, the reading that was chosen first.</summary>
    public void Explain(LinkDocument document, in Candidate candidate, EntityMention mention)
    {
        if (candidate.OptionCount == 0 || candidate.Chosen < 0)
        {
            explanations.Add(Unlisted(document, candidate, mention));
        }

        for (int i = 0; i < candidate.OptionCount; i++)
        {
            LinkOption option = document.Options[candidate.OptionStart + i];
            EntityRecord record = document.Gazetteer.Record(option.Entity);
            bool chosen = candidate.OptionStart + i == candidate.Chosen;
            explanations.Insert(chosen ? explanations.Count - i : explanations.Count, new EntityMention.Reading
            {
                Mention = mention,
                IsChosen = chosen,
                Id = record.Id,
                NameEn = record.NameEn,
                LogOdds = Math.Round(option.LogOdds, 3),
                Features = Listed(document, candidate, option),
            });
        }
    }

    private List<KeyValuePair<string, double>> Listed(LinkDocument document, in Candidate candidate, in LinkOption option)
    {
        var features = new List<KeyValuePair<string, double>>();
        double all = LinkScorer.Weigh(document, candidate, option, evidence!);
        foreach ((string feature, LinkWeights.EntityWeights without) in oneLess)
        {
            document.Weights = without;
            Add(features, feature, all - LinkScorer.Weigh(document, candidate, option, evidence!));
        }

        document.Weights = document.Lexicon.Weights.Entity;
        return Sorted(features);
    }

    private EntityMention.Reading Unlisted(LinkDocument document, in Candidate candidate, EntityMention mention)
    {
        var features = new List<KeyValuePair<string, double>>();
        if (candidate.Source == CandidateSource.Person && persons.TryGetValue(candidate.First, out double[]? values))
        {
            for (int i = 0; i < values.Length; i++)
            {
                Add(features, LinkWeights.NameOf((PersonFeature)i), values[i] * document.Lexicon.Weights.Person((PersonFeature)i));
            }
        }
        else
        {
            Add(features, candidate.Source switch
            {
                CandidateSource.Surname => "surname",
                CandidateSource.Repeat => "repeat",
                _ => "head",
            }, candidate.LogOdds);
        }

        return new EntityMention.Reading
        {
            Mention = mention,
            IsChosen = true,
            Id = mention.Id,
            NameEn = mention.Id is null ? null : mention.NameEn,
            LogOdds = Math.Round(candidate.LogOdds, 3),
            Features = Sorted(features),
        };
    }

    private static void Add(List<KeyValuePair<string, double>> features, string feature, double odds)
    {
        if (Math.Abs(odds) >= Least)
        {
            features.Add(new(feature, Math.Round(odds, 3)));
        }
    }

    private static List<KeyValuePair<string, double>> Sorted(List<KeyValuePair<string, double>> features) =>
        [.. features.OrderByDescending(feature => Math.Abs(feature.Value)).ThenBy(feature => feature.Key, StringComparer.Ordinal)];
}
