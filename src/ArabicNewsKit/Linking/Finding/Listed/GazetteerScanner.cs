using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Finds every listed name: walks the gazetteer's trie from each word, in each of the word's forms.</summary>
internal static class GazetteerScanner
{
    /// <summary>No listed name is longer, so a walk stays bounded.</summary>
    private const int LongestName = 12;

    public static void Scan(LinkDocument document)
    {
        NewsText text = document.Text;
        for (int i = 0; i < text.Count; i++)
        {
            if (text[i].Kind == WordKind.Symbol || document.Cues[i].Taken)
            {
                continue;
            }

            foreach (ref FormName name in document.NamesOf(i))
            {
                Read(document, document.Gazetteer.Layers[name.Layer], i, ref name);
            }

            if (JoinedSpelling.MayStep(document, i))
            {
                Join(document, i);
            }

            if (!document.Lacks(i, Absence.Enclitic))
            {
                Enclitic(document, i);
            }
        }
    }

    /// <summary>Whether a word may end in an enclitic: a no for nearly all.</summary>
    public static bool MayBeEnclitic(ReadOnlySpan<char> key) => key is [_, _, _, _, .., 'ن', 'ا'];

    /// <summary>Reads the word by itself and the names that go on from it.</summary>
    private static void Read(LinkDocument document, GazetteerLayer layer, int word, ref FormName name)
    {
        if (name.Named)
        {
            ListedCandidate.AddWord(document, layer, word, ref name);
        }

        if (name.GoesOn)
        {
            Walk(document, layer, word, word, name.Form, name.Node, name.Named);
        }
    }

    /// <summary>Reads the word as two, or together with the next as one.</summary>
    private static void Join(LinkDocument document, int word)
    {
        foreach (GazetteerLayer layer in document.Gazetteer.Layers)
        {
            foreach (WordForm form in document.FormsOf(word))
            {
                int joined = JoinedSpelling.Step(document, layer, 0, word, form.Offset, out int last);
                if (joined >= 0)
                {
                    ListedCandidate.Add(document, layer, word, last, form, 0, joined);
                    if (layer.HasNext(joined))
                    {
                        Walk(document, layer, word, last, form, joined, !layer.Postings(joined).IsEmpty);
                    }
                }
            }
        }
    }

    /// <summary>Follows the trie behind a first word, which ends at <paramref name="last"/> and from which names go on.</summary>
    private static void Walk(LinkDocument document, GazetteerLayer layer, int first, int last, WordForm form, int node, bool named)
    {
        NewsText text = document.Text;
        bool goesOn = true;
        for (int steps = 0; steps < LongestName && goesOn; steps++)
        {
            int next = Gap(document, last + 1);
            bool quoted = next > last + 1 && WordSurroundings.IsQuote(text.KeyOf(last + 1)[0]);
            if (next < 0 || (named && quoted && !(last == first && document.Cues[last + 1].Head is not null)))
            {
                // وكالة الأنباء العراقية "واع": what is in quotation marks is said of the name; but قناة "الشرق", though a club is called so
                return;
            }

            if (named && (document.Traits[next] & WordTraits.OpensClause) != 0)
            {
                // التحالف الدولي ضد داعش: two names, whatever a list says
                return;
            }

            int step = layer.Step(node, document.WordId(layer, next));
            int end = next;
            if (step < 0 && JoinedSpelling.MayStep(document, next))
            {
                step = JoinedSpelling.Step(document, layer, node, next, 0, out end);
            }

            if (step < 0 && MayVary(document, next))
            {
                step = document.Lexicon.Variants.Step(layer, node, text.KeyOf(next), text[next].Hash);
            }

            if (step < 0)
            {
                return;
            }

            node = step;
            last = end;
            goesOn = layer.HasNext(node);
            if (last == first + 1 && IsDescription(document, layer, first, form, last))
            {
                continue;
            }

            named |= !layer.Postings(node).IsEmpty;
            ListedCandidate.Add(document, layer, first, last, form, 0, node);
        }
    }

    private static bool MayVary(LinkDocument document, int word)
    {
        if (document.Lacks(word, Absence.Variant))
        {
            return false;
        }

        bool may = document.Lexicon.Variants.AnyOf(document.Gazetteer.Layers, document.Text.KeyOf(word), document.Text[word].Hash);
        if (!may)
        {
            document.Note(word, Absence.Variant);
        }

        return may;
    }

    /// <summary>القوات الأمريكية: the adjective is the mention.</summary>
    private static bool IsDescription(LinkDocument document, GazetteerLayer layer, int first, WordForm form, int last)
    {
        if ((document.TraitsOf(first, form) & WordTraits.Describes) == 0)
        {
            return false;
        }

        return ListedBounds.IsNation(document, layer, last, DefiniteArticle.MayStart(document.Text.KeyOf(last)) ? 2 : 0);
    }

    /// <summary>The next word of a name at or behind a place: over a hyphen or quotation marks, not over the end of a line.</summary>
    private static int Gap(LinkDocument document, int at)
    {
        NewsText text = document.Text;
        for (int i = at; i < text.Count && i < at + 3; i++)
        {
            if ((text[i].Before & WordBreak.Line) != 0)
            {
                return -1;
            }

            if (text[i].Kind != WordKind.Symbol)
            {
                // سي.أن.أن, but not over the end of a sentence
                return (text[i].Before & WordBreak.Sentence) == 0
                    || (i > 0 && text.KeyOf(i - 1) is "." && text[i].Before == WordBreak.Sentence) ? i : -1;
            }

            if (text.KeyOf(i)[0] is not ('-' or '–' or '—' or '"' or '«' or '»' or '“' or '”' or '\'' or '’' or '.' or '/'))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>عراقنا: the enclitic stands in the article's place.</summary>
    private static void Enclitic(LinkDocument document, int word)
    {
        foreach (GazetteerLayer layer in document.Gazetteer.Layers)
        {
            if (Enclitic(document, layer, word))
            {
                return;
            }
        }

        document.Note(word, Absence.Enclitic);
    }

    private static bool Enclitic(LinkDocument document, GazetteerLayer layer, int word)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word);
        int skip = key[0] is 'ل' or 'ب' or 'و' ? 1 : 0;
        for (int from = 0; from <= skip; from++)
        {
            int node = layer.Step(0, layer.WordId(key[from..^2]));
            foreach (NamePosting posting in layer.Postings(node))
            {
                if (posting is { Article: true, Kind: NameKind.Preferred or NameKind.Alias }
                    && layer.Image.Entities[posting.Entity].Type == (byte)EntityType.Place)
                {
                    ListedCandidate.Add(document, layer, word, word, new WordForm((byte)from, (byte)from, true), 2, node);
                    return true;
                }
            }
        }

        return false;
    }
}
