using System.Text;
using ArabicNewsKit.Dates;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;
using BenchmarkDotNet.Attributes;

namespace ArabicNewsKit.Benchmarks;

/// <summary>Numbers and dates of news text, as a ratio to <c>string.Normalize(FormKC)</c> of the same text.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class NumberAndDateBenchmarks
{
    private static readonly DateOnly Published = new(2024, 1, 31);
    private readonly string text = NewsSamples.Text;
    private readonly NewsText read = NewsText.Read(NewsSamples.Text);

    [Benchmark(Baseline = true)]
    public string FormKC() => text.Normalize(NormalizationForm.FormKC);

    /// <summary>Folding and cutting into words, which all modules share.</summary>
    [Benchmark]
    public int ReadWords()
    {
        using NewsText words = NewsText.Read(text);
        return words.Count;
    }

    /// <summary>The numbers of a text that is read already.</summary>
    [Benchmark]
    public object NumbersOfWords() => NumberRecognizer.Find(read, []);

    /// <summary>The dates of a text that is read already.</summary>
    [Benchmark]
    public object DatesOfWords() => DateRecognizer.Find(read, Published);

    /// <summary>Reading, dates and numbers.</summary>
    [Benchmark]
    public (object Dates, object Numbers) DatesAndNumbers()
    {
        using NewsText words = NewsText.Read(text);
        return (DateRecognizer.Find(words, Published), NumberRecognizer.Find(words, []));
    }
}
