using ArabicNewsKit.Normalization;
using static ArabicNewsKit.Normalization.NormalizationProfile;

namespace ArabicNewsKit.Tests.Normalization;

/// <summary>The named profiles, and others that turn on what those leave off.</summary>
internal static class TestProfiles
{
    public static readonly Dictionary<string, Normalizer> All = new()
    {
        ["display"] = Normalizer.Display,
        ["search"] = Normalizer.Search,
        ["match"] = Normalizer.Match,
        ["nothing"] = Normalizer.Create(new NormalizationProfile()),
        ["hamza"] = Normalizer.Create(new NormalizationProfile
        {
            Alef = AlefForm.Hamza, Hamza = HamzaForm.Bare, PresentationForms = PresentationForm.Nfkc, DropMarks = MarkKinds.Harakat,
            FarsiYa = FarsiYaForm.AlefMaqsura, AlefMaqsura = AlefMaqsuraForm.Alef, Digits = DigitForm.Persian,
            ZeroWidthNonJoiner = ZwnjForm.Space, Punctuation = PunctuationForm.Ascii, FoldForeignLetters = true,
        }),
        ["long"] = Normalizer.Create(Match with
        {
            Elongation = ElongationForm.Two, DecodeEntities = true, Hamza = HamzaForm.Drop, DaggerAlef = DaggerAlefForm.Alef,
            Digits = DigitForm.ArabicIndic, DigitsFrom = DigitKinds.Ascii, WhiteSpace = WhiteSpaceForm.Tidy,
        }),
        ["spacing"] = Normalizer.Create(new NormalizationProfile
        {
            RepairSpacing = true, JoinWaw = true, Quotes = QuoteForm.Mend, ComposeHamza = true, FarsiYa = FarsiYaForm.ByPosition,
            AlefMaqsura = AlefMaqsuraForm.Ya,
        }),
        ["apart"] = Normalizer.Create(Display with
        {
            SeparateDigits = true, Elongation = ElongationForm.Undouble, DropMarks = MarkKinds.All, Alef = AlefForm.Bare,
            DaggerAlef = DaggerAlefForm.Alef, Digits = DigitForm.ArabicIndic, AsciiSeparators = true,
            Links = LinkForm.Mark, Mentions = LinkForm.Drop,
        }),
        ["links"] = Normalizer.Create(Display with { Links = LinkForm.Drop, Mentions = LinkForm.Drop, DropMarks = MarkKinds.Endings }),
        ["links marked"] = Normalizer.Create(Match with { Links = LinkForm.Mark, Mentions = LinkForm.Mark, DecodeEntities = true }),
        ["own"] = Normalizer.Create(Search with { DropMarks = MarkKinds.Endings, Replacements = "\u0654\n\u200F \neu\nٱٱ\nABC\nC" }),
    };
}
