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

    /// <summary>A thing that a bare number names: القرار 1701، رقم 10.</summary>
    LabelHead,

    /// <summary>A thing whose bare number is its place: المركز 15.</summary>
    PlaceHead,

    /// <summary>A singular noun with the article or a pronoun, whose definite number is its place: اليوم الـ450, هدفه المئة.</summary>
    Singular,

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
    public static readonly PhraseTable<NumberModifier> ModifiersBefore = new(Modifiers("before"), Clitics);

    /// <summary>Modifiers behind a number or its noun.</summary>
    public static readonly PhraseTable<NumberModifier> ModifiersAfter = new(Modifiers("after"));

    /// <summary>Modifiers before a number with a word between, and whether they end in a preposition.</summary>
    public static readonly PhraseTable<(NumberModifier Modifier, bool Preposition)> ModifiersApart = new(
        Modifiers("apart").Select(row => (row.Text, (row.Value, false)))
            .Concat(Modifiers("apart عن").Select(row => (row.Text, (row.Value, true)))),
        Clitics);

    /// <summary>Signs and phrases of the percent, with the unit they state (empty for a hundredth).</summary>
    public static readonly PhraseTable<string> Percents = new(
        EmbeddedTable.Read("Numbers/Data/percents.tsv").Select(cells => (cells[1], cells[0])));

    /// <summary>Words that say what a number beside them is.</summary>
    public static readonly KeyTable<ContextWord> Context = LoadContext();

    /// <summary>Words behind a number that are no counted noun.</summary>
    public static readonly KeyTable<bool> UnitStops = LoadWords("Numbers/Data/unit_stops.tsv");

    /// <summary>Nouns that begin like a proclitic: وزراء counts, while وقال goes on.</summary>
    public static readonly KeyTable<bool> CliticNouns = LoadWords("Numbers/Data/clitic_nouns.tsv");

    public static ContextWord ContextOf(NewsText text, int index) =>
        index >= 0 && index < text.Count && text.TryFind(Context, index, out ContextWord word)
            ? word
            : ContextWord.None;

    private static IEnumerable<(string Text, NumberModifier Value)> Modifiers(string side) =>
        from cells in EmbeddedTable.Read("Numbers/Data/modifiers.tsv")
        where cells[1] == side
        select (cells[2], Enum.Parse<NumberModifier>(cells[0]));

    private static KeyTable<ContextWord> LoadContext()
    {
        var rows = new Dictionary<string, ContextWord>();
        foreach (string[] cells in EmbeddedTable.Read("Numbers/Data/context_words.tsv"))
        {
            ContextWord word = Enum.Parse<ContextWord>(cells[0]);
            foreach (string form in cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string key = KeyFolding.Fold(form.AsSpan());
                foreach (string clitic in Clitics)
                {
                    rows.TryAdd(clitic + key, word);
                }
            }
        }

        return new KeyTable<ContextWord>(rows);
    }

    private static KeyTable<bool> LoadWords(string name)
    {
        var rows = new Dictionary<string, bool>();
        foreach (string[] cells in EmbeddedTable.Read(name))
        {
            foreach (string form in cells[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                rows.TryAdd(KeyFolding.Fold(form.AsSpan()), true);
            }
        }

        return new KeyTable<bool>(rows);
    }
}
