using ArabicNewsKit.Normalization;

namespace ArabicNewsKit.Tests.Normalization;

public class NewsTextTests
{
    [Theory]
    [InlineData("بلغت 1,250,000 و3.5 و٣٫٥ و5ر6 مليون", "بلغت|1,250,000|و|3.5|و|٣٫٥|و|5ر6|مليون")]
    [InlineData("طائرات F16 وMQ-9", "طائرات|F16|و|MQ|-|9")]
    [InlineData("السنوات الـ18 مُحَمَّدٌ،", "السنوات|الـ|18|مُحَمَّدٌ|،")]
    [InlineData("\u200Fبغداد\u200E.", "بغداد|.")]
    [InlineData("👍🏽 نعم 𐐷𐐀a", "👍|🏽|نعم|𐐷𐐀a")]
    public void Cuts_words(string text, string expected)
    {
        NewsText read = NewsText.Read(text);
        Assert.Equal(expected, string.Join('|', Enumerable.Range(0, read.Count).Select(i => read.SurfaceOf(i).ToString())));
    }

    [Theory]
    [InlineData("وصل الوفد. وقال الناطق إنه سيعود.", "وصل|وقال")]
    [InlineData("بحثا المناقشات.وبموجب الاتفاق سيعودان", "بحثا|وبموجب")]
    [InlineData("حضر د. سامي وأ. د. هدى. ثم غادرا", "حضر|ثم")]
    [InlineData("نقلت أ.ف.ب عن مصدر", "نقلت")]
    [InlineData("قال U.S. Army إن ذلك", "قال")]
    [InlineData("كتب George W. Bush في Washington. وقال", "كتب|وقال")]
    [InlineData("بلغ 3.5 مليون في عام 2014. وقال", "بلغ|وقال")]
    [InlineData("1. العراق\n2. سوريا", "1|2")]
    [InlineData("“نحن هنا.” وقال", "“|وقال")]
    [InlineData("هل عاد؟ نعم! عاد... ربما", "هل|نعم|عاد|ربما")]
    [InlineData("العنوان\nالنص", "العنوان|النص")]
    [InlineData("في 15 رمضان 1445 هـ. وأضاف", "في|وأضاف")]
    [InlineData("موقع www.example.com يقول", "موقع")]
    [InlineData("انتهى . وقال \"لا.\" ثم \"نعم\"", "انتهى|وقال|ثم")]
    public void Finds_where_sentences_begin(string text, string expected)
    {
        NewsText read = NewsText.Read(text);
        Assert.Equal(expected, string.Join('|', Enumerable.Range(0, read.Count)
            .Where(i => (read[i].Before & WordBreak.Sentence) != 0).Select(i => read.SurfaceOf(i).ToString())));
    }

    [Fact]
    public void Tells_a_detached_waw()
    {
        NewsText read = NewsText.Read("سوريا و العراق و، وليبيا و\nمصر");
        Assert.Equal([1], Enumerable.Range(0, read.Count).Where(read.IsDetachedWaw));
    }

    [Fact]
    public void Spans_leave_out_clitics()
    {
        NewsText read = NewsText.Read("قال وبالعِراقيِّينَ كثيرا");
        Assert.Equal("العِراقيِّينَ", read.Surface(read.SpanOf(1, 1, skip: 2)));
        Assert.Equal("وبالعِراق", read.Surface(read.SpanOf(1, 1, drop: 3)));
        Assert.Equal(0, read.SpanOf(1, 1, skip: 5, drop: 20).Length);
    }

    [Fact]
    public void Words_cover_all_but_white_space_and_lie_inside_the_text()
    {
        var random = new RandomText(7);
        for (int round = 0; round < 20_000; round++)
        {
            string text = random.Next(0, 60);
            NewsText read = NewsText.Read(text);
            int end = 0;
            int keyEnd = 0;
            for (int i = 0; i < read.Count; i++)
            {
                Word word = read[i];
                Assert.True(word.KeyLength > 0 && word.KeyStart >= keyEnd && word.Start >= 0 && word.End <= text.Length);
                Assert.True(read.Key[keyEnd..word.KeyStart].IsWhiteSpace());
                // two words of one ligature share its span
                Assert.True(word.Start >= end || word.End >= end, $"word {i} of {NormalizerPropertyTests.Escape(text)}");
                Assert.Equal(new TextSpan(word.Start, word.Length), read.SpanOf(i, i));
                end = word.End;
                keyEnd = word.KeyEnd;
            }

            Assert.True(read.Key[keyEnd..].IsWhiteSpace());
        }
    }
}
