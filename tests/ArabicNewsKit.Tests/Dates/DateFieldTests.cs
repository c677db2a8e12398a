using ArabicNewsKit.Dates;

namespace ArabicNewsKit.Tests.Dates;

/// <summary>What a mention says besides its value.</summary>
public class DateFieldTests
{
    private static readonly DateOnly Published = new(2024, 3, 12);

    [Theory]
    [InlineData("في أوائل يناير", "2024-01-01", "2024-01-10", DateModifier.Start)]
    [InlineData("في منتصف شباط/فبراير", "2024-02-11", "2024-02-20", DateModifier.Mid)]
    [InlineData("في أواخر كانون الثاني الماضي", "2024-01-21", "2024-01-31", DateModifier.End)]
    [InlineData("خلال الربع الأول من 2023", "2023-01-01", "2023-03-31", null)]
    [InlineData("خلال النصف الثاني من العام الماضي", "2023-07-01", "2023-12-31", null)]
    [InlineData("قال الأسبوع الماضي إنه", "2024-03-04", "2024-03-10", null)]
    [InlineData("في صيف 2020 وقع", "2020-06-01", "2020-08-31", null)]
    [InlineData("في تسعينيات القرن الماضي", "1990-01-01", "1999-12-31", null)]
    [InlineData("في القرن العشرين", "1900-01-01", "1999-12-31", null)]
    [InlineData("من 3 إلى 5 يناير 2024", "2024-01-03", "2024-01-05", null)]
    [InlineData("بين عامي 2015 و2018", "2015-01-01", "2018-12-31", null)]
    [InlineData("قبل عام 2003 كان", "2003-01-01", "2003-12-31", DateModifier.Before)]
    [InlineData("حوالي عام 1920 بني", "1920-01-01", "1920-12-31", DateModifier.Approx)]
    [InlineData("رمضان 1445 هـ", "2024-03-11", "2024-04-09", null)]
    [InlineData("خلال الأسابيع الثلاثة المقبلة", "2024-03-18", "2024-04-07", null)]
    public void The_days_meant_are_bounded(string text, string from, string to, DateModifier? modifier)
    {
        DateMention date = Assert.Single(DateRecognizer.Find(text, Published));
        Assert.Equal((DateOnly.Parse(from, null), DateOnly.Parse(to, null), modifier), (date.From, date.To, date.Modifier));
    }

    [Theory]
    [InlineData("في 15 رمضان 1445 هـ", "1445-09-15", "2024-03-25")]
    [InlineData("في غرة محرم 1446هـ", "1446-01-01", "2024-07-07")]
    [InlineData("بتاريخ 17/7/1445هـ", "1445-07-17", "2024-01-29")]
    [InlineData("الخامس من ذي الحجة عام 1442", "1442-12-05", "2021-07-15")]
    public void A_hijri_date_keeps_its_own_reading(string text, string hijri, string value)
    {
        DateMention date = Assert.Single(DateRecognizer.Find(text, Published));
        Assert.Equal((CalendarSystem.Hijri, hijri, value), (date.Calendar, date.Hijri, date.Value));
    }

    [Fact]
    public void The_stated_decade_leaves_its_century_open() =>
        Assert.Equal("XX9", Assert.Single(DateRecognizer.Find("في تسعينيات القرن الماضي", Published)).Timex);

    [Theory]
    [InlineData("في 30 يناير أعلن", "XXXX-01-30", DateType.Date)]
    [InlineData("قال يوم الثلاثاء إن", "XXXX-WXX-2", DateType.Date)]
    [InlineData("عند الساعة الثالثة فجرا", "T03:00", DateType.Time)]
    [InlineData("منذ ثلاثة أسابيع قال", "XXXX-WXX", DateType.Date)]
    [InlineData("لمدة ثلاثة أسابيع", "P3W", DateType.Duration)]
    [InlineData("ينتج ألف برميل يوميا", "P1D", DateType.Set)]
    public void The_stated_value_leaves_open_what_the_words_leave_open(string text, string timex, DateType type)
    {
        DateMention date = Assert.Single(DateRecognizer.Find(text, Published));
        Assert.Equal((timex, type), (date.Timex, date.Type));
        Assert.All(DateRecognizer.Find(text), undated => Assert.Equal(undated.Timex, undated.Value));
    }

    [Fact]
    public void Durations_and_sets_have_no_days()
    {
        foreach (DateMention date in DateRecognizer.Find("دام ثلاثة أسابيع، وينتج ألف برميل يوميا، ويجتمعون كل جمعة", Published))
        {
            Assert.Null(date.From);
            Assert.Null(date.To);
        }
    }

    [Fact]
    public void The_trace_names_the_rule_of_each_mention_and_the_parts_of_its_words() => Assert.Equal(
        """
        3..11 30 يناير = Date XXXX-01-30 resolved 2024-01-30 from 2024-01-30 to 2024-01-30 by the rule of day
          30: Digits
          يناير: Month
        26..38 ثلاثة أسابيع = Duration P3W by the rule of length
          ثلاثه: Unit
          اسابيع: Unit

        """.ReplaceLineEndings("\n"),
        DateRecognizer.Explain("في 30 يناير، بعد توقف دام ثلاثة أسابيع", Published));
}
