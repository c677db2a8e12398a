using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>
/// The people, bodies, places and events that the linker knows, with their names. It is used as it lies in the assembly or in
/// a mapped file: to open one costs the same for six thousand entities and for a million.
/// </summary>
/// <example>
/// <code>
/// Console.WriteLine(Gazetteer.Default.Lookup("داعش")[0].Entity.Id);  // Q2429253
/// </code>
/// </example>
/// <threadsafety>Immutable; one instance serves any number of threads.</threadsafety>
public sealed class Gazetteer
{
    internal const string BundledResource = "Linking/Data/gazetteer.ank";

    private static readonly Lazy<Gazetteer> Bundled = new(
        () => new Gazetteer([GazetteerImage.Open(GazetteerMemory.Read(EmbeddedTable.Open(BundledResource)), "the bundled gazetteer")]));

    private readonly GazetteerLayer[] layers;

    // counted when first asked for: opening must not pay for it
    private IReadOnlyDictionary<EntityType, int>? countByType;

    private Gazetteer(ReadOnlySpan<GazetteerImage> images)
    {
        layers = new GazetteerLayer[images.Length];
        int entityBase = 0;
        for (int i = 0; i < images.Length; i++)
        {
            layers[i] = new GazetteerLayer(images[i], entityBase, layers.AsSpan(0, i));
            entityBase = checked(entityBase + images[i].Header.Entities);
            Count += layers[i].EntityCount - layers[i].HiddenCount;
        }
    }

    /// <summary>The gazetteer that comes with the library.</summary>
    public static Gazetteer Default => Bundled.Value;

    /// <summary>A gazetteer without entities: names are found by their shape alone.</summary>
    public static Gazetteer Empty { get; } = new([]);

    /// <summary>The version of the data; of combined gazetteers all versions, the topmost first, with a plus between them.</summary>
    public string Version => string.Join('+', layers.Select(layer => layer.Image.Header.DataVersion));

    /// <summary>The languages of the names, as codes with commas between them.</summary>
    public string Languages =>
        string.Join(',', layers.SelectMany(layer => layer.Image.Header.Languages.Split(',')).Distinct());

    /// <summary>The number of entities.</summary>
    public int Count { get; }

    /// <summary>The number of listed names of all entities, derived forms not counted; hidden ones of combined gazetteers are.</summary>
    public int NameCount => layers.Sum(layer => layer.Image.Header.Names);

    /// <summary>The size of the compiled form in bytes.</summary>
    public long Size => layers.Sum(layer => layer.Image.Length);

    /// <summary>The number of entities of each type.</summary>
    public IReadOnlyDictionary<EntityType, int> CountByType =>
        countByType ??= Enum.GetValues<EntityType>()
            .ToDictionary(type => type, type => layers.Sum(layer => layer.CountOf(type)))
            .AsReadOnly();

    /// <summary>All entities, in the order of the files, the topmost first. Each is made as it is asked for.</summary>
    public IEnumerable<GazetteerEntity> Entities
    {
        get
        {
            foreach (GazetteerLayer layer in layers)
            {
                for (int entity = 0; entity < layer.EntityCount; entity++)
                {
                    if (!layer.Hides(entity))
                    {
                        yield return new GazetteerEntity(new EntityRecord(layer.Image, entity));
                    }
                }
            }
        }
    }

    /// <summary>The layers that a walker of names asks, the topmost first.</summary>
    internal ReadOnlySpan<GazetteerLayer> Layers => layers;

    /// <summary>
    /// Opens a compiled gazetteer by mapping its file into memory. Reads only the header; the file must not change while it is in
    /// use, and is let go of once nothing refers to the gazetteer.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file can't be opened.</exception>
    /// <exception cref="InvalidDataException">The file is foreign, cut short, damaged or newer.</exception>
    public static Gazetteer Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new Gazetteer([GazetteerImage.Open(GazetteerMemory.Map(path), path)]);
    }

    /// <summary>Opens a compiled gazetteer from a stream, read from where it stands to its end.</summary>
    /// <param name="stream">
    /// The stream, at most 2 GB. An <see cref="UnmanagedMemoryStream"/> (an embedded resource is one) is used as it lies, without a
    /// copy, and must not be disposed; any other is copied into memory and may be.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidDataException">The content is foreign, cut short, damaged or newer.</exception>
    public static Gazetteer Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new Gazetteer([GazetteerImage.Open(GazetteerMemory.Read(stream), "the stream")]);
    }

    /// <summary>
    /// Lays one gazetteer on top of another. Where both hold an entity of the same id, the row on top replaces the other
    /// with all its names. Linear in the smaller of the two.
    /// </summary>
    /// <param name="first">The gazetteer below, say the bundled one.</param>
    /// <param name="onTop">The gazetteer whose rows win, say the caller's own.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Gazetteer Combine(Gazetteer first, Gazetteer onTop)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(onTop);
        return new Gazetteer([.. onTop.layers.Select(layer => layer.Image), .. first.layers.Select(layer => layer.Image)]);
    }

    /// <summary>The entity with an id; null for none.</summary>
    /// <param name="id">A Wikidata id (<c>Q796</c>) or an own one (<c>ank:…</c>).</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="InvalidDataException">The file is damaged where only <see cref="Verify"/> looks.</exception>
    public GazetteerEntity? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (GazetteerLayer layer in layers)
        {
            try
            {
                int entity = layer.Image.Find(id);
                if (entity >= 0)
                {
                    return new GazetteerEntity(new EntityRecord(layer.Image, entity));
                }
            }
            catch (Exception e) when (e is IndexOutOfRangeException or ArgumentOutOfRangeException)
            {
                throw layer.Image.Damaged();
            }
        }

        return null;
    }

    /// <summary>The entities that a name may stand for, the best first; none for a name that the gazetteer doesn't hold.</summary>
    /// <param name="name">The name in any spelling of hamza, ya and ta marbuta, with or without article and proclitics.</param>
    /// <param name="top">The most hits to give; at least 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is less than 1.</exception>
    /// <exception cref="InvalidDataException">A file is damaged where only <see cref="Verify"/> looks.</exception>
    public IReadOnlyList<GazetteerHit> Lookup(string name, int top = 10)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        return NameLookup.Find(this, name, top);
    }

    /// <summary>Compares all bytes with the checksums. Linear in the size; opening checks only the headers.</summary>
    /// <exception cref="InvalidDataException">A file is damaged.</exception>
    public void Verify()
    {
        foreach (GazetteerLayer layer in layers)
        {
            layer.Image.Verify();
        }
    }

    /// <summary>The version and the number of entities.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"gazetteer {(layers.Length == 0 ? "empty" : Version)}, {Count} entities");

    /// <summary>The entity of a number: its index in a layer and that layer's <see cref="GazetteerLayer.EntityBase"/>.</summary>
    internal EntityRecord Record(int entity)
    {
        int layer = layers.Length - 1;
        while (layers[layer].EntityBase > entity)
        {
            layer--;
        }

        return new EntityRecord(layers[layer].Image, entity - layers[layer].EntityBase);
    }
}
