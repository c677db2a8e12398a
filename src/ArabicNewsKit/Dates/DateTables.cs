using System.Globalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Dates;

/// <summary>Reads the tables of dates into a lexicon.</summary>
internal static class DateTables
{
    public static DateLexicon Load()
    {
        var builder = new DateLexiconBuilder();
        foreach (TableRow row in EmbeddedTable.Rows("Dates/Data/months.tsv"))
        {
            MonthNeeds needs = row[2] switch
            {
                "prep" => MonthNeeds.Preposition,
                "date" => MonthNeeds.Date,
                "full" => MonthNeeds.Full,
                _ => MonthNeeds.Nothing,
            };
            builder.Add(
                row[4], DateKind.Month, int.Parse(row[1], null), row[3] is "madda" ? DateForm.NoHamza : DateForm.None,
                CalendarOf(row[0]), needs);
        }

        foreach (string table in (string[])["Dates/Data/words.tsv", "Dates/Data/context.tsv"])
        {
            foreach (TableRow row in EmbeddedTable.Rows(table))
            {
                AddWords(builder, row);
            }
        }

        foreach (TableRow row in EmbeddedTable.Rows("Dates/Data/zones.tsv"))
        {
            builder.Add(row[1], DateKind.Zone, builder.TextNumber(row[0].ToString()));
        }

        int feast = 0;
        foreach (Feast row in Feast.All)
        {
            builder.Add(row.Forms, DateKind.Named, feast++);
        }

        return builder.ToLexicon();
    }

    private static void AddWords(DateLexiconBuilder builder, TableRow row)
    {
        DateKind kind = row.Enum<DateKind>(0);
        int number = NumberOf(builder, kind, row);
        ReadOnlySpan<char> flags = row[2];
        DateForm form = (flags.Contains('d') ? DateForm.Definite : 0)
            | (flags.Contains('2') ? DateForm.Dual : 0)
            | (flags.Contains('p') ? DateForm.Plural : 0)
            | (flags.Contains('i') ? DateForm.Indefinite : 0)
            | (flags.Contains('a') ? DateForm.Adverb : 0)
            | (flags.Contains('f') ? DateForm.NeedsDate : 0);
        CalendarSystem calendar = kind == DateKind.Era ? CalendarOf(row[1]) : CalendarSystem.Gregorian;
        builder.Add(row[3], kind, number, form, calendar);
        if (kind == DateKind.Past)
        {
            foreach (ReadOnlySpan<char> verb in row.Parts(3, '|'))
            {
                ReadOnlySpan<char> stem = verb[^1] is 'ى' or 'ا' ? verb[..^1] : verb;
                builder.Add($"{stem}ت|{stem}وا", kind, number, form, calendar);
            }
        }

        if (flags.Contains('+'))
        {
            string definite = "ال" + row[3].ToString().Replace("|", "|ال", StringComparison.Ordinal);
            builder.Add(definite, kind, number, form | DateForm.Definite, calendar);
        }
    }

    /// <summary>What the second column says, as a number.</summary>
    private static int NumberOf(DateLexiconBuilder builder, DateKind kind, TableRow row)
    {
        string value = row[1].ToString();
        return kind switch
        {
            DateKind.Unit or DateKind.Pair or DateKind.PluralHead => (int)row.Enum<Grain>(1),
            DateKind.Ref or DateKind.Demonstrative => (int)row.Enum<Reference>(1),
            DateKind.Trap => (int)row.Enum<DateTrap>(1),
            DateKind.Edge => (int)row.Enum<DateModifier>(1),
            DateKind.DayPart => (int)DayParts.Of(value),
            DateKind.Season => Seasons.Of(value),
            DateKind.Era => value[0],
            DateKind.Moment => int.Parse(value.AsSpan(0, 2), null),
            DateKind.Fraction => (int)(100 * double.Parse(value, CultureInfo.InvariantCulture)),
            DateKind.Set or DateKind.SetAdjective or DateKind.Point => builder.TextNumber(value),
            _ => int.TryParse(value, out int number) ? number : 0,
        };
    }

    private static CalendarSystem CalendarOf(ReadOnlySpan<char> letter) => letter switch
    {
        "h" => CalendarSystem.Hijri,
        "p" => CalendarSystem.Persian,
        _ => CalendarSystem.Gregorian,
    };
}
