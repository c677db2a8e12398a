using System.Text;

namespace ArabicNewsKit.Names;

/// <summary>Spells a Latin word in Arabic letters: a beam over the letters that its groups may be written by.</summary>
internal static class ArabicSpeller
{
    private const int Beam = 48;
    private const float WeakestUnit = -2;
    private const string First = "أإ";
    private const string Inner = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private const string Last = "ةى";

    // the model weighs sounds; of letters that sound alike the rarer one is the worse guess
    private const string Rarer = "ثحذصضطظعقةى";
    private const float RarerBy = 1;

    public static IReadOnlyList<string> Spell(AlignmentModel model, string word, int top)
    {
        var codes = new byte[AlignmentModel.Longest];
        codes = codes[..LatinLetters.Encode(word, codes)];
        byte[] first = Letters(First + Inner);
        byte[] inner = Letters(Inner);
        byte[] ending = Letters(Inner + Last);
        byte[] rarer = Letters(Rarer);
        // what has been written behind each number of Latin letters, with the weight of the way there
        var beams = new List<(float Weight, string Written)>[codes.Length + 1];
        for (int j = 0; j <= codes.Length; j++)
        {
            beams[j] = [];
        }

        beams[0].Add((0, ""));
        var results = new Dictionary<string, float>();
        for (int j = 0; j < codes.Length; j++)
        {
            foreach ((float weight, string written) in beams[j].OrderByDescending(state => state.Weight).Take(Beam))
            {
                for (int width = 1; width <= Math.Min(AlignmentModel.Widest, codes.Length - j); width++)
                {
                    bool last = j + width == codes.Length;
                    foreach (byte letter in written.Length == 0 ? first : last ? ending : inner)
                    {
                        int row = last ? AlignmentModel.LastRowOf(letter) : AlignmentModel.RowOf(letter, written.Length == 0, beforeVowel: false);
                        float unit = model.WeightOf(row, codes, j, width) - (rarer.Contains(letter) ? RarerBy : 0);
                        if (unit > WeakestUnit)
                        {
                            beams[j + width].Add((weight + unit, written + (char)letter));
                        }
                    }
                }
            }
        }

        foreach ((_, string written) in beams[codes.Length].OrderByDescending(state => state.Weight).Take(Beam))
        {
            byte[] arabic = [.. written.Select(letter => (byte)letter)];
            results.TryAdd(written, model.Score(arabic, codes) - (RarerBy * arabic.Count(letter => rarer.Contains(letter))));
        }

        return [.. results.OrderByDescending(result => result.Value).ThenBy(result => result.Key, StringComparer.Ordinal).Take(top)
            .Select(result => Text(result.Key))];
    }

    private static byte[] Letters(string letters)
    {
        var codes = new byte[letters.Length];
        return codes[..ArabicLetters.EncodeLetters(letters, codes)];
    }

    private static string Text(string codes)
    {
        var text = new StringBuilder(codes.Length);
        foreach (char code in codes)
        {
            text.Append(ArabicLetters.Of((byte)code));
        }

        return text.ToString();
    }
}
