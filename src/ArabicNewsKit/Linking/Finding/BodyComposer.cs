using System.Numerics;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Bare وزارة الدفاع or مجلس النواب stand for the body of the country that the text around speaks of: the gazetteer's names of
/// bodies are asked with that country's adjective behind the bare name.
/// </summary>
internal static class BodyComposer
{
    private const int LongestName = 6;

    /// <summary>Adds the bodies as listed candidates; to be called before the second round of scoring.</summary>
    public static void Compose(LinkDocument document, DocumentEvidence evidence)
    {
        if (evidence.Nations.Count == 0)
        {
            return;
        }

        for (int i = 1; i < document.Text.Count; i++)
        {
            if (document.Cues[i].Head is { Type: EntityType.Organization, Inside: true })
            {
                int first = document.Cues[i].HeadStart;
                uint nations = Around(evidence, first);
                foreach (GazetteerLayer layer in document.Gazetteer.Layers)
                {
                    if (nations != 0)
                    {
                        Walk(document, evidence, layer, first, nations);
                    }
                }
            }
        }
    }

    /// <summary>The nations of which the text speaks around a word, a bit each.</summary>
    private static uint Around(DocumentEvidence evidence, int word)
    {
        uint nations = 0;
        for (int nation = 0; nation < evidence.Nations.Count; nation++)
        {
            nations |= evidence.Countries.At(word, evidence.Nations.CountryOf(nation)) >= 1 ? 1u << nation : 0;
        }

        return nations;
    }

    private static void Walk(LinkDocument document, DocumentEvidence evidence, GazetteerLayer layer, int first, uint nations)
    {
        NewsText text = document.Text;
        foreach (WordForm form in document.FormsOf(first))
        {
            int node = layer.Step(0, document.WordId(layer, first, form.Offset));
            for (int last = first + 1; node >= 0 && last < first + LongestName && document.Follows(last); last++)
            {
                node = layer.Step(node, document.WordId(layer, last));
                if (node >= 0 && layer.HasNext(node) && !(document.Follows(last + 1) && (document.Listed[last + 1].Kinds & ListedKinds.Adjective) != 0))
                {
                    Ask(document, evidence.Nations, layer, first, last, form, node, nations);
                }
            }
        }
    }

    private static void Ask(
        LinkDocument document, NationAdjectives adjectives, GazetteerLayer layer, int first, int last, WordForm form, int node, uint nations)
    {
        int start = document.Options.Count;
        for (; nations != 0; nations &= nations - 1)
        {
            int nation = BitOperations.TrailingZeroCount(nations);
            ushort country = adjectives.CountryOf(nation);
            Add(document, layer, layer.Step(node, adjectives.Masculine(nation, layer)), country, start);
            Add(document, layer, layer.Step(node, adjectives.Feminine(nation, layer)), country, start);
        }

        if (document.Options.Count > start)
        {
            document.Candidates.Add(new Candidate
            {
                First = first,
                Last = last,
                Skip = form.Skip,
                Article = form.Article,
                Source = CandidateSource.Listed,
                OptionStart = start,
                OptionCount = document.Options.Count - start,
                Chosen = -1,
                FullName = -1,
            });
        }
    }

    private static void Add(LinkDocument document, GazetteerLayer layer, int node, ushort country, int start)
    {
        foreach (NamePosting posting in layer.Postings(node))
        {
            int entity = layer.EntityBase + posting.Entity;
            if (!layer.Hides(posting.Entity) && posting.Kind is NameKind.Preferred or NameKind.Alias
                && document.Gazetteer.Record(entity).CountryCode == country && !Has(document, start, entity))
            {
                document.Options.Add().Read(layer, posting.Entity, NameKind.Alias, NameMark.None);
            }
        }
    }

    private static bool Has(LinkDocument document, int start, int entity)
    {
        for (int i = start; i < document.Options.Count; i++)
        {
            if (document.Options[i].Entity == entity)
            {
                return true;
            }
        }

        return false;
    }
}
