using System.Diagnostics;
using ArabicNewsKit.Names;
using ArabicNewsKit.NameTrainer;

namespace ArabicNewsKit.NameEvaluation;

/// <summary>An index of real and generated names against exhaustive scoring of the same names.</summary>
internal static class IndexEvaluation
{
    public static int Run(string data, string folder, int count, int queries)
    {
        List<string[]> known = [.. DataFile.Rows(Path.Combine(folder, "full-names.tsv")).Skip(1)];
        string[] names = Names(data, known, count);
        long memory = GC.GetTotalMemory(forceFullCollection: true);
        long start = Stopwatch.GetTimestamp();
        NameIndex index = NameIndex.Build(names.Select((name, i) => (name, i)));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        index.Search("سليماني");
        memory = GC.GetTotalMemory(forceFullCollection: true) - memory;
        Console.WriteLine(FormattableString.Invariant($"{names.Length} names, built in {seconds:F1} s, {(double)memory / names.Length:F1} bytes a name"));

        int step = Math.Max(1, known.Count / queries);
        string[] asked = [.. known.Where((_, i) => i % step == 0).Select((row, i) => row[i % 2])];
        const int Rounds = 10;
        index.Search(asked[0]);
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        for (int round = 0; round < Rounds; round++)
        {
            foreach (string query in asked)
            {
                index.Search(query);
            }
        }

        double mean = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds / (Rounds * asked.Length);
        Console.WriteLine(FormattableString.Invariant($"processor time {mean:F2} ms a search"));

        var times = new List<double>();
        int found = 0;
        foreach (string query in asked)
        {
            start = Stopwatch.GetTimestamp();
            IReadOnlyList<NameHit> hits = index.Search(query);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            double best = names.AsParallel().WithDegreeOfParallelism(2).Max(name => NameMatcher.Default.Match(query, name).Score);
            bool good = hits.Count > 0 && hits[0].Score >= best - 1e-9;
            found += good ? 1 : 0;
            if (!good)
            {
                Console.WriteLine($"  {query}: {(hits.Count > 0 ? hits[0] : null)} under {names.MaxBy(name => NameMatcher.Default.Match(query, name).Score)} {best:F4}");
            }
        }

        times.Sort();
        Console.WriteLine(FormattableString.Invariant(
            $"best hit {(double)found / asked.Length:F3} of {asked.Length}; median {times[times.Count / 2]:F2} ms, 90 % {times[times.Count * 9 / 10]:F2} ms"));
        return 0;
    }

    /// <summary>The tests' names, real people, and mixtures of real words, half in each script.</summary>
    private static string[] Names(string data, List<string[]> known, int count)
    {
        List<NamePair> train = NamePair.Read(Path.Combine(data, "names", "train.tsv"));
        string[] people = [.. DataFile.Cells(Path.Combine(data, "people.tsv.gz"), 1).Skip(1).Select(cell => cell.Split('|')[0])];
        string[] latin = [.. people.SelectMany(name => name.Split(' ')).Where(word => word.Length > 1)];
        string[] arabic = [.. train.Select(pair => pair.Arabic), .. known.SelectMany(row => Enumerable.Repeat(row[0].Split(' '), 30)).SelectMany(words => words)];
        var random = new Random(11);
        var names = new HashSet<string>(known.SelectMany((row, i) => new[] { row[0], row[1] }).Concat(people).Take(count));
        while (names.Count < count)
        {
            string[] words = names.Count % 2 == 0 ? latin : arabic;
            int length = random.Next(10) switch { < 6 => 2, < 9 => 3, _ => 4 };
            names.Add(string.Join(' ', Enumerable.Range(0, length).Select(_ => words[random.Next(words.Length)])));
        }

        return [.. names];
    }
}
