using ArabicNewsKit.Normalization;
using static ArabicNewsKit.Normalization.NormalizationProfile;

namespace ArabicNewsKit.Tests.Normalization;

public class FoldingTests
{
    [Theory]
    [InlineData("أحمد إلى آسيا ٱلشمس", "احمد الي اسيا الشمس")]
    [InlineData("مسؤول شيئا جزء", "مسؤول شيئا جزء")]
    [InlineData("شي\u0654ا مسو\u064F\u0654ول ا\u064E\u0653سيا", "شئا مسؤول اسيا")]
    [InlineData("المدرسة", "المدرسه")]
    [InlineData("کشاندن های زادہ كتابۀ هاے", "كشاندن هاي زاده كتابه هاي")]
    [InlineData("١٢٬٣٤٥٫٦٪ ۱۲۳", "12,345.6% 123")]
    [InlineData("ﷺ ﷽ ﷼ ﻷ", "صلي الله عليه وسلم بسم الله الرحمن الرحيم ريال لا")]
    [InlineData("\uFE70\uFC5E\uFE71", "")]
    [InlineData("هٰذا ٱلسَّمَٰوَٰت", "هذا السموت")]
    [InlineData("‏العراق‎ مي‌خورد", "العراق ميخورد")]
    [InlineData("«نعم» ‘لا’", "\"نعم\" 'لا'")]
    [InlineData("أ\u00A0ب", "ا ب")]
    [InlineData("Café", "Café")]
    public void Search_folds_as_Lucene_does_and_more(string text, string expected) =>
        Assert.Equal(expected, Normalizer.Search.Normalize(text));

    [Theory]
    [InlineData("مسؤول مسئول شؤون", "مسوول مسيول شوون")]
    [InlineData("Café ÇIĞIR Ørsted ß", "cafe cigir orsted ss")]
    [InlineData("O’Neil «داعش»", "O’Neil «داعش»")]
    [InlineData("نگروپونتي", "نگروپونتي")]
    public void Match_folds_the_carriers_and_Latin(string text, string expected) =>
        Assert.Equal(expected.Replace('O', 'o').Replace('N', 'n'), Normalizer.Match.Normalize(text));

    [Fact]
    public void Switches_do_what_they_say()
    {
        Check(new() { Alef = AlefForm.Wasla }, "ٱأإآ", "اأإآ");
        Check(new() { Alef = AlefForm.Hamza, Hamza = HamzaForm.Bare }, "سؤال الأئمة آجلا", "سءال الءءمة ءاجلا");
        Check(new() { Hamza = HamzaForm.Drop }, "جزء مسؤول", "جز مسوول");
        Check(new() { AlefMaqsura = AlefMaqsuraForm.Alef }, "دمى ی", "دما ی");
        Check(new() { FarsiYa = FarsiYaForm.AlefMaqsura }, "گیلانی", "گىلانى");
        Check(new() { FarsiYa = FarsiYaForm.ByPosition }, "ی تجرید ألقی ی\u0651\u064E ا", "ى تجريد ألقى ى\u0651\u064E ا");
        Check(new() { DaggerAlef = DaggerAlefForm.Alef }, "السمٰوٰت", "السماوات");
        Check(new() { DropMarks = MarkKinds.Shadda }, "الشّمسِيّة", "الشمسِية");
        Check(new() { DropMarks = MarkKinds.Harakat }, "الْعَرَبِيَّةُ", "العربيّة");
        Check(new() { DropMarks = MarkKinds.Signs }, "الم۟صۖ\u0654", "المص");
        Check(new() { Digits = DigitForm.ArabicIndic }, "12 ۳٤", "١٢ ٣٤");
        Check(new() { Digits = DigitForm.Persian, DigitsFrom = DigitKinds.ArabicIndic }, "12 ۳٤", "12 ۳۴");
        Check(new() { Punctuation = PunctuationForm.Ascii }, "،؛؟", ",;?");
        Check(new() { ZeroWidthNonJoiner = ZwnjForm.Space }, "مي\u200Cخورد", "مي خورد");
        Check(new() { PresentationForms = PresentationForm.Letters }, "ﷺ﷼ﷲﻷ", "ﷺ﷼اللهلأ");
        Check(new() { PresentationForms = PresentationForm.Nfkc }, "﷼﷽", "ر\u06CCال﷽");
        Check(new() { Elongation = ElongationForm.Two }, "جميييييل لا", "جمييل لا");
        Check(new() { Elongation = ElongationForm.Undouble }, "ممكن جدااا", "مكن جدا");
        Check(new() { SeparateDigits = true }, "عام2003 و3دول وال18 بال٥٪ كم2 ١٠أيام", "عام 2003 و3 دول وال18 بال٥٪ كم 2 ١٠ أيام");
        Check(new() { SeparateDigits = true, JoinWaw = true }, "3و دول", "3 ودول");
        Check(new() { FoldForeignLetters = true }, "گپچژڤ ک", "كبجزف ک");
        Check(new() { FoldLetterForms = true }, "کہھەۃے گ", "كهههةي گ");
        Check(new() { ComposeHamza = true }, "ي\u064E\u0654 ى\u0654", "ئ\u064E ى\u0654");
        Check(new() { DropMarks = MarkKinds.Endings }, "الْعَرَبِيّةُ كِتَابٌ، عَلَّمَ", "الْعَرَبِيّة كِتَاب، عَلَّم");
        Check(new() { Replacements = "ﷺ\n٬'\nٱٱ\nhx\nxyz", Alef = AlefForm.Bare }, "ٱأ ﷺ1٬5 hx", "ٱا 1'5 yzyz");
        Check(new() { RepairSpacing = true }, "قال  ، نعم", "قال، نعم");
        Check(new(), "أ\u0654ى ٱ ﷺ 1٢", "أ\u0654ى ٱ ﷺ 1٢");
    }

