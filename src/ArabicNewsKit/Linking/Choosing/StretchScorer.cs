using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>What holds of a stretch of words whichever entity it stands for.</summary>
internal static class StretchScorer
{
    /// <summary>The log odds that the words add.</summary>
    public static double Odds(LinkDocument document, in Candidate candidate)
    {
        LinkWeights.EntityWeights weights = document.Weights;
        NewsText text = document.Text;
        double odds = weights.Words * (candidate.Words - 1);
        odds += candidate.Skip > 0 ? weights.Peeled : 0;
        odds += candidate.Skip > 0 && text.KeyOf(candidate.First)[candidate.Skip - 1] == 'ك' ? weights.PeeledKaf : 0;
        if (candidate.First != candidate.Last || IsListedWithTitle(document, candidate.First))
        {
            return odds;
        }

        int word = candidate.First;
        WordTraits whole = document.Traits[word];
        int offset = candidate.Skip;
        ReadOnlySpan<char> rest = text.KeyOf(word)[offset..];
        if (candidate.Skip > 0 && (whole & WordTraits.Common) != 0 && (whole & WordTraits.GivenName) == 0)
        {
            odds += weights.PeeledCommon;
        }

        // للحج is to the pilgrimage, not to Lahij
        if (candidate.Skip > 0 && !candidate.Article && rest[0] == 'ل' && text.KeyOf(word)[offset - 1] == 'ل'
            && (document.TraitsFrom(word, offset + 1) & WordTraits.Common) != 0)
        {
            odds += weights.PeeledCommon;
        }

        WordTraits traits = document.TraitsFrom(word, offset);
        if (DefiniteArticle.MayStart(rest))
        {
            traits |= document.TraitsFrom(word, offset + 2) & WordTraits.Common;
        }

        if ((traits & WordTraits.Function) != 0)
        {
            odds += document.WrittenAsCommon(word, offset) ? weights.Function : weights.Common;
        }
        else if ((traits & WordTraits.Common) != 0)
        {
            odds += weights.Common;
        }

        if ((traits & WordTraits.GivenName) != 0)
        {
            odds += weights.Given;
        }

        return odds + (rest.Length <= 3 && text[word].Kind == WordKind.Arabic ? weights.Short : 0);
    }

    /// <summary>الإمام علي: a list has the one word with its title, which is as good as a name of two.</summary>
    public static bool IsListedWithTitle(LinkDocument document, int word) =>
        word > 0 && document.Cues[word].Title != TitleKind.None && document.Listed[word - 1].PersonEnd == word;

    /// <summary>
    /// Whether a word stands as an adjective does: without the article, or behind a definite noun. السعودية is the state elsewhere.
    /// </summary>
    public static bool IsAttribute(LinkDocument document, in Candidate candidate)
    {
        if (!candidate.Article)
        {
            return true;
        }

        int before = candidate.First - 1;
        if (before < 0 || !document.Follows(candidate.First) || document.Text[before].Kind != WordKind.Arabic || candidate.Skip > 0)
        {
            return false;
        }

        return (document.Traits[before] & WordTraits.Function) == 0 && (document.Traits[before] & WordTraits.SpeechBefore) == 0;
    }

    /// <summary>Whether a word in ة stands behind no definite noun, and so is none's adjective: الديمقراطية in ترسيخ الديمقراطية.</summary>
    public static bool IsAbstract(LinkDocument document, in Candidate candidate)
    {
        int before = candidate.First - 1;
        return candidate.Article && document.Text.KeyOf(candidate.First)[^1] == 'ه' && !IsBeforePerson(document, candidate)
            && !(before >= 0 && document.Follows(candidate.First) && candidate.Skip == 0
                && (DefiniteArticle.MayStart(document.Text.KeyOf(before)) || document.Text.KeyOf(before) is ['ل', 'ل', ..] or [_, 'ا', 'ل', ..]
                    || (document.Listed[before].Kinds & ListedKinds.Person) != 0));
    }

    /// <summary>Whether an ordinary noun without the article governs a word, whose adjective would have no article either: التزام السعودية.</summary>
    public static bool IsGoverned(LinkDocument document, in Candidate candidate)
    {
        int before = candidate.First - 1;
        return candidate.Article && before >= 0 && (document.Traits[before] & WordTraits.Common) == WordTraits.Noun
            && !DefiniteArticle.MayStart(document.Text.KeyOf(before)) && (document.Listed[before].Kinds & ListedKinds.Thing) == 0
            && (before == 0 || document.Listed[before - 1].End < before);
    }

    /// <summary>Whether a person's name stands right behind: والإيفواري دانهو.</summary>
    public static bool IsBeforePerson(LinkDocument document, in Candidate candidate)
    {
        int next = candidate.Last + 1;
        return document.Follows(next) && (document.PersonAt[next] >= 0 || document.Listed[next].PersonEnd >= 0);
    }

    /// <summary>كندية and كنديين are of the nation, though كندي may be a last name; not مالية, an ordinary word.</summary>
    public static bool IsPlainForm(LinkDocument document, in Candidate candidate)
    {
        int word = candidate.First;
        ReadOnlySpan<char> key = document.Text.KeyOf(word)[candidate.Skip..];
        int article = DefiniteArticle.MayStart(key) ? 2 : 0;
        return (key[^1] == 'ه' || IsPlural(document, candidate))
            && (document.TraitsFrom(word, candidate.Skip + article) & WordTraits.Common) == 0;
    }

    /// <summary>Whether the last word is a sound plural or a dual: الأميركيين.</summary>
    public static bool IsPlural(LinkDocument document, in Candidate candidate) =>
        document.Text.KeyOf(candidate.Last) is [.., 'ي' or 'و', 'ن'] or [.., 'ا', 'ت'];
}
