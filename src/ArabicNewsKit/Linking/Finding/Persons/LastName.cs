using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Says whether a person's name ends with a word, and whether a word that is something else elsewhere may be its end.</summary>
internal static class LastName
{
    /// <summary>محمد خلف ومحمد صالح: a preposition has its complement behind it, and a name has not.</summary>
    public static bool IsAt(LinkDocument document, int word) =>
        !document.Follows(word + 1) || document.Text[word + 1].Kind == WordKind.Symbol || IsJoinedTo(document, word + 1);

    /// <summary>Whether و and another name stand at a word: وتسنيم الخريجي, و كمال.</summary>
    private static bool IsJoinedTo(LinkDocument document, int word)
    {
        const WordTraits Opens = WordTraits.GivenName | WordTraits.PairParticle | WordTraits.FirstParticle;
        return document.Text.KeyOf(word) is "و"
            ? document.Follows(word + 1) && (document.Traits[word + 1] & Opens) != 0 && !document.IsCommon(word + 1)
            : document.Text.KeyOf(word)[0] == 'و' && (document.TraitsFrom(word, 1) & Opens) != 0;
    }

    /// <summary>وسامي بحري، شكري الوحش وكمال: a name stands before it or behind it, with و or a mark between, and so it is one of a list.</summary>
    private static bool IsListed(LinkDocument document, in NameReading name, int word)
    {
        int next = word + 1;
        return (name.Listed && name.Names == 1 && !DefiniteArticle.MayStart(document.Text.KeyOf(word)) && IsAt(document, word))
            || (document.Follows(next) && IsJoinedTo(document, next))
            || (document.IsComma(next) && document.Follows(next + 1)
                && (document.Traits[next + 1] & (WordTraits.GivenName | WordTraits.Common)) == WordTraits.GivenName);
    }

    /// <summary>Whether a word that stands in a list of names ends the one before it, whatever it is elsewhere.</summary>
    public static bool EndsListed(LinkDocument document, in NameReading name, int word) =>
        IsListed(document, name, word) && !(document.Text.KeyOf(word)[0] == 'و' && document.StartsAnew(word));

    /// <summary>محمود الجندي: an ordinary noun that is the last name of some.</summary>
    public static bool MayBe(LinkDocument document, in NameReading name, int word)
    {
        const WordTraits NoName = WordTraits.Function | WordTraits.Verb | WordTraits.StopsComplement | WordTraits.OpensRole | WordTraits.OpensHead;
        const double LeastShape = -1.5;
        WordTraits traits = document.Traits[word];
        if (document.IsCommon(word) && (traits & WordTraits.GivenName) != 0)
        {
            return true;
        }

        traits |= DefiniteArticle.MayStart(document.Text.KeyOf(word)) ? document.TraitsFrom(word, 2) & WordTraits.Common & ~WordTraits.Verb : WordTraits.None;
        if (name.Ordinary || (traits & NoName) != 0)
        {
            return false;
        }

        if (EndsListed(document, name, word) && (name.Names == 1 || document.Listed[name.First].PersonEnd < 0))
        {
            return true;
        }

        return document.Cues[name.First].Title is TitleKind.Honorific or TitleKind.Rank && !DefiniteArticle.MayStart(document.Text.KeyOf(word))
            ? (traits & WordTraits.Common) != 0 || document.IsOrdinary(word)
            : (traits & WordTraits.Common) != 0 && document.ShapeOf(word) > LeastShape;
    }

    /// <summary>د. يوسف تبن رئيس المجلس: behind a title, the noun before the words of an office.</summary>
    public static bool IsBeforeRole(LinkDocument document, in NameReading name, int word) =>
        name.Names == 1 && document.Cues[name.First].Title is TitleKind.Honorific or TitleKind.Rank && document.Follows(word + 1)
        && document.Listed[name.First].PersonEnd < 0 && document.Lexicon.Roles.Match(document, word + 1, 0, out _, out _);

    /// <summary>سمر الشهري: a last name that is the adjective of an ordinary noun too.</summary>
    public static bool IsOrigin(LinkDocument document, in NameReading name, int word, WordTraits bare)
    {
        const double LeastShape = -1.5;
        return name.Given && !name.Ordinary && name.Names == 1 && (bare & WordTraits.Common) == WordTraits.Adjective
            && document.Text.KeyOf(word)[^1] == 'ي' && document.ShapeOf(word) > LeastShape;
    }

    /// <summary>إياد بالوافي, محمد بالحاج: a last name of the Maghreb, no place or thing behind ب.</summary>
    public static bool IsBoundArticle(LinkDocument document, in NameReading name, int word)
    {
        const double LeastShape = -1;
        ReadOnlySpan<char> key = document.Text.KeyOf(word);
        return name.Given && name.Parts == 1 && key.StartsWith("بال") && document.Listed[word].Kinds == ListedKinds.None
            && (document.TraitsFrom(word, 3) is var rest
                && ((rest & WordTraits.Common) == 0 || (rest & (WordTraits.AlsoName | WordTraits.GivenName)) != 0))
            && document.ShapeOf(word, 1) > LeastShape;
    }

    /// <summary>روبرتو كالديني, هنري والدن: letters that are a proclitic and the article elsewhere.</summary>
    public static bool IsForeign(LinkDocument document, in NameReading name, int word)
    {
        const double Likely = -2;
        const double Sure = 0.3;
        double shape = document.ShapeOf(word);
        return DefiniteArticle.MayStart(document.Text.KeyOf(word)[1..]) && !DefiniteArticle.MayStart(document.Text.KeyOf(name.First))
            && document.Listed[word].Kinds == ListedKinds.None
            && (shape > Sure || (shape > Likely && name.Given && document.TraitsFrom(word, 3) == WordTraits.None));
    }

    /// <summary>حسان العودات: a last name of Jordan that looks like the plural of a thing; no list knows the thing.</summary>
    public static bool IsPlural(LinkDocument document, in NameReading name, WordTraits bare, bool called) =>
        name.Given && (name.Names > 1 || called) && bare == WordTraits.None;

    /// <summary>علي بن شاهين السويدي, ماجد حسن السويدي سفير الإمارات: no nation is said of the person there.</summary>
    public static bool IsPedigree(LinkDocument document, in NameReading name, int word)
    {
        for (int i = name.First + 1; i < word; i++)
        {
            if ((document.Traits[i] & WordTraits.Descends) != 0)
            {
                return true;
            }
        }

        return name.MoreGiven > 0 && document.Follows(word + 1) && (document.Traits[word + 1] & WordTraits.OpensRole) != 0
            && !DefiniteArticle.MayStart(document.Text.KeyOf(word + 1));
    }
}
