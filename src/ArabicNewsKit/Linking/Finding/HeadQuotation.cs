using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Reads names in quotation marks behind a head: وكالة "أسيوشيتد برس", مسلسل "ليالي الحلمية" و"رأفت الهجان".</summary>
internal static class HeadQuotation
{
    private const int LongestQuoted = 6;

    /// <summary>How many words may describe a work before its name.</summary>

    /// <summary>A head of this prior is of works alone.</summary>
    private const double SureWork = 0.6;
    private const int MostAdjectives = 5;

    /// <summary>Whether nothing but quotation marks may hold the name.</summary>
    public static bool Stands(in HeadPhrase phrase) => phrase.Head.Kind == NameHeadKind.Quoted || IsQuote(phrase.Text, phrase.Start) || IsBracketedPlace(phrase);

    /// <summary>The mark that opens the first name; behind the text where there is none.</summary>
    public static int First(in HeadPhrase phrase)
    {
        int mark = phrase.Start;
        if (phrase.Head.Kind == NameHeadKind.Quoted)
        {
            // الفيلم المصري "باب الحديد", فيلم طويل بعنوان "باب الحديد"
            while (mark < phrase.Start + MostAdjectives && phrase.Document.Follows(mark + 1) && phrase.Text[mark].Kind == WordKind.Arabic
                && ((phrase.IsAdjective(mark) && !phrase.Has(mark, WordTraits.Function)) || phrase.Stops(mark) || phrase.Lists(mark, ListedKinds.Adjective)
                    || (phrase.BodyWordOf(mark) & BodyWord.Titles) != 0))
            {
                mark++;
            }
        }

        return IsQuote(phrase.Text, mark) && !IsRemark(phrase, mark + 1) ? mark
            : mark == phrase.Start && (IsBracketed(phrase, mark) || IsBracketedPlace(phrase)) ? mark
            : phrase.Text.Count;
    }

    /// <summary>مسرحية (الدخان): a work's name in parentheses, right behind a head without the article.</summary>
    private static bool IsBracketed(in HeadPhrase phrase, int mark) =>
        phrase.Head is { Kind: NameHeadKind.Quoted, Prior: >= SureWork } && phrase.Text.KeyOf(mark) is "(" && !phrase.HeadHasArticle()
        && phrase.Document.Follows(mark) && phrase.Document.Follows(mark + 1) && phrase.Text[mark + 1].Kind == WordKind.Arabic
        && !phrase.Has(mark + 1, WordTraits.Function | WordTraits.OpensTitle | WordTraits.OpensRole)
        && !phrase.Lists(mark + 1, ListedKinds.Adjective);

    /// <summary>قرية (اتويزكت): a head that stands before hardly anything but a name, and nothing else in parentheses.</summary>
    private static bool IsBracketedPlace(in HeadPhrase phrase)
    {
        int name = phrase.Start + 1;
        return phrase.Head is { Type: EntityType.Place, Span: NameHeadSpan.Out, Many: false, Prior: >= SureWork } && phrase.Text.KeyOf(phrase.Start) is "("
            && phrase.Document.Follows(phrase.Start) && phrase.Document.Follows(name + 1) && phrase.Text[name].Kind == WordKind.Arabic
            && (phrase.Text.KeyOf(name + 1) is ")" || (phrase.Document.Follows(name + 2) && phrase.Text.KeyOf(name + 2) is ")"))
            && !phrase.Has(name, WordTraits.Common | WordTraits.Directs | WordTraits.OpensTitle) && phrase.Text.KeyOf(name) is [_, _, _, ..] and not [.., 'ه', 'ا'];
    }

    /// <summary>The mark that opens a further name, joined to the one before it; behind the text where there is none.</summary>
    public static int Next(in HeadPhrase phrase, int last)
    {
        int joint = last + 2;
        joint += phrase.Document.Follows(joint + 1) && phrase.Document.IsComma(joint) && phrase.Text.KeyOf(joint + 1) is "و" ? 1 : 0;
        return (phrase.Head.Many || phrase.Head.Kind == NameHeadKind.Quoted) && phrase.Document.Follows(joint + 1)
            && phrase.Text.KeyOf(joint) is "و" or "،" or "," && IsQuote(phrase.Text, joint + 1) ? joint + 1 : phrase.Text.Count;
    }

    /// <summary>The last word before the closing mark; -1 where none closes in time, or where somebody's words stand in quotation.</summary>
    public static int End(in HeadPhrase phrase, int mark)
    {
        NewsText text = phrase.Text;
        if (mark + 1 >= text.Count
            || (phrase.Head.Kind != NameHeadKind.Quoted && phrase.Has(mark + 1, WordTraits.Verb | WordTraits.Function)
                && !phrase.Lists(mark + 1, ListedKinds.Thing)))
        {
            // قال الحزب "لم نوقع"
            return -1;
        }

        for (int i = mark + 1; i <= mark + LongestQuoted + 1 && phrase.Document.Follows(i); i++)
        {
            if (text[i].Kind == WordKind.Symbol && text.KeyOf(i)[0] != '-' && !(phrase.Head.Kind == NameHeadKind.Quoted && text.KeyOf(i)[0] is '،' or ',' or ':'))
            {
                return text.KeyOf(i)[0] is '"' or '»' or '”' or '“' or '\'' or '’' or ')' && i > mark + 1 ? i - 1 : -1;
            }
        }

        return -1;
    }

    /// <summary>وصف الحزب "خطوة" خصومه: what is said, behind a body that has its name before the mark.</summary>
    private static bool IsRemark(in HeadPhrase phrase, int word) =>
        phrase.Head.Kind is NameHeadKind.Definite or NameHeadKind.State && phrase.Document.Follows(word) && phrase.Document.LabelShapeOf(word) < 0
        && !phrase.HasArticle(word);

    private static bool IsQuote(NewsText text, int word) =>
        text[word].Kind == WordKind.Symbol && text.KeyOf(word)[0] is '"' or '«' or '“' or '”' or '\'' or '‘';
}
