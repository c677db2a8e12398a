using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Says what the first word of a person's name must look like where no table knows it.</summary>
internal static class NameLooks
{
    /// <summary>What a word behind و in a list of persons must look like without it, to be one too.</summary>
    private const double ListedShape = 1.5;

    /// <summary>What a word that nothing announces must look like at least to be weighed.</summary>
    private const double LeastOfUnknown = 0;

    /// <summary>The units of the shortest last name that a proclitic is taken off.</summary>
    private const int ShortestLastName = 3;

    /// <summary>The same of the last name of somebody listed.</summary>
    private const double LeastOfLastName = -0.5;

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

    /// <summary>لقد طلب نيستلروي الرحيل: a word that no table knows and that looks like a name, or somebody's listed last name.</summary>
    public static bool OfUnknown(LinkDocument document, int first, int skip)
    {
        const ListedKinds Persons = ListedKinds.Person | ListedKinds.Surname;
        ListedKinds listed = document.Listed[first].Kinds;
        if (document.TraitsFrom(first, skip) != WordTraits.None || (listed & ~Persons) != 0
            || DefiniteArticle.MayStart(document.Text.KeyOf(first)[skip..]) || document.Cues[first].Head is not null || document.IsLocated(first)
            || (document.Follows(first + 1) && document.Listed[first + 1].PersonEnd > first + 1))
        {
            // دواوين نزار قباني: a listed name starts behind it
            return false;
        }

        if ((listed & Persons) != 0)
        {
            return document.ShapeOf(first, skip) > LeastOfLastName;
        }

        if (skip > 0 || document.Lacks(first, Absence.NameShape))
        {
            return false;
        }

        if (document.ShapeOf(first) < LeastOfUnknown)
        {
            document.Note(first, Absence.NameShape);
            return false;
        }

        return true;
    }

    /// <summary>بوش وبلير, تصريحات لبوش: the rest of the word is somebody's listed last name, and the whole is nothing.</summary>
    public static bool IsPeeledLastName(LinkDocument document, int first)
    {
        const ListedKinds Persons = ListedKinds.Person | ListedKinds.Surname;
        ListedKinds listed = document.Listed[first].Kinds;
        if (document.Traits[first] != WordTraits.None || (listed & Persons) == 0 || (listed & ~Persons) != 0)
        {
            return false;
        }

        bool peeled = false;
        foreach (ref readonly FormName name in document.NamesOf(first))
        {
            if (name.Named && name.Form.Skip != 1)
            {
                return false;
            }

            peeled |= name.Named && !name.Form.Article;
        }

        return peeled && document.Text.KeyOf(first).Length > ShortestLastName
            && !DefiniteArticle.MayStart(document.Text.KeyOf(first)[1..]) && document.ShapeOf(first, 1) > document.ShapeOf(first);
    }

    private static bool IsSurelyGiven(LinkDocument document, int word) =>
        document.Follows(word) && (document.Traits[word] & (WordTraits.GivenName | WordTraits.Common | WordTraits.Particle)) == WordTraits.GivenName;

    public static bool IsUnknown(LinkDocument document, int word) =>
        document.Traits[word] == WordTraits.None && document.Text[word].Kind == WordKind.Arabic
        && document.Listed[word].Kinds == ListedKinds.None && !DefiniteArticle.MayStart(document.Text.KeyOf(word));
}
