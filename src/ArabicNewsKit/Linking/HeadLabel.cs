using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Reads what belongs to a head that a name of its own follows.</summary>
internal static class HeadLabel
{
    /// <summary>Reads a name of its own: حركة النجباء, مطار كابول الدولي.</summary>
    /// <returns>Its last word; below <paramref name="start"/> where there is none.</returns>
    public static int Read(LinkDocument document, int start, NameHead head, ref double odds)
    {
        NewsText text = document.Text;
        if (text[start].Kind == WordKind.Latin)
        {
            int end = start;
            while (end < start + 2 && document.Follows(end + 1) && text[end + 1].Kind == WordKind.Latin)
            {
                end++;
            }

            odds += 0.8;
            return end;
        }

        if (text[start].Kind != WordKind.Arabic)
        {
            return -1;
        }

        ReadOnlySpan<char> key = text.KeyOf(start);
        ListedKinds listed = document.Listed[start].Kinds;
        if ((listed & ListedKinds.Thing) != 0)
        {
            // مطار بغداد is a name, مدينة بغداد names Baghdad; حزب الليكود names Likud
            int end = document.Listed[start].End;
            if (!head.Inside || document.Listed[start].EndType != EntityType.Place)
            {
                return -1;
            }

            odds += 0.7;
            return Tail(document, end, head);
        }

        if ((listed & ListedKinds.Adjective) != 0)
        {
            return -1;
        }

        if (head.Inside && PersonEnd(document, start) is var person && person > start)
        {
            // مدرسة فهمي الجرجاوي
            odds += 1.5;
            return person;
        }

        int last = -1;
        bool named = false;
        for (int i = start; i < text.Count && i < start + 3 && document.Follows(i) && text[i].Kind == WordKind.Arabic; i++)
        {
            ReadOnlySpan<char> word = text.KeyOf(i);
            bool article = DefiniteArticle.MayStart(word);
            WordTraits traits = document.TraitsFrom(i, article ? 2 : 0);
            if (i > start && head.Type == EntityType.Organization && (document.Listed[i].Kinds & ListedKinds.Adjective) != 0
                && article && named && HeadFinder.Agrees(document, start, word))
            {
                // مؤسسة البترول الكويتية
                odds += 0.8;
                return i;
            }

            if (i > start && !article && (named || (document.Traits[i] & WordTraits.GivenName) != 0))
            {
                break;
            }

            if (document.IsCommon(i) || (i > start && (document.Listed[i].Kinds & (ListedKinds.Thing | ListedKinds.Adjective)) != 0)
                || (article && (traits & WordTraits.StopsComplement) != 0)
                || (document.Traits[i] & (WordTraits.SpeechBefore | WordTraits.SpeechAfter)) != 0
                || HeadFinder.IsHead(document, i, 0))
            {
                break;
            }

            double shape = document.Lexicon.Shape.Score(article ? word[2..] : word);
            bool ordinary = (traits & WordTraits.Common) != 0 && (traits & WordTraits.AlsoName) == 0;
            if (article)
            {
                // الشعب, الحر: definite words carry names of bodies, of places rather not
                if (head.Type == EntityType.Place && (ordinary || shape < -2.5))
                {
                    break;
                }

                odds += i == start ? (ordinary ? -0.7 : 0.2) : 0.2;
                named = true;
            }
            else if (shape > (i == start ? 0 : 1) || (traits & WordTraits.GivenName) != 0)
            {
                odds += i == start ? 0.4 : 0;
            }
            else
            {
                break;
            }

            last = i;
        }

        return last < start ? -1 : Tail(document, last, head);
    }

    /// <summary>مطار كابول الدولي, قاعدة سبايكر الجوية.</summary>
    private static int Tail(LinkDocument document, int last, NameHead head)
    {
        if (head.Inside && head.Type == EntityType.Place && document.Follows(last + 1)
            && document.Text.KeyOf(last + 1) is "الدولي" or "الجويه" or "الحدودي")
        {
            return last + 1;
        }

        return last;
    }

    /// <summary>The last word of the person's full name that starts at a word; -1 for none.</summary>
    public static int PersonEnd(LinkDocument document, int word) =>
        (document.Traits[word] & WordTraits.FirstParticle) != 0 && document.Follows(word + 1) && document.MayBeJoined(word + 1) ? word + 1
        : document.PersonAt[word] is var person && person >= 0 && document.Candidates[person].Skip == 0 ? document.Candidates[person].Last
        : document.Listed[word].PersonEnd;
}
