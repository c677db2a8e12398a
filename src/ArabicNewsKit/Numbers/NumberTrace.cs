using System.Globalization;
using System.Text;
using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Numbers;

/// <summary>Shows how the numbers of a text were read, for people who mend the tables.</summary>
internal static class NumberTrace
{
    /// <summary>One line a number, and below it one line a word of it: what the lexicon says the word is.</summary>
    public static string Describe(string text)
    {
        using NewsText words = NewsText.Read(text);
        var trace = new StringBuilder();
        int i = 0;
        foreach (NumberMention number in NumberScanner.Scan(words, []))
        {
            trace.Append(CultureInfo.InvariantCulture, $"{number.Span} {number.Surface} = {number.Kind} ")
                .Append(CultureInfo.InvariantCulture, $"{number.Value ?? number.Low}")
                .Append(number.High is { } high ? string.Create(CultureInfo.InvariantCulture, $"..{high}") : "")
                .Append(CultureInfo.InvariantCulture, $" unit {number.Unit ?? "-"} modifier {number.Modifier?.ToString() ?? "-"}")
                .Append('\n');
            for (; i < words.Count && words[i].Start < number.Span.End; i++)
            {
                if (words[i].End > number.Start)
                {
                    trace.Append("  ").Append(words.KeyOf(i)).Append(": ").Append(Role(words, i)).Append('\n');
                }
            }
        }

        return trace.ToString();
    }

    private static string Role(NewsText text, int index) =>
        NumberToken.TryRead(text, index, out NumberToken token)
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{token.Role} {(token.Role == NumberRole.Digits ? token.Amount : token.Value)} {token.Word.Clitics}")
            : NumberTables.ContextOf(text, index) is var context and not ContextWord.None ? context.ToString()
            : text[index].Kind.ToString();
}
