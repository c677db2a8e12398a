using System.Runtime.Intrinsics;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Tests.Normalization;

/// <summary>Every vector width that this machine has against the scalar twin, and that against the rules themselves.</summary>
public class VectorFoldTests
{
    private static readonly int Rounds =
        int.TryParse(Environment.GetEnvironmentVariable("ANK_RANDOM_ROUNDS"), out int rounds) ? rounds : 20_000;

    [Fact]
    public void Vector_is_scalar_with_AVX512() => Compare<FoldLanes512, Vector512<ushort>>();

    [Fact]
    public void Vector_is_scalar_with_AVX2() => Compare<FoldLanes256, FoldLanes256.Units>();

    [Fact]
    public void Vector_is_scalar_with_128_bits() => Compare<FoldLanes128, Vector128<ushort>>();

    [Fact]
    public void The_table_is_the_rules_for_every_character()
    {
        foreach (Normalizer normalizer in TestProfiles.All.Values.Where(n => n.Table.IsPlain))
        {
            for (int unit = 0; unit < 0x10000; unit++)
            {
                // a letter before it, so that a hamza finds something that it does not join
                string expected = "b" + LetterRules.Apply(normalizer.Profile, (char)unit);
                string actual = normalizer.Normalize("b" + (char)unit);
                if (actual != expected)
                {
                    Assert.Fail($"U+{unit:X4}: {actual}, the rules say {expected}");
                }
            }
        }
    }

    private static void Compare<TLanes, TUnits>()
        where TLanes : struct, IFoldLanes<TLanes, TUnits>
        where TUnits : struct
    {
        Assert.SkipUnless(TLanes.IsSupported, "this processor does not have the instructions");
        var random = new RandomText(TLanes.Count);
        LetterTable[] tables = [.. TestProfiles.All.Values.Select(n => n.Table).Where(t => t.IsPlain && t.Block is not null)];
        Assert.NotEmpty(tables);
        for (int round = 0; round < Rounds; round++)
        {
            string text = Mixed(random);
            LetterTable table = tables[round % tables.Length];
            char[] expected = new char[random.Next(8) == 0 ? random.Next(text.Length + 1) : (text.Length * 2) + 40];
            char[] actual = new char[expected.Length];
            var expectedMap = new OffsetMapWriter(text.Length);
            var actualMap = new OffsetMapWriter(text.Length);
            int start = round % 5 == 0 ? Math.Min(3, text.Length) : 0;
            (int read, int written) = (start, 0);
            (int vectorRead, int vectorWritten) = (start, 0);
            bool done = FoldEngine.Run(table, text, expected, ref read, ref written, expectedMap);
            bool vectorDone = VectorFold<TLanes, TUnits>.Run(table, table.Block!, text, actual, ref vectorRead, ref vectorWritten, actualMap);
            Assert.Equal((done, read, written), (vectorDone, vectorRead, vectorWritten));
            Assert.Equal(expected.AsSpan(0, written).ToString(), actual.AsSpan(0, written).ToString());
            Assert.Equal(Describe(expectedMap.Finish(written)), Describe(actualMap.Finish(written)));
            Assert.Equal(
                FoldEngine.FirstChange(table, text), VectorFold<TLanes, TUnits>.FirstChange(table, table.Block!, text));
        }
    }

    private static string Describe(OffsetMap map) =>
        string.Concat(Enumerable.Range(0, map.OriginalLength).Select(i => map.IsDropped(i) ? '-' : '+'))
        + string.Join(' ', map.Blocks.ToArray());

    /// <summary>Random pieces between stretches of plain letters, so that whole vectors of each kind come up.</summary>
    private static string Mixed(RandomText random)
    {
        string text = random.Next(0, 30);
        for (int part = random.Next(4); part > 0; part--)
        {
            string plain = random.Next(3) switch { 0 => "plain ASCII TEXT ", 1 => "بسم وطن جديد ", _ => "كُتِبَ بِالعَرَبِيَّةِ " };
            text += string.Concat(Enumerable.Repeat(plain, random.Next(6))) + random.Next(0, 30);
        }

        return text;
    }
}
