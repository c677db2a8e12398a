using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>
/// One compiled file within a gazetteer. A gazetteer has a layer each file that was combined into it, the topmost first; a
/// walker asks each in turn, with word ids and nodes of that layer alone.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class GazetteerLayer
{
    private readonly ulong[]? hidden;

    /// <param name="image">The file.</param>
    /// <param name="entityBase">The number of its first entity in the gazetteer.</param>
    /// <param name="above">The layers whose rows win over this one's.</param>
    public GazetteerLayer(GazetteerImage image, int entityBase, ReadOnlySpan<GazetteerLayer> above)
    {
        Image = image;
        Number = above.Length;
        EntityBase = entityBase;
        foreach (GazetteerLayer other in above)
        {
            Hide(other.Image, ref hidden);
        }

        if (hidden is not null)
        {
            foreach (ulong bits in hidden)
            {
                HiddenCount += System.Numerics.BitOperations.PopCount(bits);
            }
        }
    }

    public GazetteerImage Image { get; }

    /// <summary>Its place among the gazetteer's layers.</summary>
    public int Number { get; }

    /// <summary>What to add to an entity's index in this layer for its number in the gazetteer.</summary>
    public int EntityBase { get; }

    public int EntityCount => Image.Header.Entities;

    /// <summary>How many of its entities a higher layer replaces.</summary>
    public int HiddenCount { get; }

    /// <summary>The word with a folded key; -1 where no name holds it.</summary>
    public int WordId(ReadOnlySpan<char> key) => Image.WordId(key, WordHash.Of(key));

    /// <summary>The same for a key whose <see cref="WordHash"/> is known.</summary>
    public int WordId(ReadOnlySpan<char> key, uint hash) => Image.WordId(key, hash);

    /// <summary>Whether a name may hold a word of a <see cref="WordHash"/>: a cheap no for most.</summary>
    public bool MayHold(uint hash) => Image.MayHold(GazetteerFormat.Mix(hash));

    /// <summary>The node to which a word leads; -1 for none or where the word is -1. Node 0 is the root.</summary>
    public int Step(int node, int wordId) => Image.Step(node, wordId);

    /// <summary>Whether any name goes on from a node.</summary>
    public bool HasNext(int node) => Image.HasNext(node);

    /// <summary>The words with which names go on from a node, in order.</summary>
    public ReadOnlySpan<int> WordsBehind(int node) => Image.WordsBehind(node);

    /// <summary>The names that end at a node, some of them of hidden entities; none for -1.</summary>
    public ReadOnlySpan<NamePosting> Postings(int node) => Image.Postings(node);

    /// <summary>Has the first so many entities of the names that end at a node brought near, to be asked for soon.</summary>
    public void Prefetch(int node, int most) => Image.Prefetch(node, most);

    /// <summary>Whether a higher layer has an entity of the same id, so that this one's names don't count.</summary>
    public bool Hides(int entity) => hidden is not null && (hidden[entity >> 6] >> (entity & 63) & 1) != 0;

    /// <summary>The number of its entities of a type that no higher layer replaces. Linear if it hides any.</summary>
    public int CountOf(EntityType type)
    {
        int count = Image.Header.TypeCounts[(int)type];
        for (int entity = 0; HiddenCount > 0 && entity < EntityCount; entity++)
        {
            if (Hides(entity) && Image.Entities[entity].Type == (byte)type)
            {
                count--;
            }
        }

        return count;
    }

    private void Hide(GazetteerImage above, ref ulong[]? bits)
    {
        // go through the smaller of the two and ask the larger
        bool down = above.Header.Entities <= EntityCount;
        GazetteerImage asked = down ? Image : above;
        GazetteerImage asking = down ? above : Image;
        for (int i = 0; i < asking.Header.Entities; i++)
        {
            int found = asked.Find(asking.IdOf(i));
            if (found >= 0)
            {
                int entity = down ? found : i;
                bits ??= new ulong[(EntityCount + 63) / 64];
                bits[entity >> 6] |= 1UL << (entity & 63);
            }
        }
    }
}
