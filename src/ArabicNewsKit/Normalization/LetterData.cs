using System.Globalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Normalization;

/// <summary>A letter of another alphabet's Arabic, or an old shape, and the plain letter for it.</summary>
/// <param name="Becomes">The plain letter.</param>
/// <param name="Foreign">Whether it is a letter of its own in another language.</param>
internal readonly record struct OtherLetter(char Becomes, bool Foreign);

/// <summary>The tables that <see cref="LetterRules"/> looks characters up in.</summary>
internal static class LetterData
{
    private static readonly KeyTable<string> PresentationForms = ReadPresentationForms();
    private static readonly KeyTable<string> WordLigatures = Read("word-ligatures", 32);
    private static readonly KeyTable<string> LetterCase = Read("letter-case", 1024);
    private static readonly KeyTable<OtherLetter> OtherLetters = ReadOtherLetters();

    /// <summary>The letters of a presentation form; null where it is none.</summary>
    public static string? FormOf(char unit) => Of(PresentationForms, unit);

    /// <summary>The words of a ligature that stands for a phrase; null where it is none.</summary>
    public static string? WordsOf(char unit) => Of(WordLigatures, unit);

    /// <summary>The small letter of a capital one; null where there is none.</summary>
    public static string? SmallOf(char unit) => Of(LetterCase, unit);

    public static bool TryOther(char unit, out OtherLetter letter) => OtherLetters.TryGetValue([unit], out letter);

    private static string? Of(KeyTable<string> table, char unit) => table.TryGetValue([unit], out string text) ? text : null;

    private static KeyTable<string> Read(string table, int capacity)
    {
        var texts = new KeyTable<string>(capacity);
        foreach (TableRow row in EmbeddedTable.Rows($"Normalization/Data/{table}.tsv"))
        {
            texts[[Code(row[0])]] = row[1].ToString();
        }

        return texts;
    }

    private static KeyTable<OtherLetter> ReadOtherLetters()
    {
        var letters = new KeyTable<OtherLetter>();
        foreach (TableRow row in EmbeddedTable.Rows("Normalization/Data/letters.tsv"))
        {
            letters[[Code(row[0])]] = new OtherLetter(row[2][0], row[3] is "foreign");
        }

        return letters;
    }

    private static KeyTable<string> ReadPresentationForms()
    {
        var forms = new KeyTable<string>(1024);
        foreach (TableRow row in EmbeddedTable.Rows("Normalization/Data/presentation-forms.tsv"))
        {
            string form = "";
            foreach (ReadOnlySpan<char> code in row.Parts(1))
            {
                form += Code(code);
            }

            forms[[Code(row[0])]] = form.Length > 1 && form[0] == ' ' ? form[1..] : form;
        }

        return forms;
    }

    private static char Code(ReadOnlySpan<char> hex) => (char)ushort.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
