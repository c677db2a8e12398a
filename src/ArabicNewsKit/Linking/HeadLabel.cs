using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Reads a name of its own behind a head: a place (منظمة ديالى), a person (مدرسة فهمي الجرجاوي), a word that looks like a name (مركز
/// كارنيغي), a definite noun (حركة النجباء), a number (اللواء 101), or foreign letters.
/// </summary>
internal static class HeadLabel
{
    private const int MostLatin = 3;
    private const int MostWords = 3;

    /// <summary>The last word of the name; before the first for none.</summary>
    public static int Read(ref HeadPhrase phrase)
    {
        int start = phrase.Start;
        WordKind kind = phrase.Text[start].Kind;
        if (phrase.Head.Kind == NameHeadKind.Unit)
        {
            if (kind == WordKind.Number || phrase.Has(start, WordTraits.Ordinal))
            {
                phrase.Odds += 0.5;
                return start;
            }

            if (phrase.HasArticle(phrase.HeadStart))
            {
                return -1;
            }
        }

        if (kind == WordKind.Latin)
        {
            return Latin(ref phrase);
        }

        if (kind != WordKind.Arabic || (phrase.Head.Kind != NameHeadKind.Idafa && phrase.Document.Listed[phrase.HeadStart].End >= start))
        {
            // a list knows the whole better: حزب الله
            return -1;
        }

        int last = Place(ref phrase);
        last = last < start ? Person(ref phrase) : last;
        return last < start ? Words(ref phrase) : last;
    }

    private static int Latin(ref HeadPhrase phrase)
    {
        int end = phrase.Start;
        while (end < phrase.Start + MostLatin - 1 && phrase.Document.Follows(end + 1) && phrase.Text[end + 1].Kind == WordKind.Latin)
        {
            end++;
        }

        phrase.Odds += 0.8;
        return end;
    }

    /// <summary>مطار بغداد is a name, مدينة بغداد names Baghdad; حزب الليكود names Likud. مجلس محافظة نينوى has a head of its own inside.</summary>
    private static int Place(ref HeadPhrase phrase)
    {
        LinkDocument document = phrase.Document;
        int start = phrase.Start;
        if (phrase.Head.Type == EntityType.Organization && phrase.Head.Inside
            && document.Lexicon.Heads.Match(document, start, 0, out NameHead inner, out int end)
            && inner is { Type: EntityType.Place, Span: NameHeadSpan.Out } && phrase.Reaches(end + 1) && IsPlace(phrase, end + 1))
        {
            phrase.Odds += 0.7;
            return document.Listed[end + 1].End;
        }

        if (!phrase.Head.Inside || !IsPlace(phrase, start))
        {
            return -1;
        }

        phrase.Odds += phrase.Head.Kind == NameHeadKind.Idafa ? 0.3 : 0.7;
        return document.Listed[start].End;
    }

    private static bool IsPlace(in HeadPhrase phrase, int word) =>
        phrase.Lists(word, ListedKinds.Thing) && phrase.Document.Listed[word].EndType == EntityType.Place;

    /// <summary>A person's full name, a title before it: مستشفى الملك فيصل, مدرسة فهمي الجرجاوي.</summary>
    private static int Person(ref HeadPhrase phrase)
    {
        LinkDocument document = phrase.Document;
        int first = phrase.Start;
        bool titled = document.Lexicon.Titles.Match(document, first, 0, out TitleKind title, out int end) && title == TitleKind.Honorific;
        first = titled ? end + 1 : first;
        if (!phrase.Head.Inside || !phrase.Reaches(first))
        {
            return -1;
        }

        int last = document.Listed[first].PersonEnd;
        if (document.PersonAt[first] is >= 0 and int person && document.Candidates[person].Skip == 0)
        {
            last = Math.Max(last, document.Candidates[person].Last);
        }
        else if (last < first && titled && phrase.Has(first, WordTraits.GivenName))
        {
            last = first;
        }

        if (last < first || (!titled && last == first))
        {
            return -1;
        }

        phrase.Odds += 0.7;
        return last;
    }

    private static int Words(ref HeadPhrase phrase)
    {
        LinkDocument document = phrase.Document;
        int start = phrase.Start;
        int last = -1;
        bool named = false;
        if (phrase.Lists(start, ListedKinds.Thing | ListedKinds.Adjective) || (phrase.Head.Kind == NameHeadKind.Idafa && phrase.HasArticle(start)))
        {
            return -1;
        }

        for (int i = start; i < start + MostWords && phrase.Reaches(i); i++)
        {
            bool article = phrase.HasArticle(i);
            WordTraits traits = phrase.Bare(i);
            if (i > start && !article && !named && IsPlace(phrase, i))
            {
                // شبه جزيرة باخا كاليفورنيا
                return document.Listed[i].End;
            }

            if (i > start && ((!article && (named || phrase.Has(i, WordTraits.GivenName) || IsRarer(document, i, start)))
                || phrase.Lists(i, ListedKinds.Thing | ListedKinds.Adjective) || phrase.Has(i, WordTraits.ClosesName)))
            {
                break;
            }

            if (document.IsCommon(i) || (article && phrase.Stops(i)) || phrase.IsHead(i, 0)
                || phrase.Has(i, WordTraits.SpeechBefore | WordTraits.SpeechAfter))
            {
                break;
            }

            double shape = document.Lexicon.Shape.Score(article ? phrase.Text.KeyOf(i)[2..] : phrase.Text.KeyOf(i));
            bool ordinary = (traits & WordTraits.Common) != 0 && (traits & WordTraits.AlsoName) == 0;
            if (article)
            {
                // الشعب, الحر: definite words carry names of bodies, of places rather not
                if (phrase.Head.Kind == NameHeadKind.Label && phrase.Head.Type != EntityType.Organization && (ordinary || shape < -2.5))
                {
                    break;
                }

                phrase.Odds += i > start || !ordinary ? 0.2 : phrase.Head.Kind == NameHeadKind.Dedicated ? -0.3 : -1.1;
                named = true;
            }
            else if (shape > (i == start ? 0 : 1) || (traits & WordTraits.GivenName) != 0)
            {
                phrase.Odds += i > start ? 0 : IsIndefiniteNisba(phrase, i) ? phrase.Head.Type == EntityType.Organization ? -0.8 : -0.2 : 0.4;
            }
            else
            {
                break;
            }

            last = i;
        }

        return last;
    }

    /// <summary>Whether the text has a word much more seldom than the name before it, which is then whole without it: إعصار روزا رياح.</summary>
    private static bool IsRarer(LinkDocument document, int word, int name) =>
        2 * document.Occurrences(word) < document.Occurrences(name);

    /// <summary>ميدانية in محكمة ميدانية: likely an adjective, and the phrase no name.</summary>
    private static bool IsIndefiniteNisba(in HeadPhrase phrase, int word) =>
        phrase.Text.KeyOf(word) is var key && (key[^1] == 'ي' || key.EndsWith("يه")) && !phrase.Has(word, WordTraits.GivenName);
}
