using System.Buffers.Binary;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>
/// How much a word looks like a name: a linear model over its letter sequences, learned from names (the transliteration set of
/// Google, Apache-2.0; Wikidata labels, CC0) against counted words of news.
/// </summary>
/// <remarks>
/// The weights lie in Linking/Data: person-shape.bin knows persons from places too, name-shape.bin is for any name. A file has the
/// letters ANS1, the number of weights, a power of two, their scale and the bias, then a signed byte each. A feature is a letter
/// sequence of two to four units of the word between ^ and $, the whole word behind an equals sign, or its length behind #; its
/// hash is FNV-1a over the units, the upper half folded in. ArabicNewsKit.NameTrainer learns the weights.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class NameShape
{
    /// <summary>Room for the features of any word.</summary>
    public const int MostFeatures = (LongestWord * (LongestSequence - ShortestSequence + 1)) + 8;

    public const int HeaderLength = 16;
    private const int LongestWord = 24;
    private const int ShortestSequence = 2;
    private const int LongestSequence = 4;

    /// <summary>Words that are longer count as of this length.</summary>
    private const int LongestLength = 12;
    private const uint Start = 2166136261;

    private readonly byte[] weights;
    private readonly float scale;
    private readonly float bias;

    /// <param name="table">The file of its weights, without folder and ending.</param>
    public NameShape(string table)
    {
        ReadOnlySpan<byte> file = EmbeddedTable.Bytes($"Linking/Data/{table}.bin");
        weights = file.Slice(HeaderLength, BinaryPrimitives.ReadInt32LittleEndian(file[4..])).ToArray();
        scale = BinaryPrimitives.ReadSingleLittleEndian(file[8..]);
        bias = BinaryPrimitives.ReadSingleLittleEndian(file[12..]);
    }

    /// <summary>The log odds that the word is a part of a name; -8 for what no name is that long or short.</summary>
    /// <param name="key">A folded word without proclitics.</param>
    public double Score(ReadOnlySpan<char> key)
    {
        if (key.Length is < 2 or > LongestWord)
        {
            return -8;
        }

        Span<int> features = stackalloc int[MostFeatures];
        int sum = 0;
        foreach (int feature in features[..Features(key, features, weights.Length)])
        {
            sum += (sbyte)weights[feature];
        }

        return bias + (scale * sum);
    }

    /// <summary>The numbers of a word's weights.</summary>
    /// <param name="key">The word.</param>
    /// <param name="features">Filled with them.</param>
    /// <param name="weights">How many weights there are, a power of two.</param>
    /// <returns>How many of them are the word's.</returns>
    public static int Features(ReadOnlySpan<char> key, Span<int> features, int weights)
    {
        Span<char> framed = stackalloc char[LongestWord + 2];
        framed[0] = '^';
        key.CopyTo(framed[1..]);
        framed[key.Length + 1] = '$';
        framed = framed[..(key.Length + 2)];

        int count = 0;
        features[count++] = Number(Hash(Hash(Start, '='), key), weights);
        for (int i = 0; i < framed.Length; i++)
        {
            uint hash = Hash(Start, framed[i]);
            for (int length = ShortestSequence; length <= LongestSequence && i + length <= framed.Length; length++)
            {
                hash = Hash(hash, framed[i + length - 1]);
                features[count++] = Number(hash, weights);
            }
        }

        features[count++] = Number(OfLength(Math.Min(key.Length, LongestLength)), weights);
        return count;
    }

    private static uint Hash(uint hash, char unit) => (hash ^ unit) * 16777619;

    private static uint Hash(uint hash, ReadOnlySpan<char> units)
    {
        foreach (char unit in units)
        {
            hash = Hash(hash, unit);
        }

        return hash;
    }

    /// <summary>The hash of # and a number in digits.</summary>
    private static uint OfLength(int length)
    {
        uint hash = Hash(Start, '#');
        return length < 10 ? Hash(hash, (char)('0' + length)) : Hash(Hash(hash, '1'), (char)('0' + length - 10));
    }

    private static int Number(uint hash, int weights) => (int)((hash ^ (hash >> 15)) & (uint)(weights - 1));
}
