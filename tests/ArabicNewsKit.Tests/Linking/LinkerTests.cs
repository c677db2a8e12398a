namespace ArabicNewsKit.Tests.Linking;

/// <summary>Phrase → the mentions expected in it; nothing expected where the second column is empty.</summary>
public class LinkerTests
{
    public static TheoryData<string, string> Clitics => new()
    {
        { "سافر إلى العراق", "العراق/place/Q796/name" },
        { "والعراق", "العراق/place/Q796/name" },
        { "للعراق", "لعراق/place/Q796/name" },
        { "وللعراق", "لعراق/place/Q796/name" },
        { "بالعراق", "العراق/place/Q796/name" },
        { "عراقنا العزيز", "عراق/place/Q796/name" },
        { "بين طهران وواشنطن", "طهران/place/Q3616/name | واشنطن/place/Q61/name" },
        { "للبنان", "لبنان/place/Q822/name" },
        { "لأمريكا وإيران", "أمريكا/place/Q30/alias | إيران/place/Q794/name" },
        { "الى ايران", "ايران/place/Q794/name" },
        { "إلى الولايات المتحدة ولبنان", "الولايات المتحدة/place/Q30/name | لبنان/place/Q822/name" },
    };

    public static TheoryData<string, string> Longest => new()
    {
        { "تصويت البرلمان العراقي", "البرلمان العراقي/organization/Q1973075/alias" },
        { "أعلن الجيش العراقي", "الجيش العراقي/organization/Q897614/name" },
        { "وزارة الدفاع الأميركية", "وزارة الدفاع الأميركية/organization/Q11209/name" },
        { "تنظيم \"داعش\"", "داعش/organization/Q2429253/alias" },
        { "قالت صحيفة «الحياة» إن", "الحياة/organization/ank:al-hayat/alias" },
        { "قالت صحيفة \"الشرق الأوسط\" إن", "الشرق الأوسط/organization/ank:asharq-al-awsat/name" },
        { "الأزمة في \"الشرق الأوسط\"", "الشرق الأوسط/place/Q7204/name" },
        { "تنظيم الدولة الإسلامية", "تنظيم الدولة الإسلامية/organization/Q2429253/name" },
        { "حزب الله. اللبناني", "حزب الله/organization/Q41053/name | اللبناني/place/Q822/adjective" },
        { "في العراق، الأمم\nالمتحدة", "العراق/place/Q796/name" },
        { "جمهورية العراق", "جمهورية العراق/place/Q796/alias" },
    };

    public static TheoryData<string, string> Adjectives => new()
    {
        { "مسؤول أمريكي", "أمريكي/place/Q30/adjective" },
        { "القوات الأمريكية", "الأمريكية/place/Q30/adjective" },
        { "المسؤولين الإيرانيين", "الإيرانيين/place/Q794/adjective" },
        { "الحكومة السعودية", "السعودية/place/Q851/adjective" },
        { "زار السعودية", "السعودية/place/Q851/name" },
        { "حضر من جانب السعودية وزير، ورحبت سفارة السعودية", "السعودية/place/Q851/name | السعودية/place/Q851/name" },
        { "الحكومة السعودية وصحيفة اليوم السعودية", "السعودية/place/Q851/adjective | السعودية/place/Q851/adjective" },
        { "الأزمة المالية", "" },
        { "في باماكو عاصمة جمهورية مالي", "جمهورية مالي/place/Q912/alias" },
    };

    public static TheoryData<string, string> Surnames => new()
    {
        { "التقى جو بايدن الوفد. وقال بايدن إنه متفائل", "جو بايدن/person/Q6279/name | بايدن/person/Q6279/alias" },
        { "بعد مقتل سليماني قالت أسرة قاسم سليماني", "سليماني/person/Q892014/alias | قاسم سليماني/person/Q892014/name" },
        { "مرت عربات سليماني", "" },
        {
            "قال محمد شياع السوداني في بغداد. وأضاف السوداني أن الجيش السوداني بعيد",
            "محمد شياع السوداني/person/Q3700793/name | بغداد/place/Q1530/name | السوداني/person/Q3700793/alias | الجيش السوداني/organization/-/name"
        },
        { "أعلن العقيد مايلز كاغينز ذلك. وأضاف كاغينز", "مايلز كاغينز/person/-/name | كاغينز/person/-/surname" },
    };

