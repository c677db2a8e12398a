using System.Globalization;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>What a word of the linker's tables is.</summary>
/// <param name="Traits">All that the tables say of it.</param>
/// <param name="WrittenEnd">How an ordinary word's last letter is written: ى in على; NUL where it is none.</param>
internal readonly record struct LexiconWord(WordTraits Traits, char WrittenEnd);

/// <summary>The linker's tables of language knowledge, read once.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Shared = new(() => new Lexicon());

    private Lexicon()
    {
        Titles = new PhraseTable<TitleKind>(
            WordTraits.OpensTitle, EmbeddedTable.Read("Linking/Data/titles.tsv").Select(row => (row[0], TitleOf(row[1]))));
        Roles = Phrases("Linking/Data/roles.tsv", WordTraits.OpensRole);
        OrdinaryPhrases = Phrases("Linking/Data/ordinary-phrases.tsv", WordTraits.OpensOrdinaryPhrase);
        Heads = new PhraseTable<NameHead>(
            WordTraits.OpensHead,
            [.. ReadHeads("body", EntityType.Organization), .. ReadHeads("place", EntityType.Place), .. ReadHeads("event", EntityType.Event)]);
        Words = ReadWords();
        Variants = new SpellingVariants();
        Weights = new LinkWeights();
        Shape = new NameShape();
    }

    public static Lexicon Default => Shared.Value;

    /// <summary>What the tables know of single words. A folded word is looked up as it is written, or from a letter on.</summary>
    public KeyTable<LexiconWord> Words { get; }

    /// <summary>Titles that stand straight before a name.</summary>
    public PhraseTable<TitleKind> Titles { get; }

    /// <summary>Words that open the description of an office.</summary>
    public PhraseTable<bool> Roles { get; }

    /// <summary>Phrases whose last words are no name, though they look like one.</summary>
    public PhraseTable<bool> OrdinaryPhrases { get; }

    /// <summary>Heads of the names of bodies, places and events.</summary>
    public PhraseTable<NameHead> Heads { get; }

    public SpellingVariants Variants { get; }

    public LinkWeights Weights { get; }

    public NameShape Shape { get; }

    private KeyTable<LexiconWord> ReadWords()
    {
        var all = new Dictionary<string, LexiconWord>();
        foreach (string[] row in EmbeddedTable.Read("Linking/Data/common-words.tsv"))
        {
            WordTraits kind = row[1] switch
            {
                "function" => WordTraits.Function,
                "verb" => WordTraits.Verb,
                "noun" => WordTraits.Noun,
                _ => WordTraits.Adjective,
            };
            Add(all, row[0], kind | (row[2] == "name" ? WordTraits.AlsoName : WordTraits.None), row[0][^1]);
        }

        Add(all, "first-names", _ => WordTraits.GivenName);
        Add(all, "speech-verbs", row => row[1] == "before" ? WordTraits.SpeechBefore : WordTraits.SpeechAfter);
        Add(all, "name-particles", row => row[1] switch
        {
            "first" => WordTraits.FirstParticle,
            "inner" => WordTraits.InnerParticle,
            "pair" => WordTraits.PairParticle,
            "head" => WordTraits.HeadParticle,
            "tail" => WordTraits.TailParticle,
            _ => WordTraits.LastParticle,
        });
        Add(all, "complement-words", row => row[1] switch
        {
            "stop" => WordTraits.StopsComplement,
            "errand" => WordTraits.Errand,
            "closes" => WordTraits.ClosesName,
            "binds" => WordTraits.BindsNext,
            _ => WordTraits.Ordinal,
        });
        Add(all, "sport-words", _ => WordTraits.Sport);
        Add(all, "descriptions", row => row[1] == "clause" ? WordTraits.OpensClause : WordTraits.Describes);
        Add(all, "regnal", _ => WordTraits.Regnal);
        Add(all, "words-of-place", _ => WordTraits.Locates);
        Add(all, Titles.FirstWords, Titles.Opens);
        Add(all, Roles.FirstWords, Roles.Opens);
        Add(all, OrdinaryPhrases.FirstWords, OrdinaryPhrases.Opens);
        Add(all, Heads.FirstWords, Heads.Opens);
        return new KeyTable<LexiconWord>(all);
    }

    private static void Add(Dictionary<string, LexiconWord> all, string table, Func<string[], WordTraits> traits)
    {
        foreach (string[] row in EmbeddedTable.Read($"Linking/Data/{table}.tsv"))
        {
            Add(all, row[0], traits(row), '\0');
        }
    }

    private static void Add(Dictionary<string, LexiconWord> all, IReadOnlyList<string> words, WordTraits traits)
    {
        foreach (string word in words)
        {
            Add(all, word, traits, '\0');
        }
    }

    /// <summary>Adds what one row says; of how an ordinary word ends the first row says it.</summary>
    private static void Add(Dictionary<string, LexiconWord> all, string word, WordTraits traits, char end)
    {
        string key = KeyFolding.Fold(word.AsSpan());
        LexiconWord known = all.GetValueOrDefault(key);
        all[key] = new LexiconWord(known.Traits | traits, known.WrittenEnd == '\0' ? end : known.WrittenEnd);
    }

    private static PhraseTable<bool> Phrases(string table, WordTraits opens) =>
        new(opens, EmbeddedTable.Read(table).Select(row => (row[0], true)));

    private static IEnumerable<(string Head, NameHead Value)> ReadHeads(string table, EntityType type) =>
        EmbeddedTable.Read($"Linking/Data/{table}-heads.tsv").Select(row => (row[0], new NameHead(
            row[1] switch
            {
                "idafa" => NameHeadKind.Idafa,
                "label" => NameHeadKind.Label,
                "dedicated" => NameHeadKind.Dedicated,
                "definite" => NameHeadKind.Definite,
                "unit" => NameHeadKind.Unit,
                "behind" => NameHeadKind.Behind,
                _ => NameHeadKind.State,
            },
            row[2] switch
            {
                "in" => NameHeadSpan.In,
                "out" => NameHeadSpan.Out,
                "alone" => NameHeadSpan.Alone,
                _ => NameHeadSpan.Long,
            },
            row[3] switch
            {
                "f" => NameHeadAgreement.Feminine,
                "p" => NameHeadAgreement.Plural,
                _ => NameHeadAgreement.Masculine,
            },
            type,
            double.Parse(row[4], CultureInfo.InvariantCulture))));

    private static TitleKind TitleOf(string kind) => kind switch
    {
        "rank" => TitleKind.Rank,
        "honorific" => TitleKind.Honorific,
        _ => TitleKind.Occupation,
    };
}
