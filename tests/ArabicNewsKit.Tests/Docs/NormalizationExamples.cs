using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Tests.Docs;

/// <summary>The code of <c>docs/normalization.md</c>, run.</summary>
public class NormalizationExamples
{
    [Fact]
    public void Three_profiles()
    {
        // <docs>
        string printed = Normalizer.Display.Normalize("یحقق الــ18 وزيرا , و يعود ”غدا“ .");   // يحقق الـ18 وزيرا، ويعود “غدا”.
        string indexed = Normalizer.Search.Normalize("المسؤولةُ إلى ٣٫٥٪");                  // المسؤوله الي 3.5%
        string compared = Normalizer.Match.Normalize("مسؤول Café");                         // مسوول cafe
        // </docs>
        Assert.Equal("يحقق الـ18 وزيرا، ويعود “غدا”.", printed);
        Assert.Equal("المسؤوله الي 3.5%", indexed);
        Assert.Equal("مسوول cafe", compared);
    }

    [Fact]
    public void A_profile_of_your_own()
    {
        // <docs>
        NormalizationProfile profile = NormalizationProfile.Search with { FoldTaMarbuta = false, Digits = NormalizationProfile.DigitForm.Keep };
        Normalizer mine = Normalizer.Create(profile);
        string folded = mine.Normalize("المدرسةُ الأولى ١٢");                                 // المدرسة الاولي ١٢
        bool equal = NormalizationProfile.FromJson(profile.ToJson()) == profile;            // true
        // </docs>
        Assert.Equal("المدرسة الاولي ١٢", folded);
        Assert.True(equal);
    }

    [Fact]
    public void Where_it_came_from()
    {
        // <docs>
        NormalizedText text = Normalizer.Search.NormalizeWithMap("وصل إلى بغـــداد أمس");
        int found = text.Text.IndexOf("بغداد", StringComparison.Ordinal);                   // 8
        TextSpan span = text.ToOriginal(new TextSpan(found, 5));                            // 8..16: بغـــداد
        TextSpan back = text.ToNormalized(span);                                            // 8..13
        // </docs>
        Assert.Equal(8, found);
        Assert.Equal(TextSpan.FromBounds(8, 16), span);
        Assert.Equal(TextSpan.FromBounds(8, 13), back);
    }

    [Fact]
    public void Page_furniture()
    {
        // <docs>
        string page = "شارك على فيسبوك\nوصل الوزير إلى بغداد صباح اليوم.\nاقرأ أيضا: الوزير يغادر";
        IReadOnlyList<TextSpan> furniture = PageFurniture.Find(page);                       // 0..15 and 49..72
        // </docs>
        Assert.Equal([TextSpan.FromBounds(0, 15), TextSpan.FromBounds(49, 72)], furniture);
    }
}
