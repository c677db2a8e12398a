using System.Diagnostics;
using System.Text;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Benchmarks;

/// <summary>
/// The whole analysis beside <c>string.Normalize(FormKC)</c>, on one thread and on two, and with a large gazetteer of the
/// caller's, in turns in one process: <c>dotnet run -c Release -- analyzer [FILE.ank]</c>.
/// </summary>
internal static class AnalyzerRatios
{
    private const int Rounds = 30;
    private const int WarmUp = 120;
    private const int Lookups = 20_000;

    private static readonly DateOnly Published = new(2024, 1, 31);
    private static int sink;

    public static void Run(string? large)
    {
        string text = NewsSamples.Text;
        NewsAnalyzer analyzer = NewsAnalyzer.Create();
        var contenders = new List<(string Name, Action Work)>
        {
            ("string.Normalize(FormKC)", () => sink += text.Normalize(NormalizationForm.FormKC).Length),
            ("Analyze", () => sink += analyzer.Analyze(text, Published).Entities.Count),
            ("Analyze twice on two threads", () => Parallel.Invoke(
                () => analyzer.Analyze(text, Published), () => analyzer.Analyze(text, Published))),
        };
        Gazetteer? million = null;
        if (large is not null)
        {
            long start = Stopwatch.GetTimestamp();
            million = Gazetteer.Load(large);
            Console.WriteLine($"{million.Count:N0} entities opened in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F1} ms");
            Gazetteer both = Gazetteer.Combine(million, Gazetteer.Default);
            NewsAnalyzer wide = NewsAnalyzer.Create(o => o with { Gazetteer = both });
            contenders.Add(("Analyze with the large gazetteer", () => sink += wide.Analyze(text, Published).Entities.Count));
        }

        double[] best = Measure(contenders);
        for (int c = 0; c < contenders.Count; c++)
        {
            Console.WriteLine(
                $"{contenders[c].Name,-34} {best[c] * 1e6,9:F0} us   {text.Length / best[c] / 1e6,7:F2} M characters/s   ratio {best[0] / best[c]:F4}");
        }

        Console.WriteLine($"two threads do {2 * best[1] / best[2]:F2} times the work of one");
        if (million is not null)
        {
            Console.WriteLine($"the large gazetteer takes {best[3] / best[1]:F2} times as long");
            Lookup(million);
        }
    }

    private static double[] Measure(List<(string Name, Action Work)> contenders)
    {
        double[] best = [.. contenders.Select(_ => double.MaxValue)];
        for (int round = -WarmUp; round < Rounds; round++)
        {
            if (round < 0 && round % 10 == 0)
            {
                Thread.Sleep(150); // lets the tiered compiler come through
            }

            for (int c = 0; c < contenders.Count; c++)
            {
                long start = Stopwatch.GetTimestamp();
                contenders[c].Work();
                best[c] = Math.Min(best[c], round < 0 ? double.MaxValue : Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
        }

        return best;
    }

    /// <summary>Random ids and random names: whole ones, and last words, which many may share.</summary>
    private static void Lookup(Gazetteer gazetteer)
    {
        var random = new Random(1);
        GazetteerEntity[] drawn = [.. gazetteer.Entities.Where(_ => random.Next(gazetteer.Count) < Lookups)];
        random.Shuffle(drawn);
        string[] ids = [.. drawn.Select(entity => entity.Id)];
        string[] names = [.. drawn.Select(entity => entity.Name)];
        string[] words = [.. names.Select(name => name[(name.LastIndexOf(' ') + 1)..])];
        Report("Find of a random id", ids, id => gazetteer.Find(id) is null ? 0 : 1);
        Report("Lookup of a random name", names, name => gazetteer.Lookup(name).Count);
        Report("Lookup of its last word", words, word => gazetteer.Lookup(word).Count);
    }

    private static void Report(string title, string[] asked, Func<string, int> ask)
    {
        double best = double.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            long start = Stopwatch.GetTimestamp();
            foreach (string one in asked)
            {
                sink += ask(one);
            }

            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds / asked.Length);
        }

        Console.WriteLine($"{title,-34} {best,9:F2} us");
    }
}
