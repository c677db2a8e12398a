using System.Globalization;
using System.Text;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Tests.Numbers;

public class NumberRecognizerTests
{
    /// <summary>A sentence and the numbers in it: surface, kind, value (low..high of a range, ~low of a vague count), unit, modifier.</summary>
    public static TheoryData<string, string> Sentences { get; } = new()
    {
        // counts, units and bounds
        { "قتل ما لا يقل عن 12 شخصا وأصيب 45 آخرون", "12 cardinal 12 شخصا at_least; 45 cardinal 45 آخرون -" },
        { "لا يقل عددهم عن عشرين عاملا", "عشرين cardinal 20 عاملا at_least" },
        { "يتجاوز عددهم 500 طالب", "500 cardinal 500 طالب more_than" },
        { "لا يتجاوز عددها ثلاثين سفينة", "ثلاثين cardinal 30 سفينة at_most" },
        { "غرق ثلاثة بحارة على الأقل", "ثلاثة cardinal 3 بحارة at_least" },
        { "زهاء ألفي عامل", "ألفي cardinal 2000 عامل about" },
        { "وأكثر من مئتين وخمسين باحثا", "مئتين وخمسين cardinal 250 باحثا more_than" },
        { "بنحو الـ18 ألف نسمة", "18 ألف cardinal 18000 نسمة about" },
        { "جلس الوزراء الأربعة إلى الطاولة", "الأربعة cardinal 4 الوزراء -" },
        { "لم يغب سوى نائب واحد", "واحد cardinal 1 نائب -" },
        { "استقال اثنان من أعضاء اللجنة", "اثنان cardinal 2 أعضاء -" },
        { "بسبعة قوارب وثماني سفن", "سبعة cardinal 7 قوارب -; ثماني cardinal 8 سفن -" },
        { "تسعة وأحد عشر قاربا", "تسعة cardinal 9 - -; أحد عشر cardinal 11 قاربا -" },
        { "الركاب الـ 24", "24 cardinal 24 الركاب -" },
        { "خمسة وزراء ولاجئان", "خمسة cardinal 5 وزراء -; لاجئان dual 2 لاجئ -" },
        { "حوالي 300 سيعودون لاحقا", "300 cardinal 300 - about" },
        { "ألفا موظف وألفان آخرون", "ألفا cardinal 2000 موظف -; ألفان cardinal 2000 آخرون -" },
        { "انخفضت الحرارة إلى -7 درجات", "-7 cardinal -7 درجات -" },

        { "ارتفع العدد ليصل إلى 45 جريحا", "45 cardinal 45 جريحا -" },
        { "بسرعة تصل إلى 120 كيلومترا", "120 cardinal 120 كيلومترا up_to" },
        { "تجاوزت الحصيلة (46) ألف إنسان", "(46) ألف cardinal 46000 إنسان more_than" },
        { "ثلاثة انتصارات وهزيمة واحدة", "ثلاثة cardinal 3 انتصارات -; واحدة cardinal 1 هزيمة -" },
        { "نحو خُمس صادرات الغاز وعُشر السكان", "خُمس fraction 0.2 صادرات about; عُشر fraction 0.1 السكان -" },
        { "وقع وزيرا الخارجية والدفاع الاتفاق", "وزيرا dual 2 وزير -" },
        { "اشترى الوزيران سيارتين", "الوزيران dual 2 وزير -; سيارتين dual 2 سيارة -" },

        // percent
        { "نما الاقتصاد 2,5 في المئة", "2,5 percent 2.5 - -" },
        { "بلغت ٪٢٠ ثم 21٪ ثم 22 بالمائة", "٢٠ percent 20 - -; 21 percent 21 - -; 22 percent 22 - -" },
        { "رفع المصرف الفائدة 25 نقطة أساس", "25 percent 25 نقطة أساس -" },
        { "ارتفعت نقطتين مئويتين و3 نقاط مئوية", "نقطتين dual 2 نقطة -; 3 percent 3 نقطة مئوية -" },
        { "بين 5% و7%", "5% و7 percent 5..7 - -" },
        { "بنسبة 40 من الأصوات", "40 percent 40 - -" },

        // money
        { "كلفته نحو 3.5 مليار دولار", "3.5 مليار money 3500000000 USD about" },
        { "ما يعادل 210 ملايير دينار جزائري", "210 ملايير money 210000000000 DZD -" },
        { "خمسون دينارا كويتيا أو ألف دينار عراقي أو عشرة دنانير", "خمسون money 50 KWD -; ألف money 1000 IQD -; عشرة money 10 دنانير -" },
        { "بخمسة دولارات و20 سنتا", "خمسة دولارات و20 money 5.2 USD -" },
        { "مقابل $20 أو 15€ أو 12 ر.س.", "20 money 20 USD -; 15 money 15 EUR -; 12 money 12 SAR -" },
        { "42 ليرة تركية و42 ليرة", "42 money 42 TRY -; 42 money 42 ليرة -" },
        { "سعر الأونصة 1.640 دولارا", "1.640 money 1640 USD -" },
        { "ربح مليوني جنيه مصري", "مليوني money 2000000 EGP -" },

        // a dot before three digits, by what follows
        { "باعت 1.640 سلة", "1.640 cardinal 1640 سلة -" },
        { "قطع 42.195 كيلومترا", "42.195 cardinal 42.195 كيلومترا -" },
        { "إلى 2.125 مليون طن", "2.125 مليون cardinal 2125000 طن -" },
        { "بنسبة 3,125%", "3,125 percent 3.125 - -" },
        { "عند 1.085", "1.085 cardinal 1.085 - -" },
        { "12 500 طالب و1 250 000 نسمة", "12 500 cardinal 12500 طالب -; 1 250 000 cardinal 1250000 نسمة -" },

        // ordinals
        { "حل في المركز الثالث والعشرين", "الثالث والعشرين ordinal 23 - -" },
        { "الدورة الحادية عشرة للمهرجان", "الحادية عشرة ordinal 11 - -" },
        { "للمرة الأولى ثم ثالث هجوم", "الأولى ordinal 1 - -; ثالث ordinal 3 - -" },
        { "العدد المئة والخامس", "المئة والخامس ordinal 105 - -" },
        { "الذكرى الخامسة والعشرين بعد المئة", "الخامسة والعشرين بعد المئة ordinal 125 - -" },
        { "الدورة الـ35 والذكرى الـ50", "35 ordinal 35 - -; 50 ordinal 50 - -" },
        { "المعتقلون الـ450 والدول الـ27", "450 cardinal 450 المعتقلون -; 27 cardinal 27 الدول -" },
        { "الكتاب الثلاثون", "الثلاثون ordinal 30 - -" },
        { "بعد اليوم العشرين، في الجولات الثلاثين", "العشرين ordinal 20 - -; الثلاثين cardinal 30 الجولات -" },

        // fractions and shares
        { "أكثر من ثلثي الأعضاء ونصف الناخبين", "ثلثي fraction 0.6666666667 الأعضاء more_than; نصف fraction 0.5 الناخبين -" },
        { "ثلاثة أرباع المساحة و3/4 الكمية", "ثلاثة أرباع fraction 0.75 المساحة -; 3/4 fraction 0.75 الكمية -" },
        { "نصف مليون نازح", "نصف مليون cardinal 500000 نازح -" },
        { "واحد على عشرين", "واحد على عشرين fraction 0.05 - -" },
        { "2 1/4 كيلوغرام", "2 1/4 cardinal 2.25 كيلوغرام -" },

        // ranges
        { "ما بين 650 و700 مليون برميل", "650 و700 مليون range 650000000..700000000 برميل -" },
        { "بين مئة ومئتي شخص", "مئة ومئتي range 100..200 شخص -" },
        { "بين ألف وألفين", "ألف وألفين range 1000..2000 - -" },
        { "من 10 إلى 15 ألف لاجئ", "10 إلى 15 ألف range 10000..15000 لاجئ -" },
        { "10-15 سفينة و20 – 30 زورقا", "10-15 range 10..15 سفينة -; 20 – 30 range 20..30 زورقا -" },
        { "نحو 3 إلى 5 ملايين دولار", "3 إلى 5 ملايين money 3000000..5000000 USD about" },
        { "زاد السهم 5 في المئة إلى 77 دولارا", "5 percent 5 - -; 77 money 77 USD -" },
        { "من 5 دولارات إلى 7 دولارات", "5 دولارات إلى 7 money 5..7 USD -" },
        { "ما بين 20 - 30 قاربا", "20 - 30 range 20..30 قاربا -" },
        { "ارتفع العدد من 10 إلى 15", "10 cardinal 10 - -; 15 cardinal 15 - -" },
        { "خفض القوة من 5200 إلى 3000", "5200 cardinal 5200 - -; 3000 cardinal 3000 - -" },
        { "بين 100 ألف و200 ألف نسخة", "100 ألف و200 ألف range 100000..200000 نسخة -" },

        // vague counts
        { "تظاهر عشرات الآلاف من العمال", "عشرات الآلاف cardinal ~20000 العمال -" },
        { "مئات القتلى وملايين المشردين", "مئات cardinal ~200 القتلى -; ملايين cardinal ~2000000 المشردين -" },
        { "بضعة آلاف منهم في عدة مدن", "بضعة آلاف cardinal ~3000 - -; عدة cardinal ~3 مدن -" },

        // duals
        { "استهدفت قاعدتين عسكريتين وصاروخين باليستيين", "قاعدتين dual 2 قاعدة -; صاروخين dual 2 صاروخ -" },
        { "قتل جنديان وجرح مدنيان", "جنديان dual 2 جندي -; مدنيان dual 2 مدني -" },
        { "لبلدتين في الشمال وبالطائرتين", "بلدتين dual 2 بلدة -; الطائرتين dual 2 طائرة -" },
        { "اجتمع وزيري الدفاع والداخلية في مدينتي صور وصيدا", "وزيري dual 2 وزير -; مدينتي dual 2 مدينة -" },
    };

