using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Numbers;

/// <summary>The number words with all their proclitics written out, so that a word of a text is looked up once.</summary>
internal static class NumberLexicon
{
    private static readonly KeyTable<NumberWord> Table = Load();

    public static bool TryGet(NewsText text, int index, out NumberWord word) => text.TryFind(Table, index, out word);

    /// <summary>Whether a word of this hash may be a number word: a cheap no for most that aren't.</summary>
    public static bool MayHold(uint hash) => Table.MayHold(hash);

    private static KeyTable<NumberWord> Load()
    {
        var rows = new Dictionary<string, NumberWord>(8192);
        var words = new List<(string Key, NumberWord Word)>();
        var doubtful = new HashSet<string>();
        foreach (string[] cells in EmbeddedTable.Read("Numbers/Data/not_numbers.tsv"))
        {
            doubtful.Add(KeyFolding.Fold(cells[0].AsSpan()));
        }

        foreach (string[] cells in EmbeddedTable.Read("Numbers/Data/number_words.tsv"))
        {
            NumberRole role = Enum.Parse<NumberRole>(cells[0]);
            long value = long.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture);
            NumberClitics mark = cells[2] switch
            {
                "feminine" => NumberClitics.Feminine,
                "doubtful" => NumberClitics.Doubtful,
                "hamza" => NumberClitics.Hamza,
                _ => NumberClitics.None,
            };
            foreach (string form in cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words.Add((KeyFolding.Fold(form.AsSpan()), new NumberWord(role, value, 0, mark)));
            }
        }

        // a word as it stands comes before the same letters read as a proclitic and a shorter word (واحد, و + احد)
        foreach ((string key, NumberWord word) in words)
        {
            rows.TryAdd(key, word);
        }

        foreach ((string key, NumberWord word) in words)
        {
            AddWithProclitics(rows, key, word);
        }

        foreach (string form in doubtful)
        {
            rows[form] = rows[form] with { Clitics = rows[form].Clitics | NumberClitics.Doubtful };
        }

        return new KeyTable<NumberWord>(rows);
    }

    /// <summary>Adds a word with every run of proclitics that Arabic allows: [و ف] [ب ل ك] [ال], ل + ال written لل.</summary>
    private static void AddWithProclitics(Dictionary<string, NumberWord> rows, string key, NumberWord word)
    {
        foreach (string and in (string[])["", "و", "ف"])
        {
            foreach (string preposition in (string[])["", "ب", "ل", "ك"])
            {
                NumberClitics clitics = word.Clitics
                    | (and.Length > 0 ? NumberClitics.And : 0)
                    | (preposition.Length > 0 ? NumberClitics.Preposition : 0);
                byte skip = (byte)(and.Length + preposition.Length);
                Put(and + preposition + key, word with { Skip = skip, Clitics = clitics });
                string article = preposition == "ل" ? "ل" : "ال";
                Put(
                    and + preposition + article + key,
                    word with { Skip = skip, Clitics = clitics | NumberClitics.Article });
            }
        }

        void Put(string form, NumberWord reading) => rows.TryAdd(form, reading);
    }
}