    public static TheoryData<string, string> Unlisted => new()
    {
        { "يقول العقيد نوروزا", "نوروزا/person/-/name" },
        { "الكولونيل، ديفد ويليامز، منسق", "ديفد ويليامز/person/-/name" },
        { "المتحدث باسم الأمم المتحدة ستيفان دوجاريك", "الأمم المتحدة/organization/Q1065/name | ستيفان دوجاريك/person/-/name" },
        { "وزير الخارجية اللبناني عبد الله بو حبيب", "اللبناني/place/Q822/adjective | عبد الله بو حبيب/person/-/name" },
        { "قضى القاضي كمال الدين بن علي حسن", "كمال الدين بن علي حسن/person/-/name" },
        { "بحضور الملك محمد السادس", "محمد السادس/person/-/name" },
        { "قيادي في حركة النجباء", "حركة النجباء/organization/-/name" },
        { "أعلنت وزارة الموارد المائية العراقية", "وزارة الموارد المائية العراقية/organization/-/name" },
        { "قررت اللجنة العسكرية العليا", "اللجنة العسكرية العليا/organization/-/name" },
        { "في قرية كوجو", "كوجو/place/-/name" },
        { "وزير الخارجية السعودي", "السعودي/place/Q851/adjective" },
        { "وقدّر محافظ المدينة مروان عبود الأضرار بالملايين", "مروان عبود/person/-/name" },
        { "كتبت ندى الحاج شاهين: فاجأ القاضي الجميع", "ندى الحاج شاهين/person/-/name" },
        { "وقال تيم بيرنرز لي مازحًا إن. وأضاف بيرنرز لي", "تيم بيرنرز لي/person/-/name | بيرنرز لي/person/-/surname" },
        { "ووزير الصحة مهدي دخل الله", "مهدي دخل الله/person/-/name" },
        { "قال فراس البريكان وعبد اللطيف المكي وعماد الدايمي", "فراس البريكان/person/-/name | عبد اللطيف المكي/person/-/name | عماد الدايمي/person/-/name" },
        { "المتحدث باسم الوزارة محمد أبو لموشة", "محمد أبو لموشة/person/-/name" },
        { "أعلن المركز الوطني لمنع الكوارث", "المركز الوطني لمنع الكوارث/organization/-/name" },
        { "دعت اللجنة الدولية لوقف القتال", "اللجنة الدولية/organization/-/name" },
        { "قال المصرف العراقي للتجارة إن", "المصرف العراقي للتجارة/organization/-/name" },
        { "باحث في مركز ابن خلدون", "مركز ابن خلدون/organization/-/name" },
        { "أمام مدرسة فهمي الجرجاوي", "مدرسة فهمي الجرجاوي/place/-/name" },
        { "أمر المحكمة العليا بذلك", "المحكمة العليا/organization/-/name" },
        { "حزب «المستقبل» صامت", "المستقبل/organization/-/name" },
        { "انسحاب مالي والعراق", "مالي/place/Q912/name | العراق/place/Q796/name" },
        { "اقترب إعصار روزا", "إعصار روزا/event/-/name" },
    };

    public static TheoryData<string, string> Bodies => new()
    {
        { "في واشنطن صوت النواب الأمريكيون، وأقر مجلس النواب القانون", "واشنطن/place/Q61/name | الأمريكيون/place/Q30/adjective | مجلس النواب/organization/Q11701/alias" },
        { "في بغداد صوت النواب العراقيون، وأقر مجلس النواب القانون", "بغداد/place/Q1530/name | العراقيون/place/Q796/adjective | مجلس النواب/organization/Q1973075/alias" },
        { "قال البنتاغون إن", "البنتاغون/organization/Q11209/alias" },
        { "اجتمعوا في البنتاغون", "البنتاغون/place/Q11208/name" },
        { "فيلم عرض في مدينة كان", "مدينة كان/place/Q39984/alias" },
        { "غزو حركة حماس، ثم قالت حماس", "حركة حماس/organization/Q38799/alias | حماس/organization/Q38799/name" },
    };

