using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Looks a single name up: as it is, without its article, without its proclitics.</summary>
internal static class NameLookup
{
    private const double ArticleCost = 0.02;
    private const double ProcliticCost = 0.1;

    public static GazetteerHit[] Find(Gazetteer gazetteer, string name, int top)
    {
        NewsText text = NewsText.Read(name);
        Span<int> words = text.Count <= 64 ? stackalloc int[text.Count] : new int[text.Count];
        int count = 0;
        for (int i = 0; i < text.Count; i++)
        {
            if (text[i].Kind != WordKind.Symbol)
            {
                words[count++] = i;
            }
        }

        var found = new TopCandidates(Math.Min(top, gazetteer.Count));
        if (count > 0)
        {
            foreach (GazetteerLayer layer in gazetteer.Layers)
            {
                try
                {
                    Find(layer, text, words[..count], found);
                }
                catch (Exception e) when (e is IndexOutOfRangeException or ArgumentOutOfRangeException)
                {
                    throw layer.Image.Damaged();
                }
            }
        }

        var hits = new GazetteerHit[found.Count];
        for (int i = 0; i < hits.Length; i++)
        {
            var entity = new GazetteerEntity(gazetteer.Record(found[i].Entity));
            hits[i] = new GazetteerHit(entity, found[i].Score, found[i].Exact);
        }

        GC.KeepAlive(gazetteer);
        return hits;
    }

    private static void Find(GazetteerLayer layer, NewsText text, ReadOnlySpan<int> words, TopCandidates found)
    {
        ReadOnlySpan<char> first = text.KeyOf(words[0]);
        ReadOnlySpan<int> rest = words[1..];
        FindFrom(layer, text, first, rest, false, 0, found);
        FindStripped(layer, text, first, rest, 0, found);
        if (text[words[0]].Kind != WordKind.Arabic)
        {
            return;
        }

        // one conjunction, then one preposition; before the article, the ل swallows its alef
        int start = 0;
        double cost = 0;
        if (first.Length - start > 2 && first[start] is 'و' or 'ف')
        {
            start++;
            cost += ProcliticCost;
            FindFrom(layer, text, first[start..], rest, false, cost, found);
            FindStripped(layer, text, first[start..], rest, cost, found);
        }

        if (first.Length - start > 2 && first[start] is 'ب' or 'ك' or 'ل' or 'س')
        {
            bool contracted = first[start] == 'ل' && first[start + 1] == 'ل' && first.Length - start > 3;
            start++;
            cost += ProcliticCost;
            FindFrom(layer, text, first[start..], rest, false, cost, found);
            FindStripped(layer, text, first[start..], rest, cost, found);
            if (contracted)
            {
                FindFrom(layer, text, first[(start + 1)..], rest, true, cost, found);
            }
        }
    }

    private static void FindStripped(
        GazetteerLayer layer, NewsText text, ReadOnlySpan<char> first, ReadOnlySpan<int> rest, double cost, TopCandidates found)
    {
        if (DefiniteArticle.MayStart(first))
        {
            FindFrom(layer, text, DefiniteArticle.Strip(first), rest, true, cost, found);
        }
    }

    private static void FindFrom(
        GazetteerLayer layer, NewsText text, ReadOnlySpan<char> first, ReadOnlySpan<int> rest, bool article, double cost,
        TopCandidates found)
    {
        int node = layer.Step(0, layer.WordId(first));
        for (int i = 0; node >= 0 && i < rest.Length; i++)
        {
            node = layer.Step(node, layer.WordId(text.KeyOf(rest[i])));
        }

        foreach (NamePosting posting in layer.Postings(node))
        {
            if (!layer.Hides(posting.Entity))
            {
                Add(layer, posting, cost + (posting.Article == article ? 0 : ArticleCost), found);
            }
        }
    }

    private static void Add(GazetteerLayer layer, NamePosting posting, double cost, TopCandidates found)
    {
        double fit = posting.Kind switch
        {
            NameKind.Surname => 0.6,
            NameKind.Adjective => 0.5,
            _ when posting.Mark != NameMark.None => 0.8,
            _ => 1,
        };
        int prior = layer.Image.Entities[posting.Entity].Prior;
        double score = Math.Round((fit - cost) * (0.8 + (0.002 * prior)), 4);
        bool exact = posting.Kind is NameKind.Preferred or NameKind.Alias or NameKind.Acronym;
        found.Add(layer.EntityBase + posting.Entity, score, exact);
    }
}
