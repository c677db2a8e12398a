using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Finds the names of a text and says which entity each stands for.</summary>
/// <threadsafety>Immutable; one instance serves any number of threads.</threadsafety>
internal sealed class EntityLinker(Gazetteer gazetteer, NewsAnalyzerOptions options)
{
    private readonly Lexicon lexicon = Lexicon.Default;

    /// <summary>The mentions in text order; they do not overlap. Linear in the text.</summary>
    public List<EntityMention> Link(NewsText text, DateOnly? published)
    {
        using var document = new LinkDocument(text, gazetteer, lexicon);
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
        using var writer = new MentionWriter(document, options);
        return writer.Write(selector.Select());
    }
}
