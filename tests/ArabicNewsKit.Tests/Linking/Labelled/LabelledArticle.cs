using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests.Linking.Labelled;

/// <summary>A sample article with the mentions that a person found in it.</summary>
internal sealed record LabelledArticle(NewsDocument Document, IReadOnlyList<LabelledMention> Mentions)
{
    public static IReadOnlyList<LabelledArticle> All { get; } = [.. SampleArticles.All.Select(Read)];

    private static LabelledArticle Read(NewsDocument document)
    {
        var mentions = new List<LabelledMention>();
        int from = 0;
        foreach (string line in File.ReadLines(Repository.PathOf("seeds", "news", document.Id + ".mentions.tsv")).Skip(1))
        {
            mentions.Add(LabelledMention.Read(line, document.Text, from));
            from = mentions[^1].Spans.Max(span => span.End);
        }

        return new LabelledArticle(document, mentions);
    }
}
