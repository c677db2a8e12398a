namespace ArabicNewsKit.Linking;

/// <summary>
/// Links a person found by shape to the listed one whose name is spelled a little otherwise: ألكسندر كوبراكوف is ألكسندر كوبراكيف where
/// no row has it so. Only a word that neither the gazetteer nor the tables know may be another spelling: سالم is no سليم.
/// </summary>
internal static class VariantSpelling
{
    /// <summary>No longer name is tried, nor a shorter word varied.</summary>
    private const int MostWords = 4;
    private const int ShortestWord = 5;
    private const int LongestWord = 20;

    /// <summary>Of whom news speaks that much needs no country beside the name.</summary>
    private const int SurePrior = 60;

    private static ReadOnlySpan<char> WeakLetters => "اوي";

    /// <summary>Links what it can of the chosen persons that have no id.</summary>
    public static void Link(LinkDocument document, DocumentEvidence evidence, ReadOnlySpan<int> chosen)
    {
        foreach (int index in chosen)
        {
            ref Candidate candidate = ref document.Candidates[index];
            if (candidate.Source == CandidateSource.Person && candidate.Words is > 1 and <= MostWords)
            {
                foreach (GazetteerLayer layer in document.Gazetteer.Layers)
                {
                    int entity = Find(document, evidence, layer, candidate);
                    if (entity >= 0)
                    {
                        candidate.Source = CandidateSource.Listed;
                        candidate.Chosen = candidate.OptionStart = document.Options.Count;
                        candidate.OptionCount = 1;
                        document.Options.Add().Read(layer, entity - layer.EntityBase, NameKind.Alias, NameMark.None);
                        break;
                    }
                }
            }
        }
    }

    private static int Find(LinkDocument document, DocumentEvidence evidence, GazetteerLayer layer, in Candidate candidate)
    {
        int node = 0;
        for (int word = candidate.First; node >= 0 && word <= candidate.Last; word++)
        {
            int offset = word == candidate.First ? candidate.Skip : 0;
            int id = document.WordId(layer, word, offset);
            node = id >= 0 ? layer.Step(node, id) : MayVary(document, word, offset) ? Vary(document, layer, node, word, offset) : -1;
        }

        foreach (NamePosting posting in layer.Postings(node))
        {
            int entity = layer.EntityBase + posting.Entity;
            if (posting is { Mark: NameMark.None, Kind: NameKind.Preferred or NameKind.Alias } && !layer.Hides(posting.Entity)
                && Agrees(document.Gazetteer.Record(entity), evidence, candidate.First))
            {
                return entity;
            }
        }

        return -1;
    }

    private static bool Agrees(EntityRecord record, DocumentEvidence evidence, int word) =>
        record.Type == EntityType.Person
        && (record.Prior >= SurePrior || (record.CountryCode != 0 && evidence.Countries.At(word, record.CountryCode) >= 1));

    private static bool MayVary(LinkDocument document, int word, int offset)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word)[offset..];
        return key.Length is >= ShortestWord and <= LongestWord && !DefiniteArticle.MayStart(key)
            && (document.TraitsFrom(word, offset) & (WordTraits.Common | WordTraits.GivenName)) == 0;
    }

    /// <summary>The node to which one other spelling of a word leads; -1 for none, or where two would.</summary>
    private static int Vary(LinkDocument document, GazetteerLayer layer, int node, int word, int offset)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word)[offset..];
        int found = document.Lexicon.Variants.Step(layer, node, key, document.Text.HashOf(word, offset));
        Span<char> other = stackalloc char[LongestWord + 1];
        for (int at = 0; at <= key.Length; at++)
        {
            if (at < key.Length && WeakLetters.Contains(key[at]))
            {
                key[..at].CopyTo(other);
                key[(at + 1)..].CopyTo(other[at..]);
                found = Only(found, layer.Step(node, layer.WordId(other[..(key.Length - 1)])));
            }

            foreach (char letter in WeakLetters)
            {
                key[..at].CopyTo(other);
                other[at] = letter;
                key[at..].CopyTo(other[(at + 1)..]);
                found = Only(found, layer.Step(node, layer.WordId(other[..(key.Length + 1)])));
                if (at < key.Length && WeakLetters.Contains(key[at]) && key[at] != letter)
                {
                    key[(at + 1)..].CopyTo(other[(at + 1)..]);
                    found = Only(found, layer.Step(node, layer.WordId(other[..key.Length])));
                }
            }
        }

        return found < 0 ? -1 : found;
    }

    /// <summary>The one node of two; none where both are and differ.</summary>
    private static int Only(int found, int node) => node < 0 || node == found ? found : found == -1 ? node : -2;
}
