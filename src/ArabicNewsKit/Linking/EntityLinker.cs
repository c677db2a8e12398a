using ArabicNewsKit.Names;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Finds the names of a text and says which entity each stands for.</summary>
/// <threadsafety>Immutable; one instance serves any number of threads.</threadsafety>
internal sealed class EntityLinker(Gazetteer gazetteer, NewsAnalyzerOptions options)
{
    private readonly Lexicon lexicon = Lexicon.Default;

    /// <summary>The mentions in text order; they do not overlap. Linear in the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">The day of publication, or null.</param>
    /// <param name="explainer">Told why; null where nobody asks.</param>
    public List<EntityMention> Link(NewsText text, DateOnly? published, LinkExplainer? explainer = null)
    {
        using var document = new LinkDocument(text, gazetteer, lexicon) { Trace = explainer is null ? null : explainer.Keep };
        CueReader.Read(document);
        GazetteerScanner.Scan(document);
        if (options.UnlistedNames)
        {
            PersonFinder.Find(document);
            HeadFinder.Find(document);
        }

        // plain names first; they are the evidence for the doubtful ones
        LinkScorer.Weigh(document, 0, published?.Year);
        LinkScorer.Choose(document, null);
        using var selector = new CandidateSelector(document);
        using var evidence = new DocumentEvidence(document, selector.Select());
        int weighed = document.Candidates.Count;
        BodyComposer.Compose(document, evidence);
        LinkScorer.Weigh(document, weighed, published?.Year);
        LinkScorer.Choose(document, evidence);
        SurnameFinder.Find(document, selector.Select());
        explainer?.Begin(evidence, published?.Year);
        return Write(document, selector.Select(), explainer);
    }

    private List<EntityMention> Write(LinkDocument document, ReadOnlySpan<int> chosen, LinkExplainer? explainer)
    {
        Span<Candidate> candidates = document.Candidates.Span;
        var clusters = new ClusterNumbers();
        var mentions = new List<EntityMention>(chosen.Length);
        foreach (int index in chosen)
        {
            ref readonly Candidate candidate = ref candidates[index];
            double score = Math.Round(LinkWeights.Probability(candidate.LogOdds) * (candidate.Chosen >= 0 ? candidate.Share : 1), 3);
            NameKind? kind = candidate.Chosen >= 0 && candidate.Source == CandidateSource.Listed
                ? document.Options[candidate.Chosen].Kind : null;
            if (score < options.MinimumScore || !options.Wants(candidate.Type) || (kind == NameKind.Adjective && !options.Adjectives))
            {
                continue;
            }

            TextSpan span = document.Text.SpanOf(candidate.First, candidate.Last, candidate.Skip, candidate.Drop);
            string surface = document.Text.Surface(span);
            Candidate full = candidate.FullName >= 0 ? candidates[candidate.FullName] : candidate;
            EntityMention mention = candidate.Chosen >= 0
                ? Known(document.Gazetteer.Record(document.Options[candidate.Chosen].Entity), candidate, kind, span, surface)
                : Unknown(document, full, candidate, span, surface);
            int cluster = candidate.Chosen >= 0
                ? clusters.Of(document.Options[candidate.Chosen].Entity)
                : clusters.Of(candidate.Type, mention.Name);
            mentions.Add(mention with { Score = score, Cluster = cluster });
            explainer?.Explain(document, candidate, mentions[^1]);
        }

        return mentions;
    }

    private static EntityMention Known(EntityRecord record, in Candidate candidate, NameKind? kind, TextSpan span, string surface) => new()
    {
        Start = span.Start,
        Length = span.Length,
        Surface = surface,
        Type = candidate.Type,
        Mention = kind switch
        {
            // الشيعة, الأكراد: peoples and the faithful count with the adjectives
            not NameKind.Surname and not null when candidate.First == candidate.Last && record.Subtype is "people" or "sect" => MentionKind.Adjective,
            // الجمهوريون, as the members of a party do
            not NameKind.Surname and not null when record.Subtype == "party" && candidate.First == candidate.Last
                && (surface.EndsWith("يون", StringComparison.Ordinal) || surface.EndsWith("يين", StringComparison.Ordinal)) => MentionKind.Adjective,
            NameKind.Preferred => MentionKind.Name,
            NameKind.Acronym => MentionKind.Acronym,
            NameKind.Adjective => MentionKind.Adjective,
            NameKind.Alias => MentionKind.Alias,
            _ => MentionKind.Surname,
        },
        Id = record.Id,
        Name = record.Name,
        NameEn = record.NameEn,
        Score = 0,
        Cluster = 0,
    };

    private static EntityMention Unknown(LinkDocument document, in Candidate full, in Candidate candidate, TextSpan span, string surface)
    {
        string name = full.First == candidate.First
            ? surface
            : document.Text.Surface(document.Text.SpanOf(full.First, full.Last, full.Skip, full.Drop));
        return new EntityMention
        {
            Start = span.Start,
            Length = span.Length,
            Surface = surface,
            Type = candidate.Type,
            Mention = candidate.Source == CandidateSource.Surname ? MentionKind.Surname : MentionKind.Name,
            Name = name,
            NameEn = Romanizer.ToLatin(name),
            Score = 0,
            Cluster = 0,
        };
    }

    /// <summary>Numbers entities in the order of their first mention.</summary>
    private sealed class ClusterNumbers
    {
        private readonly Dictionary<int, int> known = [];
        private readonly Dictionary<(EntityType, string), int> unknown = [];

        public int Of(int entity) => Number(known, entity);

        public int Of(EntityType type, string name) => Number(unknown, (type, KeyFolding.Fold(name.AsSpan())));

        private int Number<T>(Dictionary<T, int> numbers, T key)
            where T : notnull
        {
            if (!numbers.TryGetValue(key, out int number))
            {
                numbers[key] = number = known.Count + unknown.Count + 1;
            }

            return number;
        }
    }
}
