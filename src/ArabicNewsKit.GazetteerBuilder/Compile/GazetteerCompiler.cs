using ArabicNewsKit.GazetteerBuilder.Rows;
using ArabicNewsKit.Linking;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.GazetteerBuilder.Compile;

/// <summary>
/// Writes a compiled gazetteer. Rows go in one by one, their text straight to the output; only words, names and fixed-size
/// records are held. The same rows in the same order give the same bytes.
/// </summary>
internal sealed class GazetteerCompiler
{
    private readonly Stream output;
    private readonly TextPool text;
    private readonly List<EntityRow> entities = [];
    private readonly List<uint> idHashes = [];
    private readonly HashSet<uint> wikidataIds = [];
    private readonly HashSet<string> ownIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort> subtypes = new(StringComparer.Ordinal);
    private readonly int[] typeCounts = new int[GazetteerFormat.Types];
    private readonly WordPool words = new();
    private readonly NameTrie trie = new();
    private int names;

    /// <param name="output">An empty file or memory that can be sought in.</param>
    public GazetteerCompiler(Stream output)
    {
        this.output = output;
        output.Position = GazetteerFormat.HeaderLength;
        text = new TextPool(output);
    }

    /// <summary>The number of entities so far.</summary>
    public int Count => entities.Count;

    public IReadOnlyList<int> TypeCounts => typeCounts;

    public int Names => names;

    /// <summary>Adds an entity; false where its id is already there, and then nothing is added.</summary>
    /// <exception cref="InvalidDataException">The gazetteer is full.</exception>
    public bool Add(GazetteerRow row)
    {
        if (!(EntityId.TryWikidata(row.Id, out uint id) ? wikidataIds.Add(id) : ownIds.Add(row.Id)))
        {
            return false;
        }

        if (entities.Count == GazetteerFormat.MaxEntities || text.Length > int.MaxValue - (1 << 20))
        {
            throw new InvalidDataException(
                $"a gazetteer holds at most {GazetteerFormat.MaxEntities} entities and 2 GB of text; choose fewer types or languages");
        }

        if (id == 0)
        {
            id = GazetteerFormat.OwnId | (uint)text.Length;
            text.Add(row.Id);
            idHashes.Add(GazetteerFormat.Mix(WordHash.Of(row.Id)));
        }
        else
        {
            idHashes.Add(GazetteerFormat.Mix(id));
        }

        if (!subtypes.TryGetValue(row.Subtype, out ushort subtype))
        {
            subtypes.Add(row.Subtype, subtype = (ushort)subtypes.Count);
        }

        ushort country = row.Country is [var a, var b] ? (ushort)(a | (b << 8)) : (ushort)0;
        entities.Add(new EntityRow(
            id, (uint)text.Length, country, (byte)row.Type, (byte)row.Prior, subtype,
            (short)(row.ValidFrom ?? short.MinValue), (short)(row.ValidTo ?? short.MaxValue), 0));
        typeCounts[(int)row.Type]++;
        names += row.NameCount;
        text.Add(row.Name.Text);
        text.Add(row.NameEn.Text);
        text.Add(row.Description);
        AddText(row.Aliases);
        AddText(row.AliasesEn);
        AddNames(row);
        return true;
    }

    /// <summary>Writes the rest.</summary>
    /// <param name="dataVersion">The version of the data, at most 64 bytes.</param>
    /// <param name="languages">The languages of the names, with commas between them, at most 32 bytes.</param>
    public void Finish(string dataVersion, string languages)
    {
        var subtypeStarts = new int[subtypes.Count];
        foreach ((string name, ushort number) in subtypes)
        {
            subtypeStarts[number] = (int)text.Length;
            text.Add(name);
        }

        var file = new SectionWriter(output);
        file.Close(GazetteerSection.Text);
        file.Write<EntityRow>(GazetteerSection.Entities, entities);
        WordPool.Ordered ordered = words.Order();
        file.Write<ulong>(GazetteerSection.WordFilter, ordered.Filter);
        file.Write<int>(GazetteerSection.WordBuckets, ordered.Buckets);
        file.Write<int>(GazetteerSection.WordStarts, ordered.Starts);
        file.Write<byte>(GazetteerSection.WordLetters, ordered.Letters);
        NameTrie.Nodes nodes = trie.Build(ordered.Final, entity => entities[entity].Prior);
        (ulong[] bits, int[] ranks) = nodes.Root(words.Count);
        file.Write<ulong>(GazetteerSection.RootBits, bits);
        file.Write<int>(GazetteerSection.RootRanks, ranks);
        file.Write<int>(GazetteerSection.NodeWords, nodes.Words);
        file.Write<int>(GazetteerSection.NodeChildren, nodes.FirstChild);
        file.Write<int>(GazetteerSection.NodePostings, nodes.FirstPosting);
        file.Write<NamePosting>(GazetteerSection.Postings, nodes.Postings);
        (int[] buckets, int[] order) = HashOrder.Of(idHashes);
        file.Write<int>(GazetteerSection.IdBuckets, buckets);
        file.Write<int>(GazetteerSection.IdEntities, order);
        file.Write<int>(GazetteerSection.Subtypes, subtypeStarts);
        file.Finish(
            [
                entities.Count, words.Count, nodes.Words.Count, nodes.Postings.Count, ordered.Buckets.Length - 1,
                buckets.Length - 1, subtypes.Count, names,
            ],
            typeCounts,
            dataVersion,
            languages);
    }

    private void AddText(IReadOnlyList<RowName> list)
    {
        text.AddCount(list.Count);
        foreach (RowName name in list)
        {
            text.Add(name.Text);
        }
    }

    private void AddNames(GazetteerRow row)
    {
        AddName(row.Name, NameKind.Preferred);
        AddName(row.NameEn, NameKind.Preferred);
        foreach (RowName alias in row.Aliases)
        {
            AddName(alias, NameKind.Alias);
        }

        foreach (RowName alias in row.AliasesEn)
        {
            AddName(alias, IsAcronym(alias.Text) ? NameKind.Acronym : NameKind.Alias);
        }

        foreach (RowName adjective in row.Adjectives)
        {
            AddName(adjective, NameKind.Adjective);
        }

        if (row.Type == EntityType.Person)
        {
            foreach (string surname in Surnames.Of(row.Name.Text))
            {
                AddName(new RowName(surname, NameMark.Document), NameKind.Surname);
            }
        }
    }

    private void AddName(RowName name, NameKind kind)
    {
        var key = new NameKey(name.Text);
        if (key.Count == 0)
        {
            return;
        }

        for (int i = 0; i < key.Count; i++)
        {
            trie.Append(words.Add(key[i]));
        }

        trie.End(new NamePosting(entities.Count - 1, kind, name.Mark, key.Script, key.Article));
    }

    /// <summary>Capital letters only, at least two, digits and hyphens among them: CJTF-OIR, UN, G20.</summary>
    private static bool IsAcronym(string name)
    {
        int capitals = 0;
        foreach (char unit in name)
        {
            if (char.IsUpper(unit))
            {
                capitals++;
            }
            else if (!char.IsAsciiDigit(unit) && unit is not ('-' or '.' or '&' or '/'))
            {
                return false;
            }
        }

        return capitals >= 2 || (capitals == 1 && name.Length is 2 or 3 && char.IsAsciiDigit(name[^1]));
    }
}
