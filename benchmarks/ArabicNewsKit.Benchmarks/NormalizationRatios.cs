using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Benchmarks;

/// <summary>
/// How fast normalization is beside copying the same buffer and beside what people do otherwise, all in one process and in
/// turns, so that a busy machine slows everything alike: <c>dotnet run -c Release -- normalization</c>.
/// </summary>
internal static partial class NormalizationRatios
{
    /// <summary>The UTF-16 units of a full news article.</summary>
    private const int ArticleLength = 4000;

    private const int Rounds = 60;
    private const int WarmUp = 40;

    private static readonly ushort[] PlainTable = MakePlainTable();
    private static char[] room = [];
    private static int sink;

    public static void Run()
    {
        string[] news = [.. NewsSamples.Text.Chunk(ArticleLength).Where(c => c.Length == ArticleLength).Select(c => new string(c))];
        string[] vocalized = [.. news.Select(Vocalize)];
        string[] normal = [.. news.Select(Normalizer.Search.Normalize)];
        string[] ascii = [.. news.Select(text => new string([.. text.Select((_, i) => (char)('a' + (i % 26)))]))];
        string large = string.Concat(Enumerable.Repeat(string.Concat(news), 1 + (4 << 20) / news.Sum(text => text.Length)))[..(4 << 20)];
        room = new char[large.Length + 64];
        Console.WriteLine($"# {DateTime.UtcNow:yyyy-MM-dd} {Processor()}, .NET {Environment.Version}, {Widest()}");
        Console.WriteLine($"# {news.Length} articles, {news.Average(t => t.Length):F0} UTF-16 units on average; vocalized {vocalized.Average(t => t.Length):F0}");
        Console.WriteLine("# GB/s of UTF-16 read; ratio to copying the same buffer in the same rounds");
        Section("news text, search profile", news,
            ("memcpy", Copy), ("span to span", Span), ("with offset map", Map), ("new string(span)", CopyString), ("to a new string", NewString),
            ("match, span to span", MatchSpan), ("64K-table loop", TableLoop), ("scalar twin", Scalar),
            ("string.Normalize(FormKC)", FormKC), ("chained Replace", Replaces), ("generated Regex", Regexes));
        Section("vocalized text, search profile", vocalized,
            ("memcpy", Copy), ("span to span", Span), ("with offset map", Map), ("64K-table loop", TableLoop), ("scalar twin", Scalar),
            ("string.Normalize(FormKC)", FormKC), ("chained Replace", Replaces), ("generated Regex", Regexes));
        Section("text already normal, same instance", normal, ("memcpy", Copy), ("search", SameSearch), ("match", SameMatch));
        Section("ASCII, same instance", ascii, ("memcpy", Copy), ("search", SameSearch), ("match", SameMatch));
        Section("display profile", news, ("memcpy", Copy), ("to a new string", DisplayString), ("with offset map", DisplayMap));
        Section("8 MB in one call, search profile", [large], ("memcpy", Copy), ("span to span", Span));
        Allocations(news);
    }

    private static void Section(string title, string[] texts, params (string Name, Action<string> Work)[] contenders)
    {
        long bytes = texts.Sum(text => text.Length) * 2L;
        int repeats = (int)Math.Max(1, 300_000 / bytes);
        double[] best = new double[contenders.Length];
        double[][] times = [.. contenders.Select(_ => new double[Rounds])];
        for (int round = -WarmUp; round < Rounds; round++)
        {
            if (round < 0 && round % 10 == 0)
            {
                Thread.Sleep(150); // lets the tiered compiler come through
            }

            for (int c = 0; c < contenders.Length; c++)
            {
                Action<string> work = contenders[c].Work;
                long start = Stopwatch.GetTimestamp();
                for (int repeat = 0; repeat < repeats; repeat++)
                {
                    foreach (string text in texts)
                    {
                        work(text);
                    }
                }

                double elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
                if (round >= 0)
                {
                    times[c][round] = elapsed;
                }
            }
        }

        Console.WriteLine($"\n{title}");
        for (int c = 0; c < contenders.Length; c++)
        {
            Array.Sort(times[c]);
            best[c] = times[c][Rounds / 10];
            double gigabytes = bytes * repeats / best[c] / 1e9;
            Console.WriteLine($"  {contenders[c].Name,-26} {gigabytes,8:F2} GB/s   {best[0] / best[c],7:F4} x memcpy");
        }
    }

    private static void Allocations(string[] texts)
    {
        Console.WriteLine("\nbytes allocated a call beyond the result");
        foreach ((string name, Func<string, object> work, Func<object, long> owed) in new (string, Func<string, object>, Func<object, long>)[]
        {
            ("to a new string", Normalizer.Search.Normalize, result => Size((string)result)),
            ("display to a new string", Normalizer.Display.Normalize, result => Size((string)result)),
            ("with offset map", Normalizer.Search.NormalizeWithMap, result => Size(((NormalizedText)result).Text)),
        })
        {
            string text = texts.MaxBy(t => t.Length)!;
            object result = work(text);
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++)
            {
                result = work(text);
            }

            double each = (GC.GetAllocatedBytesForCurrentThread() - before) / 100.0;
            Console.WriteLine($"  {name,-26} {each - owed(result),8:F0}   ({(each - owed(result)) / text.Length:F3} a character)");
        }

