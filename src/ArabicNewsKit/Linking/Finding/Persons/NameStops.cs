using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Says whether a word behind a person's name is no part of it, though it may look like one.</summary>
internal static class NameStops
{
    /// <summary>A word of office that has its complement behind it: أميتاب باتشان نجم السينما.</summary>
    public static bool OpensOffice(LinkDocument document, in NameReading name, int word)
    {
        bool article = DefiniteArticle.MayStart(document.Text.KeyOf(word));
        int next = word + 1;
        bool followed = document.Follows(next) && document.Text[next].Kind == WordKind.Arabic;
        if (article && (document.Traits[word] & WordTraits.AlsoName) != 0 && (name.Given || name.Joints > 0))
        {
            // ندى الحاج شاهين, محمد ولد الشيخ الغزواني; not باسم السيد الوزير
            return name.Ordinary && document.Cues[name.First].Title == TitleKind.None
                && (document.TraitsFrom(name.First, name.Skip) & WordTraits.Adjective) == 0 && followed && document.Lexicon.Roles.Match(document, next, 0, out _, out _);
        }

        if (document.Lexicon.Titles.Match(document, word, 0, out _, out int last) && (last > word || article))
        {
            // بدر الملا is a name, unless the title has one of its own behind it
            return last > word || name.Parts > 1 || !name.Given
                || (followed && !document.IsCommon(next) && document.ShapeOf(next) > 0
                    && !document.Lexicon.Roles.Match(document, next, 0, out _, out _));
        }

        return document.Lexicon.Roles.Match(document, word, 0, out _, out last)
            && (last > word || (followed && (DefiniteArticle.MayStart(document.Text.KeyOf(next))
                || (document.Listed[next].Kinds & (ListedKinds.Thing | ListedKinds.Adjective)) != 0)));
    }

    /// <summary>An indefinite accusative: قال جون مازحًا, بعث معاوية جيشا.</summary>
    public static bool IsAccusative(LinkDocument document, int word)
    {
        ReadOnlySpan<char> surface = document.Text.SurfaceOf(word);
        if (surface[^1] == 'ً' || (surface.Length > 2 && surface[^2] == 'ً'))
        {
            return true;
        }

        ReadOnlySpan<char> key = document.Text.KeyOf(word);
        return key[^1] == 'ا' && document.Lexicon.Words.TryGetValue(key[..^1], out LexiconWord stem)
            && (stem.Traits & WordTraits.Common) != 0 && (stem.Traits & (WordTraits.GivenName | WordTraits.AlsoName)) == 0;
    }

    /// <summary>عاد سامح صباح اليوم: an ordinary noun, and what it is of.</summary>
    public static bool OpensGenitive(LinkDocument document, int word)
    {
        int next = word + 1;
        if (document.Text.KeyOf(word)[0] is 'ب' or 'ل' && (document.TraitsFrom(word, 1) & WordTraits.Noun) != 0 && document.Follows(next)
            && (DefiniteArticle.MayStart(document.Text.KeyOf(next)) || WordSurroundings.IsQuote(document.Text.KeyOf(next)[0])))
        {
            // تحدث أورسي باسم "القوى"
            return true;
        }

        if ((document.Traits[word] & WordTraits.Noun) == 0 || !document.Follows(next) || !DefiniteArticle.MayStart(document.Text.KeyOf(next)))
        {
            return false;
        }

        WordTraits traits = document.Traits[next] | document.TraitsFrom(next, 2);
        return (traits & WordTraits.Noun) != 0 && (traits & (WordTraits.AlsoName | WordTraits.GivenName | WordTraits.Adjective)) == 0;
    }

    /// <summary>هند الخليفي ود. خالد: a title behind و.</summary>
    public static bool IsJoinedTitle(LinkDocument document, int word) =>
        document.Text.KeyOf(word)[0] == 'و' && (document.Traits[word] & WordTraits.GivenName) == 0
        && document.Lexicon.Titles.Match(document, word, 1, out _, out _);
}
