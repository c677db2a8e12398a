using System.Globalization;
using System.Text;

namespace ArabicNewsKit.Dates;

/// <summary>A length of time as the text counts it.</summary>
/// <param name="Unit">The unit that leads it; <see cref="Grain.None"/> for no length.</param>
/// <param name="Count">How many of it.</param>
/// <param name="Minor">A finer unit beside it (ساعة و20 دقيقة); <see cref="Grain.None"/> for none.</param>
/// <param name="MinorCount">How many of that.</param>
/// <param name="Vague">Whether the text leaves the number open: عدة أيام.</param>
internal readonly record struct TimeLength(Grain Unit, decimal Count, Grain Minor = Grain.None, decimal MinorCount = 0, bool Vague = false)
{
    /// <summary>About how many days it has: enough to tell which of two lengths is longer.</summary>
    public decimal Days => (Math.Min(Count, 100000) * DaysOf(Unit)) + (Minor == Grain.None ? 0 : Math.Min(MinorCount, 100000) * DaysOf(Minor));

    /// <summary>The TIMEX3 value: P3W, PT1H20M, PXD. Decades and centuries are counted in years.</summary>
    public string ToTimex()
    {
        if (Unit == Grain.None)
        {
            return "PX";
        }

        var value = new StringBuilder("P");
        bool clock = false;
        Append(value, Unit, Count, Vague, ref clock);
        if (Minor != Grain.None)
        {
            Append(value, Minor, MinorCount, false, ref clock);
        }

        return value.ToString();
    }

    private static decimal DaysOf(Grain unit) => unit switch
    {
        Grain.Second => 1m / 86400,
        Grain.Minute => 1m / 1440,
        Grain.Hour => 1m / 24,
        Grain.Week => 7,
        Grain.Month => 30,
        Grain.Season => 91,
        Grain.Year => 365,
        Grain.Decade => 3650,
        Grain.Century => 36500,
        _ => 1,
    };

    private static void Append(StringBuilder value, Grain unit, decimal count, bool vague, ref bool clock)
    {
        (decimal factor, char letter) = unit switch
        {
            Grain.Second => (1m, 'S'),
            Grain.Minute => (1m, 'M'),
            Grain.Hour => (1m, 'H'),
            Grain.Week => (1m, 'W'),
            Grain.Month => (1m, 'M'),
            Grain.Season => (3m, 'M'),
            Grain.Year => (1m, 'Y'),
            Grain.Decade => (10m, 'Y'),
            Grain.Century => (100m, 'Y'),
            _ => (1m, 'D'),
        };
        if (unit <= Grain.Hour && !clock)
        {
            clock = true;
            value.Append('T');
        }

        if (vague)
        {
            value.Append('X').Append(unit switch { Grain.Decade => "DE", Grain.Century => "CE", _ => letter.ToString() });
            return;
        }

        decimal total = Math.Round(count * factor, 3);
        if (total is >= 0 and <= int.MaxValue && (int)total == total)
        {
            value.Append(CultureInfo.InvariantCulture, $"{(int)total}").Append(letter);
            return;
        }

        if (unit is Grain.Hour or Grain.Year or Grain.Decade or Grain.Century or Grain.Minute)
        {
            // half an hour is 30 minutes, a year and a half 18 months
            (int parts, char finer) = unit switch
            {
                Grain.Hour => (60, 'M'),
                Grain.Minute => (60, 'S'),
                _ => (12, 'M'),
            };
            decimal whole = decimal.Truncate(total);
            if (whole > 0)
            {
                value.Append(whole.ToString("0", CultureInfo.InvariantCulture)).Append(letter);
            }

            value.Append(Math.Round((total - whole) * parts).ToString("0", CultureInfo.InvariantCulture)).Append(finer);
            return;
        }

        value.Append(total.ToString("0.###", CultureInfo.InvariantCulture)).Append(letter);
    }
}
