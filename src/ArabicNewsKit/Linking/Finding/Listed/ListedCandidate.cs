namespace ArabicNewsKit.Linking;

/// <summary>Makes a candidate of a listed name, with an option for each entity that the name may stand for there.</summary>
internal static class ListedCandidate
{
    /// <summary>
    /// No more entities of one name are weighed than these, the first in the gazetteer's order, and its adjectives: a large
    /// gazetteer has thousands of persons of one last name.
    /// </summary>
    private const int MostReadings = 32;

    /// <summary>Adds the candidate, unless the word's form goes with none of the entities.</summary>
    /// <param name="document">The document.</param>
    /// <param name="layer">The layer that lists the name.</param>
    /// <param name="first">The first word of the name.</param>
    /// <param name="last">Its last word.</param>
    /// <param name="form">How the first word was taken apart.</param>
    /// <param name="drop">The units of the last word that stay outside: its enclitic.</param>
    /// <param name="node">The name's node.</param>
    /// <returns>What is listed.</returns>
    public static ListedWord Add(
        LinkDocument document, GazetteerLayer layer, int first, int last, WordForm form, byte drop, int node)
    {
        ReadOnlySpan<NamePosting> postings = layer.Postings(node);
        if (postings.IsEmpty || (first == last && !form.Peeled && document.IsOffice(first)))
        {
            return ListedWord.None;
        }

        int start = document.Options.Count;
        ListedWord listed = AddOptions(document, layer, first, last, form, postings);
        if (document.Options.Count == start)
        {
            return listed;
        }

        document.Listed[first].Join(listed, plain: form.Skip == 0);
        int entity = document.Options[start].Entity - layer.EntityBase;
        int begin = ListedBounds.First(document, layer, first, last, entity);
        int end = ListedBounds.Last(document, layer, first, last, form, entity);
        Add(document, begin, end, begin == first ? form.Skip : (byte)0, form.Article, start, drop);
        return listed;
    }

    /// <summary>Adds a candidate with the options from one on, and weighs what its name says of them.</summary>
    public static void Add(LinkDocument document, int first, int last, byte skip, bool article, int options, byte drop = 0)
    {
        document.Candidates.Add(new Candidate
        {
            First = first,
            Last = last,
            Skip = skip,
            Drop = drop,
            Article = article,
            Source = CandidateSource.Listed,
            OptionStart = options,
            OptionCount = document.Options.Count - options,
            Chosen = -1,
            FullName = -1,
        });
        NameScorer.Weigh(document, document.Candidates[document.Candidates.Count - 1]);
    }

    /// <summary>Adds the candidate of a word by itself. Where the word stood before in this form, that one is made again.</summary>
    /// <param name="document">The document.</param>
    /// <param name="layer">The layer that lists the name.</param>
    /// <param name="word">The word.</param>
    /// <param name="name">What the layer lists of the word in a form.</param>
    public static void AddWord(LinkDocument document, GazetteerLayer layer, int word, ref FormName name)
    {
        if (name.Candidate == FormName.NotAsked || !document.Text.SurfaceOf(word).SequenceEqual(document.Text.SurfaceOf(name.Word)))
        {
            name.Word = word;
            name.Listed = Add(document, layer, word, word, name.Form, 0, name.Node);
            name.Candidate = name.Listed.Kinds == ListedKinds.None ? FormName.None : KeepLast(document);
        }
        else if (name.Listed.Kinds != ListedKinds.None)
        {
            document.Listed[word].Join(name.Listed.At(word), plain: name.Form.Skip == 0);
            AddAgain(document, word, name.Candidate);
        }
    }

    private static void AddAgain(LinkDocument document, int word, int candidate)
    {
        if (candidate >= 0)
        {
            Candidate again = document.Candidates[candidate];
            again.First = again.Last = word;
            again.OptionStart = document.Options.AddAgain(again.OptionStart, again.OptionCount);
            document.Candidates.Add(again);
        }
    }

    /// <summary>Takes the last candidate back where it is hopeless.</summary>
    /// <returns>Its index.</returns>
    private static int KeepLast(LinkDocument document)
    {
        int last = document.Candidates.Count - 1;
        if (!NameScorer.IsHopeless(document, document.Candidates[last]))
        {
            return last;
        }

        document.Options.RemoveFrom(document.Candidates[last].OptionStart);
        document.Candidates.RemoveFrom(last);
        return FormName.None;
    }

    /// <summary>Adds an option for each entity, and two where the name is an adjective too.</summary>
    /// <returns>What is listed.</returns>
    private static ListedWord AddOptions(
        LinkDocument document, GazetteerLayer layer, int first, int last, WordForm form, ReadOnlySpan<NamePosting> postings)
    {
        ListedWord listed = ListedWord.None;
        ReadOnlySpan<NamePosting> adjectives = first == last ? Adjectives(document, layer, first, form) : [];
        int further = Math.Max(MostReadings, FirstAdjective(postings));
        for (int i = 0; i < postings.Length; i = i + 1 == MostReadings ? further : i + 1)
        {
            NamePosting posting = postings[i];
            if (layer.Hides(posting.Entity) || !Agrees(posting, form))
            {
                continue;
            }

            var type = (EntityType)layer.Image.Entities[posting.Entity].Type;
            if (form.Article && !posting.Article && last > first && type == EntityType.Place)
            {
                continue;
            }

            ref LinkOption option = ref document.Options.Add();
            option.Read(layer, posting.Entity, posting.Kind, posting.Mark);
            option.ExtraArticle = form.Article && !posting.Article && posting.Kind is not (NameKind.Adjective or NameKind.Surname);
            if (posting.Kind != NameKind.Adjective && Holds(adjectives, posting.Entity))
            {
                document.Options.Add().Read(layer, posting.Entity, NameKind.Adjective, NameMark.None);
            }

            listed.Note(posting, type, first, last);
        }

        return listed;
    }

    /// <summary>The adjectives of which a word is the feminine: السعودية is the state's name too.</summary>
    private static ReadOnlySpan<NamePosting> Adjectives(LinkDocument document, GazetteerLayer layer, int word, WordForm form)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(word)[form.Offset..];
        if (!key.EndsWith("يه"))
        {
            return [];
        }

        ReadOnlySpan<NamePosting> postings = layer.Postings(layer.Step(0, layer.WordId(key[..^1])));
        return postings[FirstAdjective(postings)..];
    }

    /// <summary>Where a node's adjectives begin, which lie behind all else.</summary>
    private static int FirstAdjective(ReadOnlySpan<NamePosting> postings)
    {
        int first = postings.Length;
        while (first > 0 && postings[first - 1].Kind == NameKind.Adjective)
        {
            first--;
        }

        return first;
    }

    private static bool Holds(ReadOnlySpan<NamePosting> postings, int entity)
    {
        foreach (NamePosting posting in postings)
        {
            if (posting.Entity == entity)
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
