using ArabicNewsKit.Normalization;
using static ArabicNewsKit.Normalization.NormalizationProfile;

namespace ArabicNewsKit.Benchmarks;

/// <summary>The switches that correspond to what each operation of a peer does, by peer and operation.</summary>
internal static class ConformanceProfiles
{
    private const MarkKinds Tashkeel = MarkKinds.Harakat | MarkKinds.Shadda;

    private static readonly NormalizationProfile Off = new();

    private static readonly NormalizationProfile DropTashkeel = Off with { DropMarks = Tashkeel };

    private static readonly NormalizationProfile ExpandLetters = Off with { PresentationForms = PresentationForm.Letters };

    private static readonly NormalizationProfile BareHamza = Off with { Alef = AlefForm.Bare, Hamza = HamzaForm.Bare };

    private static readonly NormalizationProfile BareLigatures = ExpandLetters with { Alef = AlefForm.Bare };

    private static readonly NormalizationProfile LuceneArabic = DropTashkeel with
    {
        Tatweel = TatweelForm.Drop, Alef = AlefForm.Bare, AlefMaqsura = AlefMaqsuraForm.Ya, FoldTaMarbuta = true,
    };

    /// <summary>It leaves ٱ and ﷲ as they are.</summary>
    private static readonly NormalizationProfile TashaphyneSearch = LuceneArabic with
    {
        Hamza = HamzaForm.Bare, PresentationForms = PresentationForm.Letters, Replacements = "ٱٱ\nﷲﷲ",
    };

    private static readonly NormalizationProfile PyArabicSearch = LuceneArabic with
    {
        Hamza = HamzaForm.Bare, AlefMaqsura = AlefMaqsuraForm.Alef, DaggerAlef = DaggerAlefForm.Alef,
        PresentationForms = PresentationForm.Letters, Replacements = "ﷲﷲ",
    };

    private static readonly NormalizationProfile CamelDediacritize = DropTashkeel with { DaggerAlef = DaggerAlefForm.Drop };

    /// <summary>Its character map drops honorific signs and ە, and puts a blank where a bidi mark was.</summary>
    private static readonly NormalizationProfile CamelClean = new()
    {
        Alef = AlefForm.Wasla, DropMarks = MarkKinds.All, DaggerAlef = DaggerAlefForm.Drop, Tatweel = TatweelForm.Drop,
        Digits = DigitForm.Ascii, FarsiYa = FarsiYaForm.AlefMaqsura, FoldLetterForms = true, FoldForeignLetters = true,
        PresentationForms = PresentationForm.Letters, AsciiSeparators = true, Punctuation = PunctuationForm.Ascii,
        Quotes = QuoteForm.Straight, WhiteSpace = WhiteSpaceForm.Blanks, DropInvisible = true, ZeroWidthNonJoiner = ZwnjForm.Space,
        Replacements = "ﷺ\n﷽\n﷼\n٬'\n٫,\n\u200E \n\u200F \n\uFEFF \nە",
    };

    /// <summary>The map of its own test: e → u, h–m → *, a–d → m, ٠–٢ → 0–2, ٣–٥ → -, ٦–٩ → +.</summary>
    private static readonly NormalizationProfile CamelMapper = Off with
    {
        Replacements = "eu\nh*\ni*\nj*\nk*\nl*\nm*\nam\nbm\ncm\ndm\n٠0\n١1\n٢2\n٣-\n٤-\n٥-\n٦+\n٧+\n٨+\n٩+",
    };

    /// <summary>It drops ؟ and turns digits into blanks.</summary>
    private static readonly NormalizationProfile SinaStrip = Off with
    {
        DropMarks = MarkKinds.All, Alef = AlefForm.Bare, Tatweel = TatweelForm.Drop, WhiteSpace = WhiteSpaceForm.Tidy,
        Replacements = string.Join('\n', "0123456789٠١٢٣٤٥٦٧٨٩".Select(digit => $"{digit} ").Append("؟")),
    };

