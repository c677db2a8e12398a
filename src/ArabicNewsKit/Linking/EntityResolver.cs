using ArabicNewsKit.Names;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Follows the persons, bodies and places that no gazetteer holds through a stream of articles: mentions of one of them in
/// several articles get one id, by their names (كاجينز in one, كاغينز in another) and by what else the articles name.
/// </summary>
/// <remarks>
/// The same analyses in the same order give the same ids. A mention is compared with at most a fixed number of entities
/// whose names sound alike, so the time is linear in the number of mentions; the memory grows with the number of
/// unlisted entities, a few hundred bytes each.
/// </remarks>
/// <example>
/// <code>
/// var resolver = new EntityResolver();
/// foreach (string text in new[] { "قال العقيد رالف هاتنجز في بغداد", "قال العقيد رالف هاتنغز" })
/// {
///     Console.WriteLine(string.Join(' ', resolver.Resolve(NewsAnalyzer.Create().Analyze(text))));
/// }
///
/// // x:1 Q1530
/// // x:1
/// </code>
/// </example>
/// <threadsafety>Not safe for concurrent use: one stream, one resolver.</threadsafety>
public sealed class EntityResolver
{
    /// <summary>No more entities than these are asked under one sound: those named last.</summary>
    private const int LongestBlock = 48;

    /// <summary>The log odds from which a name means an entity seen before.</summary>
    private const double LeastOdds = 0;

    private readonly Dictionary<string, List<ResolvedEntity>> blocks = [];
    private readonly Dictionary<string, int> articlesWith = [];

    /// <summary>How many unlisted entities were found so far; their ids are <c>x:1</c> to <c>x:Count</c>.</summary>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public override string ToString() => Count == 1 ? "1 unlisted entity" : $"{Count} unlisted entities";

    /// <summary>Takes the next article of the stream and says which entity each of its mentions stands for.</summary>
    /// <param name="analysis">The article's analysis.</param>
    /// <returns>
    /// An id for each of <see cref="NewsAnalysis.Entities"/>, in order: the mention's own where it has one, else <c>x:1</c>,
    /// <c>x:2</c> … in order of first mention in the stream.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public IReadOnlyList<string> Resolve(NewsAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArticleContext context = ArticleContext.Of(analysis, articlesWith);
        var entities = new string[analysis.Entities.Count];
        var ofCluster = new Dictionary<int, ResolvedEntity>();
        for (int i = 0; i < entities.Length; i++)
        {
            EntityMention mention = analysis.Entities[i];
            if (mention.Id is null && !ofCluster.ContainsKey(mention.Cluster))
            {
                ofCluster[mention.Cluster] = Find(mention, context, ofCluster.Values);
            }

            entities[i] = mention.Id ?? ofCluster[mention.Cluster].Id;
        }

        foreach (string id in context.Ids)
        {
            articlesWith[id] = articlesWith.GetValueOrDefault(id) + 1;
        }

        return entities;
    }

    private ResolvedEntity Find(EntityMention mention, ArticleContext context, ICollection<ResolvedEntity> taken)
    {
        ResolvedEntity? best = null;
        double most = LeastOdds;
        string[] keys = Keys(mention);
        foreach (string key in keys)
        {
            foreach (ResolvedEntity entity in blocks.GetValueOrDefault(key) ?? [])
            {
                // two entities of one article are two: the linker would have joined them
                double odds = taken.Contains(entity) ? double.NegativeInfinity : entity.LogOdds(mention, context);
                if (odds > most)
                {
                    most = odds;
                    best = entity;
                }
            }
        }

        best ??= new ResolvedEntity("x:" + ++Count, mention.Type);
        best.Add(mention, context);
        foreach (string key in keys)
        {
            Put(key, best);
        }

        return best;
    }

    /// <summary>The sounds under which a name is looked for: of the whole, and of a person's last word.</summary>
    private static string[] Keys(EntityMention mention)
    {
        string name = KeyFolding.Fold(mention.Name.AsSpan());
        string whole = mention.Type + " " + ConsonantSkeleton.Of(name);
        int last = name.LastIndexOf(' ') + 1;
        string sound = ConsonantSkeleton.Of(name.AsSpan(last));
        return mention.Type == EntityType.Person && last > 0 && sound.Length > 1 ? [whole, mention.Type + " " + sound] : [whole];
    }

    private void Put(string key, ResolvedEntity entity)
    {
        if (!blocks.TryGetValue(key, out List<ResolvedEntity>? block))
        {
            blocks[key] = block = [];
        }

        block.Remove(entity);
        if (block.Count == LongestBlock)
        {
            // who was not named for longest
            block.RemoveAt(0);
        }

        block.Add(entity);
    }
}
