namespace ArabicNewsKit.Tests.Linking.Labelled;

/// <summary>
/// Counts hits over articles. Find: span and coarse type right, adjectives and optional mentions left aside. Link: over the
/// mentions whose id is known, span and id right; a linked mention where none is labelled is a false alarm.
/// </summary>
internal sealed class LinkingScore
{
    private readonly List<string> misses = [];

    public Tally Find { get; } = new();

    public Tally Link { get; } = new();

    public Tally Adjectives { get; } = new();

    /// <summary>Persons that no gazetteer holds; only the precision says something.</summary>
    public Tally UnlistedPersons { get; } = new();

    /// <summary>The score of each linked mention whose id can be judged, and whether it is right.</summary>
    public List<(double Score, bool Right)> Links { get; } = [];

    /// <summary>What went wrong, a line each.</summary>
    public string Misses => string.Join('\n', misses);

    public static LinkingScore Of(NewsAnalyzer analyzer, IEnumerable<LabelledArticle> articles)
    {
        var score = new LinkingScore();
        foreach (LabelledArticle article in articles)
        {
            score.Add(article, analyzer.Analyze(article.Document));
        }

        return score;
    }

    private void Add(LabelledArticle article, NewsAnalysis analysis)
    {
        Dictionary<TextSpan, LabelledMention> labels = article.Mentions
            .SelectMany(label => label.Spans, (label, span) => (label, span))
            .ToDictionary(pair => pair.span, pair => pair.label);
        foreach (LabelledMention label in article.Mentions.Where(label => !label.IsOptional))
        {
            (label.IsAdjective ? Adjectives : Find).Expected++;
            Link.Expected += label is { IsAdjective: false, Ids.Count: > 0 } ? 1 : 0;
        }

        var found = new HashSet<LabelledMention>();
        foreach (EntityMention mention in analysis.Entities)
        {
            LabelledMention? label = labels.GetValueOrDefault(mention.Span);
            if (label is { IsOptional: true })
            {
                continue;
            }

            bool right = label is not null && label.IsAdjective == (mention.Mention == MentionKind.Adjective)
                && (label.IsAdjective || label.Types.Any(type => Coarse(type) == Coarse(mention.Type))) && found.Add(label);
            if (!right)
            {
                misses.Add($"{article.Document.Id} {mention.Span} {mention.Surface}: {mention.Type}, not as labelled");
            }

            if (mention.Mention == MentionKind.Adjective)
            {
                Adjectives.Count(right && (label!.Ids.Count == 0 || label.Ids.Contains(mention.Id)));
                continue;
            }

            Find.Count(right);
            Judge(mention, label, right);
        }

        misses.AddRange(article.Mentions
            .Where(label => !label.IsOptional && !found.Contains(label))
            .Select(label => $"{article.Document.Id} {label.Spans[0]} {article.Document.Text.AsSpan(label.Spans[0].Start, label.Spans[0].Length)}: not found"));
    }

    private void Judge(EntityMention mention, LabelledMention? label, bool right)
    {
        if (mention is { Type: EntityType.Person, Id: null })
        {
            UnlistedPersons.Count(right);
        }

        bool unknown = label is { Ids.Count: 0, Unlisted: false };
        if (mention.Id is not { } id || unknown)
        {
            return;
        }

        bool linked = right && label!.Ids.Contains(id);
        if (id[0] == 'Q')
        {
            Link.Count(linked);
        }

        Links.Add((mention.Score, linked));
    }

    private static string Coarse(EntityType type) => type is EntityType.Event ? nameof(EntityType.Other) : type.ToString();

    /// <summary>Precision, recall and their harmonic mean.</summary>
    internal sealed class Tally
    {
        public int Hits { get; private set; }

        public int Found { get; private set; }

        public int Expected { get; set; }

        public double Precision => Found == 0 ? 0 : (double)Hits / Found;

        public double F1 => Found + Expected == 0 ? 0 : 2.0 * Hits / (Found + Expected);

        public void Count(bool right)
        {
            Found++;
            Hits += right ? 1 : 0;
        }
    }
}
