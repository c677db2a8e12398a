namespace ArabicNewsKit.Extensions.DependencyInjection;

/// <summary>
/// How the application's analyzer works: what <see cref="NewsAnalyzerOptions"/> holds, in a form that code and configuration
/// can fill. It is read once, when the analyzer is first asked for.
/// </summary>
/// <example>
/// <code language="json">
/// "ArabicNewsKit": {
///   "Gazetteers": [ "data/own.ank" ],
///   "MinimumScore": 0.5,
///   "Types": [ "person", "place" ],
///   "Adjectives": false
/// }
/// </code>
/// </example>
/// <threadsafety>Not safe for concurrent use; the analyzer made from it is.</threadsafety>
public sealed class ArabicNewsKitOptions
{
    /// <summary>
    /// The compiled gazetteers to lay on top of the bundled one, by path, the last on top; relative paths start at the
    /// process's current folder. Empty by default.
    /// </summary>
    public IList<string> Gazetteers { get; } = [];

    /// <summary>Whether the gazetteer that comes with the library is used. True by default.</summary>
    public bool BundledGazetteer { get; set; } = true;

    /// <summary>The least score of a mention, 0 to 1. 0.3 by default.</summary>
    public double MinimumScore { get; set; } = new NewsAnalyzerOptions().MinimumScore;

    /// <summary>The types of mentions that are wanted; empty, as by default, for all.</summary>
    public ISet<EntityType> Types { get; } = new HashSet<EntityType>();

    /// <summary>Whether adjectives of nations, peoples and faiths are mentions too. True by default.</summary>
    public bool Adjectives { get; set; } = true;

    /// <summary>Whether names that no gazetteer holds are mentions too, with a null id. True by default.</summary>
    public bool UnlistedNames { get; set; } = true;
}
