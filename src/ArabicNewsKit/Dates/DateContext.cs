namespace ArabicNewsKit.Dates;

/// <summary>
/// What a text has dated so far. Three things ground a date that doesn't say all of itself: the day of publication, the
/// text's last date (for نفس اليوم، العام السابق، بعد يومين), and the anchor.
/// </summary>
/// <remarks>
/// The anchor is the last date of the paragraph that states a year before the year of publication and tells when something
/// happened (not since or until when: منذ عام 2014). Year-less dates behind it go on with its story: they are the first
/// fitting date that is not before it; behind a bare year and in a later sentence, January to March belong to the next
/// year. A date that is grounded in publication (أمس، هذا العام) ends the story.
/// </remarks>
internal sealed class DateContext(DateOnly? published)
{
    /// <summary>How far behind a date, in words, others lean on it.</summary>
    public const int Memory = 80;

    public DateOnly? Published => published;

    /// <summary>The last date of any grain, and the word where it stands.</summary>
    public DateValue? Last { get; private set; }

    public int LastWord { get; private set; }

    /// <summary>The last date that was a day.</summary>
    public DateOnly? LastDay { get; private set; }

    public int LastDaySentence { get; private set; }

    /// <summary>The last date that was a quarter or half of a year.</summary>
    public DateValue? LastPart { get; private set; }

    /// <summary>The date whose story the paragraph tells.</summary>
    public DateValue? Anchor { get; private set; }

    /// <summary>The sentence in which it stands.</summary>
    public int AnchorSentence { get; private set; }

    private int anchorWord;
    private int anchorParagraph;

    public void Remember(DateValue value, int word, int sentence)
    {
        Last = value;
        LastWord = word;
        LastPart = value.Grain is Grain.Quarter or Grain.Half ? value : LastPart;
        if (value.Grain == Grain.Day)
        {
            LastDay = value.From;
            LastDaySentence = sentence;
        }
    }

    public void SetAnchor(DateValue value, int word, int sentence, int paragraph)
    {
        Anchor = value;
        (anchorWord, AnchorSentence, anchorParagraph) = (word, sentence, paragraph);
    }

    public void DropAnchor() => Anchor = null;

    /// <summary>Where the anchor holds at a word: the first day that a date may have there; null where it doesn't.</summary>
    public DateOnly? AnchorAt(int word, int sentence, int paragraph)
    {
        if (Anchor is not { } anchor || paragraph != anchorParagraph || word - anchorWord > Memory)
        {
            return null;
        }

        return anchor.Grain == Grain.Year && sentence != AnchorSentence ? anchor.From.AddMonths(3) : anchor.From;
    }
}
