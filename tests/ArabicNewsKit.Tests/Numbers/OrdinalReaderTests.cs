using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Tests.Numbers;

public class OrdinalReaderTests
{
    private static readonly string[] Masculine =
        ["", "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"];

    private static readonly string[] Feminine =
        ["", "الأولى", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة"];

    private static readonly string[] Tens =
        ["", "", "العشر", "الثلاث", "الأربع", "الخمس", "الست", "السبع", "الثمان", "التسع"];

    [Fact]
    public void Every_ordinal_to_two_hundred_is_read_in_every_form()
    {
        var misses = new List<string>();
        foreach (string[] units in (string[][])[Masculine, Feminine])
        {
            foreach (string ending in (string[])["ون", "ين"])
            {
                for (int value = 1; value < 100; value++)
                {
                    string spelled = Write(value, units, ending);
                    if (value < 20 || value % 10 != 0)
                    {
                        Check(spelled, value, misses);
                        Check("و" + spelled, value, misses);
                        Check("ل" + spelled[1..], value, misses);
                        Check(spelled + " بعد المئة", value + 100, misses);
                        Check("المئة و" + spelled, value + 100, misses);
                    }
                }
            }
        }

        Assert.Empty(misses.Take(20));
    }

    [Theory]
    [InlineData("ثالث أكبر اقتصاد", 3)]
    [InlineData("خامسة", 5)]
    [InlineData("أولى", 1)]
    [InlineData("لأول مرة", 1)]
    [InlineData("الواحد والثلاثون", 31)]
    [InlineData("الأحد عشر", 11)]
    [InlineData("الثالثة وعشرون دقيقة", 3)]
    [InlineData("الثالث والرابع", 3)]
    [InlineData("العاشرة والنصف", 10)]
    public void Other_forms_are_read(string text, int value)
    {
        Assert.True(NumberReader.TryReadOrdinal(NewsText.Read(text), 0, out NumberReading reading));
        Assert.Equal(value, reading.Value);
    }

    [Theory]
    [InlineData("أولي")]
    [InlineData("أولا")]
    [InlineData("الأحد")]
    [InlineData("الحادي")]
    [InlineData("الثلاثة")]
    [InlineData("العشرون")]
    [InlineData("5")]
    public void What_is_no_ordinal_is_not_read(string text) =>
        Assert.False(NumberReader.TryReadOrdinal(NewsText.Read(text), 0, out _));

    private static string Write(int value, string[] units, string ending) => (value / 10, value % 10) switch
    {
        (0, _) or (1, 0) => units[value],
        (1, 1) => units == Masculine ? "الحادي عشر" : "الحادية عشرة",
        (1, var unit) => units[unit] + (units == Masculine ? " عشر" : " عشرة"),
        (var ten, 0) => Tens[ten] + ending,
        (var ten, 1) => (units == Masculine ? "الحادي" : "الحادية") + " و" + Tens[ten] + ending,
        (var ten, var unit) => units[unit] + " و" + Tens[ten] + ending,
    };

    private static void Check(string spelled, int value, List<string> misses)
    {
        NewsText text = NewsText.Read(spelled);
        if (!NumberReader.TryReadOrdinal(text, 0, out NumberReading reading) || reading.Value != value
            || reading.Last != text.Count - 1)
        {
            misses.Add($"{value} {spelled}: {reading.Value}, to word {reading.Last}");
        }
    }
}
