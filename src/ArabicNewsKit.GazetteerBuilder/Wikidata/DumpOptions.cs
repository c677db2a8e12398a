namespace ArabicNewsKit.GazetteerBuilder.Wikidata;

/// <summary>What to take of a dump.</summary>
/// <param name="Types">The types of the items to take.</param>
/// <param name="Languages">The languages of the names, the one of the preferred names first.</param>
internal sealed record DumpOptions(IReadOnlySet<EntityType> Types, IReadOnlyList<string> Languages);
