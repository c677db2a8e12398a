using System.Globalization;
using System.Text;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Dates;

/// <summary>Shows how the dates of a text were read, for people who mend the tables.</summary>
internal static class DateTrace
{
    /// <summary>One line a date with its rule, and below it one line a word of it: its parts in the tables.</summary>
    public static string Describe(NewsText text, DateOnly? published)
    {
        DateLexicon lexicon = DateLexicon.Default;
        using var words = new DateWords(text, lexicon);
        var mentions = new List<DateMention>();
        var rules = new List<string>();
        new DateGrammar(text, words, lexicon).ReadAll(new DateResolver(text, words, lexicon, published, mentions, rules));
        var trace = new StringBuilder();
        int i = 0;
        for (int m = 0; m < mentions.Count; m++)
        {
            DateMention date = mentions[m];
            trace.Append(CultureInfo.InvariantCulture, $"{date.Span} {date.Surface} = {date.Type} {date.Timex}")
                .Append(date.Value == date.Timex ? "" : " resolved " + date.Value)
                .Append(date.From is null ? "" : string.Create(CultureInfo.InvariantCulture, $" from {date.From:yyyy-MM-dd} to {date.To:yyyy-MM-dd}"))
                .Append(date.Modifier is null ? "" : string.Create(CultureInfo.InvariantCulture, $" modifier {date.Modifier}"))
                .Append(CultureInfo.InvariantCulture, $" by the rule of {rules[m]}")
                .Append('\n');
            for (; i < text.Count && text[i].Start < date.Span.End; i++)
            {
                if (text[i].End > date.Start)
                {
                    trace.Append("  ").Append(text.KeyOf(i)).Append(": ").Append(Parts(text, words, i)).Append('\n');
                }
            }
        }

        return trace.ToString();
    }

    private static string Parts(NewsText text, DateWords words, int index)
    {
        ulong mask = words[index].Mask;
        string kinds = string.Join(' ', Enum.GetValues<DateKind>().Where(kind => (mask & (1UL << (int)kind)) != 0));
        return kinds.Length > 0 ? kinds
            : NumberToken.TryRead(text, index, out NumberToken token) ? token.Role.ToString()
            : text[index].Kind.ToString();
    }
}
