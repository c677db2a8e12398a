using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>Numbers the entities of a text in the order of their first mention. The room is rented, to be given back.</summary>
internal sealed class ClusterNumbers(NewsText text) : IDisposable
{
    private readonly PooledList<Cluster> clusters = new();
    private readonly PooledMap byEntity = new(256);

    /// <summary>The last cluster of each hash of a name that no gazetteer holds.</summary>
    private readonly PooledMap byName = new();

    /// <summary>The number of an entity of the gazetteer.</summary>
    public int Of(int entity)
    {
        ref int number = ref byEntity[entity];
        if (number == 0)
        {
            number = Add(default);
        }

        return number;
    }

    /// <summary>The number of an entity that no gazetteer holds: one for each type and name.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="start">Where its name starts in the folded text.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="mention">The mention that asks.</param>
    /// <param name="first">The entity's first mention; this one itself where it is the first.</param>
    public int Of(EntityType type, int start, int end, int mention, out int first)
    {
        ReadOnlySpan<char> name = text.Key[start..end];
        ref int last = ref byName[(int)WordHash.Of(name)];
        for (int number = last; number > 0; number = clusters[number - 1].Other)
        {
            ref readonly Cluster known = ref clusters[number - 1];
            if (known.Type == type && text.Key[known.Start..known.End].SequenceEqual(name))
            {
                first = known.Mention;
                return number;
            }
        }

        first = mention;
        return last = Add(new Cluster { Mention = mention, Type = type, Start = start, End = end, Other = last });
    }

    public void Dispose()
    {
        clusters.Dispose();
        byEntity.Dispose();
        byName.Dispose();
    }

    private int Add(Cluster cluster)
    {
        clusters.Add(cluster);
        return clusters.Count;
    }

    private struct Cluster
    {
        public int Mention;

        /// <summary>Another cluster of a name of the same hash; 0 for none.</summary>
        public int Other;
        public EntityType Type;
        public int Start;
        public int End;
    }
}
