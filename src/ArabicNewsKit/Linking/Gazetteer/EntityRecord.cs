namespace ArabicNewsKit.Linking;

/// <summary>An entity of a layer, read from where it lies. The strings are made anew at each call; the rest allocates nothing.</summary>
internal readonly struct EntityRecord(GazetteerImage image, int index) : IEquatable<EntityRecord>
{
    private readonly GazetteerImage image = image;
    private readonly int index = index;

    public EntityType Type => (EntityType)image.Entities[index].Type;

    /// <summary>One of the words that the rows' subtypes.tsv lists. Not made anew.</summary>
    public string Subtype => image.Subtype(image.Entities[index].Subtype);

    /// <summary>The number of the subtype in its file's table; quicker to compare than the word.</summary>
    public int SubtypeNumber => image.Entities[index].Subtype;

    /// <summary>ISO 3166-1 alpha-2, the first letter in the low byte; zero for none. Quick to compare.</summary>
    public ushort CountryCode => image.Entities[index].Country;

    /// <summary>0 to 100.</summary>
    public int Prior => image.Entities[index].Prior;

    public int? ValidFrom => image.Entities[index].From is var year && year == short.MinValue ? null : year;

    public int? ValidTo => image.Entities[index].To is var year && year == short.MaxValue ? null : year;

    public string Id => image.IdOf(index);

    public string? Country =>
        CountryCode is 0 ? null : new string([(char)(CountryCode & 0xFF), (char)(CountryCode >> 8)]);

    public string Name => Text(0) ?? "";

    public string? NameEn => Text(1);

    public string? Description => Text(2);

    /// <summary>The Arabic names as UTF-8, the preferred first; without a string made of them.</summary>
    public ArabicNameReader ArabicNames => new(image.ReadText(image.Entities[index].Text));

    public string[] Aliases => Read(3);

    public string[] AliasesEn => Read(4);

    public bool Equals(EntityRecord other) => ReferenceEquals(image, other.image) && index == other.index;

    public override bool Equals(object? obj) => obj is EntityRecord other && Equals(other);

    public override int GetHashCode() => index;

    private string? Text(int skip)
    {
        GazetteerText reader = image.ReadText(image.Entities[index].Text);
        for (; skip > 0; skip--)
        {
            reader.Skip();
        }

        string text = reader.Next();
        image.KeepAlive();
        return text.Length > 0 ? text : null;
    }

    private string[] Read(int list)
    {
        GazetteerText reader = image.ReadText(image.Entities[index].Text);
        reader.Skip();
        reader.Skip();
        reader.Skip();
        int count = reader.Count();
        if (list == 4)
        {
            for (; count > 0; count--)
            {
                reader.Skip();
            }

            count = reader.Count();
        }

        var names = new string[count];
        for (int i = 0; i < count; i++)
        {
            names[i] = reader.Next();
        }

        image.KeepAlive();
        return names;
    }
}

/// <summary>Goes through an entity's Arabic names where they lie.</summary>
internal ref struct ArabicNameReader
{
    private GazetteerText text;
    private int aliases;

    public ArabicNameReader(GazetteerText text)
    {
        this.text = text;
        aliases = -1;
        Current = default;
    }

    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly ArabicNameReader GetEnumerator() => this;

    public bool MoveNext()
    {
        if (aliases == 0)
        {
            return false;
        }

        if (aliases < 0)
        {
            Current = text.NextBytes();
            text.Skip();
            text.Skip();
            aliases = text.Count();
            return true;
        }

        aliases--;
        Current = text.NextBytes();
        return true;
    }
}
