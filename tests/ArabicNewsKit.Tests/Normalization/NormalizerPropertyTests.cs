using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Tests.Normalization;

public class NormalizerPropertyTests
{
    /// <summary>More rounds for a long run: ANK_RANDOM_ROUNDS=10000000.</summary>
    private static readonly int Rounds =
        int.TryParse(Environment.GetEnvironmentVariable("ANK_RANDOM_ROUNDS"), out int rounds) ? rounds : 15_000;

    public static TheoryData<string> ProfileNames => [.. TestProfiles.All.Keys];

    [Theory]
    [MemberData(nameof(ProfileNames))]
    public void Random_text_is_normal_after_one_pass_and_maps_inside_bounds(string name)
    {
        Normalizer normalizer = TestProfiles.All[name];
        var random = new RandomText(name.Length);
        for (int round = 0; round < Rounds; round++)
        {
            string text = random.Next(0, 40);
            string once = normalizer.Normalize(text);
            string again = normalizer.Normalize(once);
            if (!ReferenceEquals(once, again))
            {
                Assert.Fail($"{name}: {Escape(text)} → {Escape(once)} → {Escape(again)}");
            }

            if (once == text && !ReferenceEquals(once, text))
            {
                Assert.Fail($"{name}: {Escape(text)} is normal and came back as a copy");
            }

            CheckMap(normalizer, text, once);
            CheckSpans(normalizer, text, once);
        }
    }

    private static void CheckMap(Normalizer normalizer, string text, string expected)
    {
        NormalizedText result = normalizer.NormalizeWithMap(text);
        if (result.Text != expected)
        {
            Assert.Fail($"{Escape(text)} → {Escape(expected)}, with a map {Escape(result.Text)}");
        }

        int start = 0;
        int end = 0;
        for (int i = 0; i < expected.Length; i++)
        {
            TextSpan span = result.ToOriginal(new TextSpan(i, 1));
            if (span.Start < start || span.End < end || span.End > text.Length)
            {
                Assert.Fail($"{Escape(text)} → {Escape(expected)}: unit {i} maps to {span} after {start}..{end}");
            }

            start = span.Start;
            end = span.End;
            TextSpan back = result.ToNormalized(span);
            if (span.Length > 0 && !back.Contains(new TextSpan(i, 1)))
            {
                Assert.Fail($"{Escape(text)} → {Escape(expected)}: unit {i} maps to {span} and back to {back}");
            }
        }

        start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            TextSpan span = result.ToNormalized(new TextSpan(i, 1));
            if (span.Start < start || span.Length < 0 || span.End > expected.Length)
            {
                Assert.Fail($"{Escape(text)} → {Escape(expected)}: original unit {i} maps to {span} after {start}");
            }

            start = span.Start;
        }

        CheckEdits(result, text);
    }

    /// <summary>Putting the edits into the original gives the normalized text.</summary>
    private static void CheckEdits(NormalizedText result, string text)
    {
        var rebuilt = new System.Text.StringBuilder();
        int read = 0;
        foreach ((TextSpan to, TextSpan from) in result.Edits)
        {
            rebuilt.Append(text, read, from.Start - read);
            if (to.Start != rebuilt.Length)
            {
                Assert.Fail($"{Escape(text)} → {Escape(result.Text)}: the edit at {to} comes after {rebuilt.Length} units");
            }

            rebuilt.Append(result.Text, to.Start, to.Length);
            read = from.End;
        }

        rebuilt.Append(text, read, text.Length - read);
        Assert.Equal(result.Text, rebuilt.ToString());
    }

    private static void CheckSpans(Normalizer normalizer, string text, string expected)
    {
        Span<char> room = new char[expected.Length];
        Assert.True(normalizer.TryNormalize(text, room, out int written));
        Assert.Equal(expected, room[..written].ToString());
        if (expected.Length > 0)
        {
            Assert.False(normalizer.TryNormalize(text, room[1..], out written));
            Assert.Equal(0, written);
        }
    }

    internal static string Escape(string text) =>
        string.Concat(text.Select(c => c is > ' ' and < '\u007F' || Letters.IsArabic(c) ? c.ToString() : $"\\u{(int)c:X4}"));
}
