using System.Runtime.CompilerServices;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Tests.Numbers;

/// <summary>The tables under Cases: one sentence a line, its numbers before it.</summary>
public class NumberCaseTests
{
    public static TheoryData<string, string> Cases() => [.. Lines("press").Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1]))];

    public static TheoryData<string> Negatives() => [.. Lines("none")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_is_read(string numbers, string text) =>
        Assert.Equal(numbers.Split("; "), NumberRecognizer.Find(text).Select(NumberRecognizerTests.Line));

    [Theory]
    [MemberData(nameof(Negatives))]
    public void What_counts_nothing_is_left_alone(string text) =>
        Assert.Empty(NumberRecognizer.Find(text).Select(NumberRecognizerTests.Line));

    private static IEnumerable<string> Lines(string table) =>
        File.ReadLines(Path.Combine(Folder(), table + ".tsv")).Where(line => line is not ("" or ['#', ..]));

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Cases");
}
