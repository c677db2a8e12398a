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
                foreach (GazetteerLayer layer in document.Gazetteer.Layers)
                {
                    Walk(document, evidence, layer, first);
                }
            }
        }
    }

    private static void Walk(LinkDocument document, DocumentEvidence evidence, GazetteerLayer layer, int first)
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
                    Ask(document, evidence, layer, first, last, form, node);
                }
            }
        }
    }

    private static void Ask(
        LinkDocument document, DocumentEvidence evidence, GazetteerLayer layer, int first, int last, WordForm form, int node)
    {
        int start = document.Options.Count;
        for (int nation = 0; nation < evidence.Nations.Count; nation++)
        {
            ushort country = evidence.Nations.CountryOf(nation);
            if (evidence.Countries.At(first, country) >= 1)
            {
                Add(document, layer, layer.Step(node, evidence.Nations.Masculine(nation, layer)), country, start);
                Add(document, layer, layer.Step(node, evidence.Nations.Feminine(nation, layer)), country, start);
            }
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
                document.Options.Add(new LinkOption(layer, posting.Entity, NameKind.Alias, NameMark.None));
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