    /// <summary>Sentences in which nothing counts.</summary>
    public static TheoryData<string> Empty { get; } =
    [
        "أحد المسؤولين وإحدى الصحف", "لا أحد يعرف", "كل واحد يحمل حقيبة", "هو واحد من أهم الكتاب", "في آن واحد",
        "يوم الاثنين", "فاز الوداد 3-1 على الرجاء", "بنتيجة 1-2 في الشوط", "الساعة 14:30", "فاز 2 - صفر ثم صفر / 3", "اتصل على +964 770 123 4567",
        "هاتف 07701234567", "قمة مجموعة العشرين", "دول مجموعة السبع", "على قناة 24", "فيروس كوفيد-19", "مقاتلات إف-16 وF-35",
        "الدور نصف النهائي", "ملازم أول", "تقرير أولي", "كانون الثاني", "أول من أمس", "لست متأكدا", "وقال إنه", "أولا وأخيرا",
        "من أفغانستان وباكستان إلى الأرجنتين", "التقى بوتين المسؤولين الفلسطينيين", "البلدان العربية", "يثبتان ذلك",
        "ثاني أكسيد الكربون", "30.1.2020", "192.168.1.1", "ألف الكاتب رواية", "سنة ونصف السنة", "", " ", "من بساتين التين",
        "1- إعداد التقرير\n2- نشر التقرير", "على مساحة كم 2",
        "كمية كبيرة وكميات أخرى", "اللتين تقعان", "5+1", "من جانب واحد",
    ];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Numbers_are_found_with_value_unit_and_bound(string text, string expected) =>
        Assert.Equal(expected.Split("; "), NumberRecognizer.Find(text).Select(Line));

