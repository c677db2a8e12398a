using ArabicNewsKit.Dates;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Tests.Dates;

/// <summary>What is marked a block at a time is what each word says when it is asked alone.</summary>
public class DateWordsTests
{
    private static readonly string[] Tables = ["months", "words", "context", "zones", "named"];

    private static readonly string[] Clitics = ["", "و", "ف", "ب", "ل", "ك", "وب", "فل", "ول", "ال", "لل", "ولل"];

    [Fact]
    public void No_word_of_the_tables_is_sieved_out_behind_any_proclitic()
    {
        foreach (string form in Tables.SelectMany(Forms))
        {
            foreach (string clitic in Clitics)
            {
                AssertMarks(form.StartsWith("ال", StringComparison.Ordinal) && clitic.EndsWith("لل", StringComparison.Ordinal)
                    ? clitic + form[2..]
                    : clitic + form);
            }
        }
    }

    [Fact]
    public void The_marks_of_any_text_are_those_of_its_words()
    {
        var random = new Random(11);
        string[] forms = [.. Tables.SelectMany(Forms), .. Enumerable.Repeat(0, 300).Select(_ => random.Next(3000).ToString(null, null))];
        string[] others = ["الـ", "ال", "قال", "من", "في", "ثلاثة", "وعشرين", "ألف", ".", "،", "كتاب", "مدينة", "\n"];
        for (int round = 0; round < 400; round++)
        {
            AssertMarks(string.Join(' ', Enumerable.Range(0, random.Next(1, 200)).Select(_ =>
                random.Next(3) == 0 ? Clitics[random.Next(Clitics.Length)] + forms[random.Next(forms.Length)] : others[random.Next(others.Length)])));
        }
    }

    private static IEnumerable<string> Forms(string table) =>
        EmbeddedTable.Read($"Dates/Data/{table}.tsv").SelectMany(row => row[^1].Split('|', StringSplitOptions.RemoveEmptyEntries));

    private static void AssertMarks(string source)
    {
        using NewsText text = NewsText.Read(source);
        using var words = new DateWords(text, DateLexicon.Default);
        int next = text.Count;
        for (int i = text.Count - 1; i >= 0; i--)
        {
            ulong mask = words[i].Mask;
            bool word = NumberLexicon.TryGet(text, i, out NumberWord found);
            bool article = !word && i + 1 < text.Count && text[i + 1].Kind == WordKind.Number && Neighbors.IsArticleApart(text, i);
            bool number = text[i].Kind == WordKind.Number
                || (text[i].Kind == WordKind.Arabic && (article || (word && found.Role != NumberRole.And)));
            bool head = Enumerable.Range(i, DateWords.Reach + 1).Any(j => j < text.Count && (words[j].Mask & DateKinds.Heads) != 0);
            bool numeral = number && (head || text[i].Kind == WordKind.Number);
            bool leads = i + 1 < text.Count && (words.IsNumeral(words.PastBracket(i + 1)) || (words[i + 1].Mask & DateKinds.Followers) != 0);
            bool starts = numeral || (mask & DateKinds.Starters & ~DateKinds.Leaders) != 0
                || ((mask & DateKinds.Starters) != 0 && leads);
            Assert.True(
                (head, number, numeral, starts) == (words.HasHead(i, DateWords.Reach), words.IsNumber(i), words.IsNumeral(i), words.CanStart(i)),
                $"word {i} of {source}");
            next = starts || (mask & DateKinds.Name) != 0 ? i : next;
            Assert.Equal(next, words.NextStart(i));
        }
    }
}
