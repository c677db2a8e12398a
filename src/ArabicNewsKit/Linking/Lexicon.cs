using System.Globalization;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>The head of a name of a body or place, and what may follow it.</summary>
/// <param name="Kind">What the complement is made of.</param>
/// <param name="Inside">Whether the head belongs to the mention.</param>
/// <param name="Type">What the name stands for.</param>
/// <param name="Prior">How often head and complement together are a name.</param>
internal sealed record NameHead(NameHeadKind Kind, bool Inside, EntityType Type, double Prior);

internal enum NameHeadKind : byte
{
    /// <summary>A chain of nouns that ends in definite ones: وزارة الموارد المائية.</summary>
    Idafa,

    /// <summary>A name of its own: حركة النجباء.</summary>
    Label,

    /// <summary>Adjectives with the article: المحكمة الجنائية الدولية.</summary>
    Definite,

    /// <summary>The adjective of a country: الجيش العراقي.</summary>
    State,
}

/// <summary>The linker's tables of language knowledge, read once.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Shared = new(() => new Lexicon());

    private readonly KeyTable<WordTraits> traits;
    private readonly KeyTable<string> loosely;
    private readonly KeyTable<string> particles;
    private readonly KeyTable<bool> complementStops;
    private readonly KeyTable<bool> regnal;
    private readonly KeyTable<bool> descriptions;

    private Lexicon()
    {
        var all = new Dictionary<string, WordTraits>();
        var written = new Dictionary<string, string>();
        foreach (string[] row in EmbeddedTable.Read("Linking/Data/common-words.tsv"))
        {
            string key = KeyFolding.Fold(row[0].AsSpan());
            WordTraits kind = row[1] switch
            {
                "function" => WordTraits.Function,
                "verb" => WordTraits.Verb,
                "noun" => WordTraits.Noun,
                _ => WordTraits.Adjective,
            };
            Add(all, key, kind | (row[2] == "name" ? WordTraits.AlsoName : WordTraits.None));
            written.TryAdd(key, row[0]);
        }

        foreach (string[] row in EmbeddedTable.Read("Linking/Data/first-names.tsv"))
        {
            Add(all, KeyFolding.Fold(row[0].AsSpan()), WordTraits.GivenName);
        }

        foreach (string[] row in EmbeddedTable.Read("Linking/Data/speech-verbs.tsv"))
        {
            Add(all, KeyFolding.Fold(row[0].AsSpan()), row[1] == "before" ? WordTraits.SpeechBefore : WordTraits.SpeechAfter);
        }

        var joints = new Dictionary<string, string>();
        foreach (string[] row in EmbeddedTable.Read("Linking/Data/name-particles.tsv"))
        {
            string key = KeyFolding.Fold(row[0].AsSpan());
            joints.TryAdd(key, row[1]);
            Add(all, key, WordTraits.Particle);
        }

        complementStops = new KeyTable<bool>(EmbeddedTable.Read("Linking/Data/complement-stops.tsv")
            .Select(row => KeyFolding.Fold(row[0].AsSpan())).Distinct().Select(key => KeyValuePair.Create(key, true)).ToList());
        descriptions = new KeyTable<bool>(EmbeddedTable.Read("Linking/Data/descriptions.tsv")
            .Select(row => KeyValuePair.Create(KeyFolding.Fold(row[0].AsSpan()), row[1] == "clause")).ToList());
        regnal = new KeyTable<bool>(EmbeddedTable.Read("Linking/Data/regnal.tsv")
            .Select(row => KeyValuePair.Create(KeyFolding.Fold(row[0].AsSpan()), true)).ToList());
        traits = new KeyTable<WordTraits>(all);
        loosely = new KeyTable<string>(written);
        particles = new KeyTable<string>(joints);
        Titles = new PhraseTable<string>(EmbeddedTable.Read("Linking/Data/titles.tsv").Select(row => (row[0], row[1])));
        Roles = new PhraseTable<string>(EmbeddedTable.Read("Linking/Data/roles.tsv").Select(row => (row[0], row[1])));
        OrdinaryPhrases = new PhraseTable<string>(
            EmbeddedTable.Read("Linking/Data/ordinary-phrases.tsv").Select(row => (row[0], row[1])));
        Bodies = Heads("Linking/Data/body-heads.tsv", EntityType.Organization);
        Places = Heads("Linking/Data/place-heads.tsv", EntityType.Place);
        Variants = new SpellingVariants();
        Weights = new LinkWeights();
        Shape = new NameShape();
    }

    public static Lexicon Default => Shared.Value;

    /// <summary>Titles that stand straight before a name, with their kind: rank, honorific or occupation.</summary>
    public PhraseTable<string> Titles { get; }

    /// <summary>Words that open the description of an office.</summary>
    public PhraseTable<string> Roles { get; }

    /// <summary>Phrases whose last words are no name, though they look like one.</summary>
    public PhraseTable<string> OrdinaryPhrases { get; }

    public PhraseTable<NameHead> Bodies { get; }

    public PhraseTable<NameHead> Places { get; }

    public SpellingVariants Variants { get; }

    public LinkWeights Weights { get; }

    public NameShape Shape { get; }

    public WordTraits TraitsOf(ReadOnlySpan<char> key) => traits.TryGetValue(key, out WordTraits found) ? found : WordTraits.None;

    /// <summary>Whether a word with the adjective of a nation describes a body without naming it: القوات الأمريكية.</summary>
    public bool Describes(ReadOnlySpan<char> key) => descriptions.TryGetValue(key, out bool clause) && !clause;

    /// <summary>Whether a word opens a clause about the name before it: التحالف الدولي ضد داعش.</summary>
    public bool OpensClause(ReadOnlySpan<char> key) => descriptions.TryGetValue(key, out bool clause) && clause;

    /// <summary>Whether a word is an ordinal as rulers bear it: محمد السادس.</summary>
    public bool IsRegnal(ReadOnlySpan<char> key) => regnal.Contains(key);

    /// <summary>Whether a word, given without its article, ends the complement of a head.</summary>
    public bool StopsComplement(ReadOnlySpan<char> key) => complementStops.Contains(key);

    /// <summary>The side on which a particle stands in a name; null for a word that is none.</summary>
    public string? ParticleSide(ReadOnlySpan<char> key) => particles.TryGetValue(key, out string side) ? side : null;

    /// <summary>
    /// Whether a common word is meant as written: على is the preposition, علي may be the name, though both fold alike.
    /// </summary>
    public bool WrittenAsCommon(ReadOnlySpan<char> key, ReadOnlySpan<char> surface) =>
        loosely.TryGetValue(key, out string common) && (common.Length == 0 || surface.Length == 0 || common[^1] == surface[^1]);

    private static void Add(Dictionary<string, WordTraits> all, string key, WordTraits more) =>
        all[key] = all.GetValueOrDefault(key) | more;

    private static PhraseTable<NameHead> Heads(string table, EntityType type) => new(
        EmbeddedTable.Read(table).Select(row => (row[0], new NameHead(
            row[1] switch
            {
                "idafa" => NameHeadKind.Idafa,
                "label" => NameHeadKind.Label,
                "definite" => NameHeadKind.Definite,
                _ => NameHeadKind.State,
            },
            row[2] == "in",
            type,
            double.Parse(row[4], CultureInfo.InvariantCulture)))));
}
