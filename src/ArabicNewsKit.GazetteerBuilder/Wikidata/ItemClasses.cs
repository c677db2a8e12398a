using ArabicNewsKit.GazetteerBuilder.Rows;
using ArabicNewsKit.Linking;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.GazetteerBuilder.Wikidata;

/// <summary>The type and subtype of an item by its classes.</summary>
internal static class ItemClasses
{
    private static readonly Dictionary<uint, (int Rank, EntityType Type, string Subtype)> Classes = Read();

    /// <summary>Narrows the best class found so far by another of the item's classes.</summary>
    public static void Narrow(ref (int Rank, EntityType Type, string Subtype)? best, uint itemClass)
    {
        if (Classes.TryGetValue(itemClass, out (int Rank, EntityType Type, string Subtype) found)
            && (best is null || found.Rank < best.Value.Rank))
        {
            best = found;
        }
    }

    private static Dictionary<uint, (int, EntityType, string)> Read()
    {
        var classes = new Dictionary<uint, (int, EntityType, string)>();
        foreach (string[] row in EmbeddedTable.Read(typeof(ItemClasses).Assembly, "Data/wikidata-classes.tsv"))
        {
            _ = EntityId.TryWikidata(row[0], out uint id);
            _ = RowColumns.TryType(row[1], out EntityType type);
            classes.Add(id, (classes.Count, type, row[2]));
        }

        return classes;
    }
}