    [Fact]
    public void Text_that_is_normal_comes_back_itself()
    {
        foreach (Normalizer normalizer in new[] { Normalizer.Display, Normalizer.Search, Normalizer.Match })
        {
            string arabic = "وصل وفد من بغداد 12";
            foreach (string text in new[] { "", "plain ascii, 12.5%", arabic })
            {
                Assert.Same(text, normalizer.Normalize(text));
                Assert.Same(text, normalizer.NormalizeWithMap(text).Text);
            }
        }
    }

    [Fact]
    public void Profiles_are_values_and_go_to_JSON_and_back()
    {
        foreach (Normalizer normalizer in TestProfiles.All.Values)
        {
            NormalizationProfile profile = normalizer.Profile;
            Assert.Equal(profile, NormalizationProfile.FromJson(profile.ToJson()));
            Assert.Equal(profile with { }, profile);
            Assert.NotEqual(profile with { FoldLatin = !profile.FoldLatin }, profile);
        }

        var none = new NormalizationProfile { DigitsFrom = DigitKinds.None };
        Assert.Equal(none, NormalizationProfile.FromJson(none.ToJson()));
        Assert.Throws<System.Text.Json.JsonException>(() => NormalizationProfile.FromJson("""{"alif":"bare"}"""));
        Assert.Throws<System.Text.Json.JsonException>(() => NormalizationProfile.FromJson("null"));
    }

    [Fact]
    public void Replacements_that_come_to_no_end_are_refused() =>
        Assert.Throws<ArgumentException>(() => Normalizer.Create(new() { Replacements = "ab\nba" }));

    [Fact]
    public void Long_runs_take_linear_time()
    {
        string[] runs = [new('\u0640', 500_000), new('ي', 500_000), new('\u064E', 500_000), "ا" + new string('\u0654', 500_000),
            new(' ', 500_000), new('“', 500_000), string.Concat(Enumerable.Repeat("&amp", 200_000)),
            "www.a" + new string('.', 500_000), string.Concat(Enumerable.Repeat("@a ", 200_000)), new string('@', 500_000), "ی" + new string('\u064E', 500_000) + "ب"];
        foreach (string run in runs)
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            foreach (Normalizer normalizer in TestProfiles.All.Values)
            {
                normalizer.NormalizeWithMap(run);
            }

            TestContext.Current.TestOutputHelper?.WriteLine($"{run.Length} of U+{(int)run[0]:X4}: {clock.Elapsed}");
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{run.Length} of U+{(int)run[0]:X4} took {clock.Elapsed}");
        }
    }

    private static void Check(NormalizationProfile profile, string text, string expected) =>
        Assert.Equal(expected, Normalizer.Create(profile).Normalize(text));
}
