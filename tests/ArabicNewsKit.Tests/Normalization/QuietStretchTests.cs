using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Tests.Normalization;

public class QuietStretchTests
{
    private const string Punctuation = "،؛؟,;?:!.()[]{}“”«»‹›\"";

    [Fact]
    public void Its_length_is_that_of_the_definition()
    {
        var random = new RandomText(7);
        for (int round = 0; round < 20_000; round++)
        {
            string text = random.Next(3) == 0 ? random.Next(0, 12) : $"قال وزير{random.Next(0, 2)} الخارجية و{random.Next(0, 3)}";
            int actual = QuietStretch.Length(text);
            Assert.True(Slow(text) == actual, $"{NormalizerPropertyTests.Escape(text)}: {actual}");
        }
    }

    /// <summary>Up to the first punctuation or blank that is not a space alone between two words of which the first does not end in و.</summary>
    private static int Slow(string text)
    {
        int i = 0;
        while (i < text.Length && (IsQuiet(text, i) || (text[i] == ' ' && IsQuiet(text, i - 1) && IsQuiet(text, i + 1) && text[i - 1] != 'و')))
        {
            i++;
        }

        return i;
    }

    private static bool IsQuiet(string text, int i) =>
        i >= 0 && i < text.Length && !Letters.IsBlank(text[i]) && !Letters.IsLineEnd(text[i]) && !Punctuation.Contains(text[i]);
}
