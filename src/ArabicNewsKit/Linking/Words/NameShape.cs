using System.Buffers.Binary;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>
/// How much a word looks like a part of a person's name: a linear model over its letter sequences, learned from names (the
/// transliteration set of Google, Apache-2.0; Wikidata labels, CC0) against counted words of news.
/// </summary>
/// <remarks>
/// The weights lie in Linking/Data/name-shape.bin: the letters ANS1, the number of weights, their scale and the bias, then a
/// signed byte each. A feature is a letter sequence of two to four units of the word between ^ and $, the whole word behind an
/// equals sign, or its length behind #; its hash is FNV-1a over the units, the upper half folded in.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class NameShape
{
    private const int HeaderLength = 16;
    private const int LongestWord = 24;

    private readonly byte[] weights;
    private readonly float scale;
    private readonly float bias;

    public NameShape()
    {
        ReadOnlySpan<byte> file = EmbeddedTable.Bytes("Linking/Data/name-shape.bin");
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

        Span<char> framed = stackalloc char[LongestWord + 2];
        framed[0] = '^';
        key.CopyTo(framed[1..]);
        framed[key.Length + 1] = '$';
        framed = framed[..(key.Length + 2)];

        int sum = Weight(Hash(Hash(Start, '='), key));
        for (int i = 0; i < framed.Length; i++)
        {
            uint hash = Hash(Start, framed[i]);
            for (int length = 2; length <= 4 && i + length <= framed.Length; length++)
            {
                hash = Hash(hash, framed[i + length - 1]);
                sum += Weight(hash);
            }
        }

        int capped = Math.Min(key.Length, 12);
        uint ofLength = Hash(Start, '#');
        ofLength = capped < 10 ? Hash(ofLength, (char)('0' + capped)) : Hash(Hash(ofLength, '1'), (char)('0' + capped - 10));
        sum += Weight(ofLength);
        return bias + (scale * sum);
    }

    private const uint Start = 2166136261;

    private static uint Hash(uint hash, char unit) => (hash ^ unit) * 16777619;

    private static uint Hash(uint hash, ReadOnlySpan<char> units)
    {
        foreach (char unit in units)
        {
            hash = Hash(hash, unit);
        }

        return hash;
    }

    private int Weight(uint hash) => (sbyte)weights[(int)((hash ^ (hash >> 15)) & (uint)(weights.Length - 1))];
}
