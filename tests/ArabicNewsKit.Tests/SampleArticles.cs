using System.Globalization;
using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests;

/// <summary>The articles of <c>seeds/news</c>, each with its publication date.</summary>
internal static class SampleArticles
{
    public static IReadOnlyList<NewsDocument> All { get; } = [.. File
        .ReadLines(Repository.PathOf("seeds", "news", "articles.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Skip(1)
        .Select(line => line.Split('\t'))
        .Select(row => new NewsDocument(
            File.ReadAllText(Repository.PathOf("seeds", "news", row[0])),
            DateOnly.Parse(row[1], CultureInfo.InvariantCulture),
            Path.GetFileNameWithoutExtension(row[0])))];

    public static NewsDocument Get(string id) => All.Single(article => article.Id == id);
}