    private static readonly Dictionary<(string Peer, string Operation), NormalizationProfile> Table = new()
    {
        [("Lucene.NET", "ArabicNormalizationFilter")] = LuceneArabic,
        [("Lucene.NET", "PersianNormalizationFilter")] = Off with
        {
            FarsiYa = FarsiYaForm.Ya, FoldLetterForms = true, DropMarks = MarkKinds.Signs,
        },
        [("charabia", "ArabicNormalizer")] = LuceneArabic,
        [("ICU", "NFKC")] = Off with { PresentationForms = PresentationForm.Nfkc, WhiteSpace = WhiteSpaceForm.Blanks },

        [("PyArabic", "strip_tashkeel")] = DropTashkeel,
        [("PyArabic", "strip_harakat")] = Off with { DropMarks = MarkKinds.Harakat },
        [("PyArabic", "strip_shadda")] = Off with { DropMarks = MarkKinds.Shadda },
        [("PyArabic", "strip_lastharaka")] = Off with { DropMarks = MarkKinds.Endings },
        [("PyArabic", "strip_small")] = Off with { DropMarks = MarkKinds.Signs, DaggerAlef = DaggerAlefForm.Drop },
        [("PyArabic", "strip_diacritics")] = Off with { DropMarks = MarkKinds.All, DaggerAlef = DaggerAlefForm.Drop },
        [("PyArabic", "strip_tatweel")] = Off with { Tatweel = TatweelForm.Drop },
        [("PyArabic", "normalize_hamza")] = Off with { Alef = AlefForm.Hamza, Hamza = HamzaForm.Bare, Replacements = "آءء" },
        [("PyArabic", "normalize_hamza(tasheel)")] = Off with { Alef = AlefForm.Bare, Hamza = HamzaForm.Letter },
        [("PyArabic", "normalize_alef")] = Off with
        {
            Alef = AlefForm.Bare, AlefMaqsura = AlefMaqsuraForm.Alef, DaggerAlef = DaggerAlefForm.Drop,
        },
        [("PyArabic", "normalize_ligature")] = BareLigatures,
        [("PyArabic", "normalize_teh")] = Off with { FoldTaMarbuta = true },
        [("PyArabic", "normalize_searchtext")] = PyArabicSearch,
        [("PyArabic", "fix_spaces")] = Off with { RepairSpacing = true },
        [("PyArabic", "normalize.strip_tashkeel")] = DropTashkeel,
        [("PyArabic", "normalize.normalize_hamza")] = BareHamza,
        [("PyArabic", "normalize.normalize_lamalef")] = ExpandLetters,
        [("PyArabic", "normalize.normalize_searchtext")] = TashaphyneSearch,

        [("tashaphyne", "normalize.strip_tashkeel")] = DropTashkeel,
        [("tashaphyne", "normalize.normalize_hamza")] = BareHamza,
        [("tashaphyne", "normalize.normalize_lamalef")] = ExpandLetters,
        [("tashaphyne", "normalize.normalize_searchtext")] = TashaphyneSearch,
        [("tashaphyne", "normalize_searchtext")] = TashaphyneSearch,

        [("CAMeL", "dediac_ar")] = CamelDediacritize,
        [("CAMeL", "dediac_ar+alef+maksura+teh")] = CamelDediacritize with
        {
            Alef = AlefForm.Bare, AlefMaqsura = AlefMaqsuraForm.Ya, FoldTaMarbuta = true,
        },
        [("CAMeL", "normalize_unicode")] = Off with
        {
            PresentationForms = PresentationForm.Words, WhiteSpace = WhiteSpaceForm.Blanks,
        },
        [("CAMeL", "arclean")] = CamelClean,
        [("CAMeL", "CharMapper(VALID_MAP)")] = CamelMapper,

        [("SinaTools", "arStrip")] = SinaStrip,

        [("hazm", "Normalizer.normalize")] = Off with
        {
            DropMarks = MarkKinds.All, Digits = DigitForm.Persian, Elongation = ElongationForm.One, RepairSpacing = true,
        },
        [("hazm", "remove_diacritics")] = Off with { DropMarks = MarkKinds.All },
        [("hazm", "remove_specials_chars")] = Off with { Replacements = "ﷺ" },
        [("hazm", "decrease_repeated_chars")] = Off with { Elongation = ElongationForm.One },
        [("hazm", "correct_spacing")] = Off with { WhiteSpace = WhiteSpaceForm.Tidy, SeparateDigits = true },

        [("araclean", "heavy")] = Off with { Hamza = HamzaForm.Drop },
        [("araclean", "built")] = Off,
        [("araclean", "step")] = Off with { Replacements = "," },
        [("araclean", "pipe")] = DropTashkeel,
        [("araclean", "reduce_elongation(min_run=2)")] = Off with { Elongation = ElongationForm.Undouble },
        [("araclean", "fold_alef")] = Off with { Alef = AlefForm.Bare },
        [("araclean", "py_normalize_alef")] = Off with { Alef = AlefForm.Bare, AlefMaqsura = AlefMaqsuraForm.Alef },
        [("araclean", "fold_presentation_forms")] = Off with { PresentationForms = PresentationForm.Words },
        [("araclean", "py_normalize_ligature")] = BareLigatures,
        [("araclean", "fold_teh_marbuta")] = Off with { FoldLetterForms = true, FoldTaMarbuta = true },
        [("araclean", "py_normalize_teh")] = Off with { FoldTaMarbuta = true },
        [("araclean", "OffsetMap.to_original")] = BareLigatures with { Tatweel = TatweelForm.Drop },

        [("issue", "farsi-yeh-contextual")] = Off with { FarsiYa = FarsiYaForm.ByPosition },
        [("issue", "dagger-alef")] = Off with { DaggerAlef = DaggerAlefForm.Drop, DropMarks = MarkKinds.All, Alef = AlefForm.Bare },
        [("issue", "alef-maqsura-not-alef")] = Off with
        {
            DaggerAlef = DaggerAlefForm.Drop, DropMarks = MarkKinds.All, Alef = AlefForm.Bare,
        },
        [("issue", "presentation-forms")] = ExpandLetters,
        [("issue", "search-equal")] = Search,
        [("issue", "offset-roundtrip")] = Search,
        [("issue", "digits")] = Search,
        [("issue", "nfkc-delimiter-injection")] = Off,
    };

    /// <summary>The normalizer for an operation; null where the table does not know it.</summary>
    public static Normalizer? Find(string peer, string operation)
    {
        if (peer == "PyArabic" && operation.StartsWith("trans.normalize_digits(", StringComparison.Ordinal))
        {
            return Normalizer.Create(Off with { DigitsFrom = SourceDigits(operation), Digits = TargetDigits(operation) });
        }

        return Table.TryGetValue((peer, operation), out NormalizationProfile? profile) ? Normalizer.Create(profile) : null;
    }

    private static DigitKinds SourceDigits(string operation) =>
        operation.Contains("source=east,", StringComparison.Ordinal) ? DigitKinds.ArabicIndic
        : operation.Contains("source=west,", StringComparison.Ordinal) ? DigitKinds.Ascii
        : operation.Contains("source=persian,", StringComparison.Ordinal) ? DigitKinds.Persian
        : DigitKinds.All;

    private static DigitForm TargetDigits(string operation) =>
        operation.Contains("out=east)", StringComparison.Ordinal) ? DigitForm.ArabicIndic
        : operation.Contains("out=west)", StringComparison.Ordinal) ? DigitForm.Ascii
        : DigitForm.Persian;
}
