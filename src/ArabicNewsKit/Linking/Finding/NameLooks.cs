using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Says what the first word of a person's name must look like where no table knows it.</summary>
internal static class NameLooks
{
    /// <summary>What a word behind و in a list of persons must look like without it, to be one too.</summary>
    private const double ListedShape = 1.5;

    /// <summary>What two words that nothing announces must look like to be a name: each, and both together.</summary>
    private const double LeastOfTwo = 1;

    private const double BothOfTwo = 4;

    /// <summary>The same of two words that stand by themselves.</summary>
    private const double LeastOfParted = 0.2;

    private const double BothOfParted = 2.5;

    /// <summary>مادورو وإينوسون, مادورو وإينوسون نشوتي: what looks like a name without its و.</summary>
    public static bool IsListed(LinkDocument document, int first) =>
        document.Follows(first)
        && (document.TraitsFrom(first, 1) & WordTraits.Common) == 0
        && (document.Listed[first].Kinds & ~(ListedKinds.Person | ListedKinds.Surname)) == 0
        && document.ShapeOf(first, 1) > Math.Max(LeastBefore(document, first + 1) < 0 ? 0 : ListedShape, document.ShapeOf(first));

    /// <summary>
    /// What a word must look like at least behind what announces a name: less where a last name follows (أفلح الحضرمي, رين
    /// ألابيني), and less where the word is the last name (القاضي المجالي).
    /// </summary>
    public static double Least(LinkDocument document, in NameReading name, bool titled, bool closed, bool nation)
    {
        const double Usual = 0.5;
        const double Parted = 1;
        ref readonly WordCue cue = ref document.Cues[name.First];
        ReadOnlySpan<char> key = document.Text.KeyOf(name.First)[name.Skip..];
        if (titled)
        {
            return !DefiniteArticle.MayStart(key) ? -2 : key[^1] == 'ي' ? -2.5 : Usual;
        }

        double bound = LeastBefore(document, name.First + 1);
        if (cue.Apposed || name.Listed)
        {
            return bound < -1 ? bound : Parted;
        }

        return !(cue.Role || nation || document.SpeaksBefore(name.First)) ? Usual
            : closed && IsSurelyGiven(document, name.First + 1) ? -0.5
            : Math.Min(bound, Usual);
    }

    /// <summary>What a word must look like at least before one that looks like a last name; much where none follows.</summary>
    private static double LeastBefore(LinkDocument document, int next)
    {
        const double Looks = 0.5;
        if (!document.Follows(next) || document.Traits[next] != WordTraits.None
            || (document.Listed[next].Kinds & ~(ListedKinds.Person | ListedKinds.Surname)) != 0)
        {
            return double.MaxValue;
        }

        bool article = DefiniteArticle.MayStart(document.Text.KeyOf(next));
        bool origin = article && document.Text.KeyOf(next)[^1] == 'ي' && (document.TraitsFrom(next, 2) & WordTraits.Common) == 0;
        return document.ShapeOf(next) < (origin ? -1.5 : Looks) ? double.MaxValue : origin ? -2.5 : article ? Looks : -0.5;
    }

    /// <summary>عودة ديدييه دروغبا: two words that no table knows, and that look like names.</summary>
    public static bool OfTwo(LinkDocument document, int first)
    {
        if (!IsUnknown(document, first) || !document.Follows(first + 1)
            || !(IsUnknown(document, first + 1) || IsSurelyGiven(document, first + 1))
            || document.Cues[first].Head is not null || document.IsLocated(first) || document.Lacks(first, Absence.NameShape))
        {
            return false;
        }

        double shape = document.ShapeOf(first);
        if (shape < LeastOfParted)
        {
            document.Note(first, Absence.NameShape);
            return false;
        }

        double next = document.ShapeOf(first + 1);
        return IsParted(document, first, first + 1)
            ? next > LeastOfParted && shape + next > BothOfParted
            : shape > LeastOfTwo && next > LeastOfTwo && shape + next > BothOfTwo;
    }

    /// <summary>إطلاق النار على مايكا دورسيت، وكان: a particle or verb stands before two words, a mark or one of these behind them.</summary>
    private static bool IsParted(LinkDocument document, int first, int last)
    {
        const WordTraits Parts = WordTraits.Function | WordTraits.Verb | WordTraits.SpeechBefore;
        return (first == 0 || !document.Follows(first) || (document.Traits[first - 1] & Parts) != 0)
            && (!document.Follows(last + 1) || document.Text[last + 1].Kind == WordKind.Symbol || (document.Traits[last + 1] & Parts) != 0);
    }

    private static bool IsSurelyGiven(LinkDocument document, int word) =>
        document.Follows(word) && (document.Traits[word] & (WordTraits.GivenName | WordTraits.Common | WordTraits.Particle)) == WordTraits.GivenName;

    public static bool IsUnknown(LinkDocument document, int word) =>
        document.Traits[word] == WordTraits.None && document.Text[word].Kind == WordKind.Arabic
        && document.Listed[word].Kinds == ListedKinds.None && !DefiniteArticle.MayStart(document.Text.KeyOf(word));
}
