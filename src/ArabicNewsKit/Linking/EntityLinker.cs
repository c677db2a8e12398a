using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Finds the names of a text and says which entity each stands for.</summary>
/// <threadsafety>One instance serves any number of threads.</threadsafety>
internal sealed class EntityLinker(Gazetteer gazetteer, NewsAnalyzerOptions options)
{
    private readonly WordMemories memories = new(gazetteer, Lexicon.Default);
    private readonly EntityStringCache strings = new(gazetteer);

    /// <summary>The mentions in text order; they do not overlap. Linear in the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="published">The day of publication, or null.</param>
    /// <param name="explainer">Told why; null where nobody asks.</param>
    public List<EntityMention> Link(NewsText text, DateOnly? published, LinkExplainer? explainer = null)
    {
        WordMemory memory = memories.Rent();
        List<EntityMention> mentions = Link(text, published, memory, explainer);
        memories.Return(memory);
        return mentions;
    }

    private List<EntityMention> Link(NewsText text, DateOnly? published, WordMemory memory, LinkExplainer? explainer)
    {
        using var document = new LinkDocument(text, memory)
        {
            Year = published?.Year,
            Trace = explainer is null ? null : explainer.Keep,
        };
        CueReader.Read(document);
        GazetteerScanner.Scan(document);
        if (options.UnlistedNames)
        {
            PersonFinder.Find(document);
            int heads = document.Candidates.Count;
            HeadFinder.Find(document);
            int behind = document.Candidates.Count;
            EnclosedFinder.Find(document, heads);
            PlaceListFinder.Find(document);
            BodyListFinder.Find(document);
            OutletFinder.Find(document);
            MarkedTitles.Find(document, heads, behind);
            AuthoredWorks.Find(document);
        }

        // plain names first; they are the evidence for the doubtful ones
        LinkScorer.Weigh(document, 0);
        LinkScorer.Choose(document, null);
        using var selector = new CandidateSelector(document);
        using var evidence = new DocumentEvidence(document, selector.Select());
        int weighed = document.Candidates.Count;
        BodyComposer.Compose(document, evidence);
        if (evidence.Sport.Any)
        {
            FederationFinder.Find(document, evidence.Sport);
            ClubFinder.Find(document, evidence.Sport);
            TeamFinder.Find(document);
            CompetitionFinder.Find(document, evidence.Sport);
        }

        LinkScorer.Weigh(document, weighed);
        LinkScorer.Choose(document, evidence);
        ReadOnlySpan<int> chosen = selector.Select();
        VariantSpelling.Link(document, evidence, chosen);
        SurnameFinder.Find(document, chosen);
        RepeatFinder.Find(document, chosen);
        explainer?.Begin(evidence);
        using var writer = new MentionWriter(document, strings, options);
        return writer.Write(selector.Select(), explainer);
    }
}
