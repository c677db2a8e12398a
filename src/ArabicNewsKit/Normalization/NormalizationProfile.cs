using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArabicNewsKit.Normalization;

/// <summary>
/// What a <see cref="Normalizer"/> changes: a set of switches, each of them off in <c>new NormalizationProfile()</c>.
/// Start from one of the three named profiles and change a switch with <c>with</c>.
/// </summary>
/// <remarks>Profiles that set the same switches are equal. They go to JSON and come back with <see cref="ToJson"/> and
/// <see cref="FromJson"/>.</remarks>
/// <example>
/// <code>
/// NormalizationProfile own = NormalizationProfile.Search with { FoldTaMarbuta = false };
/// Console.WriteLine(Normalizer.Create(own).Normalize("الحُكومة"));         // الحكومة
/// Console.WriteLine(NormalizationProfile.FromJson(own.ToJson()) == own);  // True
/// </code>
/// </example>
/// <threadsafety>Immutable.</threadsafety>
public sealed partial record NormalizationProfile
{
    /// <summary>What an editor would print: the typing repaired, the spelling kept.</summary>
    public static NormalizationProfile Display { get; } = new()
    {
        PresentationForms = PresentationForm.Letters,
        ComposeHamza = true,
        Tatweel = TatweelForm.Joint,
        FarsiYa = FarsiYaForm.ByPosition,
        FoldLetterForms = true,
        Punctuation = PunctuationForm.Arabic,
        Quotes = QuoteForm.Mend,
        WhiteSpace = WhiteSpaceForm.Tidy,
        DropInvisible = true,
        RepairSpacing = true,
        JoinWaw = true,
        Elongation = ElongationForm.One,
        DecodeEntities = true,
    };

    /// <summary>
    /// What a search index holds: what Lucene's Arabic and Persian filters fold, and the presentation forms, marks, digits,
    /// quotes and invisible characters that they leave. The hamza carriers ؤ ئ and Latin letters stay, as they do there.
    /// </summary>
    public static NormalizationProfile Search { get; } = new()
    {
        PresentationForms = PresentationForm.Words,
        DropMarks = MarkKinds.All,
        DaggerAlef = DaggerAlefForm.Drop,
        Tatweel = TatweelForm.Drop,
        ComposeHamza = true,
        Alef = AlefForm.Bare,
        AlefMaqsura = AlefMaqsuraForm.Ya,
        FarsiYa = FarsiYaForm.Ya,
        FoldTaMarbuta = true,
        FoldLetterForms = true,
        Digits = DigitForm.Ascii,
        AsciiSeparators = true,
        Quotes = QuoteForm.Straight,
        WhiteSpace = WhiteSpaceForm.Blanks,
        DropInvisible = true,
        ZeroWidthNonJoiner = ZwnjForm.Drop,
    };

    /// <summary>
    /// The key under which names are compared: search, and the hamza carriers folded, Latin letters in lower case without
    /// accents. Quotation marks stay as they are, and so do the letters of foreign sounds (گ پ چ): names differ by them.
    /// </summary>
    public static NormalizationProfile Match { get; } = Search with
    {
        Hamza = HamzaForm.Letter,
        FoldLatin = true,
        Quotes = QuoteForm.Keep,
    };

    /// <summary>Which characters of U+FB50–FDFF and U+FE70–FEFF (and the other compatibility forms up to U+FEFF) are written out.</summary>
    /// <remarks>Fonts and PDF extraction leave them behind. A mark's own form (U+FE70) becomes the mark, without the space
    /// that NFKC puts before it.</remarks>
    public PresentationForm PresentationForms { get; init; }

    /// <summary>The combining marks that are dropped.</summary>
    /// <remarks>The press writes them rarely and never consistently.</remarks>
    public MarkKinds DropMarks { get; init; }

    /// <summary>What becomes of the dagger alef (U+0670: هٰذا).</summary>
    /// <remarks>Dropping it gives today's spelling of هذا, writing it gives that of السماوات.</remarks>
    public DaggerAlefForm DaggerAlef { get; init; }

    /// <summary>What becomes of the tatweel (U+0640).</summary>
    /// <remarks>Inside a word it stretches a line and means nothing; at its end it joins what is no letter (الـ18) or marks an
    /// abbreviation (1445 هـ).</remarks>
    public TatweelForm Tatweel { get; init; }

    /// <summary>
    /// Whether a letter and the maddah or hamza behind it (U+0653–0655, other marks between) become one letter: ا + ٓ → آ.
    /// </summary>
    /// <remarks>Always done where <see cref="Alef"/> or <see cref="Hamza"/> folds, so that both spellings fold alike.</remarks>
    public bool ComposeHamza { get; init; }

    /// <summary>What becomes of the alefs with a sign: أ إ آ ٱ, ٲ ٳ ٵ ݳ ݴ and U+0870–0882.</summary>
    /// <remarks>Half of the press leaves the hamza of the alef out.</remarks>
    public AlefForm Alef { get; init; }

    /// <summary>What becomes of the hamza and its carriers: ؤ (U+0624), ئ (U+0626), ء (U+0621).</summary>
    /// <remarks>Its seat differs between countries: مسؤول, مسئول.</remarks>
    public HamzaForm Hamza { get; init; }

    /// <summary>What becomes of ى (U+0649).</summary>
    /// <remarks>Egyptian type sets it for a final ي.</remarks>
    public AlefMaqsuraForm AlefMaqsura { get; init; }

