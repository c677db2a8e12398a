using ArabicNewsKit.GazetteerBuilder.Rows;
using ArabicNewsKit.Linking;

namespace ArabicNewsKit.Tests.Linking;

/// <summary>A small gazetteer of true rows, and an analyzer over it.</summary>
internal static class LinkerWorld
{
    private static readonly string[] Rows =
    [
        "Q796; place; country; العراق; جمهورية العراق; Iraq; ; IQ; 100",
        "Q30; place; country; الولايات المتحدة; الولايات المتحدة الأمريكية|أمريكا|أميركا; United States; ; US; 100",
        "Q794; place; country; إيران; الجمهورية الإسلامية الإيرانية; Iran; ; IR; 100",
        "Q822; place; country; لبنان; الجمهورية اللبنانية; Lebanon; ; LB; 95",
        "Q851; place; country; السعودية; المملكة العربية السعودية; Saudi Arabia; ; SA; 99",
        "Q801; place; country; إسرائيل; دولة إسرائيل; Israel; ; IL; 100",
        "Q912; place; country; مالي!cue; جمهورية مالي; Mali; ; ML; 65",
        "Q85; place; capital; القاهرة; ; Cairo; ; EG; 95",
        "Q1530; place; capital; بغداد; ; Baghdad; ; IQ; 97",
        "Q61; place; capital; واشنطن; ; Washington, D.C.; ; US; 97",
        "Q3616; place; capital; طهران; ; Tehran; ; IR; 96",
        "Q810; place; country; الأردن; المملكة الأردنية الهاشمية; Jordan; ; JO; 94",
        "Q842; place; country; سلطنة عمان; عمان; Oman; ; OM; 89",
        "Q3805; place; capital; مدينة عمان; عمان; Amman; ; JO; 86",
        "Q262; place; country; الجزائر; الجمهورية الجزائرية; Algeria; ; DZ; 95",
        "Q3561; place; capital; الجزائر العاصمة; الجزائر!cue; Algiers; ; DZ; 62",
        "Q39984; place; city; كان!cue; مدينة كان; Cannes; ; FR; 36",
        "Q3757; place; island; جاوا; جزيرة جاوا; Java; ; ID; 28",
        "Q11208; place; building; البنتاغون; مبنى البنتاغون; The Pentagon; ; US; 72",
        "Q11209; organization; ministry; وزارة الدفاع الأمريكية; البنتاغون; United States Department of Defense; ; US; 88",
        "Q11701; organization; parliament; مجلس النواب الأمريكي; ; United States House of Representatives; ; US; 58",
        "Q1973075; organization; parliament; مجلس النواب العراقي; البرلمان العراقي; Council of Representatives of Iraq; ; IQ; 66",
        "Q897614; organization; army; الجيش العراقي; ; Iraqi Army; ; IQ; 70",
        "Q2429253; organization; jihadist-group; تنظيم الدولة الإسلامية; داعش|تنظيم داعش; Islamic State; ; ; 92",
        "Q38799; organization; party; حماس!cue; حركة حماس; Hamas; ; PS; 93",
        "ank:al-hayat; organization; newspaper; صحيفة الحياة; الحياة!cue|جريدة الحياة; Al-Hayat; ; GB; 60",
        "ank:asharq-al-awsat; organization; newspaper; صحيفة الشرق الأوسط; جريدة الشرق الأوسط; Asharq Al-Awsat; ; GB; 66",
        "Q7204; place; region; الشرق الأوسط; ; Middle East; ; ; 92",
        "Q41053; organization; party; حزب الله; حزب الله اللبناني; Hezbollah; ; LB; 93",
        "Q1065; organization; international-organization; الأمم المتحدة; ; United Nations; ; ; 96",
        "Q40469; organization; news-agency; أسوشيتد برس; وكالة أسوشيتد برس; Associated Press; AP; US; 72",
        "Q6279; person; politician; جو بايدن; بايدن; Joe Biden; ; US; 92",
        "Q892014; person; commander; قاسم سليماني; سليماني!doc; Qasem Soleimani; ; IR; 75",
        "Q3700793; person; head-of-government; محمد شياع السوداني; السوداني!doc; Mohammed Shia' Al Sudani; ; IQ; 75",
        "Q1049; place; country; السودان; جمهورية السودان; Sudan; ; SD; 90",
    ];

    private static readonly (string Id, string Nisbas)[] Adjectives =
    [
        ("Q796", "عراقي"), ("Q30", "أميركي|أمريكي"), ("Q794", "إيراني"), ("Q822", "لبناني"), ("Q851", "سعودي"),
        ("Q801", "إسرائيلي"), ("Q912", "مالي!cue"), ("Q1049", "سوداني"),
    ];

    public static Gazetteer Gazetteer { get; } = Build();

    public static NewsAnalyzer Analyzer { get; } = NewsAnalyzer.Create(o => o with { Gazetteer = Gazetteer });

    /// <summary>The mentions as lines: surface, type, id or -, and kind.</summary>
    public static string Lines(string text) => string.Join(
        " | ",
        Analyzer.Analyze(text).Entities.Select(e => $"{e.Surface}/{e.Type.ToString().ToLowerInvariant()}/{e.Id ?? "-"}/{e.Mention.ToString().ToLowerInvariant()}"));

    private static Gazetteer Build()
    {
        ILookup<string, RowName> adjectives = Adjectives
            .SelectMany(pair => AdjectiveRow.Read([pair.Id, pair.Nisbas, "", "", "test"], "", 0, []).Forms().Select(name => (pair.Id, name)))
            .ToLookup(pair => pair.Id, pair => pair.name);
        IEnumerable<GazetteerRow> rows = Rows.Select(TestGazetteer.Row).Select(row => row with { Adjectives = [.. adjectives[row.Id]] });
        return Gazetteer.Load(new MemoryStream(TestGazetteer.BytesOf(rows)));
    }
}
