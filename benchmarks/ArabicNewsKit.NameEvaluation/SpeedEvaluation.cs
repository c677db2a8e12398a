using System.Diagnostics;
using ArabicNewsKit.Names;

namespace ArabicNewsKit.NameEvaluation;

/// <summary>One score of two words of eight letters as a ratio to Levenshtein by two rows, in the same run.</summary>
internal static class SpeedEvaluation
{
    private const int Rounds = 200_000;

    public static int Run()
    {
        var arabic = new byte[AlignmentModel.Longest];
        var latin = new byte[AlignmentModel.Longest];
        string a = "عبداللهي";
        string l = "abdullah";
        arabic = arabic[..ArabicLetters.EncodeLetters(a, arabic)];
        latin = latin[..LatinLetters.Encode(l, latin)];
        TokenScorer scorer = NameMatcher.Default.Tokens;
        double bestScore = double.MaxValue;
        double bestPlain = double.MaxValue;
        double bestMatch = double.MaxValue;
        long allocated = 0;
        double sum = 0;
        for (int repeat = 0; repeat < 15; repeat++)
        {
            long start = Stopwatch.GetTimestamp();
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Rounds; i++)
            {
                sum += scorer.Score(arabic, NameScript.Arabic, latin, NameScript.Latin);
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            bestScore = Math.Min(bestScore, Stopwatch.GetElapsedTime(start).TotalNanoseconds / Rounds);
            start = Stopwatch.GetTimestamp();
            for (int i = 0; i < Rounds; i++)
            {
                sum += EditDistance.Levenshtein("abdullah", "abdulahi");
            }

            bestPlain = Math.Min(bestPlain, Stopwatch.GetElapsedTime(start).TotalNanoseconds / Rounds);
            start = Stopwatch.GetTimestamp();
            for (int i = 0; i < Rounds / 10; i++)
            {
                sum += NameMatcher.Default.Match("قاسم سليماني", "Qassem Soleimani").Score;
            }

            bestMatch = Math.Min(bestMatch, Stopwatch.GetElapsedTime(start).TotalNanoseconds / (Rounds / 10));
        }

        Console.WriteLine(FormattableString.Invariant(
            $"score {bestScore:F0} ns, Levenshtein {bestPlain:F0} ns, ratio {bestScore / bestPlain:F1}; {allocated} bytes allocated in {Rounds} scores; a full name {bestMatch:F0} ns ({sum:F0})"));
        return 0;
    }
}
