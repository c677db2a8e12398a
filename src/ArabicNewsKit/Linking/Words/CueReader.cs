using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Marks for each word what stands before it and speaks for a name: titles, open descriptions of offices, heads.</summary>
internal static class CueReader
{
    /// <summary>How many words the description of an office may take before the name.</summary>
    private const int LongestRole = 9;

    public static void Read(LinkDocument document)
    {
        NewsText text = document.Text;
        int roleEnds = -1;
        for (int i = 0; i < text.Count; i++)
        {
            if (i <= roleEnds && ((text[i].Before & (WordBreak.Line | WordBreak.Sentence)) != 0 || ClosesRole(document, i)))
            {
                document.Cues[i + 1].Apposed = i <= roleEnds && document.IsComma(i);
                roleEnds = -1;
            }

            document.Cues[i].Role |= i <= roleEnds;
            if (text[i].Kind != WordKind.Arabic || document.Lacks(i, Absence.Phrase))
            {
                continue;
            }

            bool opens = false;
            foreach (WordForm form in document.FormsOf(i).WithArticle)
            {
                WordTraits traits = document.TraitsOf(i, form);
                if ((traits & WordTraits.OpensPhrase) != 0)
                {
                    opens = true;
                    roleEnds = Math.Max(roleEnds, Phrases(document, i, form, traits));
                }
            }

            if (!opens)
            {
                document.Note(i, Absence.Phrase);
            }
        }
    }

    /// <summary>Reads the phrases that a word opens in one of its forms.</summary>
    /// <returns>The last word that the description of an office may take; -1 where none opens.</returns>
    private static int Phrases(LinkDocument document, int word, WordForm form, WordTraits traits)
    {
        int roleEnds = -1;
        if (document.Lexicon.Titles.Match(document, word, form, traits, out TitleKind title, out int last))
        {
            Mark(document, last, title);
            Take(document, word, last);
        }

        if (document.Lexicon.Roles.Match(document, word, form, traits, out _, out last))
        {
            roleEnds = last + LongestRole;
            Take(document, word, last);
        }

        if (document.Lexicon.OrdinaryPhrases.Match(document, word, form, traits, out _, out last))
        {
            Take(document, word - 1, last);
            for (int i = word + 1; i <= last; i++)
            {
                document.Cues[i].Ordinary = true;
            }
        }

        Head(document, word, form, traits);
        return roleEnds;
    }

    private static void Mark(LinkDocument document, int last, TitleKind title)
    {
        int next = last + 1;
        NewsText text = document.Text;

        // الإمام الجليل فلان
        while (document.Follows(next + 1) && IsEpithet(document, next))
        {
            next++;
        }

        // الكولونيل، ديفد ويليامز and الرئيس "فلان"
        if (next < text.Count && text[next].Kind == WordKind.Symbol && text.KeyOf(next)[0] is '،' or ',' or ':' or '"' or '«' or '“' or '/' or '.')
        {
            next++;
        }

        if (next < text.Count && (text[next].Before & WordBreak.Line) == 0)
        {
            ref WordCue cue = ref document.Cues[next];
            cue.Title = cue.Title == TitleKind.None ? title : cue.Title;
        }
    }

    private static bool IsEpithet(LinkDocument document, int word)
    {
        if (!DefiniteArticle.MayStart(document.Text.KeyOf(word)) || (document.Text[word].Before & (WordBreak.Line | WordBreak.Sentence)) != 0)
        {
            return false;
        }

        WordTraits traits = document.Traits[word] | document.TraitsFrom(word, 2);
        if (document.Text.KeyOf(word)[^1] == 'ي'
            && (document.Traits[word + 1] & (WordTraits.GivenName | WordTraits.Common)) == WordTraits.GivenName
            && !DefiniteArticle.MayStart(document.Text.KeyOf(word + 1)) && (traits & (WordTraits.GivenName | WordTraits.OpensTitle | WordTraits.Function)) == 0)
        {
            // القاضي العسكري رامي الزيودات: what kind of a judge
            return true;
        }

        return (traits & (WordTraits.Adjective | WordTraits.GivenName | WordTraits.AlsoName | WordTraits.StopsComplement | WordTraits.OpensTitle)) == WordTraits.Adjective;
    }

    private static void Take(LinkDocument document, int first, int last)
    {
        for (int i = first + 1; i <= last; i++)
        {
            document.Cues[i].Taken = true;
        }
    }

    private static void Head(LinkDocument document, int first, WordForm form, WordTraits traits)
    {
        if (document.Cues[first].Ordinary || !document.Lexicon.Heads.Match(document, first, form, traits, out NameHead head, out int last))
        {
            return;
        }

        if (document.KeepsEndsApart && !head.Owned && document.Text.SurfaceOf(last)[^1] == 'ه')
        {
            // مكتبه is his office and no مكتبة
            return;
        }

        int at = head.Kind == NameHeadKind.Behind ? last : last + 1;
        if (document.Follows(at) && (document.Cues[at].Head is null || first < document.Cues[at].HeadStart))
        {
            ref WordCue cue = ref document.Cues[at];
            cue.Head = head;
            cue.HeadStart = first;
            cue.HeadSkip = form.Skip;
        }
    }

    private static bool ClosesRole(LinkDocument document, int word)
    {
        if (document.Text[word].Kind == WordKind.Symbol)
        {
            return document.Text.KeyOf(word)[0] is '.' or '؟' or '!' or '؛' or ';' or ':' or ')' or '،' or ',';
        }

        return (document.Traits[word] & (WordTraits.Verb | WordTraits.SpeechBefore)) != 0
            && (document.Traits[word] & (WordTraits.GivenName | WordTraits.Noun)) == 0;
    }
}
