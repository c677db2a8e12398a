using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Reads names in quotation marks behind a head: وكالة "أسيوشيتد برس", مسلسل "ليالي الحلمية" و"رأفت الهجان".</summary>
internal static class HeadQuotation
{
    /// <summary>The head of a place of this prior stands before hardly anything but a name.</summary>
    private const double SurePlace = 0.6;

    /// <summary>Whether nothing but quotation marks may hold the name.</summary>
    public static bool Stands(in HeadPhrase phrase) =>
        phrase.Head.Kind == NameHeadKind.Quoted || Quotation.Opens(phrase.Text, phrase.Start) || IsBracketedPlace(phrase);

    /// <summary>The mark that opens the first name; behind the text where there is none.</summary>
    public static int First(in HeadPhrase phrase)
    {
        if (phrase.Head.Kind == NameHeadKind.Quoted && phrase.IsListedWhole())
        {
            // برنامج الأغذية العالمي "وقف المساعدات"
            return phrase.Text.Count;
        }

        // what is said between head and name describes a work; أسهم الشركة "ستصعد" names nothing
        int mark = phrase.Head is { Kind: NameHeadKind.Quoted, Type: not EntityType.Organization } ? WorkDescription.Behind(phrase) : phrase.Start;
        bool opens = Quotation.Opens(phrase.Text, mark) ? !IsRemark(phrase, mark + 1)
            : phrase.Head.Kind == NameHeadKind.Quoted && Quotation.IsBracket(phrase.Text, mark) && MayBeTitle(phrase, Quotation.Innermost(phrase.Text, mark) + 1);
        opens |= mark == phrase.Start && IsBracketedPlace(phrase);
        return opens ? Quotation.Innermost(phrase.Text, mark) : phrase.Text.Count;
    }

    /// <summary>قرية (اتويزكت): a head that stands before hardly anything but a name, and nothing else in parentheses.</summary>
    private static bool IsBracketedPlace(in HeadPhrase phrase)
    {
        int name = phrase.Start + 1;
        return phrase.Head is { Type: EntityType.Place, Span: NameHeadSpan.Out, Many: false, Prior: >= SurePlace } && phrase.Text.KeyOf(phrase.Start) is "("
            && phrase.Document.Follows(phrase.Start) && phrase.Document.Follows(name + 1) && phrase.Text[name].Kind == WordKind.Arabic
            && (phrase.Text.KeyOf(name + 1) is ")" || (phrase.Document.Follows(name + 2) && phrase.Text.KeyOf(name + 2) is ")"))
            && !phrase.Has(name, WordTraits.Common | WordTraits.Directs | WordTraits.OpensTitle) && phrase.Text.KeyOf(name) is [_, _, _, ..] and not [.., 'ه', 'ا'];
    }

    /// <summary>The mark that opens a further name, joined to the one before it; behind the text where there is none.</summary>
    public static int Next(in HeadPhrase phrase, int last)
    {
        NewsText text = phrase.Text;
        int word = Quotation.Behind(text, last);
        if (!phrase.Head.Many && phrase.Head.Kind != NameHeadKind.Quoted)
        {
            return text.Count;
        }

        if (Quotation.IsBracket(text, word) && phrase.Document.Follows(word + 2) && text[word + 1].Kind == WordKind.Number)
        {
            // "المنسيون" (2004) و"شتاء طويل" (2011)
            word += 3;
        }

        int joint = word;
        word += phrase.Document.IsComma(word) ? 1 : 0;
        word += word < text.Count && text.KeyOf(word) is "و" or "ثم" ? 1 : 0;
        return word > joint && phrase.Document.Follows(word) && Quotation.Opens(text, word) ? Quotation.Innermost(text, word) : text.Count;
    }

    /// <summary>The last word before the closing mark; -1 where none closes in time, or where somebody's words stand in quotation.</summary>
    public static int End(in HeadPhrase phrase, int mark)
    {
        if (phrase.Head.Kind == NameHeadKind.Quoted)
        {
            int last = Quotation.EndOfTitle(phrase.Document, mark);
            bool person = phrase.Head.Type == EntityType.Organization && phrase.Has(mark + 1, WordTraits.OpensTitle);
            return person || (last == mark + 1 && IsAttribute(phrase, last)) ? -1 : last;
        }

        bool said = mark + 1 >= phrase.Text.Count
            || (phrase.Has(mark + 1, WordTraits.Verb | WordTraits.Function) && phrase.Document.IsCommon(mark + 1) && !phrase.Lists(mark + 1, ListedKinds.Thing));
        return said ? -1 : Quotation.EndOfName(phrase.Document, mark);
    }

    /// <summary>وصف الحزب "خطوة" خصومه: what is said, behind a body that has its name before the mark.</summary>
    private static bool IsRemark(in HeadPhrase phrase, int word) =>
        phrase.Head.Kind is NameHeadKind.Definite or NameHeadKind.State && phrase.Document.Follows(word) && phrase.Document.LabelShapeOf(word) < 0
        && !phrase.HasArticle(word);

    /// <summary>رائع in عن الفيلم "رائع", باليستي in صاروخ "باليستي": a word that is said of the work; but البلطجي in فيلم "البلطجي".</summary>
    private static bool IsAttribute(in HeadPhrase phrase, int word)
    {
        bool definite = phrase.Head.Owned || phrase.HeadHasArticle();
        return phrase.Text[word].Kind == WordKind.Arabic && !(phrase.HasArticle(word) && !definite)
            && (phrase.IsAdjective(word) || phrase.Stops(word) || (phrase.Has(word, WordTraits.Verb) && phrase.Document.IsCommon(word)));
    }

    /// <summary>ليلة in مسرحية (ليلة القتلة); what brackets hold is mostly said of the work: فيلم (إنتاج مصري).</summary>
    private static bool MayBeTitle(in HeadPhrase phrase, int word) =>
        word < phrase.Text.Count && phrase.Text[word].Kind is WordKind.Arabic or WordKind.Latin
        && !phrase.Has(word, WordTraits.Function | WordTraits.Verb | WordTraits.SpeechBefore)
        && !phrase.Lists(word, ListedKinds.Thing | ListedKinds.Adjective) && phrase.PersonEnd(word) <= word
        && !WorkDescription.Describes(phrase, word);
}