    [Theory]
    [MemberData(nameof(Empty))]
    public void What_counts_nothing_is_left_alone(string text) => Assert.Empty(NumberRecognizer.Find(text).Select(Line));

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => NumberRecognizer.Find(null!));

    [Fact]
    public void Spans_of_dates_and_names_hold_no_numbers()
    {
        const string Text = "في 30 يناير 2020 قتل 12 شخصا في قناة السويس 3";
        var text = ArabicNewsKit.Normalization.NewsText.Read(Text);
        TextSpan[] leaveOut = [new(3, 13), new(Text.IndexOf("قناة", StringComparison.Ordinal), 13)];
        Assert.Equal(["12 cardinal 12 شخصا -"], NumberRecognizer.Find(text, leaveOut).Select(Line));
    }

    [Fact]
    public void A_number_that_holds_the_whole_of_a_leave_out_span_stays_and_one_that_runs_into_it_goes()
    {
        var text = ArabicNewsKit.Normalization.NewsText.Read("العدد المئة والخامس");
        Assert.Equal(["المئة والخامس ordinal 105 - -"], NumberRecognizer.Find(text, [new TextSpan(13, 6)]).Select(Line));
        Assert.Empty(NumberRecognizer.Find(text, [new TextSpan(13, 10)]));
    }

    [Fact]
    public void The_surface_is_the_text_as_written()
    {
        const string Text = "و\u202Bبثلاثـــةِ\u202C آلافِ جندي، ثم ١٢٫٥٪";
        foreach (NumberMention number in NumberRecognizer.Find(Text))
        {
            Assert.Equal(Text.Substring(number.Start, number.Length), number.Surface);
        }

        Assert.Equal([3000m, 12.5m], NumberRecognizer.Find(Text).Select(number => number.Value!.Value));
    }

    [Fact]
    public void Any_text_is_read_without_an_error_and_its_spans_hold()
    {
        string[] pieces =
        [
            "ثلاثة", "وعشرون", "مليون", "ألف", "و", "مئة", "نصف", "المليون", "بين", "إلى", "من", "12", "3.5", "1,250", "-", "/", ":",
            "%", "في المئة", "دولار", "واحد", "على", "الأول", "الحادي", "عشر", "عشرات", "الآلاف", "قاعدتين", "وزيري", "\n", ". ", "،",
            "000", "٣٫", "٬", "ر", "5ر6", "ناقص", "فاصلة", "جزء", "بضع", "\uD800", "\0", "(", ")", "+", "e10", "$", "c", "\u202B", "ـ",
            "999999999999999999999999", "كوادريليون", "بعد", "المئة", "ال", "ب",
        ];
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++)
        {
            var text = new StringBuilder();
            int length = random.Next(1, 14);
            for (int i = 0; i < length; i++)
            {
                text.Append(pieces[random.Next(pieces.Length)]).Append(random.Next(4) == 0 ? "" : " ");
            }

            string made = text.ToString();
            int end = 0;
            foreach (NumberMention number in NumberRecognizer.Find(made))
            {
                Assert.True(number.Start >= end && number.Length > 0 && number.Span.End <= made.Length, made);
                Assert.Equal(made.Substring(number.Start, number.Length), number.Surface);
                Assert.True(number.Vague ? number.Value is null && number.Low > 0 : number.Value is not null && number.Low is null, made);
                Assert.True(number.High is null || number.High > number.Value, made);
                end = number.Span.End;
            }
        }
    }

    [Theory]
    [InlineData("ألف ")]
    [InlineData("مليون و")]
    [InlineData("مئة وثلاثة ")]
    [InlineData("بين ")]
    [InlineData("1 ")]
    [InlineData("123 ")]
    [InlineData("9")]
    [InlineData("1.")]
    [InlineData("1-")]
    [InlineData("1/")]
    [InlineData("0 ")]
    [InlineData("صفر فاصلة ")]
    [InlineData("وفدي ")]
    [InlineData("قاعدتين ")]
    [InlineData("عشرات الآلاف ")]
    [InlineData("ونصف ")]
    public void Long_runs_of_one_thing_take_linear_time(string piece)
    {
        // a quadratic step would take minutes on this length
        string text = new StringBuilder().Insert(0, piece, 400_000 / piece.Length).ToString();
        Assert.All(NumberRecognizer.Find(text), number => Assert.True(number.Length < 1000));
    }

    /// <summary>A mention as the tables write it: surface, kind, value, unit, modifier.</summary>
    internal static string Line(NumberMention number)
    {
        string value = number.Vague
            ? "~" + Text(number.Low)
            : Text(number.Value) + (number.High is { } high ? ".." + Text(high) : "");
        return $"{number.Surface} {Snake(number.Kind)} {value} {number.Unit ?? "-"} "
            + (number.Modifier is { } modifier ? Snake(modifier) : "-");
    }

    private static string Text(decimal? value) => decimal.Round(value!.Value, 10).ToString(CultureInfo.InvariantCulture);

    private static string Snake<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
