using ArabicNewsKit.Names;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.NameTrainer;

/// <summary>A right pair: one word in Arabic and one in Latin letters, with their codes.</summary>
/// <param name="Arabic">The Arabic word.</param>
/// <param name="Latin">The Latin word.</param>
/// <param name="Source">Which set the pair comes from.</param>
/// <param name="ArabicCodes">The Arabic letters as written.</param>
/// <param name="FoldedCodes">The Arabic letters under the match folding.</param>
/// <param name="LatinCodes">The Latin letters.</param>
internal sealed record NamePair(
    string Arabic, string Latin, string Source, byte[] ArabicCodes, byte[] FoldedCodes, byte[] LatinCodes)
{
    private delegate int Encoder(ReadOnlySpan<char> word, Span<byte> codes);

    /// <summary>The Arabic word under the match folding.</summary>
    public string ArabicKey { get; } = KeyFolding.Fold(Arabic.AsSpan());

    /// <summary>The Latin word in plain letters.</summary>
    public string LatinKey { get; } = string.Concat(LatinCodes.Select(code => (char)('a' + code)));

    /// <summary>Reads the rows of a table of pairs: Arabic word, Latin word, source.</summary>
    public static List<NamePair> Read(string path)
    {
        var pairs = new List<NamePair>();
        foreach (string line in File.ReadLines(path))
        {
            string[] cells = line.Split('\t');
            if (cells.Length < 3)
            {
                continue;
            }

            if (Of(cells[0], cells[1], cells[2]) is { } pair)
            {
                pairs.Add(pair);
            }
        }

        return pairs;
    }

    /// <summary>The library's hand-written names, each with each of its spellings.</summary>
    public static List<NamePair> Handwritten()
    {
        var pairs = new List<NamePair>();
        foreach (string[] row in EmbeddedTable.Read("Names/Data/given-names.tsv"))
        {
            pairs.AddRange(row[1].Split(' ').Select(latin => Of(row[0], latin, "hand")).OfType<NamePair>());
        }

        return pairs;
    }

    private static NamePair? Of(string arabicWord, string latinWord, string source)
    {
        byte[] arabic = Encode(arabicWord, ArabicLetters.Encode);
        byte[] folded = Encode(KeyFolding.Fold(arabicWord.AsSpan()), ArabicLetters.Encode);
        byte[] latin = Encode(latinWord, LatinLetters.Encode);
        return arabic.Length > 0 && latin.Length > 0
            ? new NamePair(arabicWord, latinWord, source, arabic, folded, latin)
            : null;
    }

    private static byte[] Encode(string word, Encoder encoder)
    {
        var codes = new byte[AlignmentModel.Longest];
        return codes[..encoder(word, codes)];
    }
}
