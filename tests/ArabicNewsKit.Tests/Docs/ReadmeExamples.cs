using ArabicNewsKit.Dates;
using ArabicNewsKit.Linking;
using ArabicNewsKit.Names;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;
using Microsoft.Extensions.DependencyInjection;

namespace ArabicNewsKit.Tests.Docs;

/// <summary>The README's code, run; what stands between the two marks is what the README shows.</summary>
public class ReadmeExamples
{
    [Fact]
    public void Analyze_an_article()
    {
        var output = new StringWriter();
        Console.SetOut(output);

        // <readme>
        NewsAnalyzer analyzer = NewsAnalyzer.Create();
        NewsAnalysis analysis = analyzer.Analyze(
            "التقى عبد الفتاح السيسي في القاهرة يوم الثلاثاء بالأمين العام للأمم المتحدة، وتعهدت مصر بتقديم 3.5 مليون دولار.",
            published: new DateOnly(2024, 2, 8));

        foreach (EntityMention entity in analysis.Entities)
        {
            Console.WriteLine($"{entity.Span}  {entity.Type}  {entity.Id}  {entity.NameEn}");
        }

        foreach (DateMention date in analysis.Dates)
        {
            Console.WriteLine($"{date.Span}  {date.Value}");
        }

        foreach (NumberMention number in analysis.Numbers)
        {
            Console.WriteLine($"{number.Span}  {number.Value} {number.Unit}");
        }

        // </readme>
        Assert.Equal(
            """
            6..23  Person  Q307871  Abdel Fattah el-Sisi
            27..34  Place  Q85  Cairo
            63..75  Organization  Q1065  United Nations
            84..87  Place  Q79  Egypt
            35..47  2024-02-06
            95..104  3500000 USD

            """,
            output.ToString(),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Normalize()
    {
        // <readme>
        string key = Normalizer.Search.Normalize("المُؤتمَر الصّحفيّ");         // المؤتمر الصحفي
        NormalizedText text = Normalizer.Search.NormalizeWithMap("إلى بغـــداد");
        TextSpan span = text.ToOriginal(new TextSpan(4, 5));                      // 4..12: بغـــداد as it was written
        // </readme>
        Assert.Equal("المؤتمر الصحفي", key);
        Assert.Equal(new TextSpan(4, 8), span);
    }

    [Fact]
    public void Names()
    {
        // <readme>
        bool same = NameMatcher.Default.Match("سليماني", "Soleimani").IsMatch;    // true
        bool other = NameMatcher.Default.Match("محمد", "Mahmoud").IsMatch;        // false

        NameIndex index = NameIndex.Build([("قاسم سليماني", 1), ("أنطونيو غوتيريش", 2)]);
        NameHit best = index.Search("António Guterres")[0];                       // Payload: 2
        // </readme>
        Assert.True(same);
        Assert.False(other);
        Assert.Equal(2, best.Payload);
    }

    [Fact]
    public void Numbers_and_dates()
    {
        // <readme>
        decimal? barrels = NumberRecognizer.Find("تسعة ملايين وخمسمئة ألف برميل")[0].Value;                  // 9500000
        string month = DateRecognizer.Find("مطلع كانون الثاني/يناير الماضي", new DateOnly(2024, 3, 1))[0].Value; // 2024-01
        string hijri = DateRecognizer.Find("15 رمضان 1445 هـ")[0].Value;                                     // 2024-03-25
        // </readme>
        Assert.Equal(9_500_000, barrels);
        Assert.Equal("2024-01", month);
        Assert.Equal("2024-03-25", hijri);
    }

    [Fact]
    public void Look_up()
    {
        // <readme>
        GazetteerHit hit = Gazetteer.Default.Lookup("داعش")[0];
        string id = hit.Entity.Id;                                                // Q2429253
        // </readme>
        Assert.Equal("Q2429253", id);
    }

    [Fact]
    public void Services()
    {
        // <readme>
        var services = new ServiceCollection();
        services.AddArabicNewsKit(options => options.Adjectives = false);
        // </readme>
        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.False(provider.GetRequiredService<NewsAnalyzer>().Options.Adjectives);
    }

    [Fact]
    public async Task Analyze_a_stream()
    {
        var output = new StringWriter();
        Console.SetOut(output);

        // <readme>
        NewsDocument[] articles = [new("عادت الحركة إلى بغداد.", Id: "one"), new("اجتمع الوفدان في القاهرة أمس.", Id: "two")];
        await foreach (NewsAnalysis analysis in NewsAnalyzer.Create().AnalyzeAsync(articles, maxParallelism: 4))
        {
            Console.WriteLine(analysis);    // one: 1 entity, 0 dates, 0 numbers, then two: 1 entity, 1 date, 0 numbers
        }

        // </readme>
        Assert.Equal(
            "one: 1 entity, 0 dates, 0 numbers\ntwo: 1 entity, 1 date, 0 numbers\n", output.ToString().ReplaceLineEndings("\n"));
    }
}
