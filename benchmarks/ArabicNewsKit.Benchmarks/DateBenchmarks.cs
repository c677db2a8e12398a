using System.Text;
using ArabicNewsKit.Dates;
using ArabicNewsKit.Normalization;
using BenchmarkDotNet.Attributes;

namespace ArabicNewsKit.Benchmarks;

/// <summary>
/// Dates alone over words that are read already, as a ratio to <c>string.Normalize(FormKC)</c> of the same text; numbers and
/// dates together are held to a tenth of its speed.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class DateBenchmarks
{
    private static readonly DateOnly Published = new(2024, 1, 31);
    private readonly string text = NewsSamples.Text;
    private readonly NewsText words = NewsText.Read(NewsSamples.Text);

    [Benchmark(Baseline = true)]
    public string FormKC() => text.Normalize(NormalizationForm.FormKC);

    [Benchmark]
    public IReadOnlyList<DateMention> Dates() => DateRecognizer.Find(words, Published);
}
