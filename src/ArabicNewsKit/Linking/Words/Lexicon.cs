using ArabicNewsKit.Normalization;
using ArabicNewsKit.Tables;

namespace ArabicNewsKit.Linking;

/// <summary>What a word of the linker's tables is.</summary>
/// <param name="Traits">All that the tables say of it.</param>
/// <param name="WrittenEnd">How an ordinary word's last letter is written: ى in على; NUL where it is none.</param>
internal readonly record struct LexiconWord(WordTraits Traits, char WrittenEnd);

/// <summary>The linker's tables of language knowledge, read once.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed partial class Lexicon
{
    private static readonly Lazy<Lexicon> Shared = new(() => new Lexicon());

    private readonly HashSet<ushort> arab = [];

    private Lexicon()
    {
        ReadCommonWords();
        ReadWords("first-names", _ => WordTraits.GivenName);
        ReadWords("speech-verbs", word => word is "before" ? WordTraits.SpeechBefore : WordTraits.SpeechAfter);
        ReadWords("name-particles", word => word switch
        {
            "first" => WordTraits.FirstParticle,
            "inner" => WordTraits.InnerParticle,
            "house" => WordTraits.InnerParticle | WordTraits.House,
            "father" => WordTraits.FirstParticle | WordTraits.House,
            "descent" => WordTraits.InnerParticle | WordTraits.Descends,
            "pair" => WordTraits.PairParticle,
            "head" => WordTraits.HeadParticle,
            "tail" => WordTraits.TailParticle,
            _ => WordTraits.LastParticle,
        });
        ReadWords("complement-words", word => word switch
        {
            "stop" => WordTraits.StopsComplement,
            "errand" => WordTraits.Errand,
            "closes" => WordTraits.ClosesName,
            "binds" => WordTraits.BindsNext,
            "side" => WordTraits.Sides,
            "direction" => WordTraits.Directs,
            _ => WordTraits.Ordinal,
        });
        ReadWords("sport-words", _ => WordTraits.Sport);
        foreach (TableRow row in EmbeddedTable.Rows("Linking/Data/arab-countries.tsv"))
        {
            arab.Add((ushort)(row[0][0] | (row[0][1] << 8)));
        }

        foreach (TableRow row in EmbeddedTable.Rows("Linking/Data/ordinary-words.tsv"))
        {
            OrdinaryWords.Folded(row[0]) = true;
        }

        ReadNeighbours();
        ReadSportCues();
        ReadTeamKinds();
        ReadBodyWords();
        ReadWords("descriptions", word => word is "clause" ? WordTraits.OpensClause : WordTraits.Describes);
        ReadWords("regnal", _ => WordTraits.Regnal);
        ReadWords("words-of-place", _ => WordTraits.Locates);
        ReadTitles();
        ReadPhrases("roles", Roles);
        ReadPhrases("ordinary-phrases", OrdinaryPhrases);
        ReadHeads("body", EntityType.Organization);
        ReadHeads("place", EntityType.Place);
        ReadHeads("event", EntityType.Event);
        ReadHeads("work", EntityType.Other);
        ReadHeads("law", EntityType.Other);
        ReadWorkCues();
        ReadMonths();
    }

    private delegate WordTraits KindReader(ReadOnlySpan<char> kind);

    public static Lexicon Default => Shared.Value;

    /// <summary>What the tables know of single words. A folded word is looked up as it is written, or from a letter on.</summary>
    public KeyTable<LexiconWord> Words { get; } = new(7500);

    /// <summary>Words that look like a part of a person's name and are none.</summary>
    public KeyTable<bool> OrdinaryWords { get; } = new(3000);

    /// <summary>Titles that stand straight before a name.</summary>
    public PhraseTable<TitleKind> Titles { get; } = new(WordTraits.OpensTitle);

    /// <summary>Words that open the description of an office.</summary>
    public PhraseTable<bool> Roles { get; } = new(WordTraits.OpensRole);

    /// <summary>Phrases whose last words are no name, though they look like one.</summary>
    public PhraseTable<bool> OrdinaryPhrases { get; } = new(WordTraits.OpensOrdinaryPhrase);

    /// <summary>Heads of the names of bodies, places and events.</summary>
    public PhraseTable<NameHead> Heads { get; } = new(WordTraits.OpensHead);

    /// <summary>What stands beside the names of clubs. Only texts about sport ask.</summary>
    public KeyTable<ClubCue> SportCues { get; } = new(512);

    /// <summary>What words say of a name right beside them. Only names that are weighed ask.</summary>
    public KeyTable<Neighbour> Neighbours { get; } = new(512);

    /// <summary>Nouns of which the names of bodies are made. Only the complements of heads ask.</summary>
    public KeyTable<BodyWord> BodyWords { get; } = new(512);

    /// <summary>Whether a country's clubs bear Arabic names; of two ASCII letters, the first in the low byte.</summary>
    public bool IsArab(ushort country) => arab.Contains(country);

    /// <summary>What tells another team of a country from its first one: للاعبين المحليين.</summary>
    public PhraseTable<TeamKind> TeamKinds { get; } = new(WordTraits.None);

    /// <summary>What words say of titles near them. Only the heads of works and quotation marks ask.</summary>
    public KeyTable<WorkCue> WorkCues { get; } = new(256);

    /// <summary>The names of months. Only the heads of what is named after a day ask.</summary>
    public PhraseTable<bool> Months { get; } = new(WordTraits.None);

    public LetterNames LetterNames { get; } = new();

    public SpellingVariants Variants { get; } = new();

    public LinkWeights Weights { get; } = new();

    /// <summary>How much a word looks like a name of a place or body.</summary>
    public NameShape Shape { get; } = new("name-shape");

    /// <summary>How much a word looks like a part of a person's name.</summary>
    public NameShape PersonShape { get; } = new("person-shape");
}
