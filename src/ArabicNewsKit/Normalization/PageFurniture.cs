namespace ArabicNewsKit.Normalization;

/// <summary>
/// Finds the stretches of a scraped page that are not the article: share buttons, comment forms, teasers, advertisements,
/// cookie lines, repeated titles, bylines and translators' credits.
/// </summary>
/// <remarks>
/// It judges whole lines by the phrases of <c>furniture.tsv</c>, so text whose line ends are lost has none. Body text is
/// spared: a phrase counts only where it makes up the line or opens a short one.
/// </remarks>
/// <example>
/// <code>
/// string page = "انتهى اللقاء.\nشارك فيسبوك\n";
/// foreach (TextSpan span in PageFurniture.Find(page))
/// {
///     Console.WriteLine(page.Substring(span.Start, span.Length));
/// }
///
/// // شارك فيسبوك
/// </code>
/// </example>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public static class PageFurniture
{
    /// <summary>A line repeated word by word must have this many words to be a title and not a refrain.</summary>
    private const int TitleWords = 4;

    /// <summary>The stretches of furniture in text order, neighbouring lines as one; they do not overlap. Linear in the text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using NewsText read = NewsText.Read(text);
        return Find(read);
    }

    internal static IReadOnlyList<TextSpan> Find(NewsText text)
    {
        var spans = new List<TextSpan>();
        var titles = new HashSet<TextSpan>(new SameKeys(text));
        bool takesLine = false;
        bool takesRest = false;
        bool adjacent = false;
        for (int start = 0; start < text.Count;)
        {
            int end = LineEnd(text, start);
            LineReading reading = FurniturePhrases.Match(text, start, end);
            bool furniture = takesRest || takesLine || reading != LineReading.Body || IsRepeated(text, start, end, titles);
            // above the middle of the page such a heading is navigation, and the article comes behind it
            takesRest |= reading == LineReading.FurnitureAndRest && start > text.Count / 2;
            takesLine = reading == LineReading.FurnitureAndNext;
            if (furniture)
            {
                TextSpan span = text.SpanOf(start, end - 1);
                if (adjacent)
                {
                    spans[^1] = TextSpan.FromBounds(spans[^1].Start, span.End);
                }
                else
                {
                    spans.Add(span);
                }
            }

            adjacent = furniture;
            start = end;
        }

        return spans;
    }

    private static int LineEnd(NewsText text, int start)
    {
        int end = start + 1;
        while (end < text.Count && (text[end].Before & WordBreak.Line) == 0)
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a line says again what an earlier one said; remembers it.</summary>
    private static bool IsRepeated(NewsText text, int start, int end, HashSet<TextSpan> titles) =>
        end - start is >= TitleWords and <= 40 && !titles.Add(TextSpan.FromBounds(text[start].KeyStart, text[end - 1].KeyEnd));

    /// <summary>Takes stretches of a folded text for the same that say the same.</summary>
    private sealed class SameKeys(NewsText text) : IEqualityComparer<TextSpan>
    {
        public bool Equals(TextSpan x, TextSpan y) => KeyOf(x).SequenceEqual(KeyOf(y));

        public int GetHashCode(TextSpan span) => string.GetHashCode(KeyOf(span));

        private ReadOnlySpan<char> KeyOf(TextSpan span) => text.Key.Slice(span.Start, span.Length);
    }
}
