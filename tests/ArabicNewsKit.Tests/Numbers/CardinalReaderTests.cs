using System.Globalization;
using ArabicNewsKit.Normalization;
using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Tests.Numbers;

public class CardinalReaderTests
{
    [Fact]
    public void Every_cardinal_to_ten_thousand_is_read_in_every_form()
    {
        var misses = new List<string>();
        for (int value = 0; value <= 10_000; value++)
        {
            Check(value, Spelling.All, misses);
        }

        Assert.Empty(misses.Take(20));
    }

    [Fact]
    public void Random_cardinals_to_a_trillion_are_read_in_every_form()
    {
        var random = new Random(20240229);
        var misses = new List<string>();
        for (int i = 0; i < 20_000; i++)
        {
            // as many of each length, and every other one with zeros inside
            long value = random.NextInt64((long)Math.Pow(10, random.Next(4, 13)) + 1);
            if (i % 2 == 0)
            {
                long hole = (long)Math.Pow(10, random.Next(1, 10));
                value = value / (hole * 1000) * (hole * 1000) + (value % hole);
            }

            Check(value, [Spelling.All[i % 64], Spelling.All[(i * 7 + 13) % 64]], misses);
        }

        Assert.Empty(misses.Take(20));
    }

    [Fact]
    public void A_number_is_read_alike_before_a_noun_and_behind_proclitics()
    {
        var misses = new List<string>();
        for (int value = 3; value <= 10_000; value += 7)
        {
            string spelled = SpelledCardinals.Write(value, Spelling.All[value % 64]);
            foreach (string clitic in (string[])["و", "ب", "ل", "وب", "ك", "فل"])
            {
                NewsText text = NewsText.Read(clitic + spelled + " قطعة");
                if (!NumberReader.TryReadCardinal(text, 0, out NumberReading reading) || reading.Value != value
                    || reading.Skip != clitic.Length || reading.Last != text.Count - 2)
                {
                    misses.Add($"{clitic}{spelled}: {reading}");
                }
            }
        }

        Assert.Empty(misses.Take(20));
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1250000", "1250000 1,250,000 1.250.000 ١٬٢٥٠٬٠٠٠ ١٢٥٠٠٠٠ ۱۲۵۰۰۰۰ 1,250,000.0")]
    [InlineData("3.5", "3.5 ٣٫٥ 3,5 5ر3 ٣.٥ 3,50")]
    [InlineData("1250", "1,250 1٬250 ١٬٢٥٠")]
    [InlineData("1.085", "1.085 ١٫٠٨٥")]
    [InlineData("0.25", "0.25 0,25 ٠٫٢٥ 25ر0")]
    [InlineData("26013.94", "26,013.94 26.013,94 26،013,94")]
    [InlineData("21.2", "2ر21 21.2")]
    public void Digits_are_read_by_their_form(string value, string forms)
    {
        foreach (string form in forms.Split(' '))
        {
            Assert.True(NumberReader.TryReadCardinal(NewsText.Read(form), 0, out NumberReading reading), form);
            Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), reading.Value);
        }
    }

    [Theory]
    [InlineData("3500000", "3.5 مليون|٣٫٥ ملايين|ثلاثة ملايين ونصف المليون|ثلاثة ونصف مليون|3 ملايين و500 ألف|5ر3 مليون|ثلاثة ملايين وخمسمئة ألف|3,5 ملايين")]
    [InlineData("1500000000", "مليار ونصف المليار|مليار ونصف|1.5 مليار|ألف وخمسمئة مليون|مليار و500 مليون|1500 مليون")]
    [InlineData("10000", "10 آلاف|عشرة آلاف|١٠ آلاف|10 الاف|عشرة الاف|10 000|10,000")]
    [InlineData("250000", "250 ألفا|مئتان وخمسون ألفا|مائتين وخمسين ألف|250 الف|250,000")]
    [InlineData("102000", "مئة ألف وألفان|مئة واثنان ألف")]
    [InlineData("2024", "ألفين وأربعة وعشرين|ألفان وأربع وعشرون|الألفين وأربعة وعشرين|ألفين و أربعة و عشرين")]
    [InlineData("15", "الخمسة عشر|خمسة عشر|خمس عشرة|خمستاشر")]
    [InlineData("-5", "ناقص خمسة|سالب 5|سالب خمس")]
    [InlineData("1.25", "واحد وربع|واحد فاصلة خمسة وعشرين|1.25|واحد فاصل خمسة وعشرون")]
    [InlineData("4321", "٤ آلاف ٣ مائة و ٢١|أربعة آلاف وثلاث مئة وواحد وعشرون|4,321")]
    [InlineData("800", "ثمانمئة|ثمانمائة|ثماني مئة|ثمانمية|ثمانية مئة|8 مئة")]
    [InlineData("100000000000000", "مئة تريليون|مائة ألف مليار|100 ترليون")]
    public void Mixed_and_other_spellings_are_read(string value, string forms)
    {
        foreach (string form in forms.Split('|'))
        {
            NewsText text = NewsText.Read(form);
            Assert.True(NumberReader.TryReadCardinal(text, 0, out NumberReading reading), form);
            Assert.Equal((form, decimal.Parse(value, CultureInfo.InvariantCulture)), (form, reading.Value));
            Assert.Equal((form, text.Count - 1), (form, reading.Last));
        }
    }

    [Theory]
    [InlineData("ثلاثة وأربعة", "3")]
    [InlineData("عشرون وخمسة", "20")]
    [InlineData("20 و30", "20")]
    [InlineData("مئة ألف ومئتي ألف", "100000")]
    [InlineData("100 ألف و200 ألف", "100000")]
    [InlineData("خمسة والعشرين", "5")]
    [InlineData("مليون. ونصف المليون", "1000000")]
    [InlineData("خمسة\nآلاف", "5")]
    [InlineData("ثلاثة، وعشرون", "3")]
    [InlineData("مليون بمئة", "1000000")]
    public void What_is_two_numbers_is_not_read_as_one(string text, string value)
    {
        Assert.True(NumberReader.TryReadCardinal(NewsText.Read(text), 0, out NumberReading reading));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), reading.Value);
    }

    [Theory]
    [InlineData("الأول")]
    [InlineData("أحد المسؤولين")]
    [InlineData("إحدى المدن")]
    [InlineData("وقال")]
    [InlineData("1.2.3.4")]
    [InlineData("12.05.2020")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("ناقص الوزن")]
    public void What_is_no_count_is_not_read(string text) =>
        Assert.False(NumberReader.TryReadCardinal(NewsText.Read(text), 0, out _));

    private static void Check(long value, IReadOnlyList<Spelling> forms, List<string> misses)
    {
        foreach (string spelled in forms.Select(how => SpelledCardinals.Write(value, how)).Distinct())
        {
            NewsText text = NewsText.Read(spelled);
            if (!NumberReader.TryReadCardinal(text, 0, out NumberReading reading) || reading.Value != value
                || reading.Last != text.Count - 1 || reading.Skip != 0)
            {
                misses.Add($"{value} {spelled}: {reading.Value}, words {reading.First} to {reading.Last}");
            }
        }
    }
}
