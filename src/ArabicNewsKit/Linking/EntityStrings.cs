namespace ArabicNewsKit.Linking;

/// <summary>What mentions say of an entity.</summary>
/// <param name="Entity">Its number in the gazetteer.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its preferred Arabic name.</param>
/// <param name="NameEn">Its preferred English name, or null.</param>
internal sealed record EntityStrings(int Entity, string Id, string Name, string? NameEn);

/// <summary>
/// The strings of the entities that were named last: news names the same ones again and again, and a stream of articles shares
/// them. Of two entities with one place the later stays, so the room is bounded.
/// </summary>
/// <threadsafety>Any number of threads may ask: what is kept never changes, and to lose it costs only time.</threadsafety>
internal sealed class EntityStringCache(Gazetteer gazetteer)
{
    private const int Places = 4096;

    private readonly EntityStrings?[] places = new EntityStrings?[Places];

    public EntityStrings Of(int entity)
    {
        ref EntityStrings? place = ref places[entity & (Places - 1)];
        return Volatile.Read(ref place) is { } known && known.Entity == entity ? known : Read(entity, ref place);
    }

    private EntityStrings Read(int entity, ref EntityStrings? place)
    {
        EntityRecord record = gazetteer.Record(entity);
        var read = new EntityStrings(entity, record.Id, record.Name, record.NameEn);
        Volatile.Write(ref place, read);
        return read;
    }
}