    /// <summary>What is no name stays out.</summary>
    public static TheoryData<string, string> Countries => new()
    {
        { "ألغيت الرحلة من القاهرة لظروف قاهرة", "القاهرة/place/Q85/name" },
        { "وصل الوزير إلى عمان للقاء رئيس وزراء الأردن", "عمان/place/Q3805/alias | الأردن/place/Q810/name" },
        { "وصل الوفد إلى العاصمة الجزائر", "الجزائر/place/Q3561/alias" },
        { "وصل الوفد إلى الجزائر", "الجزائر/place/Q262/name" },
        { "وصل الوزير إلى عمان للقاء المسؤولين الإيرانيين", "عمان/place/Q842/alias | الإيرانيين/place/Q794/adjective" },
    };

    public static TheoryData<string> Ordinary =>
    [
        "كان الرجل في البيت",
        "استقبله الجمهور بكل حماس",
        "أعلنت الشركة حالة القوة القاهرة في الحقل",
        "لجأوا إلى مواقع أخرى",
        "على الرغم من ذلك، أكد مصدر مطلع أن الأمين العام سيعود",
        "وقال المسؤول الكبير إن الخطة جاهزة",
        "السلام عليكم ورحمة الله",
        "لم يحدد المدير موعد الاجتماع المقبل",
        "ارتفع سعر النفط وانخفض سعر الذهب",
        "وجود خلاف كبير بين الطرفين",
        "د. م. ع.",
        "",
    ];

    [Theory]
    [MemberData(nameof(Clitics))]
    [MemberData(nameof(Longest))]
    [MemberData(nameof(Adjectives))]
    [MemberData(nameof(Surnames))]
    [MemberData(nameof(Unlisted))]
    [MemberData(nameof(Bodies))]
    [MemberData(nameof(Countries))]
    public void A_phrase_has_these_mentions(string text, string expected) => Assert.Equal(expected, LinkerWorld.Lines(text));

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void Ordinary_words_are_no_names(string text) => Assert.Equal("", LinkerWorld.Lines(text));

    [Fact]
    public void Mentions_of_one_entity_share_a_cluster()
    {
        IReadOnlyList<EntityMention> mentions = LinkerWorld.Analyzer.Analyze(
            "العقيد مايلز كاغينز في العراق. جو بايدن قال. وأضاف كاغينز عن العراق. ثم رد بايدن").Entities;
        Assert.Equal([1, 2, 3, 1, 2, 3], mentions.Select(mention => mention.Cluster));
        Assert.Equal("مايلز كاغينز", mentions[3].Name);
    }

    [Fact]
    public void Options_leave_mentions_out()
    {
        const string Text = "قال العقيد نوروزا في بغداد لصحفي أمريكي";
        NewsAnalyzer With(Func<NewsAnalyzerOptions, NewsAnalyzerOptions> more) =>
            NewsAnalyzer.Create(o => more(o with { Gazetteer = LinkerWorld.Gazetteer }));
        Assert.Equal(3, With(o => o).Analyze(Text).Entities.Count);
        Assert.Equal(2, With(o => o with { Adjectives = false }).Analyze(Text).Entities.Count);
        Assert.Equal(2, With(o => o with { UnlistedNames = false }).Analyze(Text).Entities.Count);
        Assert.Equal("نوروزا", Assert.Single(With(o => o with { Types = [EntityType.Person] }).Analyze(Text).Entities).Surface);
        Assert.Empty(With(o => o with { MinimumScore = 1 }).Analyze(Text).Entities);
    }

    [Fact]
    public void A_romanization_names_a_person_that_no_gazetteer_holds() =>
        Assert.NotNull(Assert.Single(LinkerWorld.Analyzer.Analyze("العقيد مايلز كاغينز").Entities).NameEn);
}
