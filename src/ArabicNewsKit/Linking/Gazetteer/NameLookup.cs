using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>Looks a single name up: as it is, without its article, without its proclitics, its joined words also split.</summary>
internal static class NameLookup
{
    private const double ArticleCost = 0.02;
    private const double ProcliticCost = 0.1;
    private const int RoomForCandidates = 16;

    public static GazetteerHit[] Find(Gazetteer gazetteer, string name, int top)
    {
        using NewsText text = NewsText.Read(name);
        Span<int> words = text.Count <= 64 ? stackalloc int[text.Count] : new int[text.Count];
        int count = 0;
        for (int i = 0; i < text.Count; i++)
        {
            if (text[i].Kind != WordKind.Symbol)
            {
                words[count++] = i;
            }
        }

        var found = new TopCandidates(
            Math.Min(top, gazetteer.Count), stackalloc TopCandidates.Candidate[Math.Min(Math.Min(top, gazetteer.Count), RoomForCandidates)]);
        if (count > 0)
        {
            foreach (GazetteerLayer layer in gazetteer.Layers)
            {
                try
                {
                    Find(layer, text, words[..count], ref found);
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

    private static void Find(GazetteerLayer layer, NewsText text, ReadOnlySpan<int> words, ref TopCandidates found)
    {
        ReadOnlySpan<char> first = text.KeyOf(words[0]);
        ReadOnlySpan<int> rest = words[1..];
        FindFrom(layer, text, first, rest, false, 0, ref found);
        FindStripped(layer, text, first, rest, 0, ref found);
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
            FindFrom(layer, text, first[start..], rest, false, cost, ref found);
            FindStripped(layer, text, first[start..], rest, cost, ref found);
        }

        if (first.Length - start > 2 && first[start] is 'ب' or 'ك' or 'ل' or 'س')
        {
            bool contracted = first[start] == 'ل' && first[start + 1] == 'ل' && first.Length - start > 3;
            start++;
            cost += ProcliticCost;
            FindFrom(layer, text, first[start..], rest, false, cost, ref found);
            FindStripped(layer, text, first[start..], rest, cost, ref found);
            if (contracted)
            {
                FindFrom(layer, text, first[(start + 1)..], rest, true, cost, ref found);
            }
        }
    }

    private static void FindStripped(
        GazetteerLayer layer, NewsText text, ReadOnlySpan<char> first, ReadOnlySpan<int> rest, double cost, ref TopCandidates found)
    {
        if (DefiniteArticle.MayStart(first))
        {
            FindFrom(layer, text, DefiniteArticle.Strip(first), rest, true, cost, ref found);
        }
    }

    private static void FindFrom(
        GazetteerLayer layer, NewsText text, ReadOnlySpan<char> first, ReadOnlySpan<int> rest, bool article, double cost,
        ref TopCandidates found) =>
        Walk(layer, text, 0, first, rest, article, cost, ref found);

    /// <summary>Walks the names from a node by a word and the rest; a word that may be two (عبدالله) is also read as two.</summary>
    private static void Walk(
        GazetteerLayer layer, NewsText text, int node, ReadOnlySpan<char> word, ReadOnlySpan<int> rest, bool article, double cost,
        ref TopCandidates found)
    {
        GoOn(layer, text, layer.Step(node, layer.WordId(word)), rest, article, cost, ref found);
        int split = JoinedSpelling.SplitsAt(word);
        int half = split > 0 ? layer.Step(node, layer.WordId(word[..split])) : -1;
        if (half >= 0)
        {
            GoOn(layer, text, layer.Step(half, layer.WordId(word[split..])), rest, article, cost, ref found);
        }
    }

    private static void GoOn(
        GazetteerLayer layer, NewsText text, int node, ReadOnlySpan<int> rest, bool article, double cost,
        ref TopCandidates found)
    {
        if (node >= 0 && !rest.IsEmpty)
        {
            Walk(layer, text, node, text.KeyOf(rest[0]), rest[1..], article, cost, ref found);
            return;
        }

        for (ReadOnlySpan<NamePosting> left = layer.Postings(node); !left.IsEmpty;)
        {
            int alike = CountAlike(left);
            Add(layer, left[..alike], cost + (left[0].Article == article ? 0 : ArticleCost), ref found);
            left = left[alike..];
        }
    }

    /// <summary>How many postings at the start are of one rank and all with the article or all without: among them the prior decides.</summary>
    private static int CountAlike(ReadOnlySpan<NamePosting> postings)
    {
        int from = 1;
        for (int to = postings.Length; from < to;)
        {
            int middle = (from + to) / 2;
            bool alike = postings[middle].Rank == postings[0].Rank && postings[middle].Article == postings[0].Article;
            (from, to) = alike ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    /// <summary>Adds postings that are alike, up to the first that is not good enough: those behind it are no better.</summary>
    private static void Add(GazetteerLayer layer, ReadOnlySpan<NamePosting> alike, double cost, ref TopCandidates found)
    {
        double fit = alike[0].Rank switch
        {
            NameRank.Surname => 0.6,
            NameRank.Adjective => 0.5,
            NameRank.Marked => 0.8,
            _ => 1,
        };
        bool exact = alike[0].Kind is NameKind.Preferred or NameKind.Alias or NameKind.Acronym;
        foreach (NamePosting posting in alike)
        {
            int entity = layer.EntityBase + posting.Entity;
            double score = Math.Round((fit - cost) * (0.8 + (0.002 * layer.Image.Entities[posting.Entity].Prior)), 4);
            if (!found.Takes(entity, score))
            {
                return;
            }

            if (!layer.Hides(posting.Entity))
            {
                found.Add(entity, score, exact);
            }
        }
    }
}
