using System.Globalization;
using ArabicNewsKit.Dates;

namespace ArabicNewsKit.Tests.Dates;

/// <summary>Laws that hold for every text, and forms made by rule with the value they were made from.</summary>
public class DatePropertyTests
{
    private static readonly DateOnly Published = new(2024, 3, 12);

    private static readonly string[] Western =
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

    private static readonly string[] Syriac =
    [
        "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني",
        "كانون الأول",
    ];

    private static readonly string[] Ordinals =
    [
        "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", "الحادي عشر",
        "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر", "الثامن عشر", "التاسع عشر",
        "العشرين", "الحادي والعشرين", "الثاني والعشرين", "الثالث والعشرين", "الرابع والعشرين", "الخامس والعشرين",
        "السادس والعشرين", "السابع والعشرين", "الثامن والعشرين", "التاسع والعشرين", "الثلاثين", "الحادي والثلاثين",
    ];

    [Fact]
    public void Every_day_of_four_years_is_read_in_every_form()
    {
        for (var day = new DateOnly(2020, 1, 1); day.Year < 2024; day = day.AddDays(1))
        {
            string western = Western[day.Month - 1];
            string syriac = Syriac[day.Month - 1];
            string[] forms =
            [
                $"{day.Day} {western} {day.Year}",
                $"{day.Day} {syriac} {day.Year}",
                $"{day.Day} {syriac}/{western} {day.Year}",
                $"{day.Day} {western} ({syriac}) {day.Year}",
                $"{day.Day} من شهر {western} عام {day.Year}",
                $"{Ordinals[day.Day - 1]} من {syriac} {western} {day.Year}",
                $"{Ordinals[day.Day - 1]} من {western}/{syriac} من العام {day.Year}",
                day.ToString("d/M/yyyy", CultureInfo.InvariantCulture),
                day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
            ];
            string value = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            foreach (string form in forms)
            {
                string text = $"أعلن الجيش في {form} أن العملية انتهت";
                Assert.Equal([$"{form} {value}"], DateRecognizer.Find(text, Published).Select(date => $"{date.Surface} {date.Value}"));
            }
        }
    }

