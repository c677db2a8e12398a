using System.Text;

namespace ArabicNewsKit.Tests.Numbers;

/// <summary>How a cardinal is written out.</summary>
/// <param name="Oblique">ـين instead of ـون and ـان.</param>
/// <param name="Feminine">What is counted is feminine: ثلاث نساء.</param>
/// <param name="Alef">مائة instead of مئة.</param>
/// <param name="Apart">ثلاث مئة instead of ثلاثمئة.</param>
/// <param name="LooseAnd">و stands apart.</param>
/// <param name="Construct">A dual loses its nun where the number ends: ألفا (رجل).</param>
public sealed record Spelling(
    bool Oblique = false, bool Feminine = false, bool Alef = false, bool Apart = false, bool LooseAnd = false,
    bool Construct = false)
{
    /// <summary>All forms.</summary>
    public static IReadOnlyList<Spelling> All { get; } =
    [
        .. from bits in Enumerable.Range(0, 64)
           select new Spelling(
               (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, (bits & 16) != 0, (bits & 32) != 0),
    ];
}

/// <summary>
/// Writes cardinals by the rules of the grammar: 3 to 10 take the other gender than what they count, and its plural; 11 to
/// 99 the accusative singular; round hundreds the genitive singular; 2 is the dual.
/// </summary>
public static class SpelledCardinals
{
    private static readonly string[] Masculine =
        ["صفر", "واحد", "", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];

    private static readonly string[] Feminine =
        ["صفر", "واحدة", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];

    private static readonly string[] Tens =
        ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

    private static readonly string[] HundredStems =
        ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

    private static readonly (long Value, string Singular, string Plural)[] Scales =
    [
        (1_000_000_000_000, "تريليون", "تريليونات"),
        (1_000_000_000, "مليار", "مليارات"),
        (1_000_000, "مليون", "ملايين"),
        (1_000, "ألف", "آلاف"),
    ];

    public static string Write(long value, Spelling how)
    {
        if (value == 0)
        {
            return "صفر";
        }

        var parts = new List<string>();
        long rest = value;
        foreach ((long scale, string singular, string plural) in Scales)
        {
            long count = rest / scale;
            rest %= scale;
            if (count > 0)
            {
                parts.Add(Scaled((int)count, singular, plural, how with { Construct = how.Construct && rest == 0 }));
            }
        }

        if (rest > 0)
        {
            parts.Add(BelowThousand((int)rest, how));
        }

        return string.Join(how.LooseAnd ? " و " : " و", parts);
    }

    private static string Scaled(int count, string singular, string plural, Spelling how)
    {
        Spelling counted = how with { Feminine = false, Construct = false };
        return count switch
        {
            1 => singular,
            2 => singular + Dual(how),
            _ => (count % 100) switch
            {
                >= 3 and <= 10 => BelowThousand(count, counted) + " " + plural,
                >= 11 => BelowThousand(count, counted) + " " + singular + "ا",
                _ => BelowThousand(count, counted with { Construct = count == 200 && how.Construct }) + " " + singular,
            },
        };
    }

    private static string BelowThousand(int value, Spelling how)
    {
        var text = new StringBuilder();
        int hundreds = value / 100;
        int rest = value % 100;
        if (hundreds > 0)
        {
            string hundred = how.Alef ? "مائة" : "مئة";
            text.Append(hundreds switch
            {
                1 => hundred,
                2 => hundred[..^1] + "ت" + Dual(how with { Construct = how.Construct && rest == 0 }),
                _ => (how.Apart && hundreds == 8 ? "ثماني" : HundredStems[hundreds]) + (how.Apart ? " " : "") + hundred,
            });
            if (rest > 0)
            {
                text.Append(how.LooseAnd ? " و " : " و");
            }
        }

        if (rest > 0)
        {
            text.Append(BelowHundred(rest, how));
        }

        return text.ToString();
    }

    private static string BelowHundred(int value, Spelling how)
    {
        string[] units = how.Feminine ? Feminine : Masculine;
        int unit = value % 10;
        string and = how.LooseAnd ? " و " : " و";
        return value switch
        {
            1 or (>= 3 and <= 10) => units[value],
            2 => how.Feminine ? "اثنت" + Dual(how with { Construct = false }) : "اثن" + Dual(how with { Construct = false }),
            11 => how.Feminine ? "إحدى عشرة" : "أحد عشر",
            12 => (how.Feminine ? "اثنت" : "اثن") + (how.Oblique ? "ي" : "ا") + (how.Feminine ? " عشرة" : " عشر"),
            < 20 => units[unit] + (how.Feminine ? " عشرة" : " عشر"),
            _ => unit switch
            {
                0 => "",
                1 => (how.Feminine ? "إحدى" : "واحد") + and,
                2 => (how.Feminine ? "اثنت" : "اثن") + Dual(how with { Construct = false }) + and,
                _ => units[unit] + and,
            } + Tens[value / 10] + (how.Oblique ? "ين" : "ون"),
        };
    }

    private static string Dual(Spelling how) => (how.Oblique ? "ي" : "ا") + (how.Construct ? "" : "ن");
}
