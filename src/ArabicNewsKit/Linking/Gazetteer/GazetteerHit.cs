namespace ArabicNewsKit.Linking;

/// <summary>An entity that a name may stand for.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Score">How well the name fits, 0 to 1; among equal names, how much the news speaks of the entity decides.</param>
/// <param name="Exact">
/// Whether the name equals one of the entity's listed names after normalization, proclitics and the article. A last name alone
/// and an adjective are hits, but not exact ones.
/// </param>
/// <example>
/// <code>
/// GazetteerHit hit = Gazetteer.Default.Lookup("للقاهرة")[0];
/// Console.WriteLine(hit.Entity.Id);  // Q85
/// Console.WriteLine(hit.Exact);      // True
/// </code>
/// </example>
/// <threadsafety>Immutable.</threadsafety>
public sealed record GazetteerHit(GazetteerEntity Entity, double Score, bool Exact);
