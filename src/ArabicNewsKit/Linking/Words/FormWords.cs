using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// The numbers that the layers of a gazetteer give to words in each of their forms. Those that a text adds are looked up
/// together, see <see cref="GazetteerImage.FindWords"/>. The room is rented, to be given back.
/// </summary>
internal sealed class FormWords : IDisposable
{
    /// <summary>The number of a word that has no forms.</summary>
    public const int None = 0;

    private readonly PooledList<uint> hashes = new();
    private readonly PooledList<int>[] ids;

    /// <summary>What is to be looked up next.</summary>
    private readonly PooledList<WordKey> asked = new();

    /// <param name="layers">How many layers the gazetteer has.</param>
    public FormWords(int layers)
    {
        ids = new PooledList<int>[layers];
        for (int layer = 0; layer < layers; layer++)
        {
            ids[layer] = new PooledList<int>();
            ids[layer].Add(-1);
        }

        hashes.Add(0);
    }

    /// <summary>Notes a word in its forms, to be looked up.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word.</param>
    /// <param name="forms">Its forms.</param>
    /// <returns>The number of the first form; those of the others follow in order.</returns>
    public int Add(NewsText text, int word, WordForms forms)
    {
        int first = hashes.Count;
        foreach (WordForm form in forms)
        {
            uint hash = text.HashOf(word, form.Offset);
            hashes.Add(hash);
            asked.Add(new WordKey(text[word].KeyStart + form.Offset, text[word].KeyLength - form.Offset, hash));
        }

        return first;
    }

    /// <summary>Looks up all that was added since the last time; to be called before any of it is asked for.</summary>
    public void Find(NewsText text, ReadOnlySpan<GazetteerLayer> layers)
    {
        foreach (GazetteerLayer layer in layers)
        {
            layer.Image.FindWords(text.Key, asked.Span, ids[layer.Number].AddRoom(asked.Count));
        }

        asked.Clear();
    }

    /// <summary>The word that a form is; -1 where no name of the layer holds it.</summary>
    public int this[GazetteerLayer layer, int form] => ids[layer.Number][form];

    /// <summary>The hashes of so many forms.</summary>
    public ReadOnlySpan<uint> HashesOf(int first, int count) => hashes.Span.Slice(first, count);

    public void Dispose()
    {
        hashes.Dispose();
        asked.Dispose();
        foreach (PooledList<int> layer in ids)
        {
            layer.Dispose();
        }
    }
}
