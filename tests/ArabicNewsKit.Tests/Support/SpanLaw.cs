namespace ArabicNewsKit.Tests.Support;

/// <summary>What holds for the spans of every module: see <see cref="TextSpan"/>.</summary>
internal static class SpanLaw
{
    public static void Check(string text, NewsAnalysis analysis)
    {
        CheckLayer(text, analysis.Entities.Select(m => (m.Span, m.Surface)));
        CheckLayer(text, analysis.Dates.Select(m => (m.Span, m.Surface)));
        CheckLayer(text, analysis.Numbers.Select(m => (m.Span, m.Surface)));
        CheckLayer(text, analysis.Furniture.Select(s => (s, text.Substring(s.Start, s.Length))));
    }

    public static void CheckLayer(string text, IEnumerable<(TextSpan Span, string Surface)> mentions)
    {
        int done = 0;
        foreach ((TextSpan span, string surface) in mentions)
        {
            Assert.True(span.Length > 0, $"an empty mention at {span}");
            Assert.True(span.Start >= done, $"{span} «{surface}» overlaps the mention before it or stands out of order");
            Assert.True(span.End <= text.Length, $"{span} ends behind the text");
            Assert.Equal(text.Substring(span.Start, span.Length), surface);
            done = span.End;
        }
    }
}
