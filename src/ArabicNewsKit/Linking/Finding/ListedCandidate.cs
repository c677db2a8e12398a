namespace ArabicNewsKit.Linking;

/// <summary>Makes a candidate of a listed name, with an option for each entity that the name may stand for there.</summary>
internal static class ListedCandidate
{
    /// <summary>Adds the candidate, unless the word's form goes with none of the entities.</summary>
    /// <param name="document">The document.</param>
    /// <param name="layer">The layer that lists the name.</param>
    /// <param name="first">The first word of the name.</param>
    /// <param name="last">Its last word.</param>
    /// <param name="form">How the first word was taken apart.</param>
    /// <param name="drop">The units of the last word that stay outside: its enclitic.</param>
    /// <param name="node">The name's node.</param>
    public static void Add(
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

            listed.Note(posting, (EntityType)layer.Image.Entities[posting.Entity].Type, first, last);
            listed.Kinds |= form.Skip == 0 && (listed.Kinds & ListedKinds.Thing) != 0 ? ListedKinds.Plain : ListedKinds.None;
        }

        int count = document.Options.Count - start;
        if (count == 0)
        {
            return;
        }

        int entity = document.Options[start].Entity - layer.EntityBase;
        int begin = ListedBounds.First(document, layer, first, last, entity);
        document.Candidates.Add(new Candidate
        {
            First = begin,
            Last = ListedBounds.Last(document, layer, first, last, form, entity),
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

    /// <summary>
    /// The article belongs to the name: without النجف's, the word is another. An adjective and a last name go both ways.
    /// </summary>
    private static bool Agrees(NamePosting posting, WordForm form) =>
        form.Article || !posting.Article || posting.Kind is NameKind.Adjective or NameKind.Surname;
}
