namespace ArabicNewsKit.Linking;

/// <summary>
/// Makes the candidates of listed names that are one word. What the gazetteer says of such a name is weighed once and kept by the
/// <see cref="WordMemory"/>: the same for all texts on <see cref="NameTerms">like terms</see> that write the word alike.
/// </summary>
internal static class LoneCandidate
{
    /// <summary>Adds the candidate, unless the word's form goes with none of the entities, or nothing can make it likely.</summary>
    /// <param name="document">The document.</param>
    /// <param name="layer">The layer that lists the name.</param>
    /// <param name="word">The word.</param>
    /// <param name="name">What the layer lists of the word in a form.</param>
    public static void Add(LinkDocument document, GazetteerLayer layer, int word, ref FormName name)
    {
        int options = document.Options.Count;
        int candidate = document.Candidates.Count;
        ReadOnlySpan<char> written = document.Text.SurfaceOf(word);
        bool titled = StretchScorer.IsListedWithTitle(document, word);
        if (titled)
        {
            // its title is weighed with it
            ListedCandidate.Add(document, layer, word, word, name.Form, 0, name.Node);
        }
        else if (!document.Memory.LoneNames.Hold(name, document.Terms, written))
        {
            name.Listed = ListedCandidate.Add(document, layer, word, word, name.Form, 0, name.Node);
            name.HopelessWords = 0;
            document.Memory.LoneNames.Keep(ref name, document.Terms, written, document.Options.Span[options..]);
        }
        else if (name.Options > 0)
        {
            document.Listed[word].Join(name.Listed.At(word), plain: name.Form.Skip == 0);
            if (document.Text.Count > name.HopelessWords)
            {
                document.Options.AddAll(document.Memory.LoneNames.Of(name));
                ListedCandidate.AddWeighed(document, word, word, name.Form.Skip, name.Form.Article, options);
            }
        }

        if (document.Candidates.Count > candidate && NameScorer.IsHopeless(document, document.Candidates[candidate]))
        {
            document.Options.RemoveFrom(options);
            document.Candidates.RemoveFrom(candidate);
            name.HopelessWords = titled ? name.HopelessWords : document.Text.Count;
        }
    }
}
