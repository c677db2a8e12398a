namespace ArabicNewsKit.Linking;

/// <summary>An entity of a gazetteer.</summary>
/// <remarks>
/// Its strings are read from the gazetteer when they are first asked for. Two are equal where they are the same row of the same
/// gazetteer.
/// </remarks>
/// <example>
/// <code>
/// GazetteerEntity entity = Gazetteer.Default.Find("Q1530")!;
/// Console.WriteLine(entity.Name);     // بغداد
/// Console.WriteLine(entity.NameEn);   // Baghdad
/// Console.WriteLine(entity.Country);  // IQ
/// </code>
/// </example>
/// <threadsafety>Immutable.</threadsafety>
public sealed class GazetteerEntity : IEquatable<GazetteerEntity>
{
    private readonly EntityRecord record;
    private string? id;
    private string? name;
    private string? nameEn;
    private string[]? aliases;
    private string[]? aliasesEn;

    internal GazetteerEntity(EntityRecord record) => this.record = record;

    /// <summary>The Wikidata id (<c>Q796</c>), or the gazetteer's own (<c>ank:…</c>).</summary>
    public string Id => id ??= record.Id;

    /// <summary>What kind of thing it is.</summary>
    public EntityType Type => record.Type;

    /// <summary>A narrower kind: <c>capital</c>, <c>militia</c>, <c>minister</c>.</summary>
    public string Subtype => record.Subtype;

    /// <summary>The preferred Arabic name.</summary>
    public string Name => name ??= record.Name;

    /// <summary>The other Arabic names; those that differ only in hamza, final ya, ta marbuta or the article are not listed.</summary>
    public IReadOnlyList<string> Aliases => aliases ??= record.Aliases;

    /// <summary>The preferred English name; null for none.</summary>
    public string? NameEn => (nameEn ??= record.NameEn ?? "") is { Length: > 0 } given ? given : null;

    /// <summary>The other names in Latin letters, acronyms among them.</summary>
    public IReadOnlyList<string> AliasesEn => aliasesEn ??= record.AliasesEn;

    /// <summary>ISO 3166-1 alpha-2 of the country that it belongs to; null for none.</summary>
    public string? Country => record.Country;

    /// <summary>A few words on it; null for none.</summary>
    public string? Description => record.Description;

    /// <summary>How much the news speaks of it, 0 to 100.</summary>
    public int Prior => record.Prior;

    /// <summary>The first year in which the name or office holds; null where none is given.</summary>
    public int? ValidFrom => record.ValidFrom;

    /// <summary>The last year in which the name or office holds; null where none is given.</summary>
    public int? ValidTo => record.ValidTo;

    /// <summary>Whether the two are the same row of the same gazetteer.</summary>
    public bool Equals(GazetteerEntity? other) => other is not null && record.Equals(other.record);

    /// <summary>Whether the other is the same row of the same gazetteer.</summary>
    public override bool Equals(object? obj) => Equals(obj as GazetteerEntity);

    /// <summary>A number that equal entities share.</summary>
    public override int GetHashCode() => record.GetHashCode();

    /// <summary>The entity as one readable line.</summary>
    public override string ToString() => $"{Id}  {Type}  {Name}  {NameEn}";
}
