namespace ArabicNewsKit.Dates;

/// <summary>A length of time as the text counts it.</summary>
/// <param name="Unit">The unit that leads it; <see cref="Grain.None"/> for no length.</param>
/// <param name="Count">How many of it.</param>
/// <param name="Minor">A finer unit beside it (ساعة و20 دقيقة); <see cref="Grain.None"/> for none.</param>
/// <param name="MinorCount">How many of that.</param>
/// <param name="Vague">Whether the text leaves the number open: عدة أيام.</param>
internal readonly record struct TimeLength(Grain Unit, double Count, Grain Minor = Grain.None, double MinorCount = 0, bool Vague = false)
{
    /// <summary>About how many days it has: enough to tell which of two lengths is longer.</summary>
    public double Days => (Math.Min(Count, 100000) * DaysOf(Unit)) + (Minor == Grain.None ? 0 : Math.Min(MinorCount, 100000) * DaysOf(Minor));

    /// <summary>The TIMEX3 value: P3W, PT1H20M, PXD. Decades and centuries are counted in years.</summary>
    public void WriteTo(ref TimexWriter timex)
    {
        timex.Add('P');
        if (Unit == Grain.None)
        {
            timex.Add('X');
            return;
        }

        if (Unit <= Grain.Hour)
        {
            timex.Add('T');
        }

        Write(ref timex, Unit, Count, Vague);
        if (Minor != Grain.None)
        {
            if (Minor <= Grain.Hour && Unit > Grain.Hour)
            {
                timex.Add('T');
            }

            Write(ref timex, Minor, MinorCount, vague: false);
        }
    }

    private static double DaysOf(Grain unit) => unit switch
    {
        Grain.Second => 1.0 / 86400,
        Grain.Minute => 1.0 / 1440,
        Grain.Hour => 1.0 / 24,
        Grain.Week => 7,
        Grain.Month => 30,
        Grain.Season => 91,
        Grain.Year => 365,
        Grain.Decade => 3650,
        Grain.Century => 36500,
        _ => 1,
    };

    private static void Write(ref TimexWriter timex, Grain unit, double count, bool vague)
    {
        (int factor, char letter) = unit switch
        {
            Grain.Second => (1, 'S'),
            Grain.Minute => (1, 'M'),
            Grain.Hour => (1, 'H'),
            Grain.Week => (1, 'W'),
            Grain.Month => (1, 'M'),
            Grain.Season => (3, 'M'),
            Grain.Year => (1, 'Y'),
            Grain.Decade => (10, 'Y'),
            Grain.Century => (100, 'Y'),
            _ => (1, 'D'),
        };
        if (vague)
        {
            timex.Add(unit switch { Grain.Decade => "XDE", Grain.Century => "XCE", _ => "X" });
            if (unit < Grain.Decade)
            {
                timex.Add(letter);
            }

            return;
        }

        double total = Math.Round(count * factor, 3);
        if (double.IsInteger(total) || unit is not (Grain.Hour or Grain.Year or Grain.Decade or Grain.Century or Grain.Minute))
        {
            timex.Add(total, "0.###");
            timex.Add(letter);
            return;
        }

        // half an hour is 30 minutes, a year and a half 18 months
        (int parts, char finer) = unit switch
        {
            Grain.Hour => (60, 'M'),
            Grain.Minute => (60, 'S'),
            _ => (12, 'M'),
        };
        double whole = Math.Truncate(total);
        if (whole > 0)
        {
            timex.Add(whole, "0");
            timex.Add(letter);
        }

        timex.Add(Math.Round((total - whole) * parts), "0");
        timex.Add(finer);
    }
}
