using System.Text;
using BenchmarkDotNet.Attributes;

namespace ArabicNewsKit.Benchmarks;

/// <summary>The whole analysis of news text, as a ratio to <c>string.Normalize(FormKC)</c> of the same text.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AnalyzerBenchmarks
{
    private readonly NewsAnalyzer analyzer = NewsAnalyzer.Create();
    private readonly string text = NewsSamples.Text;

    [Benchmark(Baseline = true)]
    public string FormKC() => text.Normalize(NormalizationForm.FormKC);

    [Benchmark]
    public NewsAnalysis Analyze() => analyzer.Analyze(text, new DateOnly(2024, 1, 31));
}
