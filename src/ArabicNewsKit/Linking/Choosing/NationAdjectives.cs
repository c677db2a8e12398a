using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>
/// The adjectives of the nations that a document speaks of, as the gazetteer's words: with the article, masculine and
/// feminine. They are read off the mentions. The room is rented, to be given back.
/// </summary>
internal sealed class NationAdjectives(LinkDocument document) : IDisposable
{
    /// <summary>So many that a bit each fits a machine word.</summary>
    private const int MostNations = 24;
    private const int LongestKey = 40;

    private readonly PooledList<Nation> nations = new();

    /// <summary>Two for each nation and layer of the gazetteer.</summary>
    private readonly PooledList<int> words = new();

    /// <summary>For each word of a layer the nations of which it is the adjective, a bit each.</summary>
    private readonly PooledMap nationsOf = new();

    public int Count => nations.Count;

    public ushort CountryOf(int nation) => nations[nation].Country;

    /// <summary>The number that a layer gives the masculine adjective (العراقي); -1 where no name holds it.</summary>
    public int Masculine(int nation, GazetteerLayer layer) => words[2 * ((nation * document.Gazetteer.Layers.Length) + layer.Number)];

    /// <summary>The number that a layer gives the feminine adjective (العراقية); -1 where no name holds it.</summary>
    public int Feminine(int nation, GazetteerLayer layer) => words[(2 * ((nation * document.Gazetteer.Layers.Length) + layer.Number)) + 1];

    /// <summary>The nations of which some words of a layer are adjectives, a bit each.</summary>
    public uint Among(ReadOnlySpan<int> some, GazetteerLayer layer)
    {
        int found = 0;
        foreach (int word in some)
        {
            found |= nationsOf.TryGetValue(KeyOf(layer, word), out int bits) ? bits : 0;
        }

        return (uint)found;
    }

    /// <summary>Reads the adjective off a mention: الأميركيين is أميركي; a state's name makes one by rule: العراق, عراقي.</summary>
    public void Add(in Candidate candidate, NameKind kind, ushort country)
    {
        ReadOnlySpan<char> key = document.Text.KeyOf(candidate.First)[candidate.Skip..];
        key = DefiniteArticle.MayStart(key) ? key[2..] : key;
        if (nations.Count < MostNations && key.Length is > 2 and < LongestKey - 4)
        {
            Span<char> adjective = stackalloc char[LongestKey];
            int length = kind == NameKind.Adjective ? OfAdjective(key, adjective[2..]) : OfName(key, adjective[2..]);
            if (length > 2)
            {
                Add(country, adjective, length + 2);
            }
        }
    }

    public void Dispose()
    {
        nations.Dispose();
        words.Dispose();
        nationsOf.Dispose();
    }

    /// <summary>The masculine singular of one of an adjective's forms.</summary>
    private static int OfAdjective(ReadOnlySpan<char> key, Span<char> adjective)
    {
        int end = key.EndsWith("يين") || key.EndsWith("يتين")
            ? key.IndexOf("يين") is var dual && dual > 0 ? dual + 1 : key.IndexOf("يتين") + 1
            : key.LastIndexOf('ي') + 1;
        key[..end].CopyTo(adjective);
        return end;
    }

    private static int OfName(ReadOnlySpan<char> key, Span<char> adjective)
    {
        ReadOnlySpan<char> stem = key.EndsWith("يا") ? key[..^2] : key[^1] is 'ه' or 'ا' ? key[..^1] : key;
        stem.CopyTo(adjective);
        if (stem[^1] == 'ي')
        {
            return stem.Length;
        }

        adjective[stem.Length] = 'ي';
        return stem.Length + 1;
    }

    /// <param name="country">The country.</param>
    /// <param name="adjective">The masculine adjective from the third unit on, and room for more.</param>
    /// <param name="length">Where it ends.</param>
    private void Add(ushort country, Span<char> adjective, int length)
    {
        adjective[0] = 'ا';
        adjective[1] = 'ل';
        adjective[length] = 'ه';
        uint hash = WordHash.Of(adjective[..length]);
        foreach (Nation known in nations.Span)
        {
            if (known == new Nation(country, hash))
            {
                return;
            }
        }

        nations.Add(new Nation(country, hash));
        foreach (GazetteerLayer layer in document.Gazetteer.Layers)
        {
            Add(layer, layer.WordId(adjective[..length], hash));
            Add(layer, layer.WordId(adjective[..(length + 1)]));
        }
    }

    private void Add(GazetteerLayer layer, int word)
    {
        words.Add(word);
        if (word >= 0)
        {
            nationsOf[KeyOf(layer, word)] |= 1 << (nations.Count - 1);
        }
    }

    private int KeyOf(GazetteerLayer layer, int word) => (word * document.Gazetteer.Layers.Length) + layer.Number;

    private readonly record struct Nation(ushort Country, uint Hash);
}
