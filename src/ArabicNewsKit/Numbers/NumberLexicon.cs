using System.Globalization;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Numbers;

/// <summary>The number words with all their proclitics written out, so that a word of a text is looked up once.</summary>
internal static class NumberLexicon
{
    private const int MostProclitics = 4;

    private static readonly KeyTable<NumberWord> Table = Load();

    public static bool TryGet(NewsText text, int index, out NumberWord word) => text.TryFind(Table, index, out word);

    /// <summary>Whether a word of this hash may be a number word: a cheap no for most that aren't.</summary>
    public static bool MayHold(uint hash) => Table.MayHold(hash);

    private static KeyTable<NumberWord> Load()
    {
        var table = new KeyTable<NumberWord>(8192);

        // a word as it stands comes before the same letters read as a proclitic and a shorter word (واحد, و + احد)
        AddAll(table, withProclitics: false);
        AddAll(table, withProclitics: true);
        foreach (TableRow row in EmbeddedTable.Rows("Numbers/Data/not_numbers.tsv"))
        {
            ref NumberWord word = ref table.Folded(row[0]);
            if (word == default)
            {
                throw new InvalidOperationException($"not_numbers.tsv: {row[0]} is no number word");
            }

            word = word with { Clitics = word.Clitics | NumberClitics.Doubtful };
        }

        return table;
    }

    private static void AddAll(KeyTable<NumberWord> table, bool withProclitics)
    {
        Span<char> room = stackalloc char[KeyFolding.Longest];
        foreach (TableRow row in EmbeddedTable.Rows("Numbers/Data/number_words.tsv"))
        {
            NumberClitics mark = row[2] switch
            {
                "feminine" => NumberClitics.Feminine,
                "doubtful" => NumberClitics.Doubtful,
                _ => NumberClitics.None,
            };
            var word = new NumberWord(row.Enum<NumberRole>(0), long.Parse(row[1], CultureInfo.InvariantCulture), 0, mark);
            foreach (ReadOnlySpan<char> form in row.Parts(3))
            {
                // proclitics go before it
                ReadOnlySpan<char> key = KeyFolding.Fold(form, room[MostProclitics..]);
                if (withProclitics)
                {
                    AddWithProclitics(table, room[..(MostProclitics + key.Length)], word);
                }
                else
                {
                    table.TryAdd(key, word);
                }
            }
        }
    }

    /// <summary>Adds a word with every run of proclitics that Arabic allows: [و ف] [ب ل ك] [ال], ل + ال written لل.</summary>
    /// <param name="table">The table.</param>
    /// <param name="room">The word, with room for them before it.</param>
    /// <param name="word">What it means.</param>
    private static void AddWithProclitics(KeyTable<NumberWord> table, Span<char> room, NumberWord word)
    {
        foreach (string and in (string[])["", "و", "ف"])
        {
            foreach (string preposition in (string[])["", "ب", "ل", "ك"])
            {
                NumberClitics clitics = word.Clitics
                    | (and.Length > 0 ? NumberClitics.And : 0)
                    | (preposition.Length > 0 ? NumberClitics.Preposition : 0);
                byte skip = (byte)(and.Length + preposition.Length);
                table.TryAdd(Before(room, and, preposition, ""), word with { Skip = skip, Clitics = clitics });
                table.TryAdd(
                    Before(room, and, preposition, preposition == "ل" ? "ل" : "ال"),
                    word with { Skip = skip, Clitics = clitics | NumberClitics.Article });
            }
        }
    }

    /// <summary>Writes proclitics before the word in the room.</summary>
    private static ReadOnlySpan<char> Before(Span<char> room, string and, string preposition, string article)
    {
        Span<char> key = room[(MostProclitics - and.Length - preposition.Length - article.Length)..];
        and.CopyTo(key);
        preposition.CopyTo(key[and.Length..]);
        article.CopyTo(key[(and.Length + preposition.Length)..]);
        return key;
    }
}
