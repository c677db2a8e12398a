using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>What is kept of entities, held against what the gazetteer says.</summary>
public class EntityStringCacheTests
{
    [Fact]
    public void Every_entity_has_its_own_strings_however_many_share_a_place()
    {
        var strings = new EntityStringCache(Gazetteer.Default);
        foreach (int entity in Enumerable.Range(0, Gazetteer.Default.Count).Concat(Enumerable.Range(0, 5000)))
        {
            EntityRecord record = Gazetteer.Default.Record(entity);
            Assert.Equal(new EntityStrings(entity, record.Id, record.Name, record.NameEn), strings.Of(entity));
        }
    }

    [Fact]
    public void An_entity_that_is_named_again_has_the_same_strings()
    {
        var strings = new EntityStringCache(Gazetteer.Default);
        Assert.Same(strings.Of(7), strings.Of(7));
    }
}
