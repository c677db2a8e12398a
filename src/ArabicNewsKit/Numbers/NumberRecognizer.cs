using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>
/// Finds the numbers of Arabic news and reads their values: digits of all three kinds, spelled numbers in every
/// grammatical form, ordinals, percentages, money, fractions, ranges, vague counts, and nouns in the dual.
/// </summary>
/// <remarks>
/// Clock times, scores, phone numbers and numbers in well-known names (مجموعة العشرين) are left out. Dates are not known
/// here: <see cref="NewsAnalyzer"/> leaves out the numbers that stand in dates and in names.
/// </remarks>
/// <example><code>
/// foreach (NumberMention number in NumberRecognizer.Find("نحو 3.5 مليار دولار"))
///     Console.WriteLine($"{number.Modifier} {number.Value} {number.Unit}"); // About 3500000000 USD
/// </code></example>
/// <threadsafety>Stateless; all members may be called from any number of threads.</threadsafety>
public static class NumberRecognizer
{
    /// <summary>
    /// Finds the numbers of a text, in text order; they do not overlap. Linear in the text's length; never throws for what
    /// the text holds.
    /// </summary>
    /// <param name="text">The text, as raw as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<NumberMention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using NewsText read = NewsText.Read(text);
        return NumberScanner.Scan(read, []);
    }

    /// <summary>
    /// Says how the numbers of a text were read, for a person: a line a number with its value, and below it a line for each of
    /// its words with the role that the tables give it. Linear in the text's length.
    /// </summary>
    /// <param name="text">The text, as raw as it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Explain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NumberTrace.Describe(text);
    }

    /// <summary>Finds the numbers of a text that is read already, outside of dates and names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="leaveOut">The spans of its dates and names, sorted by their start; they may overlap.</param>
    internal static IReadOnlyList<NumberMention> Find(NewsText text, ReadOnlySpan<TextSpan> leaveOut) =>
        NumberScanner.Scan(text, leaveOut);
}
