using ArabicNewsKit.Linking;

namespace ArabicNewsKit;

/// <summary>How an analyzer works. Change a value with <c>with</c>: <c>NewsAnalyzer.Create(o => o with { … })</c>.</summary>
/// <example>
/// <code>
/// NewsAnalyzer places = NewsAnalyzer.Create(o => o with { Types = new[] { EntityType.Place }, Adjectives = false });
/// Console.WriteLine(places.Analyze("زار السيسي العاصمة العراقية بغداد.").Entities.Count);  // 1
/// </code>
/// </example>
/// <threadsafety>Immutable.</threadsafety>
public sealed record NewsAnalyzerOptions
{
    /// <summary>The entities that names are linked to; null for the gazetteer that comes with the library.</summary>
    public Gazetteer? Gazetteer { get; init; }

    /// <summary>The least score of a mention, 0 to 1; what is less sure is left out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to something else.</exception>
    public double MinimumScore
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A score lies between 0 and 1.");
    } = 0.3;

    /// <summary>The types of mentions that are wanted; null for all.</summary>
    public IReadOnlyCollection<EntityType>? Types
    {
        get;
        init => field = value is null ? null : ValueList<EntityType>.Of(value.Distinct().Order());
    }

    /// <summary>Whether adjectives of nations, peoples and faiths (الأميركية) are mentions too.</summary>
    public bool Adjectives { get; init; } = true;

    /// <summary>Whether names that no gazetteer holds are mentions too, with a null id.</summary>
    public bool UnlistedNames { get; init; } = true;

    internal bool Wants(EntityType type) => Types is null || Types.Contains(type);
}
