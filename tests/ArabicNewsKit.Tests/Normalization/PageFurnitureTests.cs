using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Tests.Normalization;

public class PageFurnitureTests
{
    private const string Article = """
        افتتاح جسر جديد في الموصل
        افتتاح جسر جديد في الموصل
        ترجمة: سعاد نعمة
        شارك الخبر
        فيسبوك | تويتر | واتساب 12
        افتتح محافظ نينوى، صباح اليوم، جسرا جديدا على نهر دجلة يربط جانبي المدينة بعد سنوات من العمل.
        اقرأ أيضا: خطة لإعمار المدينة القديمة
        وقال المحافظ إن العمل استغرق ثلاث سنوات، وإن كلفته بلغت مليوني دولار.
        شاهد أيضا
        صور من حفل الافتتاح
        وشكر المحافظ العاملين على جهودهم في إنجاز المشروع.
        جميع الحقوق محفوظة © 2020
        مواضيع ذات صلة
        أسعار النفط ترتفع
        اترك تعليقا
        """;

    [Fact]
    public void Finds_what_is_not_the_article()
    {
        string text = Article.ReplaceLineEndings("\n");
        Assert.Equal(
            [
                "افتتاح جسر جديد في الموصل\nترجمة: سعاد نعمة\nشارك الخبر\nفيسبوك | تويتر | واتساب 12",
                "اقرأ أيضا: خطة لإعمار المدينة القديمة",
                "شاهد أيضا\nصور من حفل الافتتاح",
                "جميع الحقوق محفوظة © 2020\nمواضيع ذات صلة\nأسعار النفط ترتفع\nاترك تعليقا",
            ],
            PageFurniture.Find(text).Select(span => text.Substring(span.Start, span.Length)));
    }

    [Theory]
    [InlineData("كتب الوزير على فيسبوك أنه سيزور بغداد، وشارك الخبر آلاف المتابعين.")]
    [InlineData("ترجمة الكتاب استغرقت عاما كاملا بحسب الناشر.")]
    [InlineData("المصدر الأمني قال إن الانفجار وقع صباحا.")]
    [InlineData("اترك تعليقا واحدا على الأقل، هكذا طلب المدرب من لاعبيه بعد المباراة.")]
    [InlineData("شاهد عيان قال لرويترز إنه سمع دوي انفجارين قرب السوق.")]
    [InlineData("إعلان الهدنة جاء بعد مفاوضات طويلة في الدوحة.")]
    [InlineData("التعليقات على القرار جاءت متباينة.")]
    [InlineData("")]
    public void Leaves_body_text_alone(string text) => Assert.Empty(PageFurniture.Find(text));

    [Fact]
    public void A_heading_of_the_navigation_does_not_swallow_the_article()
    {
        string text = "آخر الأخبار\n" + Article.ReplaceLineEndings("\n");
        Assert.Equal(new TextSpan(0, "آخر الأخبار".Length), PageFurniture.Find(text)[0]);
    }
}