    [Fact]
    public void A_yearless_day_is_the_last_one_up_to_publication_or_the_first_one_from_it()
    {
        for (var day = new DateOnly(2023, 3, 13); day <= Published; day = day.AddDays(1))
        {
            string form = $"{day.Day} {Western[day.Month - 1]}";
            string past = Assert.Single(DateRecognizer.Find($"أعلن الجيش في {form} أن العملية انتهت", Published)).Value;
            Assert.Equal(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), past);
            DateOnly coming = day == Published ? day : day.AddYears(1);
            string next = Assert.Single(DateRecognizer.Find($"ستبدأ العملية بحلول {form} في المدينة", Published)).Value;
            if (day is not { Month: 2, Day: 29 })
            {
                Assert.Equal(coming.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), next);
            }
        }
    }

    [Fact]
    public void Mentions_lie_in_the_text_in_order_and_apart()
    {
        var random = new Random(5);
        for (int round = 0; round < 3000; round++)
        {
            string text = RandomText(random);
            int end = 0;
            foreach (DateMention date in DateRecognizer.Find(text, round % 3 == 0 ? null : Published))
            {
                Assert.True(date.Start >= end && date.Length > 0, text);
                Assert.Equal(date.Surface, text.Substring(date.Start, date.Length));
                Assert.Equal(date.From is null, date.To is null);
                Assert.True(date.From is null || date.From <= date.To, $"{date} in {text}");
                Assert.NotEmpty(date.Value);
                end = date.Start + date.Length;
            }
        }
    }

    [Fact]
    public void Digits_of_three_kinds_read_alike()
    {
        const string Text = "في 30/1/2020 وفي 5 مايو 2021 قبل 3 أيام الساعة 14:30 وعام 1445هـ";
        IEnumerable<string> latin = DateRecognizer.Find(Text, Published).Select(date => date.Value);
        foreach (char zero in (char[])['٠', '۰'])
        {
            string other = string.Concat(Text.Select(unit => char.IsAsciiDigit(unit) ? (char)(zero + unit - '0') : unit));
            Assert.Equal(latin, DateRecognizer.Find(other, Published).Select(date => date.Value));
        }
    }

    [Fact]
    public void Marks_that_the_eye_skips_change_nothing()
    {
        const string Text = "أعلن يوم الثلاثاء 30 كانون الثاني (يناير) أنه بعد ثلاثة أسابيع";
        IEnumerable<string> plain = DateRecognizer.Find(Text, Published).Select(date => date.Value);
        string marked = string.Concat(Text.Select(unit => char.IsLetter(unit) ? unit + "\u064E" : unit == ' ' ? "\u200F\u00A0" : unit.ToString()));
        Assert.Equal(plain, DateRecognizer.Find(marked, Published).Select(date => date.Value));
    }

    [Fact]
    public void Odd_texts_are_input_like_any_other()
    {
        string[] odd =
        [
            "", " ", "\0", "\uD800", "يوم \uDC00 الثلاثاء", "(", "في", "قبل", "الساعة", "من", "بين", "كانون", "ذو", "شهر", "عام",
            "99/99/9999", "31/2/2020", "30 فبراير 2021", "عام 9999", "عام 0", "القرن 99", "قبل 99999999999 عاما", "بعد 5000000 سنة",
            "قبل 9999 قرنا", "منذ 10000 عام", "الساعة 99", "الساعة 24:00", "31 رمضان 1445", "رمضان 9999", "1 محرم 1", "30 بهمن 9999",
            new string('ا', 100000), new string('1', 100000), new string('ـ', 1000), string.Concat(Enumerable.Repeat("من ", 10000)),
            string.Concat(Enumerable.Repeat("الثلاثاء ", 5000)), string.Concat(Enumerable.Repeat("نهاية ", 5000)),
            string.Concat(Enumerable.Repeat("مليون ", 20000)) + "يوم", string.Concat(Enumerable.Repeat("1/", 5000)),
            string.Concat(Enumerable.Repeat("يناير ", 5000)), string.Concat(Enumerable.Repeat("كل ", 5000)),
        ];
        foreach (string text in odd)
        {
            foreach (DateOnly? day in (DateOnly?[])[null, Published, DateOnly.MinValue, DateOnly.MaxValue])
            {
                Assert.NotNull(DateRecognizer.Find(text, day));
            }
        }

        foreach (DateOnly day in (DateOnly[])[DateOnly.MinValue, DateOnly.MaxValue])
        {
            foreach (string phrase in Pieces)
            {
                Assert.NotNull(DateRecognizer.Find($"قال {phrase}", day));
                Assert.NotNull(DateRecognizer.Find($"سيعقد {phrase} الماضي", day));
                Assert.NotNull(DateRecognizer.Find($"سيعقد {phrase} المقبل", day));
            }
        }
    }

    private static readonly string[] Pieces =
    [
        "يوم", "الثلاثاء", "30", "2020", "يناير", "كانون", "الثاني", "/", "-", "(", ")", "من", "إلى", "بين", "و", "و5", "عام", "العام",
        "الماضي", "المقبل", "هذا", "نفس", "ذلك", "الأسبوع", "أسابيع", "ثلاثة", "قبل", "بعد", "منذ", "الساعة", "صباحا", "مساء", "أمس", "غدا",
        "اليوم", "نهاية", "مطلع", "الربع", "الأول", "الأخير", "صيف", "القرن", "العشرين", "تسعينيات", "كل", "يوميا", "رمضان", "1445", "هـ",
        "م", "عيد", "الفطر", "3", "15:30", "بتوقيت", "غرينتش", "شهر", "شهري", "يومي", "سنوات", "ونصف", "أول", "آخر", "خلال", "الـ24", ".", "،", "\n",
        "قال", "سيعقد", "31", "12", "الخامس", "عشر", "ليلة", "بحلول", "بعدها", "بيومين", "حتى", "مليون",
    ];

    private static string RandomText(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, 25)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
