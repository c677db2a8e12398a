using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Normalization;

/// <summary>The match profile for the cells of language tables, so that they and the words of a text are folded alike.</summary>
internal static class KeyFolding
{
    /// <summary>Room for any word of a table, folded.</summary>
    public const int Longest = 64;

    public static string Fold(string text) => Normalizer.Match.Normalize(text);

    public static string Fold(ReadOnlySpan<char> text) => Normalizer.Match.Normalize(text.ToString());

    /// <summary>Folds a word of a table without a string.</summary>
    /// <param name="word">The word.</param>
    /// <param name="room">Where it is folded; <see cref="Longest"/> units are enough.</param>
    /// <exception cref="InvalidOperationException">No word of a table is that long.</exception>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> room) =>
        Normalizer.Match.TryNormalize(word, room, out int length)
            ? room[..length]
            : throw new InvalidOperationException($"Too long for a word of a table: {word}");

    /// <summary>The value of a word that is folded first; the default, to be set, where it is new.</summary>
    public static ref T Folded<T>(this KeyTable<T> table, ReadOnlySpan<char> word)
    {
        Span<char> room = stackalloc char[Longest];
        return ref table[Fold(word, room)];
    }

    /// <summary>Adds a word, folded, unless the table holds it.</summary>
    public static bool TryAddFolded<T>(this KeyTable<T> table, ReadOnlySpan<char> word, T value)
    {
        Span<char> room = stackalloc char[Longest];
        return table.TryAdd(Fold(word, room), value);
    }

    /// <summary>A set of the words in a cell of each row, folded.</summary>
    public static KeyTable<bool> ReadSet(string table, int column = 0)
    {
        var words = new KeyTable<bool>();
        foreach (TableRow row in EmbeddedTable.Rows(table))
        {
            foreach (ReadOnlySpan<char> word in row.Parts(column))
            {
                words.TryAddFolded(word, true);
            }
        }

        return words;
    }
}
