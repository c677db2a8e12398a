using System.Globalization;
using ArabicNewsKit.Linking;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.NameTrainer;

/// <summary>The words from which the shape of names is learned: how often each is a name, and how often an ordinary word.</summary>
internal static class ShapeWords
{
    /// <summary>What a row of given names, or of names of the gazetteer, counts against one of the pairs.</summary>
    private const double ListedName = 3;

    /// <summary>What a row of ordinary words counts.</summary>
    private const double ListedWord = 20;

    /// <summary>How much an occurrence in news speaks for an ordinary word that no name is.</summary>
    private const double NewsPower = 0.4;

    /// <summary>Words whose rest behind a proclitic is that often a name are left aside.</summary>
    private const double SureName = 2;

    /// <param name="names">A table of names, the Arabic token first.</param>
    /// <param name="news">A table of words of news, with how many articles hold each and how often all.</param>
    /// <param name="gazetteer">Tables of persons.</param>
    public static List<ShapeWord> Read(string names, string news, IEnumerable<string> gazetteer)
    {
        var asName = new Dictionary<string, double>();
        var asWord = new Dictionary<string, double>();
        foreach (string line in File.ReadLines(names))
        {
            Add(asName, line.Split('\t')[0], 1);
        }

        foreach (string[] row in EmbeddedTable.Read("Linking/Data/first-names.tsv"))
        {
            Add(asName, row[0], ListedName);
        }

        foreach (string name in gazetteer.SelectMany(Persons))
        {
            Add(asName, name, ListedName);
        }

        foreach (string[] row in EmbeddedTable.Read("Linking/Data/common-words.tsv"))
        {
            Add(asWord, row[0], ListedWord);
        }

        foreach (string line in File.ReadLines(news).Where(line => line[0] != '#'))
        {
            string[] cells = line.Split('\t');
            Add(asWord, cells[0], Math.Pow(double.Parse(cells[2], CultureInfo.InvariantCulture), NewsPower));
        }

        var words = new List<ShapeWord>();
        foreach (string key in asName.Keys.Union(asWord.Keys).Order(StringComparer.Ordinal))
        {
            double name = asName.GetValueOrDefault(key);
            double word = asWord.GetValueOrDefault(key);
            if (name == 0 && key.Length > 3 && key[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && asName.GetValueOrDefault(key[1..]) >= SureName)
            {
                continue;
            }

            words.Add(new ShapeWord(key, name / (name + word), Math.Log(1 + name + word)));
        }

        return words;
    }

    /// <summary>The words of the names of a table's persons.</summary>
    private static IEnumerable<string> Persons(string table) =>
        from line in File.ReadLines(table).Skip(1)
        let cells = line.Split('\t')
        from name in cells[3].Split('|').Concat(cells[4].Split('|'))
        from word in name.Split('!')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select word;

    private static void Add(Dictionary<string, double> counts, string word, double count)
    {
        string key = KeyFolding.Fold(word);
        key = DefiniteArticle.MayStart(key) ? key[2..] : key;
        if (key.Length is >= 2 and <= 24 && key.All(unit => unit is >= 'ء' and <= 'ۿ'))
        {
            counts[key] = counts.GetValueOrDefault(key) + count;
        }
    }
}
