using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.GazetteerBuilder.Compile;

/// <summary>
/// The part of a person's preferred name by which the text goes on: the last word, with the words that make a compound of it
/// (عبد المهدي، نصر الله، آل ثاني); of a name with a father's name before the family's (محمد بن زايد آل نهيان) that too (بن زايد).
/// </summary>
internal static class Surnames
{
    private static readonly HashSet<string> Heads = ReadTable("Data/surname-heads.tsv");
    private static readonly HashSet<string> Tails = ReadTable("Data/surname-tails.tsv");
    private static readonly HashSet<string> Stops = ReadTable("Data/surname-stops.tsv");
    private static readonly string[] Sons = ["بن", "ابن", "بنت"];

    /// <summary>The surnames of a name, as written; none for a single word, a ruler's ordinal or a name in brackets.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var key = new NameKey(name);
        int last = key.Count - 1;
        if (last < 1 || name.Contains('(') || Stops.Contains(key.Whole(last).ToString()))
        {
            yield break;
        }

        int first = last;
        if (Tails.Contains(key.Whole(first).ToString()))
        {
            first--;
        }

        while (first > 0 && Heads.Contains(key.Whole(first - 1).ToString()))
        {
            first--;
        }

        if (first == 0)
        {
            yield break;
        }

        string surname = key.Surface(first, last);
        if (surname.Length > 2)
        {
            yield return surname;
        }

        int son = first - 2;
        if (son >= 1 && Sons.Contains(key.Whole(son).ToString()))
        {
            yield return key.Surface(son, first - 1);
        }
    }

    private static HashSet<string> ReadTable(string name) =>
        [.. EmbeddedTable.Read(typeof(Surnames).Assembly, name).Select(row => KeyFolding.Fold(row[0].AsSpan()))];
}
