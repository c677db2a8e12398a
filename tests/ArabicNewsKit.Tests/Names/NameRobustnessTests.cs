using ArabicNewsKit.Names;

namespace ArabicNewsKit.Tests.Names;

public class NameRobustnessTests
{
    private static readonly string[] Odd =
    [
        "", " ", "-", "\0", "\uD800", "\uDC00x", "م\uD800د", new string('م', 5000), new string('a', 5000), "بن", "al", "الله", "عبد", "و",
        string.Join(' ', Enumerable.Repeat("محمد", 400)), string.Join('-', Enumerable.Repeat("al", 400)), "ـــــ", "\u200F", "II", "Jr.",
        "Dr.", "د.", "٣٤", "X Æ A-12", "ß", "ﬁ", "ｆｕｌｌ", "Ελένη", "Иван", "محمد Mohammed", "ﷲ", "ا", "ال", "الم", "abd al",
    ];

    [Fact]
    public void No_text_throws_and_every_answer_is_a_probability()
    {
        NameIndex index = NameIndex.Build(Odd.Select((name, i) => (name, i)));
        foreach (string a in Odd)
        {
            foreach (string b in Odd)
            {
                NameMatch match = NameMatcher.Default.Match(a, b);
                Assert.InRange(match.Score, 0, 1);
                Assert.Equal(match.Score, NameMatcher.Default.Match(b, a).Score, 9);
            }

            Assert.Equal(NameMatcher.Default.Match(a, "قاسم"), NameMatcher.Default.Explain(a, "قاسم").Match);

            Assert.All(index.Search(a), hit => Assert.InRange(hit.Score, 0, 1));
            Assert.NotNull(Romanizer.ToLatin(a));
            Assert.NotNull(Romanizer.ToArabic(a, 2));
        }
    }

    [Fact]
    public void A_score_allocates_nothing()
    {
        NameMatcher matcher = NameMatcher.Default;
        matcher.Match("قاسم سليماني", "Qassem Soleimani");
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            matcher.Match("قاسم سليماني", "Qassem Soleimani");
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void An_explanation_shows_words_and_letters_side_by_side()
    {
        NameExplanation explanation = NameMatcher.Default.Explain("قاسم سليماني", "Soleimani");
        Assert.Equal(2, explanation.Parts.Count);
        Assert.Equal("", explanation.Parts[0].Second);
        Assert.Equal("soleimani", explanation.Parts[1].Second);
        Assert.StartsWith("س:s", explanation.Parts[1].Letters, StringComparison.Ordinal);
        Assert.EndsWith("ي:i", explanation.Parts[1].Letters, StringComparison.Ordinal);
    }

    [Fact]
    public void The_weights_are_small() =>
        Assert.True(new[] { "cross.weights", "joint.weights", "arabic.weights", "latin.weights", "known-pairs.bin" }.Sum(name =>
        {
            using Stream stream = ArabicNewsKit.Tables.EmbeddedTable.Open($"Names/Data/{name}");
            return stream.Length;
        }) <= 150_000);
}
