using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Tests.Linking;

public class GazetteerCombineTests
{
    private static readonly Gazetteer Below = TestGazetteer.Of(
        "Q1; place; country; العراق; بلاد الرافدين; Iraq; ; IQ; 95",
        "Q2; place; city; بغداد; ; Baghdad; ; IQ; 90",
        "ank:ours; organization; company; شركة الفرات; ; Euphrates; ; IQ; 10");

    private static readonly Gazetteer OnTop = TestGazetteer.Of(
        "ank:ours; other; product; منتج الفرات; ; Euphrates product; ; ; 10",
        "Q2; place; city; مدينة السلام; ; City of Peace; ; IQ; 91",
        "Q3; place; city; البصرة; ; Basra; ; IQ; 80");

    private static readonly Gazetteer Both = Gazetteer.Combine(Below, OnTop);

    [Fact]
    public void The_row_on_top_replaces_the_other_with_all_its_names()
    {
        Assert.Equal("مدينة السلام", Both.Find("Q2")!.Name);
        Assert.Empty(Both.Lookup("بغداد"));
        Assert.Equal("Q2", Both.Lookup("City of Peace")[0].Entity.Id);
        Assert.Equal("Q1", Both.Lookup("بلاد الرافدين")[0].Entity.Id);
        Assert.Equal("منتج الفرات", Both.Find("ank:ours")!.Name);
    }

    [Fact]
    public void Hidden_entities_are_not_counted()
    {
        Assert.Equal(4, Both.Count);
        Assert.Equal(["ank:ours", "Q2", "Q3", "Q1"], Both.Entities.Select(entity => entity.Id));
        Assert.Equal(3, Both.CountByType[EntityType.Place]);
        Assert.Equal(0, Both.CountByType[EntityType.Organization]);
        Assert.Equal(1, Both.CountByType[EntityType.Other]);
        Assert.Equal(Both.Count, Both.CountByType.Values.Sum());
    }

    [Fact]
    public void Three_layers_and_one_twice_hold_the_same_law()
    {
        Gazetteer three = Gazetteer.Combine(Gazetteer.Combine(OnTop, Below), Both);
        Assert.Equal(4, three.Count);
        Assert.Equal("مدينة السلام", three.Find("Q2")!.Name);
        foreach (GazetteerEntity entity in three.Entities)
        {
            GazetteerHit hit = Assert.Single(three.Lookup(entity.Name));
            Assert.Equal(entity.Id, hit.Entity.Id);
        }
    }

    /// <summary>Whatever the sizes, the shorter list is gone through and the same entities are hidden.</summary>
    [Theory]
    [InlineData(1, 200)]
    [InlineData(200, 1)]
    [InlineData(50, 50)]
    public void Hiding_does_not_depend_on_which_is_larger(int below, int onTop)
    {
        static string[] Rows(int from, int count, string name) =>
            [.. Enumerable.Range(from, count).Select(i => $"Q{i}; place; city; {name} {i}; ; X")];
        Gazetteer combined = Gazetteer.Combine(
            TestGazetteer.Of(Rows(1, below, "تحت")), TestGazetteer.Of(Rows(below / 2 + 1, onTop, "فوق")));
        int shared = Math.Min(below - (below / 2), onTop);
        Assert.Equal(below + onTop - shared, combined.Count);
        Assert.Equal(combined.Count, combined.Entities.Select(entity => entity.Id).Distinct().Count());
    }

    [Fact]
    public void Versions_stand_side_by_side() => Assert.Equal("test+test", Both.Version);
}
