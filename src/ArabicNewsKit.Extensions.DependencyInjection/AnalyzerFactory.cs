using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Extensions.DependencyInjection;

/// <summary>Makes what the options describe.</summary>
internal static class AnalyzerFactory
{
    /// <summary>The gazetteers of the options as one, the last on top; without any, the one that holds nothing.</summary>
    public static Gazetteer OpenGazetteer(ArabicNewsKitOptions options) =>
        options.Gazetteers.Aggregate(
            options.BundledGazetteer ? Gazetteer.Default : Gazetteer.Empty,
            (below, path) => Gazetteer.Combine(below, Gazetteer.Load(path)));

    public static NewsAnalyzer Create(ArabicNewsKitOptions options, Gazetteer gazetteer) =>
        NewsAnalyzer.Create(defaults => defaults with
        {
            Gazetteer = gazetteer,
            MinimumScore = options.MinimumScore,
            Types = options.Types.Count == 0 ? null : [.. options.Types],
            Adjectives = options.Adjectives,
            UnlistedNames = options.UnlistedNames,
        });
}
