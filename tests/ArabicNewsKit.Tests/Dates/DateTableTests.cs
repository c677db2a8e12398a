using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Tests.Dates;

public class DateTableTests
{
    /// <summary>The forms of a row are read at once, the bars between them as words: that must not change how a form is cut.</summary>
    [Theory]
    [InlineData("months")]
    [InlineData("words")]
    [InlineData("context")]
    [InlineData("zones")]
    [InlineData("named")]
    public void A_form_is_cut_in_its_row_as_alone(string table)
    {
        foreach (string[] row in EmbeddedTable.Read($"Dates/Data/{table}.tsv"))
        {
            string[] forms = row[^1].Split('|', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(string.Join(" | ", forms.Select(Cut)), Cut(row[^1]));
        }
    }

    private static string Cut(string text)
    {
        using NewsText read = NewsText.Read(text);
        return string.Join(' ', Enumerable.Range(0, read.Count).Select(i => read.KeyOf(i).ToString()));
    }
}
