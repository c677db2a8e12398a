using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Tests.Normalization;

public class DisplayTests
{
    [Theory]
    // spacing around punctuation
    [InlineData("التقى الوزير نظيره ، وبحثا الأمر .", "التقى الوزير نظيره، وبحثا الأمر.")]
    [InlineData("انتهت الجلسة.وقال الرئيس", "انتهت الجلسة. وقال الرئيس")]
    [InlineData("انتهت الجلسة .وقال الرئيس", "انتهت الجلسة. وقال الرئيس")]
    [InlineData("الزراعة،الصناعة،التجارة", "الزراعة، الصناعة، التجارة")]
    [InlineData("قال:لن نعود", "قال: لن نعود")]
    [InlineData("( رويترز )", "(رويترز)")]
    [InlineData("لغة .NET", "لغة .NET")]
    [InlineData("بلغ 3.5 في المئة و10:30 صباحا و3،5 مليون", "بلغ 3.5 في المئة و10:30 صباحا و3،5 مليون")]
    [InlineData("حضر د.سامي وأ.ف.ب وأ. د. هدى", "حضر د.سامي وأ.ف.ب وأ. د. هدى")]
    [InlineData("في 3 ،5 ، 6 و7،5", "في 3، 5، 6 و7،5")]
    [InlineData("نعم ... ربما", "نعم ... ربما")]
    [InlineData("هل حضر? نعم, حضر; ثم خرج", "هل حضر؟ نعم، حضر؛ ثم خرج")]
    [InlineData("Hello, who? (me ; you)", "Hello, who? (me ; you)")]
    // the و that stands alone
    [InlineData("سوريا و لبنان و 3 دول", "سوريا ولبنان و3 دول")]
    [InlineData("و. صالح", "و. صالح")]
    [InlineData("و وزير الخارجية", "ووزير الخارجية")]
    // quotation marks
    [InlineData("قال ”نحن هنا“ ثم خرج", "قال “نحن هنا” ثم خرج")]
    [InlineData("قال »نحن هنا« ثم خرج", "قال «نحن هنا» ثم خرج")]
    [InlineData("قال “نحن هنا.\nثم خرج", "قال “نحن هنا.”\nثم خرج")]
    [InlineData("“الأولى.\n“الثانية.”", "“الأولى.\n“الثانية.”")]
    [InlineData("في ختام الزيارة ”.", "في ختام الزيارة.")]
    [InlineData("“ختام الزيارة “.", "“ختام الزيارة”.")]
    [InlineData("« العراق »", "«العراق»")]
    [InlineData("قال “نعم\" ثم ”لا” ومضى", "قال “نعم\" ثم “لا” ومضى")]
    [InlineData("شاشة 15” جديدة", "شاشة 15” جديدة")]
    // white space
    [InlineData(" أ\u00A0\u00A0 ب \t\r\nج\n\n\n\nد ", "أ ب\nج\n\nد")]
    // letters
    [InlineData("الولايــــات", "الولايات")]
    [InlineData("السنوات الــ18 وعام 1445 هـ", "السنوات الـ18 وعام 1445 هـ")]
    [InlineData("جمييييل جداااا", "جميل جدا")]
    [InlineData("تتتابع", "تتتابع")]
    [InlineData("یحقق علی", "يحقق على")]
    [InlineData("ا\u0653سيا و ا\u0654حمد", "آسيا وأحمد")]
    [InlineData("كاظم کاظم", "كاظم كاظم")]
    [InlineData("\uFEEE\uFEE3\uFEAE ﷺ ﷲ", "ومر ﷺ الله")]
    [InlineData("مُحَمَّد", "مُحَمَّد")]
    [InlineData("\u200Fبغداد\u200E \uFEFFو\u00ADنينوى", "بغداد ونينوى")]
    [InlineData("می\u200Cخواهم", "مي\u200Cخواهم")]
    // entities
    [InlineData("&quot;العراق&quot; &amp; لبنان&nbsp;&#1608; مصر &amp;lt;", "\"العراق\" & لبنان ومصر <")]
    [InlineData("AT&T; &unknown; &#xZ; &#0;", "AT&T; &unknown; &#xZ; &#0;")]
    public void Repairs_the_typing_and_keeps_the_spelling(string text, string expected) =>
        Assert.Equal(expected, Normalizer.Display.Normalize(text));
}
