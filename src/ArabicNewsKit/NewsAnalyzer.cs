using ArabicNewsKit.Dates;
using ArabicNewsKit.Linking;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit;

/// <summary>Reads Arabic news: one call finds the names, dates and numbers of an article.</summary>
/// <example>
/// <code>
/// NewsAnalyzer analyzer = NewsAnalyzer.Create();
/// NewsAnalysis analysis = analyzer.Analyze("التقى السيسي في القاهرة بالأمين العام للأمم المتحدة.");
/// foreach (EntityMention entity in analysis.Entities)
/// {
///     Console.WriteLine(entity);
/// }
///
/// // 6..12  Person  السيسي  Q307871  Abdel Fattah el-Sisi
/// // 16..23  Place  القاهرة  Q85  Cairo
/// // 39..51  Organization  لأمم المتحدة  Q1065  United Nations
/// </code>
/// </example>
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

    /// <summary>Analyzes one text that is a part of a buffer. Linear in its length; never throws for what the text holds.</summary>
    /// <remarks>The text is copied once: the surfaces in the result are cut from the copy and outlive the buffer.</remarks>
    /// <param name="text">The article, as raw as it is; offsets in the result count from its start.</param>
    /// <param name="published">The day of publication; null where it is not known.</param>
    public NewsAnalysis Analyze(ReadOnlySpan<char> text, DateOnly? published = null) => Analyze(text.ToString(), published);

    /// <summary>Analyzes one document. Linear in its length; never throws for what the text holds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or its text is null.</exception>
    public NewsAnalysis Analyze(NewsDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(document.Text, nameof(document));
        using NewsText text = NewsText.Read(document.Text);
        IReadOnlyList<EntityMention> entities = linker.Link(text, document.Published);
        IReadOnlyList<DateMention> dates = WithoutYearsOfNames(DateRecognizer.Find(text, document.Published), entities);
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

    /// <summary>Analyzes a stream of documents by several threads and hands the analyses on in input order.</summary>
    /// <param name="documents">
    /// The documents; read only as results are asked for and at most four ahead for each thread, so memory does not grow with
    /// the stream. A result that is ready does not wait for the next document.
    /// </param>
    /// <param name="maxParallelism">The most documents to work on at once, 1 or more; null for one a processor.</param>
    /// <param name="cancellationToken">
    /// Ends the stream with an <see cref="OperationCanceledException"/> once the documents being worked on are done; handed on to
    /// <paramref name="documents"/>.
    /// </param>
    /// <returns>
    /// One analysis a document. Where <paramref name="documents"/> throws or holds null, the analyses before come first, then the
    /// exception. Every enumeration reads the documents anew.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxParallelism"/> is less than 1.</exception>
    public IAsyncEnumerable<NewsAnalysis> AnalyzeAsync(
        IAsyncEnumerable<NewsDocument> documents, int? maxParallelism = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        int threads = maxParallelism ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1, nameof(maxParallelism));
        return OrderedStream.Select(documents, Analyze, threads, cancellationToken);
    }

    /// <summary>Analyzes a sequence of documents by several threads and hands the analyses on in input order.</summary>
    /// <remarks>As the other overload; the sequence is read by whoever asks for results, so a slow one blocks it.</remarks>
    /// <param name="documents">The documents; read as results are asked for, at most four ahead for each thread.</param>
    /// <param name="maxParallelism">The most documents to work on at once, 1 or more; null for one a processor.</param>
    /// <param name="cancellationToken">Ends the stream once the documents being worked on are done.</param>
    /// <returns>One analysis a document; what <paramref name="documents"/> throws comes after those before it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxParallelism"/> is less than 1.</exception>
    /// <example>
    /// <code>
    /// var articles = new[] { new NewsDocument("بغداد", Id: "one"), new NewsDocument("القاهرة", Id: "two") };
    /// await foreach (NewsAnalysis analysis in NewsAnalyzer.Create().AnalyzeAsync(articles, maxParallelism: 2))
    /// {
    ///     Console.WriteLine($"{analysis.Id}: {analysis.Entities[0].Id}");
    /// }
    ///
    /// // one: Q1530
    /// // two: Q85
    /// </code>
    /// </example>
    public IAsyncEnumerable<NewsAnalysis> AnalyzeAsync(
        IEnumerable<NewsDocument> documents, int? maxParallelism = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return AnalyzeAsync(OrderedStream.Of(documents), maxParallelism, cancellationToken);
    }

    /// <summary>Which gazetteer the analyzer works with.</summary>
    public override string ToString() => $"NewsAnalyzer with {Options.Gazetteer ?? Gazetteer.Default}";

    /// <summary>
    /// Says for each mention of a document which entities it may stand for, and which features with which weights decided. Many
    /// times slower than <see cref="Analyze(NewsDocument)"/>, to which it costs nothing.
    /// </summary>
    /// <returns>The readings of each mention in text order, the chosen one first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or its text is null.</exception>
    public IReadOnlyList<EntityMention.Reading> Explain(NewsDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(document.Text, nameof(document));
        var explainer = new LinkExplainer();
        using NewsText text = NewsText.Read(document.Text);
        linker.Link(text, document.Published, explainer);
        return explainer.Explanations;
    }

    /// <summary>The dates without the bare years that belong to a name: مونديال قطر 2022.</summary>
    private static IReadOnlyList<DateMention> WithoutYearsOfNames(IReadOnlyList<DateMention> dates, IReadOnlyList<EntityMention> entities)
    {
        List<DateMention>? others = null;
        int entity = 0;
        for (int i = 0; i < dates.Count; i++)
        {
            TextSpan date = dates[i].Span;
            while (entity < entities.Count && entities[entity].Span.End < date.End)
            {
                entity++;
            }

            bool inside = dates[i] is { Length: 4, Timex: [>= '0' and <= '9', _, _, _] } && entity < entities.Count
                && entities[entity].Span is { } name && name.Start <= date.Start && name.Length > date.Length;
            if (inside && others is null)
            {
                others = [.. dates.Take(i)];
            }
            else if (!inside)
            {
                others?.Add(dates[i]);
            }
        }

        return others ?? dates;
    }

    /// <summary>The spans of names and dates by start: a number inside one of them is no number of its own.</summary>
    private static TextSpan[] Claimed(IReadOnlyList<EntityMention> entities, IReadOnlyList<DateMention> dates)
    {
        var spans = new TextSpan[entities.Count + dates.Count];
        int entity = 0;
        for (int date = 0; entity + date < spans.Length;)
        {
            bool entityFirst = date == dates.Count || (entity < entities.Count && entities[entity].Span.Start <= dates[date].Span.Start);
            spans[entity + date] = entityFirst ? entities[entity].Span : dates[date].Span;
            _ = entityFirst ? entity++ : date++;
        }

        return spans;
    }
}
