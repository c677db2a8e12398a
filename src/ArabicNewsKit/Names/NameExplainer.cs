using System.Text;

namespace ArabicNewsKit.Names;

/// <summary>Shows how two names were set side by side.</summary>
internal sealed class NameExplainer(TokenScorer tokens, FullNameScorer scorer)
{
    public List<NameExplanation.Part> Explain(string a, string b)
    {
        var codesA = new byte[NameReader.MostCodes];
        var codesB = new byte[NameReader.MostCodes];
        var wordsA = new NameToken[NameReader.MostTokens];
        var wordsB = new NameToken[NameReader.MostTokens];
        wordsA = wordsA[..NameReader.Read(a, codesA, wordsA)];
        wordsB = wordsB[..NameReader.Read(b, codesB, wordsB)];
        var partnerOfA = new int[wordsA.Length];
        var partnerOfB = new int[wordsB.Length];
        if (wordsA.Length > 0 && wordsB.Length > 0)
        {
            scorer.Score(codesA, wordsA, codesB, wordsB, partnerOfA, partnerOfB);
        }
        else
        {
            partnerOfA.AsSpan().Fill(-1);
            partnerOfB.AsSpan().Fill(-1);
        }

        var parts = new List<NameExplanation.Part>();
        for (int i = 0; i < wordsA.Length; i++)
        {
            int partner = partnerOfA[i];
            if (partner < 0)
            {
                parts.Add(new NameExplanation.Part(Write(codesA, wordsA[i]), "", 0, ""));
                continue;
            }

            NameToken first = wordsA[i];
            NameToken second = wordsB[partner];
            // one word of either side may stand for two of the other
            while (i + 1 < wordsA.Length && partnerOfA[i + 1] == partner)
            {
                first = Join(first, wordsA[++i]);
            }

            for (int j = partner + 1; j < wordsB.Length && partnerOfB[j] == i && partnerOfA[i] != j; j++)
            {
                second = Join(second, wordsB[j]);
            }

            double score = NameMatcher.Probability(scorer.TokenScore(codesA, first, codesB, second));
            parts.Add(new NameExplanation.Part(Write(codesA, first), Write(codesB, second), score, Letters(codesA, first, codesB, second)));
        }

        for (int j = 0; j < wordsB.Length; j++)
        {
            if (partnerOfB[j] < 0)
            {
                parts.Add(new NameExplanation.Part("", Write(codesB, wordsB[j]), 0, ""));
            }
        }

        return parts;
    }

    private static NameToken Join(NameToken first, NameToken second) =>
        first with { Length = (short)(second.End - first.Start), Listed = second.Listed with { First = 0, Second = 0 } };

    private string Letters(byte[] codesA, NameToken a, byte[] codesB, NameToken b)
    {
        bool swap = a.Script == NameScript.Latin && b.Script == NameScript.Arabic;
        (byte[] codes, NameToken first) = swap ? (codesB, b) : (codesA, a);
        (byte[] otherCodes, NameToken second) = swap ? (codesA, a) : (codesB, b);
        int[] widths = tokens.ModelOf(first.Script, second.Script)
            .Align(codes.AsSpan(first.Start, first.Length), otherCodes.AsSpan(second.Start, second.Length));
        var letters = new StringBuilder();
        int at = second.Start;
        for (int i = -1; i < first.Length; i++)
        {
            int width = widths[i < 0 ? first.Length : i];
            if (i < 0 && width == 0)
            {
                continue;
            }

            string writes = Write(otherCodes, second with { Start = (short)at, Length = (short)width });
            string written = i < 0 ? "" : Write(codes, first with { Start = (short)(first.Start + i), Length = 1 });
            letters.Append(letters.Length > 0 ? " " : "").Append(written).Append(':').Append(writes);
            at += width;
        }

        return letters.ToString();
    }

    private static string Write(byte[] codes, NameToken word)
    {
        var text = new StringBuilder(word.Length + 2);
        foreach (byte code in codes.AsSpan(word.Start, word.Length))
        {
            text.Append(word.Script == NameScript.Arabic ? ArabicLetters.Of(code) : ((char)('a' + code)).ToString());
        }

        return text.ToString();
    }
}
