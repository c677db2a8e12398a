using System.Numerics;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// Bare وزارة الدفاع or مجلس النواب stand for the body of the country that the text around speaks of: the gazetteer's names of
/// bodies are asked with that country's adjective behind the bare name. Of وزارتي الدفاع والداخلية each is asked for as وزارة.
/// </summary>
internal static class BodyComposer
{
    private const int LongestName = 6;

    /// <summary>Where more words go on from a node, each nation's is looked for among them; else they among the nations'.</summary>
    private const int MostWords = 64;

    /// <summary>Adds the bodies as listed candidates; to be called before the second round of scoring.</summary>
    public static void Compose(LinkDocument document, DocumentEvidence evidence)
    {
        if (evidence.Sport.Any && evidence.Nations.Count > 0)
        {
            Clubs(document, evidence);
        }

        for (int i = 1; i < document.Text.Count; i++)
        {
            if (document.Cues[i].Head is { Type: EntityType.Organization, Inside: true } head)
            {
                if (head.Many)
                {
                    Split(document, evidence, i, head);
                }
                else if (evidence.Nations.Count > 0)
                {
                    Walk(document, evidence, document.Cues[i].HeadStart);
                }
            }
        }
    }

    /// <summary>الأهلي in a text about sport in Saudi Arabia is asked for as الأهلي السعودي too.</summary>
    private static void Clubs(LinkDocument document, DocumentEvidence evidence)
    {
        for (int i = 0; i < document.Text.Count; i++)
        {
            if (document.Text[i].Kind != WordKind.Arabic || !evidence.Sport.At(i) || IsNation(document, i + 1))
            {
                continue;
            }

            foreach (ref readonly FormName name in document.NamesOf(i))
            {
                if (name.GoesOn && name.Form.Article)
                {
                    Ask(document, evidence, document.Gazetteer.Layers[name.Layer], i, i, name.Form, name.Node, clubs: true);
                }
            }
        }
    }

    private static bool IsNation(LinkDocument document, int word) =>
        document.Follows(word) && (document.Listed[word].Kinds & ListedKinds.Adjective) != 0;

    /// <summary>Asks for each of the bodies that a head of several stands before, by the head of one.</summary>
    private static void Split(LinkDocument document, DocumentEvidence evidence, int start, NameHead head)
    {
        foreach (GazetteerLayer layer in document.Gazetteer.Layers)
        {
            Split(document, evidence, layer, start, head);
        }
    }

    private static void Split(LinkDocument document, DocumentEvidence evidence, GazetteerLayer layer, int start, NameHead head)
    {
        int one = layer.Step(0, layer.WordId(head.One));
        if (one < 0)
        {
            return;
        }

        int first = document.Cues[start].HeadStart;
        Walk(document, evidence, layer, first, start, WordForm.From(document.Cues[start].HeadSkip), layer.Step(one, document.WordId(layer, start)), whole: true);
        for (int i = start + 1; i < start + LongestName && document.Follows(i); i++)
        {
            if (document.Text.KeyOf(i) is ['و', _, _, ..])
            {
                Walk(document, evidence, layer, i, i, WordForm.From(1), layer.Step(one, document.WordId(layer, i, 1)), whole: true);
            }
        }
    }

    private static void Walk(LinkDocument document, DocumentEvidence evidence, int first)
    {
        foreach (ref readonly FormName name in document.NamesOf(first))
        {
            if (name.GoesOn && document.Follows(first + 1))
            {
                GazetteerLayer layer = document.Gazetteer.Layers[name.Layer];
                Walk(document, evidence, layer, first, first + 1, name.Form, layer.Step(name.Node, document.WordId(layer, first + 1)), whole: false);
            }
        }
    }

    /// <summary>Follows the trie from the node of the words up to one.</summary>
    /// <param name="document">The document.</param>
    /// <param name="evidence">The countries of which it speaks.</param>
    /// <param name="layer">The layer to walk.</param>
    /// <param name="first">The mention's first word.</param>
    /// <param name="last">The last word read.</param>
    /// <param name="form">How the first word was taken apart.</param>
    /// <param name="node">Where the walk stands.</param>
    /// <param name="whole">A name that is whole without the nation is asked for too; else the text has it as it stands.</param>
    private static void Walk(
        LinkDocument document, DocumentEvidence evidence, GazetteerLayer layer, int first, int last, WordForm form, int node, bool whole)
    {
        for (; node >= 0; node = layer.Step(node, document.WordId(layer, last)))
        {
            if (whole)
            {
                ListedCandidate.Add(document, layer, first, last, form, 0, node);
            }

            if (layer.HasNext(node) && !IsNation(document, last + 1))
            {
                Ask(document, evidence, layer, first, last, form, node, clubs: false);
            }

            last++;
            if (last >= first + LongestName || !document.Follows(last))
            {
                return;
            }
        }
    }

    private static void Ask(
        LinkDocument document, DocumentEvidence evidence, GazetteerLayer layer, int first, int last, WordForm form, int node, bool clubs)
    {
        int start = document.Options.Count;
        for (uint left = Nations(evidence, layer, first, node); left != 0; left &= left - 1)
        {
            int nation = BitOperations.TrailingZeroCount(left);
            ushort country = evidence.Nations.CountryOf(nation);
            Add(document, layer, layer.Step(node, evidence.Nations.Masculine(nation, layer)), country, start, clubs);
            Add(document, layer, layer.Step(node, evidence.Nations.Feminine(nation, layer)), country, start, clubs);
        }

        if (document.Options.Count > start)
        {
            ListedCandidate.Add(document, first, last, form.Skip, form.Article, start);
        }
    }

    /// <summary>The nations of which the text around a word speaks and by which names may go on from a node, a bit each.</summary>
    private static uint Nations(DocumentEvidence evidence, GazetteerLayer layer, int word, int node)
    {
        uint around = evidence.NationsAround(word);
        ReadOnlySpan<int> next = layer.WordsBehind(node);
        return around == 0 || next.Length > MostWords ? around : around & evidence.Nations.Among(next, layer);
    }

    private static void Add(LinkDocument document, GazetteerLayer layer, int node, ushort country, int start, bool clubs)
    {
        foreach (NamePosting posting in layer.Postings(node))
        {
            int entity = layer.EntityBase + posting.Entity;
            if (!layer.Hides(posting.Entity) && posting.Kind is NameKind.Preferred or NameKind.Alias
                && layer.Image.Entities[posting.Entity] is var row && row.Country == country
                && ((layer.Image.TraitsOf(row.Subtype) & SubtypeTraits.Club) != 0) == clubs && (posting.Article || !clubs)
                && !Has(document, start, entity))
            {
                // what the club is called is an ordinary word too
                document.Options.Add().Read(layer, posting.Entity, NameKind.Alias, clubs ? NameMark.Cue : NameMark.None);
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
