using ArabicNewsKit.Dates;
using ArabicNewsKit.Linking;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit;

/// <summary>Reads Arabic news: one call finds the names, dates and numbers of an article.</summary>
/// <threadsafety>Immutable; one instance serves any number of threads.</threadsafety>
public sealed class NewsAnalyzer
{
    private readonly EntityLinker linker;

    private NewsAnalyzer(NewsAnalyzerOptions options)
    {
        Options = options;
        linker = new EntityLinker(options.Gazetteer ?? Gazetteer.Default, options);
    }

    /// <summary>The options that the analyzer was made with.</summary>
    public NewsAnalyzerOptions Options { get; }

    /// <summary>Makes an analyzer with the bundled gazetteer.</summary>
    public static NewsAnalyzer Create() => new(new NewsAnalyzerOptions());

    /// <summary>Makes an analyzer with options of the caller's own.</summary>
    /// <param name="configure">Takes the default options and returns the changed ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="configure"/> is null.</exception>
    public static NewsAnalyzer Create(Func<NewsAnalyzerOptions, NewsAnalyzerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return new NewsAnalyzer(configure(new NewsAnalyzerOptions()));
    }

    /// <summary>Analyzes one text. Linear in its length; never throws for what the text holds.</summary>
    /// <param name="text">The article, as raw as it is.</param>
    /// <param name="published">The day of publication; null where it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public NewsAnalysis Analyze(string text, DateOnly? published = null) => Analyze(new NewsDocument(text, published));

    /// <summary>Analyzes one document. Linear in its length; never throws for what the text holds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or its text is null.</exception>
    public NewsAnalysis Analyze(NewsDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(document.Text, nameof(document));
        NewsText text = NewsText.Read(document.Text);
        IReadOnlyList<EntityMention> entities = linker.Link(text, document.Published);
        IReadOnlyList<DateMention> dates = DateRecognizer.Find(text, document.Published);
        return new NewsAnalysis
        {
            Id = document.Id,
            Published = document.Published,
            Entities = entities,
            Dates = dates,
            Numbers = NumberRecognizer.Find(text, Claimed(entities, dates)),
            Furniture = PageFurniture.Find(text),
        };
    }

    /// <summary>The spans of names and dates by start: a number inside one of them is no number of its own.</summary>
    private static TextSpan[] Claimed(IReadOnlyList<EntityMention> entities, IReadOnlyList<DateMention> dates)
    {
        TextSpan[] spans = [.. entities.Select(entity => entity.Span), .. dates.Select(date => date.Span)];
        Array.Sort(spans, (a, b) => a.Start.CompareTo(b.Start));
        return spans;
    }
}