    /// <summary>What becomes of the Persian ی (U+06CC), which looks like ى at the end of a word and like ي inside.</summary>
    public FarsiYaForm FarsiYa { get; init; }

    /// <summary>Whether ة (U+0629) becomes ه.</summary>
    /// <remarks>Many writers leave its dots out.</remarks>
    public bool FoldTaMarbuta { get; init; }

    /// <summary>
    /// Whether letters that other keyboards and languages write for an Arabic one become it: ک ہ ھ ە ۀ ۃ ے ێ ۆ … (each in
    /// <c>letters.tsv</c>, kind <c>form</c>).
    /// </summary>
    public bool FoldLetterForms { get; init; }

    /// <summary>
    /// Whether letters for sounds that Arabic lacks become the ones that the press writes for them: گ → ك, پ → ب, چ → ج,
    /// ژ → ز, ڤ → ف … (each in <c>letters.tsv</c>, kind <c>foreign</c>).
    /// </summary>
    public bool FoldForeignLetters { get; init; }

    /// <summary>The digits that the digits of <see cref="DigitsFrom"/> become.</summary>
    public DigitForm Digits { get; init; }

    /// <summary>The digits that <see cref="Digits"/> changes; all of them unless set.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DigitKinds DigitsFrom { get; init; } = DigitKinds.All;

    /// <summary>Whether the Arabic signs of numbers become ASCII: ٫ (U+066B) → <c>.</c>, ٬ (U+066C) → <c>,</c>, ٪ (U+066A) → <c>%</c>.</summary>
    public bool AsciiSeparators { get; init; }

    /// <summary>Which commas, semicolons and question marks are used: ، ؛ ؟ (U+060C, U+061B, U+061F) or <c>, ; ?</c>.</summary>
    public PunctuationForm Punctuation { get; init; }

    /// <summary>What becomes of quotation marks.</summary>
    public QuoteForm Quotes { get; init; }

    /// <summary>What becomes of white space.</summary>
    public WhiteSpaceForm WhiteSpace { get; init; }

    /// <summary>
    /// Whether characters that show nothing are dropped: bidi marks (U+061C, U+200E–200F, U+202A–202E, U+2066–2069), ZWSP,
    /// ZWJ, word joiner and its kin (U+200B, U+200D, U+2060–2064), BOM (U+FEFF), soft hyphen (U+00AD).
    /// </summary>
    public bool DropInvisible { get; init; }

    /// <summary>What becomes of the zero-width non-joiner (U+200C), which Persian puts inside words.</summary>
    public ZwnjForm ZeroWidthNonJoiner { get; init; }

    /// <summary>
    /// Whether blanks before closing and behind opening punctuation are dropped, and one is set where it is missing behind
    /// punctuation (المناقشات.وبموجب). Initials (د.أ), decimals, times and Latin names (.NET) stay.
    /// </summary>
    public bool RepairSpacing { get; init; }

    /// <summary>Whether a و that stands alone before a word or digit is joined to it, as the rules of writing ask.</summary>
    public bool JoinWaw { get; init; }

    /// <summary>
    /// Whether a blank is set between an Arabic word and a number that are written together: عام2003, 3دول. Behind ال and
    /// single letters (و3, ال18) none is. Off in the named profiles, since units are written so (كم2).
    /// </summary>
    public bool SeparateDigits { get; init; }

    /// <summary>What becomes of an Arabic letter written three times or more on end (ت: four; تتتابع is a word): جمييييل.</summary>
    public ElongationForm Elongation { get; init; }

    /// <summary>Whether remnants of HTML (<c>&amp;quot;</c>, <c>&amp;#1571;</c>) are read; those of <c>entities.tsv</c> and numeric ones.</summary>
    public bool DecodeEntities { get; init; }

    /// <summary>
    /// What becomes of web addresses: <c>http://</c>, <c>https://</c>, or <c>www.</c> before an ASCII letter or digit, in either
    /// case, and what follows up to white space, a quotation mark or closing punctuation.
    /// </summary>
    /// <remarks>Feeds index and cluster text without them. The marker is <c>[URL]</c>.</remarks>
    public LinkForm Links { get; init; }

    /// <summary>
    /// What becomes of mentions of users: an @ and the letters, digits and _ behind it, with dots between. E-mail addresses
    /// and the @ of a path are none.
    /// </summary>
    /// <remarks>As with <see cref="Links"/>. The marker is <c>[MENTION]</c>.</remarks>
    public LinkForm Mentions { get; init; }

    /// <summary>
    /// Whether letters of other scripts become lower case, Latin ones also without accents (é → e, ı → i, ß → ss;
    /// <c>letter-case.tsv</c>); combining accents (U+0300–036F) are dropped.
    /// </summary>
    public bool FoldLatin { get; init; }

    /// <summary>
    /// Rules of the caller's own for single characters, a line each, which come before all switches: the first UTF-16 unit of
    /// a line becomes the rest of it, and nothing where there is no rest. <c>"ﷺ\n٬'\nٱٱ"</c> drops ﷺ, turns ٬ into an
    /// apostrophe and leaves ٱ as it is.
    /// </summary>
    public string Replacements { get; init; } = "";

    /// <summary>The profile as a line of JSON; switches that are off are left out.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ProfileJsonContext.Default.NormalizationProfile);

    /// <summary>Reads a profile from JSON; switches that it does not name are off.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is not the JSON of a profile.</exception>
    public static NormalizationProfile FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonSerializer.Deserialize(json, ProfileJsonContext.Default.NormalizationProfile)
            ?? throw new JsonException("A normalization profile is a JSON object, not null.");
    }
}
