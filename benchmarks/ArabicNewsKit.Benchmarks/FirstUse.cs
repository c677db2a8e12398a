using System.Diagnostics;
using System.Runtime;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Benchmarks;

/// <summary>
/// How long a fresh process takes for its first call, which reads tables and, where the code was not compiled before, compiles it.
/// One call a process: start the program anew for each.
/// </summary>
internal static class FirstUse
{
    private const string Article =
        "بغداد (رويترز) - التقى الرئيس المصري عبد الفتاح السيسي في القاهرة يوم الأحد 12 مايو 2024 بالأمين العام للأمم المتحدة أنطونيو "
        + "غوتيريش، وبحث معه 3 ملفات بقيمة 20 مليون دولار.";

    public static void Run(string call)
    {
        long start = Stopwatch.GetTimestamp();
        int found = call switch
        {
            "find" => Gazetteer.Default.Find("Q796") is null ? 0 : 1,
            "lookup" => Gazetteer.Default.Lookup("القاهرة").Count,
            "analyze" => NewsAnalyzer.Create().Analyze(Article).Entities.Count,
            _ => throw new ArgumentException("first find|lookup|analyze"),
        };
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(
            $"{call}: {time:F1} ms, {found} found, {JitInfo.GetCompiledMethodCount()} methods compiled in {JitInfo.GetCompilationTime().TotalMilliseconds:F1} ms, "
            + $"{GC.GetTotalAllocatedBytes() / 1e6:F1} MB allocated, {Environment.WorkingSet / 1e6:F0} MB resident");
    }
}
