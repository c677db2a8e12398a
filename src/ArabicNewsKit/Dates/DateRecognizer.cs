using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Dates;

/// <summary>Finds the dates, clock times, durations and repeated times of Arabic news and reads their values.</summary>
/// <remarks>
/// Linear in the length of the text. A date that doesn't say its year is the nearest fitting one up to publication, or
/// from publication on where the clause points forward (بحلول، المقرر، سيعقد). Where no verb says either, a day of the next
/// thirty days is the coming one. Behind a date of an earlier year in the same paragraph it goes on with that date's story.
/// A date that is all its sentence says, as in a calendar or a caption, belongs to the year of publication.
/// Hijri dates are read by Umm al-Qura from 1318 to 1500 and by the tabular calendar outside; where months begin by
/// sighting they may be a day off.
/// </remarks>
/// <example>
/// <code>
/// foreach (DateMention date in DateRecognizer.Find("أمس الثلاثاء", published: new DateOnly(2024, 2, 7)))
/// {
///     Console.WriteLine(date.Value);
/// }
///
/// // 2024-02-06
/// </code>
/// </example>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public static class DateRecognizer
{
    /// <summary>Finds all dates of a text.</summary>
    /// <param name="text">The text, as raw as it is; nothing in it throws.</param>
    /// <param name="published">
    /// The day of publication, against which relative and year-less dates are resolved; null where it is not known, and
    /// then such dates keep only what the text states.
    /// </param>
    /// <returns>The mentions in text order; they do not overlap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<DateMention> Find(string text, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        using NewsText read = NewsText.Read(text);
        return Find(read, published);
    }

    /// <summary>
    /// Says how the dates of a text were read, for a person: a line a date with its value and the rule that read it, and
    /// below it a line for each of its words with the parts that the tables let it play. Linear in the text's length.
    /// </summary>
    /// <param name="text">The text, as raw as it is.</param>
    /// <param name="published">The day of publication; null where it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Explain(string text, DateOnly? published = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        using NewsText read = NewsText.Read(text);
        return DateTrace.Describe(read, published);
    }

    /// <summary>The same as <see cref="Find(string, DateOnly?)"/> over a text that has been read already.</summary>
    internal static IReadOnlyList<DateMention> Find(NewsText text, DateOnly? published)
    {
        DateLexicon lexicon = DateLexicon.Default;
        using var words = new DateWords(text, lexicon);
        var mentions = new List<DateMention>();
        new DateGrammar(text, words, lexicon).ReadAll(new DateResolver(text, words, lexicon, published, mentions, rules: null));
        return mentions;
    }
}
