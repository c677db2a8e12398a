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

    /// <summary>A head of this prior is hardly ever an ordinary word.</summary>
    private const double LikelyHead = 0.6;
    private const double SureHead = 0.75;

    /// <summary>What a word that may be a name must look like at least, behind a head that hardly leaves a doubt.</summary>
    private const double LeastShape = -2;

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

            // خلفا للواء علي حمود: a rank, not a brigade
            if (phrase.HasArticle(phrase.HeadStart) || (phrase.Document.Cues[start].Title != TitleKind.None && phrase.Text.KeyOf(phrase.HeadStart).StartsWith("لل")))
            {
                return -1;
            }
        }

        if (kind == WordKind.Latin)
        {
            return Latin(ref phrase);
        }

        if (kind != WordKind.Arabic)
        {
            return -1;
        }

        int listed = phrase.Document.Listed[phrase.HeadStart].End;
        if (phrase.Head.Kind != NameHeadKind.Idafa && listed >= start && phrase.Lists(phrase.HeadStart, ListedKinds.Thing))
        {
            // a list knows the whole better: حزب الله; what closes a name may be missing there: مطار أبو الظهور العسكري
            return phrase.Reaches(listed + 1) && phrase.Has(listed + 1, WordTraits.ClosesName) ? listed : -1;
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
            && inner is { Type: EntityType.Place, Span: NameHeadSpan.Out } && phrase.Reaches(end + 1) && phrase.IsPlace(end + 1))
        {
            phrase.Odds += 0.7;
            return document.Listed[end + 1].End;
        }

        if (!phrase.IsPlace(start) || (!phrase.Head.Inside && (phrase.Head.Type == EntityType.Place || phrase.Head.Prior < LikelyHead)))
        {
            return -1;
        }

        // نادي الخليج: by itself the place would be named
        phrase.Grown = true;
        phrase.Odds += 0.7;
        return document.Listed[start].End;
    }

    /// <summary>A person's full name, a title before it: مستشفى الملك فيصل, مدرسة فهمي الجرجاوي.</summary>
    private static int Person(ref HeadPhrase phrase)
    {
        LinkDocument document = phrase.Document;
        int first = phrase.Start;
        bool titled = document.Lexicon.Titles.Match(document, first, 0, out TitleKind title, out int end) && title == TitleKind.Honorific;
        first = titled ? end + 1 : first;
        if (!phrase.Head.Inside || phrase.Head.Prior < 0.5 || !phrase.Reaches(first))
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

        phrase.Odds += 1.4;
        return last;
    }

    private static int Words(ref HeadPhrase phrase)
    {
        LinkDocument document = phrase.Document;
        int start = phrase.Start;
        int last = -1;
        bool named = false;
        if (IsPrefixed(phrase, start) || (phrase.Has(start, WordTraits.InnerParticle) && !phrase.Has(start, WordTraits.BindsNext)) || phrase.Lists(start, ListedKinds.Thing | ListedKinds.Adjective) || (phrase.Head.Kind == NameHeadKind.Idafa && phrase.HasArticle(start)))
        {
            return -1;
        }

        for (int i = start; i < start + MostWords && phrase.Reaches(i); i++)
        {
            bool article = phrase.HasArticle(i);
            WordTraits traits = phrase.Bare(i);
            if (i > start && !article && !named && phrase.IsPlace(i))
            {
                // شبه جزيرة باخا كاليفورنيا
                return document.Listed[i].End;
            }

            if (i > start && ((!article && (named || phrase.Has(i, WordTraits.GivenName) || IsRarer(document, i, start) || (phrase.Text.KeyOf(i)[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && document.StartsAnew(i))))
                || phrase.Lists(i, ListedKinds.Thing | ListedKinds.Adjective) || phrase.Has(i, WordTraits.ClosesName)))
            {
                break;
            }

            if (!article && phrase.Has(i, WordTraits.BindsNext) && phrase.Reaches(i + 1) && !phrase.Has(i + 1, WordTraits.Function | WordTraits.Verb))
            {
                phrase.Odds += 0.4;
                return i + 1;
            }

            if (document.IsCommon(i) || (article && phrase.Stops(i)) || phrase.IsHead(i, 0)
                || phrase.Has(i, WordTraits.SpeechBefore | WordTraits.SpeechAfter))
            {
                break;
            }

            if (!article && phrase.Reaches(i + 2) && phrase.Has(i + 1, WordTraits.InnerParticle) && !phrase.Has(i + 1, WordTraits.Function))
            {
                // عقبة بن نافع
                phrase.Odds += 0.4;
                return i + 2;
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
            else if (shape > (i > start ? 1 : IsSure(phrase) ? LeastShape : 0) || (traits & WordTraits.GivenName) != 0)
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

    /// <summary>قرية and حزب hardly stand before anything but a name; an adjective would agree.</summary>
    private static bool IsSure(in HeadPhrase phrase) =>
        phrase.Head.Prior >= SureHead
        && !(phrase.Text.KeyOf(phrase.Start)[^1] is 'ه' && phrase.Head.Agreement != NameHeadAgreement.Masculine) && !IsIndefiniteNisba(phrase, phrase.Start);

    /// <summary>Whether the text has a word much more seldom than the name before it, which is then whole without it: إعصار روزا رياح.</summary>
    private static bool IsRarer(LinkDocument document, int word, int name) =>
        2 * document.Occurrences(word) < document.Occurrences(name);

    /// <summary>لزعماء in تحالف لزعماء الميليشيات.</summary>
    private static bool IsPrefixed(in HeadPhrase phrase, int word) =>
        phrase.Text.KeyOf(word)[0] is 'ل' or 'و' && phrase.Document.StartsAnew(word) && !phrase.Has(word, WordTraits.GivenName);

    /// <summary>ميدانية in محكمة ميدانية: likely an adjective, and the phrase no name.</summary>
    private static bool IsIndefiniteNisba(in HeadPhrase phrase, int word) =>
        phrase.Text.KeyOf(word).EndsWith(phrase.Head.Agreement == NameHeadAgreement.Masculine ? "ي" : "يه") && !phrase.Has(word, WordTraits.GivenName);
}
