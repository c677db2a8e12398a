using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Reads the number and the year behind the name of a law, by which it is one for sure: القانون الجنائي السوداني لسنة 1991, قانون العمل رقم 37 لسنة 2015.</summary>
internal static class LawNumber
{
    private const double OfNumber = 2;

    /// <summary>The last word with the year; a number without one stays outside.</summary>
    /// <param name="phrase">The head.</param>
    /// <param name="last">The last word of the name.</param>
    public static int Read(ref HeadPhrase phrase, int last)
    {
        if (last < phrase.Start)
        {
            return last;
        }

        // القانون التنظيمي رقم 112.14 is one of many of its kind
        bool numbered = phrase.Head.Kind == NameHeadKind.Idafa && IsNumber(phrase, last + 1);
        bool dated = IsYear(phrase, last + 1);
        phrase.Odds += numbered || dated ? OfNumber : 0;
        return dated ? last + 2 : last;
    }

    private static bool IsNumber(in HeadPhrase phrase, int word) =>
        phrase.Reaches(word) && phrase.Text.KeyOf(word) is "رقم" && phrase.Document.Follows(word + 1);

    private static bool IsYear(in HeadPhrase phrase, int word) =>
        phrase.Reaches(word) && phrase.Text.KeyOf(word) is "لسنه" or "لعام" && phrase.Document.Follows(word + 1)
        && phrase.Text[word + 1].Kind == WordKind.Number;
}
