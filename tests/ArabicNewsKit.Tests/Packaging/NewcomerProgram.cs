using ArabicNewsKit.Tests.Docs;
using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests.Packaging;

/// <summary>The README's code as a program, and behind it an article's analysis, so that two builds of it can be compared.</summary>
internal static class NewcomerProgram
{
    public static string Code()
    {
        string blocks = string.Join('\n', ReadmeExamples.Blocks().Select(block => $"{{\n{block}\n}}"));
        return $$"""
            using System.Text.Json;
            using ArabicNewsKit;
            using ArabicNewsKit.Dates;
            using ArabicNewsKit.Linking;
            using ArabicNewsKit.Names;
            using ArabicNewsKit.Normalization;
            using ArabicNewsKit.Numbers;
            using Microsoft.Extensions.DependencyInjection;

            Console.OutputEncoding = new System.Text.UTF8Encoding(false);
            Console.WriteLine($"on .NET {Environment.Version.Major}");
            {{blocks}}
            string article = File.ReadAllText(@"{{Repository.PathOf("seeds", "news", "beirut-port-blast.txt")}}");
            NewsAnalysis whole = NewsAnalyzer.Create().Analyze(article, new DateOnly(2020, 8, 5));
            string json = JsonSerializer.Serialize(whole, NewsJsonContext.Readable.NewsAnalysis);
            Console.WriteLine(json);
            Console.WriteLine(JsonSerializer.Deserialize(json, NewsJsonContext.Readable.NewsAnalysis)!.Equals(whole));
            Console.WriteLine(NormalizationProfile.FromJson(NormalizationProfile.Search.ToJson()) == NormalizationProfile.Search);
            await foreach (NewsAnalysis analysis in NewsAnalyzer.Create().AnalyzeAsync([new NewsDocument(article, Id: "streamed")]))
            {
                Console.WriteLine(analysis);
            }

            """;
    }
}
