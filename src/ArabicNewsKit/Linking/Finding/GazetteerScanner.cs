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
            if (text[i].Kind == WordKind.Symbol || document.Cues[i].Taken
                || (document.Lacks(i, Absence.Name) && (i + 1 == text.Count || !JoinedSpelling.IsSecond(text.KeyOf(i + 1)))))
            {
                continue;
            }

            bool opens = false;
            foreach (GazetteerLayer layer in document.Gazetteer.Layers)
            {
                opens |= Scan(document, layer, i);
            }

            if (!opens)
            {
                document.Note(i, Absence.Name);
            }
        }
    }

    /// <returns>Whether a name may start with the word wherever it stands.</returns>
    private static bool Scan(LinkDocument document, GazetteerLayer layer, int word)
    {
        bool opens = false;
        foreach (WordForm form in document.FormsOf(word))
        {
            int node = layer.Step(0, document.WordId(layer, word, form.Offset));
            if (node >= 0)
            {
                opens = true;
                Walk(document, layer, word, word, form, node);
            }

            node = JoinedSpelling.Step(document, layer, 0, word, form.Offset, out int last);
            if (node >= 0)
            {
                Walk(document, layer, word, last, form, node);
            }

            opens |= JoinedSpelling.MayOpen(document.Text.KeyOf(word)[form.Offset..]);
        }

        return Enclitic(document, layer, word) || opens;
    }

    /// <summary>Follows the trie from the node of a first word, which ends at <paramref name="last"/>.</summary>
    private static void Walk(LinkDocument document, GazetteerLayer layer, int first, int last, WordForm form, int node)
    {
        NewsText text = document.Text;
        bool named = !layer.Postings(node).IsEmpty;
        Add(document, layer, first, last, form, 0, node);
        for (int steps = 0; steps < LongestName && layer.HasNext(node); steps++)
        {
            int next = Gap(document, last + 1);
            if (next < 0 || (named && next > last + 1 && IsQuote(text.KeyOf(last + 1)[0])))
            {
                // وكالة الأنباء العراقية "واع": what is in quotation marks is said of the name
                return;
            }

            if (named && (document.Traits[next] & WordTraits.OpensClause) != 0)
            {
                // التحالف الدولي ضد داعش: two names, whatever a list says
                return;
            }

            int step = layer.Step(node, document.WordId(layer, next));
            int end = next;
            if (step < 0)
            {
                step = JoinedSpelling.Step(document, layer, node, next, 0, out end);
            }

            if (step < 0)
            {
                step = document.Lexicon.Variants.Step(layer, node, text.KeyOf(next));
            }

            if (step < 0)
            {
                return;
            }

            node = step;
            last = end;
            if (last == first + 1 && IsDescription(document, layer, first, form, last))
            {
                continue;
            }

            named |= !layer.Postings(node).IsEmpty;
            Add(document, layer, first, last, form, 0, node);
        }
    }

    private static bool IsQuote(char unit) => unit is '"' or '«' or '»' or '“' or '”';

    /// <summary>القوات الأمريكية: the adjective is the mention.</summary>
    private static bool IsDescription(LinkDocument document, GazetteerLayer layer, int first, WordForm form, int last)
    {
        if ((document.TraitsOf(first, form) & WordTraits.Describes) == 0)
        {
            return false;
        }

        return IsNation(document, layer, last, DefiniteArticle.MayStart(document.Text.KeyOf(last)) ? 2 : 0);
    }

    /// <summary>Whether a word, from a unit on, is the adjective of a nation.</summary>
    private static bool IsNation(LinkDocument document, GazetteerLayer layer, int word, int offset)
    {
        foreach (NamePosting posting in layer.Postings(layer.Step(0, document.WordId(layer, word, offset))))
        {
            if (posting.Kind == NameKind.Adjective)
            {
                return true;
            }
        }

        return false;
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
    private static bool Enclitic(LinkDocument document, GazetteerLayer layer, int word)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word);
        if (key.Length < 6 || !key.EndsWith("نا"))
        {
            return false;
        }

        int skip = key[0] is 'ل' or 'ب' or 'و' ? 1 : 0;
        for (int from = 0; from <= skip; from++)
        {
            int node = layer.Step(0, layer.WordId(key[from..^2]));
            foreach (NamePosting posting in layer.Postings(node))
            {
                if (posting is { Article: true, Kind: NameKind.Preferred or NameKind.Alias }
                    && layer.Image.Entities[posting.Entity].Type == (byte)EntityType.Place)
                {
                    Add(document, layer, word, word, new WordForm((byte)from, (byte)from, true), 2, node);
                    return true;
                }
            }
        }

        return false;
    }

    private static void Add(
        LinkDocument document, GazetteerLayer layer, int first, int last, WordForm form, byte drop, int node)
    {
        ReadOnlySpan<NamePosting> postings = layer.Postings(node);
        if (postings.IsEmpty)
        {
            return;
        }

        int start = document.Options.Count;
        ref ListedWord listed = ref document.Listed[first];
        foreach (NamePosting posting in postings)
        {
            if (layer.Hides(posting.Entity) || !Agrees(posting, form) || (form.Article && !posting.Article && last > first
                && layer.Image.Entities[posting.Entity].Type == (byte)EntityType.Place))
            {
                continue;
            }

            document.Options.Add(new LinkOption
            {
                Entity = layer.EntityBase + posting.Entity,
                Kind = posting.Kind,
                Mark = posting.Mark,
                ExtraArticle = form.Article && !posting.Article && posting.Kind is not (NameKind.Adjective or NameKind.Surname),
            });
            if (first == last && IsAlsoAdjective(document, layer, first, form, posting))
            {
                document.Options.Add(new LinkOption { Entity = layer.EntityBase + posting.Entity, Kind = NameKind.Adjective });
            }

            Note(ref listed, posting, (EntityType)layer.Image.Entities[posting.Entity].Type, first, last);
            listed.Kinds |= form.Skip == 0 && (listed.Kinds & ListedKinds.Thing) != 0 ? ListedKinds.Plain : ListedKinds.None;
        }

        int count = document.Options.Count - start;
        if (count == 0)
        {
            return;
        }

        int begin = IsQuotedLabel(document, first, last) ? first + 2 : AfterTitle(document, first, last, listed);
        begin = begin == first ? AfterClassifier(document, layer, first, last, document.Options[start].Entity - layer.EntityBase) : begin;
        last = BeforeNation(document, layer, first, last, form, document.Options[start].Entity - layer.EntityBase);
        document.Candidates.Add(new Candidate
        {
            First = begin,
            Last = last,
            Skip = begin == first ? form.Skip : (byte)0,
            Drop = drop,
            Article = form.Article,
            Source = CandidateSource.Listed,
            OptionStart = start,
            OptionCount = count,
            Chosen = -1,
            FullName = -1,
        });
    }

    /// <summary>Whether a state's name is the feminine of its adjective too: السعودية.</summary>
    private static bool IsAlsoAdjective(
        LinkDocument document, GazetteerLayer layer, int word, WordForm form, NamePosting posting)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word)[form.Offset..];
        if (posting.Kind == NameKind.Adjective || !key.EndsWith("يه"))
        {
            return false;
        }

        foreach (NamePosting other in layer.Postings(layer.Step(0, layer.WordId(key[..^1]))))
        {
            if (other.Entity == posting.Entity && other.Kind == NameKind.Adjective)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>الملك محمد السادس: a title stays outside, though a list may have it in the name.</summary>
    private static int AfterTitle(LinkDocument document, int first, int last, in ListedWord listed)
    {
        int begin = first;
        if (listed.PersonEnd == last)
        {
            while (begin < last && document.Lexicon.Titles.Match(document, begin, 0, out _, out int end)
                && end < last)
            {
                begin = end + 1;
            }
        }

        return begin;
    }

    /// <summary>محافظة ديالى: the classifier stays outside where the place is listed without it too.</summary>
    private static int AfterClassifier(LinkDocument document, GazetteerLayer layer, int first, int last, int entity)
    {
        if (last == first || document.Cues[first + 1].Head is not { Span: NameHeadSpan.Out, Type: EntityType.Place } || document.Cues[first + 1].HeadStart != first)
        {
            return first;
        }

        ReadOnlySpan<char> key = document.Text.KeyOf(first + 1);
        return Leads(document, layer, first + 1, DefiniteArticle.MayStart(key) ? 2 : 0, last, entity)
            || Leads(document, layer, first + 1, 0, last, entity) ? first + 1 : first;
    }

    /// <summary>ريال مدريد الإسباني: the nation is said of a name that is whole without it.</summary>
    private static int BeforeNation(LinkDocument document, GazetteerLayer layer, int first, int last, WordForm form, int entity)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(last);
        if (last == first || !DefiniteArticle.MayStart(key) || DefiniteArticle.MayStart(document.Text.KeyOf(last - 1))
            || document.Text[last - 1].Kind == WordKind.Symbol)
        {
            return last;
        }

        return IsNation(document, layer, last, 2) && Leads(document, layer, first, form.Offset, last - 1, entity) ? last - 1 : last;
    }

    /// <summary>Whether words, the first from a unit on, are an unmarked name of an entity.</summary>
    private static bool Leads(LinkDocument document, GazetteerLayer layer, int first, int offset, int last, int entity)
    {
        int node = layer.Step(0, document.WordId(layer, first, offset));
        for (int i = first + 1; i <= last && node >= 0; i++)
        {
            node = layer.Step(node, document.WordId(layer, i));
        }

        foreach (NamePosting posting in layer.Postings(node))
        {
            if (posting.Entity == entity && posting.Mark == NameMark.None && posting.Kind is NameKind.Preferred or NameKind.Alias)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>تنظيم "داعش": a classifier before a name in quotation marks stays outside.</summary>
    private static bool IsQuotedLabel(LinkDocument document, int first, int last) =>
        last >= first + 2 && document.Text[first + 1].Kind == WordKind.Symbol
        && document.Text.KeyOf(first + 1)[0] is '"' or '«' or '“' or '”'
        && document.Cues[first + 1].Head is { Kind: NameHeadKind.Label } or { Kind: NameHeadKind.Idafa, Inside: false };

    private static void Note(ref ListedWord listed, NamePosting posting, EntityType type, int first, int last)
    {
        if (posting.Kind == NameKind.Adjective)
        {
            listed.Kinds |= ListedKinds.Adjective;
            return;
        }

        if (posting.Kind == NameKind.Surname)
        {
            listed.Kinds |= ListedKinds.Surname;
            return;
        }

        listed.Kinds |= type == EntityType.Person ? ListedKinds.Person
            : posting.Mark == NameMark.None ? ListedKinds.Thing
            : ListedKinds.Doubtful;
        if (last > listed.End)
        {
            listed.End = last;
            listed.EndType = type;
        }

        if (type == EntityType.Person && last > first)
        {
            listed.PersonEnd = Math.Max(listed.PersonEnd, last);
        }
    }

    /// <summary>
    /// The article belongs to the name: without النجف's, the word is another. An adjective and a last name go both ways.
    /// </summary>
    private static bool Agrees(NamePosting posting, WordForm form) =>
        form.Article || !posting.Article || posting.Kind is NameKind.Adjective or NameKind.Surname;
}
