namespace ArabicNewsKit.Normalization;

/// <summary>
/// A normalized text that knows where each part of it came from. The map between the two takes at most 0.3 bytes a
/// character, and nothing where every character kept its place.
/// </summary>
/// <example>
/// <code>
/// NormalizedText text = Normalizer.Search.NormalizeWithMap("إلى بغـــداد");
/// Console.WriteLine(text.ToOriginal(new TextSpan(4, 5)));  // 4..12
/// </code>
/// </example>
/// <threadsafety>Immutable.</threadsafety>
public sealed class NormalizedText
{
    private readonly OffsetMap map;

    internal NormalizedText(string original, string text, OffsetMap map)
    {
        Original = original;
        Text = text;
        this.map = map;
    }

    /// <summary>The text as it was given.</summary>
    public string Original { get; }

    /// <summary>The normalized text; the same instance as <see cref="Original"/> where nothing changed.</summary>
    public string Text { get; }

    /// <summary>The stretches that differ, in text order.</summary>
    /// <remarks>
    /// Each pair has where the edit stands in <see cref="Text"/> and the stretch of <see cref="Original"/> that it replaces;
    /// either may be empty. What lies between two edits is the same in both. Enumerating is linear in the text.
    /// </remarks>
    public IEnumerable<(TextSpan Text, TextSpan Original)> Edits => EnumerateEdits();

    internal OffsetMap Map => map;

    /// <summary>The span of the original that a span of the normalized text came from. O(log n).</summary>
    /// <remarks>
    /// A character that became several, or several that became one, count whole. Of dropped characters at the span's ends,
    /// marks and tatweel belong to the letter before them; all others stay outside. A character that normalization put in
    /// maps to the empty span at its place.
    /// </remarks>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <see cref="Text"/>.</exception>
    public TextSpan ToOriginal(TextSpan span)
    {
        Check(span, Text.Length);
        if (map.IsAligned)
        {
            return span;
        }

        int start = map.OriginalStart(span.Start);
        if (span.Length == 0)
        {
            return new TextSpan(start, 0);
        }

        int end = WithAttached(Math.Max(start, map.OriginalEnd(span.End - 1)));
        return end == start || map.OriginalEnd(span.Start) > start
            ? TextSpan.FromBounds(start, end)
            : TextSpan.FromBounds(WithAttached(start), end);
    }

    /// <summary>The span of the normalized text that a span of the original became; empty where all of it was dropped. O(log n).</summary>
    /// <param name="span">A span of <see cref="Original"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <see cref="Original"/>.</exception>
    public TextSpan ToNormalized(TextSpan span)
    {
        Check(span, Original.Length);
        int start = map.NormalizedStart(span.Start);
        return span.Length == 0
            ? new TextSpan(start, 0)
            : TextSpan.FromBounds(start, Math.Max(start, map.NormalizedEnd(span.End)));
    }

    /// <summary>The normalized text.</summary>
    public override string ToString() => Text;

    /// <summary>An end moved behind the dropped marks and tatweel that belong to the letter before it.</summary>
    private int WithAttached(int end)
    {
        if (end > 0 && (Letters.IsArabic(Original[end - 1]) || Letters.IsMark(Original[end - 1]) || Original[end - 1] >= '\uFB50'))
        {
            while (end < Original.Length && map.IsDropped(end) && (Original[end] == '\u0640' || Letters.IsMark(Original[end])))
            {
                end++;
            }
        }

        return end;
    }

    private static void Check(TextSpan span, int length)
    {
        if (span.Start < 0 || span.Length < 0 || span.Start > length - span.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(span), span, $"The span must lie inside 0..{length}.");
        }
    }

    private IEnumerable<(TextSpan Text, TextSpan Original)> EnumerateEdits()
    {
        int i = 0;
        int j = 0;
        int next = 0;
        while (i < Original.Length || j < Text.Length)
        {
            if (next < map.Blocks.Length && map.Blocks[next] is var block && block.OriginalStart == i && block.Start == j)
            {
                yield return (new TextSpan(j, block.Length), new TextSpan(i, block.OriginalLength));
                i = block.OriginalEnd;
                j = block.End;
                next++;
            }
            else if (i < Original.Length && !map.IsDropped(i))
            {
                if (Original[i] != Text[j])
                {
                    yield return (new TextSpan(j, 1), new TextSpan(i, 1));
                }

                i++;
                j++;
            }
            else
            {
                int start = i;
                int stop = next < map.Blocks.Length && map.Blocks[next].Start == j ? map.Blocks[next].OriginalStart : Original.Length;
                while (i < stop && map.IsDropped(i))
                {
                    i++;
                }

                yield return (new TextSpan(j, 0), TextSpan.FromBounds(start, i));
            }
        }
    }
}
