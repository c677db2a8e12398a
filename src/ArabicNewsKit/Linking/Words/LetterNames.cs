using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>Acronyms that are spelled out: بي بي سي, يو كيه إم تي أو.</summary>
internal sealed class LetterNames
{
    /// <summary>No name of a letter is longer.</summary>
    private const int LongestName = 6;

    private const int FewestLetters = 2;
    private const int MostLetters = 8;

    private readonly KeyTable<bool> names = new();

    public LetterNames()
    {
        foreach (TableRow row in EmbeddedTable.Rows("Linking/Data/letter-names.tsv"))
        {
            names.TryAddFolded(row[0], true);
        }
    }

    /// <summary>The last letter of the acronym that starts at a word; before the word where none does.</summary>
    public int End(LinkDocument document, int word)
    {
        int last = word - 1;
        while (last + 1 < word + MostLetters && (last < word || document.Follows(last + 1)) && IsLetter(document, last + 1))
        {
            last++;
        }

        return last - word + 1 < FewestLetters ? word - 1 : last;
    }

    private bool IsLetter(LinkDocument document, int word) =>
        word < document.Text.Count && document.Text[word].KeyLength <= LongestName && document.Text.TryFind(names, word, out bool _);
}
