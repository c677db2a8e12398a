using System.Buffers;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Linking;

/// <summary>
/// The numbers that the layers of a gazetteer give to the words of a document in each of their forms. All are looked up
/// together, see <see cref="GazetteerImage.FindWords"/>. The room is rented, to be given back.
/// </summary>
internal sealed class FormWords : IDisposable
{
    private readonly PooledList<WordKey> keys = new();
    private int[] ids = [];

    /// <summary>The number of a word that has no forms.</summary>
    public const int None = 0;

    public FormWords() => keys.Add(default);

    /// <summary>Notes a word in its forms, to be looked up.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word.</param>
    /// <param name="forms">Its forms.</param>
    /// <param name="number">Its number among the different ones.</param>
    /// <returns>The number of the first form; those of the others follow in order.</returns>
    public int Add(NewsText text, int word, WordForms forms, int number)
    {
        int first = keys.Count;
        foreach (WordForm form in forms)
        {
            keys.Add(new WordKey(text[word].KeyStart + form.Offset, text[word].KeyLength - form.Offset, text.HashOf(word, form.Offset), number));
        }

        return first;
    }

    /// <summary>Looks all up; to be called once, before any is asked for.</summary>
    public void Find(NewsText text, ReadOnlySpan<GazetteerLayer> layers)
    {
        ids = ArrayPool<int>.Shared.Rent(keys.Count * layers.Length);
        foreach (GazetteerLayer layer in layers)
        {
            layer.Image.FindWords(text.Key, keys.Span, ids.AsSpan(layer.Number * keys.Count, keys.Count));
        }
    }

    /// <summary>The word that a form is; -1 where no name of the layer holds it.</summary>
    public int this[GazetteerLayer layer, int form] => ids[(layer.Number * keys.Count) + form];

    /// <summary>All words in all their forms.</summary>
    public ReadOnlySpan<WordKey> Keys => keys.Span;

    /// <summary>The hash of a form.</summary>
    public uint HashOf(int form) => keys[form].Hash;

    public void Dispose()
    {
        keys.Dispose();
        ArrayPool<int>.Shared.Return(ids);
    }
}