        long spanBefore = GC.GetAllocatedBytesForCurrentThread();
        Span(texts[0]);
        Console.WriteLine($"  {"span to span",-26} {GC.GetAllocatedBytesForCurrentThread() - spanBefore,8}");
    }

    private static long Size(string text) => (22 + (text.Length * 2L) + 7) / 8 * 8;

    private static void Copy(string text)
    {
        text.CopyTo(room);
        sink += room[0];
    }

    private static void Span(string text)
    {
        Normalizer.Search.TryNormalize(text, room, out int written);
        sink += written;
    }

    private static void MatchSpan(string text)
    {
        Normalizer.Match.TryNormalize(text, room, out int written);
        sink += written;
    }

    /// <summary>What the map adds to span to span: the writer and its finishing, without the string.</summary>
    private static void Map(string text)
    {
        var writer = new OffsetMapWriter(text.Length);
        int read = 0;
        int written = 0;
        PlainFold.Run(Normalizer.Search.Table, text, room, ref read, ref written, writer);
        sink += writer.Finish(written).Length;
    }

    private static void Scalar(string text)
    {
        int read = 0;
        int written = 0;
        FoldEngine.Run(Normalizer.Search.Table, text, room, ref read, ref written, null);
        sink += written;
    }

    private static void CopyString(string text) => sink += new string(text.AsSpan()).Length;

    private static void NewString(string text) => sink += Normalizer.Search.Normalize(text).Length;

    private static void SameSearch(string text) => sink += ReferenceEquals(text, Normalizer.Search.Normalize(text)) ? 1 : throw new InvalidOperationException();

    private static void SameMatch(string text) => sink += Normalizer.Match.Normalize(text).Length;

    private static void DisplayString(string text) => sink += Normalizer.Display.Normalize(text).Length;

    private static void DisplayMap(string text) => sink += Normalizer.Display.NormalizeWithMap(text).Text.Length;

    private static void FormKC(string text) => sink += text.Normalize(NormalizationForm.FormKC).Length;

    private static void TableLoop(string text)
    {
        ushort[] table = PlainTable;
        char[] destination = room;
        int written = 0;
        foreach (char unit in text)
        {
            ushort entry = table[unit];
            if (entry != 0)
            {
                destination[written++] = (char)entry;
            }
        }

        sink += written;
    }

    private static void Replaces(string text) => sink += text
        .Replace('أ', 'ا').Replace('إ', 'ا').Replace('آ', 'ا').Replace('ٱ', 'ا').Replace('ى', 'ي').Replace('ة', 'ه').Replace('ی', 'ي')
        .Replace('ک', 'ك').Replace("\u0640", "", StringComparison.Ordinal).Replace("\u064B", "", StringComparison.Ordinal)
        .Replace("\u064C", "", StringComparison.Ordinal).Replace("\u064D", "", StringComparison.Ordinal)
        .Replace("\u064E", "", StringComparison.Ordinal).Replace("\u064F", "", StringComparison.Ordinal)
        .Replace("\u0650", "", StringComparison.Ordinal).Replace("\u0651", "", StringComparison.Ordinal)
        .Replace("\u0652", "", StringComparison.Ordinal).Length;

    private static void Regexes(string text) => sink += Marks().Replace(
        HehForms().Replace(YehForms().Replace(AlefForms().Replace(text, "ا"), "ي"), "ه"), "").Length;

    [GeneratedRegex("[أإآٱ]")]
    private static partial Regex AlefForms();

    [GeneratedRegex("[ىی]")]
    private static partial Regex YehForms();

    [GeneratedRegex("ة")]
    private static partial Regex HehForms();

    [GeneratedRegex("[\u0640\u064B-\u0652]+")]
    private static partial Regex Marks();

    private static ushort[] MakePlainTable()
    {
        ushort[] table = new ushort[0x10000];
        for (int unit = 0; unit < table.Length; unit++)
        {
            string result = LetterRules.Apply(NormalizationProfile.Search, (char)unit);
            table[unit] = result.Length == 0 ? (ushort)0 : result[0];
        }

        return table;
    }

    /// <summary>Puts vowels on the letters as a schoolbook does: nearly all bear one, one in twelve a shadda as well.</summary>
    private static string Vocalize(string text)
    {
        var random = new Random(1);
        var result = new StringBuilder(text.Length * 2);
        foreach (char unit in text)
        {
            result.Append(unit);
            if (Letters.IsArabic(unit) && unit != 'ا' && random.Next(100) < 90)
            {
                result.Append(random.Next(12) == 0 ? "\u0651" : "").Append("\u064E\u0650\u064F\u0652"[random.Next(4)]);
            }
        }

        return result.ToString();
    }

    private static string Widest() =>
        FoldLanes512.IsSupported ? "AVX-512BW" : FoldLanes256.IsSupported ? "AVX2" : FoldLanes128.IsSupported ? "128 bits" : "scalar";

    private static string Processor() =>
        File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "?"
            : "?";
}
