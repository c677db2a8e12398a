using ArabicNewsKit.Names;

namespace ArabicNewsKit.NameTrainer;

/// <summary>A right pair as a model of two alphabets sees it.</summary>
/// <param name="First">The word of the first alphabet.</param>
/// <param name="FirstKey">The same, folded: under it words count as one.</param>
/// <param name="Loose">The letters of the folded word, now and then trained on instead.</param>
/// <param name="Second">The word of the second alphabet.</param>
/// <param name="SecondKey">The same, folded.</param>
/// <param name="Guess">A naive writing of the first word in the second alphabet.</param>
/// <param name="Weight">How much the pair counts.</param>
internal sealed record WordPair(
    byte[] First, string FirstKey, byte[] Loose, byte[] Second, string SecondKey, byte[] Guess, double Weight)
{
    /// <summary>Arabic with Latin words, as the table has them.</summary>
    public static List<WordPair> CrossScript(List<NamePair> pairs, TrainerOptions options)
    {
        var buffer = new byte[AlignmentModel.Longest];
        return [.. pairs.Select(pair => new WordPair(
            pair.ArabicCodes, pair.ArabicKey, pair.FoldedCodes, pair.LatinCodes, pair.LatinKey,
            buffer[..LatinLetters.Encode(Romanizer.LetterByLetter(pair.Arabic), buffer)],
            pair.Source switch { "google" => options.CleanWeight, "hand" => options.HandWeight, _ => 1 }))];
    }

    /// <summary>Words of one alphabet that write the same word of the other: spellings of one name, each way.</summary>
    public static List<WordPair> SameScript(List<NamePair> pairs, bool arabic, TrainerOptions options)
    {
        var result = new List<WordPair>();
        foreach (var group in pairs.GroupBy(pair => arabic ? pair.LatinKey : pair.ArabicKey).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            NamePair[] words = [.. group.DistinctBy(pair => arabic ? pair.Arabic : pair.LatinKey).Take(4)];
            foreach (NamePair a in words)
            {
                foreach (NamePair b in words)
                {
                    if (a == b)
                    {
                        continue;
                    }

                    result.Add(arabic
                        ? new WordPair(a.ArabicCodes, a.ArabicKey, a.FoldedCodes, b.ArabicCodes, b.ArabicKey, a.ArabicCodes, 3)
                        : new WordPair(a.LatinCodes, a.LatinKey, a.LatinCodes, b.LatinCodes, b.LatinKey, a.LatinCodes, 1));
                }
            }
        }

        // words with themselves: their wrong partners teach which small differences matter
        int i = 0;
        foreach (NamePair pair in pairs.DistinctBy(pair => arabic ? pair.ArabicKey : pair.LatinKey))
        {
            bool hand = pair.Source == "hand";
            if (hand || i++ % 4 == 0)
            {
                double weight = hand ? options.HandWeight : 1;
                result.Add(arabic
                    ? new WordPair(pair.ArabicCodes, pair.ArabicKey, pair.FoldedCodes, pair.ArabicCodes, pair.ArabicKey, pair.ArabicCodes, weight)
                    : new WordPair(pair.LatinCodes, pair.LatinKey, pair.LatinCodes, pair.LatinCodes, pair.LatinKey, pair.LatinCodes, weight));
            }
        }

        return result;
    }
}
