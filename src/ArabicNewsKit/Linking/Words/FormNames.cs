namespace ArabicNewsKit.Linking;

/// <summary>The names that start with words, in whichever form. The room is rented, to be given back.</summary>
internal sealed class FormNames : IDisposable
{
    /// <summary>So many entities of each name are brought near.</summary>
    private const int Near = 8;

    private readonly PooledList<FormName> names = new();

    /// <summary>Finds the names of new words all at once, and reads of them what lies far away, so that no walk waits for it.</summary>
    /// <param name="words">The words; each is told where its names are.</param>
    /// <param name="forms">The words' forms, looked up.</param>
    /// <param name="layers">The layers of the gazetteer.</param>
    public void Find(Span<KnownWord> words, FormWords forms, ReadOnlySpan<GazetteerLayer> layers)
    {
        int known = names.Count;
        foreach (ref KnownWord word in words)
        {
            word.FirstName = names.Count;
            foreach (GazetteerLayer layer in layers)
            {
                Add(layer, word, forms);
            }

            word.Names = names.Count - word.FirstName;
        }

        foreach (ref FormName name in names.Span[known..])
        {
            GazetteerLayer layer = layers[name.Layer];
            name.Named = !layer.Postings(name.Node).IsEmpty;
            name.GoesOn = layer.HasNext(name.Node);
        }

        foreach (ref FormName name in names.Span[known..])
        {
            if (name.Named)
            {
                layers[name.Layer].Prefetch(name.Node, Near);
            }
        }
    }

    /// <summary>The names that start with a word, those of the topmost layer first.</summary>
    public Span<FormName> Of(in KnownWord word) => names.Span.Slice(word.FirstName, word.Names);

    public void Dispose() => names.Dispose();

    private void Add(GazetteerLayer layer, in KnownWord word, FormWords forms)
    {
        int number = word.FirstForm;
        foreach (WordForm form in word.Forms)
        {
            int node = layer.Step(0, forms[layer, number++]);
            if (node >= 0)
            {
                names.Add() = new FormName { Node = node, Layer = layer.Number, Form = form };
            }
        }
    }
}
