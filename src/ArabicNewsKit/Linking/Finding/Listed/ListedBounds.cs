using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Says which words of a listed name are the mention: titles, classifiers and nations at its ends stay outside.</summary>
internal static class ListedBounds
{
    /// <summary>The first word of the mention.</summary>
    /// <param name="document">The document.</param>
    /// <param name="layer">The layer that lists the name.</param>
    /// <param name="first">The first word of the name.</param>
    /// <param name="last">Its last word.</param>
    /// <param name="entity">The first entity of that name, in the layer.</param>
    public static int First(LinkDocument document, GazetteerLayer layer, int first, int last, int entity)
    {
        int begin = IsQuotedLabel(document, first, last) ? first + 2 : AfterTitle(document, first, last);
        return begin == first ? AfterClassifier(document, layer, first, last, entity) : begin;
    }

    /// <summary>
    /// The last word of the mention. ريال مدريد الإسباني: the nation is said of a name that is whole without it; so is a ground's town.
    /// </summary>
    public static int Last(LinkDocument document, GazetteerLayer layer, int first, int last, WordForm form, int entity)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(last);
        if (last > first && key is ['ب', ..] && IsGround(layer, entity) && IsTown(document, layer, last))
        {
            return last - 1;
        }

        if (last == first || !DefiniteArticle.MayStart(key) || DefiniteArticle.MayStart(document.Text.KeyOf(last - 1))
            || document.Text[last - 1].Kind == WordKind.Symbol)
        {
            return last;
        }

        return IsNation(document, layer, last, 2) && Leads(document, layer, first, form.Offset, last - 1, entity) ? last - 1 : last;
    }

    private static bool IsGround(GazetteerLayer layer, int entity)
    {
        ref readonly EntityRow row = ref layer.Image.Entities[entity];
        return (EntityType)row.Type == EntityType.Place && (layer.Image.TraitsOf(row.Subtype) & SubtypeTraits.Sport) != 0;
    }

    /// <summary>
    /// Whether a word is ب and a town (ملعب الشعب ببغداد), the town a mention of its own; not where a town's name starts with it: باردو.
    /// </summary>
    private static bool IsTown(LinkDocument document, GazetteerLayer layer, int word)
    {
        int offset = DefiniteArticle.MayStart(document.Text.KeyOf(word)[1..]) ? 3 : 1;
        return IsTown(layer, document.WordId(layer, word, offset)) && !IsTown(layer, document.WordId(layer, word));
    }

    private static bool IsTown(GazetteerLayer layer, int wordId)
    {
        ReadOnlySpan<NamePosting> postings = layer.Postings(layer.Step(0, wordId));
        return !postings.IsEmpty && (layer.Image.TraitsOf(layer.Image.Entities[postings[0].Entity].Subtype) & SubtypeTraits.Town) != 0;
    }

    /// <summary>Whether a word, from a unit on, is the adjective of a nation.</summary>
    public static bool IsNation(LinkDocument document, GazetteerLayer layer, int word, int offset)
    {
        // the adjectives of a node lie behind all else
        ReadOnlySpan<NamePosting> postings = layer.Postings(layer.Step(0, document.WordId(layer, word, offset)));
        return !postings.IsEmpty && postings[^1].Kind == NameKind.Adjective;
    }

    /// <summary>تنظيم "داعش": a classifier before a name in quotation marks stays outside.</summary>
    private static bool IsQuotedLabel(LinkDocument document, int first, int last) =>
        last >= first + 2 && document.Text[first + 1].Kind == WordKind.Symbol
        && document.Text.KeyOf(first + 1)[0] is '"' or '«' or '“' or '”'
        && document.Cues[first + 1].Head is { Kind: NameHeadKind.Label } or { Kind: NameHeadKind.Idafa, Inside: false };

    /// <summary>الملك محمد السادس: a title stays outside, though a list may have it in the name.</summary>
    private static int AfterTitle(LinkDocument document, int first, int last)
    {
        int begin = first;
        if (document.Listed[first].PersonEnd == last)
        {
            // للإمام علي, بالإمام علي
            bool peeled = document.Text.KeyOf(first) is ['ل', 'ل', ..] or ['ب' or 'و' or 'ف' or 'ك', 'ا', 'ل', ..]
                && document.Cues[first + 1].Title != TitleKind.None;
            begin += peeled ? 1 : 0;
            while (begin < last && document.Lexicon.Titles.Match(document, begin, 0, out _, out int end) && end < last
                && (document.Traits[end + 1] & WordTraits.Descends) == 0)
            {
                begin = end + 1;
            }
        }

        return begin;
    }

    /// <summary>محافظة ديالى: the classifier stays outside where the place is listed without it too.</summary>
    private static int AfterClassifier(LinkDocument document, GazetteerLayer layer, int first, int last, int entity)
    {
        if (last == first || document.Cues[first + 1].Head is not { Span: NameHeadSpan.Out, Type: EntityType.Place }
            || document.Cues[first + 1].HeadStart != first)
        {
            return first;
        }

        ReadOnlySpan<char> key = document.Text.KeyOf(first + 1);
        return Leads(document, layer, first + 1, DefiniteArticle.MayStart(key) ? 2 : 0, last, entity)
            || Leads(document, layer, first + 1, 0, last, entity) ? first + 1 : first;
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
}
