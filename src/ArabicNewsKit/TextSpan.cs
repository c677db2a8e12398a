using System.Text.Json.Serialization;

namespace ArabicNewsKit;

/// <summary>
/// A stretch of a text: half-open, counted in UTF-16 code units (C# string indices) of the text exactly as the caller
/// gave it.
/// </summary>
/// <remarks>
/// The law of every span that this library returns: <c>0 ≤ Start</c>, <c>0 ≤ Length</c>, <c>End ≤ text.Length</c>, and
/// <c>text.Substring(Start, Length)</c> is the surface that was found.
/// </remarks>
/// <param name="Start">The index of the first UTF-16 unit.</param>
/// <param name="Length">The number of UTF-16 units; 0 for an empty span.</param>
/// <example>
/// <code>
/// string text = "إلى بغداد";
/// TextSpan span = NewsAnalyzer.Create().Analyze(text).Entities[0].Span;
/// Console.WriteLine(span);                                     // 4..9
/// Console.WriteLine(text.Substring(span.Start, span.Length));  // بغداد
/// </code>
/// </example>
/// <threadsafety>Immutable.</threadsafety>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The index just behind the last UTF-16 unit.</summary>
    [JsonIgnore]
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> to just before <paramref name="end"/>.</summary>
    /// <param name="start">The index of the first UTF-16 unit.</param>
    /// <param name="end">The index just behind the last one.</param>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the two spans share at least one UTF-16 unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies inside this span, borders included.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The span as <c>start..end</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Start}..{End}");
}
