namespace ArabicNewsKit.Linking;

/// <summary>What else an article names: the ids of its listed entities, each with what sharing it says.</summary>
internal sealed class ArticleContext
{
    private readonly Dictionary<string, double> weights;

    private ArticleContext(Dictionary<string, double> weights) => this.weights = weights;

    public IReadOnlyCollection<string> Ids => weights.Keys;

    /// <summary>Reads an analysis. An id counts the less the more articles name it: many name the United States.</summary>
    /// <param name="analysis">The article's analysis.</param>
    /// <param name="articlesWith">In how many earlier articles each id stood.</param>
    public static ArticleContext Of(NewsAnalysis analysis, Dictionary<string, int> articlesWith)
    {
        var weights = new Dictionary<string, double>();
        foreach (EntityMention mention in analysis.Entities)
        {
            if (mention.Id is { } id)
            {
                weights.TryAdd(id, 1 / Math.Sqrt(Math.Max(1, articlesWith.GetValueOrDefault(id))));
            }
        }

        return new ArticleContext(weights);
    }

    /// <summary>What the ids that are shared with others weigh together.</summary>
    public double Shared(IEnumerable<string> ids)
    {
        double sum = 0;
        foreach (string id in ids)
        {
            sum += weights.GetValueOrDefault(id);
        }

        return sum;
    }
}
