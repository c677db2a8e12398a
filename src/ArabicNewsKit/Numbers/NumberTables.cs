using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Numbers;

/// <summary>What a word beside a number says about it; see <c>Data/context_words.tsv</c>.</summary>
internal enum ContextWord : byte
{
    None,

    /// <summary>Opens a range: بين.</summary>
    Between,

    /// <summary>Joins the ends of a range: إلى.</summary>
    To,

    /// <summary>Tells of a change, whose ends are no range: ارتفع من 10 إلى 15.</summary>
    Change,

    /// <summary>Tells of a game: 3-1 is its score.</summary>
    Score,

    /// <summary>A name that a number ends: قناة 24.</summary>
    NameHead,

    /// <summary>A name that a definite number ends: مجموعة العشرين.</summary>
    GroupHead,

    /// <summary>The first half of a month's name, whose second is an ordinal: كانون الثاني.</summary>
    MonthHead,

    /// <summary>A rank that an ordinal completes: ملازم أول.</summary>
    RankHead,

    /// <summary>أمس, which الأول makes the day before yesterday.</summary>
    YesterdayHead,

    /// <summary>A word behind which واحد counts nothing: كل واحد، في آن واحد.</summary>
    BeforeOne,

    /// <summary>A share: نسبة 10.</summary>
    Share,

    /// <summary>A quarter or half that is no share: نصف نهائي.</summary>
    AfterPart,

    /// <summary>A measure that news gives with three decimals: 42.195 كيلومترا.</summary>
    Measure,

    /// <summary>A share in words: جزء من مئة.</summary>
    ShareOf,

    /// <summary>The stroke of a fraction in words: واحد على عشرين.</summary>
    Over,

    /// <summary>واحد من عشرين، جزء من مئة.</summary>
    From,

    /// <summary>A broken plural with the article: الدول العشرون counts, الكتاب العشرون orders.</summary>
    Plural,

    /// <summary>A stretch of time, which a vague count makes a vague duration.</summary>
    TimeNoun,
}

/// <summary>The tables of what stands beside numbers.</summary>
internal static class NumberTables
{
    private static readonly string[] Clitics =
        ["", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"];

    /// <summary>Modifiers before a number.</summary>
    public static readonly PhraseTable<NumberModifier> ModifiersBefore = Modifiers("before", Clitics);

    /// <summary>Modifiers behind a number or its noun.</summary>
    public static readonly PhraseTable<NumberModifier> ModifiersAfter = Modifiers("after");

    /// <summary>Modifiers before a number with a word between, and whether they end in a preposition.</summary>
    public static readonly PhraseTable<ApartModifier> ModifiersApart = LoadApart();

    /// <summary>Signs and phrases of the percent, with the unit they state (empty for a hundredth).</summary>
    public static readonly PhraseTable<string> Percents = LoadPercents();

    /// <summary>Words that say what a number beside them is.</summary>
    public static readonly KeyTable<ContextWord> Context = LoadContext();

    /// <summary>Words behind a number that are no counted noun.</summary>
    public static readonly KeyTable<bool> UnitStops = KeyFolding.ReadSet("Numbers/Data/unit_stops.tsv");

    /// <summary>Nouns that begin like a proclitic: وزراء counts, while وقال goes on.</summary>
    public static readonly KeyTable<bool> CliticNouns = KeyFolding.ReadSet("Numbers/Data/clitic_nouns.tsv");

    public static ContextWord ContextOf(NewsText text, int index) =>
        index >= 0 && index < text.Count && text.TryFind(Context, index, out ContextWord word)
            ? word
            : ContextWord.None;

    private static PhraseTable<NumberModifier> Modifiers(string side, params string[] proclitics)
    {
        var phrases = new PhraseTable<NumberModifier>(proclitics);
        foreach (TableRow row in EmbeddedTable.Rows("Numbers/Data/modifiers.tsv"))
        {
            if (row[1].SequenceEqual(side))
            {
                phrases.Add(row[2], row.Enum<NumberModifier>(0));
            }
        }

        return phrases;
    }

    private static PhraseTable<ApartModifier> LoadApart()
    {
        var phrases = new PhraseTable<ApartModifier>(Clitics);
        foreach (bool preposition in (bool[])[false, true])
        {
            foreach (TableRow row in EmbeddedTable.Rows("Numbers/Data/modifiers.tsv"))
            {
                if (row[1].SequenceEqual(preposition ? "apart عن" : "apart"))
                {
                    phrases.Add(row[2], new ApartModifier(row.Enum<NumberModifier>(0), preposition));
                }
            }
        }

        return phrases;
    }

    private static PhraseTable<string> LoadPercents()
    {
        var phrases = new PhraseTable<string>();
        foreach (TableRow row in EmbeddedTable.Rows("Numbers/Data/percents.tsv"))
        {
            phrases.Add(row[1], row[0].ToString());
        }

        return phrases;
    }

    private static KeyTable<ContextWord> LoadContext()
    {
        var words = new KeyTable<ContextWord>(2048);
        Span<char> room = stackalloc char[KeyFolding.Longest];
        foreach (TableRow row in EmbeddedTable.Rows("Numbers/Data/context_words.tsv"))
        {
            ContextWord word = row.Enum<ContextWord>(0);
            foreach (ReadOnlySpan<char> form in row.Parts(1))
            {
                ReadOnlySpan<char> key = KeyFolding.Fold(form, room);
                foreach (string clitic in Clitics)
                {
                    words.TryAdd(string.Concat(clitic, key), word);
                }
            }
        }

        return words;
    }
}

/// <summary>A modifier that stands apart from its number.</summary>
/// <param name="Modifier">What it says.</param>
/// <param name="Preposition">Whether it ends in a preposition.</param>
internal readonly record struct ApartModifier(NumberModifier Modifier, bool Preposition);
