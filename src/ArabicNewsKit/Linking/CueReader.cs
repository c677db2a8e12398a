using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Marks for each word what stands before it and speaks for a name: titles, open descriptions of offices, heads.</summary>
internal static class CueReader
{
    /// <summary>How many words the description of an office may take before the name.</summary>
    private const int LongestRole = 9;

    private const int LongestKey = 32;

    public static void Read(LinkDocument document)
    {
        NewsText text = document.Text;
        Span<WordForm> forms = stackalloc WordForm[WordForm.Most];
        Span<char> contracted = stackalloc char[LongestKey];
        int roleEnds = -1;
        for (int i = 0; i < text.Count; i++)
        {
            if ((text[i].Before & (WordBreak.Line | WordBreak.Sentence)) != 0 || ClosesRole(document, i))
            {
                roleEnds = -1;
            }

            document.Cues[i].Role |= i <= roleEnds;
            if (text[i].Kind != WordKind.Arabic)
            {
                continue;
            }

            ReadOnlySpan<char> key = text.KeyOf(i);
            if (key.Length > LongestKey)
            {
                continue;
            }

            int count = WordForm.Read(key, forms);
            foreach (WordForm form in forms[..count])
            {
                if (form.Article && !form.Contracted)
                {
                    continue;
                }

                scoped ReadOnlySpan<char> word = key[form.Offset..];
                if (form.Contracted)
                {
                    contracted[0] = 'ا';
                    contracted[1] = 'ل';
                    word.CopyTo(contracted[2..]);
                    word = contracted[..(word.Length + 2)];
                }

                if (document.Lexicon.Titles.Match(text, i, word, out int last) is { } title)
                {
                    Mark(document, last, title);
                    Take(document, i, last);
                }

                if (document.Lexicon.Roles.Match(text, i, word, out last) is not null)
                {
                    roleEnds = Math.Max(roleEnds, last + LongestRole);
                    Take(document, i, last);
                }

                if (document.Lexicon.OrdinaryPhrases.Match(text, i, word, out last) is not null)
                {
                    Take(document, i, last);
                }

                Head(document, document.Lexicon.Bodies, i, word, form);
                Head(document, document.Lexicon.Places, i, word, form);
            }
        }
    }

    private static void Mark(LinkDocument document, int last, string title)
    {
        int next = last + 1;
        NewsText text = document.Text;

        // الكولونيل، ديفد ويليامز and الرئيس "فلان"
        if (next < text.Count && text[next].Kind == WordKind.Symbol && text.KeyOf(next)[0] is '،' or ',' or ':' or '"' or '«' or '“' or '/' or '.')
        {
            next++;
        }

        if (next < text.Count && (text[next].Before & WordBreak.Line) == 0)
        {
            document.Cues[next].Title ??= title;
        }
    }

    private static void Take(LinkDocument document, int first, int last)
    {
        for (int i = first + 1; i <= last; i++)
        {
            document.Cues[i].Taken = true;
        }
    }

    private static void Head(LinkDocument document, PhraseTable<NameHead> table, int first, ReadOnlySpan<char> word, WordForm form)
    {
        if (table.Match(document.Text, first, word, out int last) is not { } head || !document.Follows(last + 1))
        {
            return;
        }

        ref WordCue cue = ref document.Cues[last + 1];
        if (cue.Head is null || first < cue.HeadStart)
        {
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
