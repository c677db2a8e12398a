namespace ArabicNewsKit.Dates;

/// <summary>Writes what an expression says as TIMEX3 does.</summary>
internal static class DateText
{
    /// <summary>The value as the words state it, with X for what they leave out.</summary>
    public static string Stated(in DateExpression e, DateLexicon lexicon)
    {
        switch (e.Kind)
        {
            case ExpressionKind.Shift when e.Length.Vague:
                return Aside(e);
            case ExpressionKind.Set or ExpressionKind.Point when e.Text > 0:
                return lexicon.TextOf(e.Text);
        }

        var timex = new TimexWriter(stackalloc char[TimexWriter.Longest]);
        switch (e.Kind)
        {
            case ExpressionKind.Length or ExpressionKind.Window:
                e.Length.WriteTo(ref timex);
                break;
            case ExpressionKind.Set:
                AddSet(ref timex, e);
                break;
            case ExpressionKind.Clock:
                AddClock(ref timex, e, lexicon);
                break;
            default:
                AddDay(ref timex, e);
                AddClock(ref timex, e, lexicon);
                break;
        }

        return timex.ToString();
    }

    /// <summary>The same without a time of the day.</summary>
    public static string StatedDay(in DateExpression e)
    {
        var timex = new TimexWriter(stackalloc char[TimexWriter.Longest]);
        AddDay(ref timex, e);
        return timex.ToString();
    }

    /// <summary>A stretch of the calendar.</summary>
    public static string Of(DateValue value)
    {
        var timex = new TimexWriter(stackalloc char[TimexWriter.Longest]);
        value.WriteTo(ref timex);
        return timex.ToString();
    }

    /// <summary>The value as it was resolved; as the words state it, where it was not.</summary>
    public static string Resolved(in DateExpression e, DateValue? value, string stated, DateLexicon lexicon)
    {
        switch (e.Kind)
        {
            case ExpressionKind.Length or ExpressionKind.Window or ExpressionKind.Set or ExpressionKind.Point:
                return stated;
            case ExpressionKind.Shift when e.Length.Vague || (value is null && (e.Length.Unit >= Grain.Decade || e.Length.Count > 1000)):
                return Aside(e);
        }

        if (value is not { } known)
        {
            return stated;
        }

        var timex = new TimexWriter(stackalloc char[TimexWriter.Longest]);
        known.WriteTo(ref timex);
        AddClock(ref timex, e, lexicon);
        return timex.ToString();
    }

    private static string Aside(in DateExpression e) => e.Sign < 0 ? "PAST_REF" : "FUTURE_REF";

    /// <summary>The time of the day: T14:30, T14:30+03:00, TEV.</summary>
    private static void AddClock(ref TimexWriter timex, in DateExpression e, DateLexicon lexicon)
    {
        if (e.HasClock)
        {
            timex.Add('T');
            timex.AddTwo(e.Hour);
            timex.Add(':');
            timex.AddTwo(e.Minute);
            timex.Add(lexicon.TextOf(e.Zone));
        }
        else
        {
            timex.Add(DayParts.Timex(e.DayPart));
        }
    }

    /// <summary>A time that comes back: each week on a day, each length, each season, each year on a day or in a month.</summary>
    private static void AddSet(ref TimexWriter timex, in DateExpression e)
    {
        if (e.Weekday > 0)
        {
            AddWeekday(ref timex, e.Weekday);
        }
        else if (e.Length.Unit != Grain.None)
        {
            e.Length.WriteTo(ref timex);
        }
        else if (e.Part > 0)
        {
            timex.Add("XXXX-");
            timex.Add(Seasons.Timex(e.Part));
        }
        else
        {
            timex.Add("XXXX");
            AddField(ref timex, e.Month);
            if (e.Day > 0)
            {
                AddField(ref timex, e.Day);
            }
        }
    }

    private static void AddDay(ref TimexWriter timex, in DateExpression e)
    {
        switch (e.Kind)
        {
            case ExpressionKind.Unit or ExpressionKind.Shift when e.Weekday > 0:
                AddWeekday(ref timex, e.Weekday);
                break;
            case ExpressionKind.Unit:
                timex.Add(Open(e.Grain));
                break;
            case ExpressionKind.Shift:
                timex.Add(Open(e.Length.Unit));
                break;
            case ExpressionKind.Nth when e.Weekday == 0 && e.Grain == Grain.Week:
                AddYear(ref timex, e);
                timex.Add("-WXX");
                break;
            case ExpressionKind.Nth:
                AddYear(ref timex, e);
                AddField(ref timex, e.Month);
                timex.Add("-XX");
                break;
            case ExpressionKind.Named:
                Feast feast = Feast.Of(e);
                bool fixedDay = feast.Rule == 'g';
                AddYear(ref timex, e);
                AddField(ref timex, fixedDay ? feast.Month : 0);
                AddField(ref timex, fixedDay ? feast.Day : 0);
                break;
            default:
                AddFields(ref timex, e);
                break;
        }
    }

    private static void AddFields(ref TimexWriter timex, in DateExpression e)
    {
        switch (e.Grain)
        {
            case Grain.Quarter or Grain.Half:
                AddYear(ref timex, e);
                timex.Add(e.Grain == Grain.Quarter ? "-Q" : "-H");
                timex.Add(e.Part == 0 ? 'X' : (char)('0' + e.Part));
                break;
            case Grain.Season:
                AddYear(ref timex, e);
                timex.Add('-');
                timex.Add(Seasons.Timex(e.Part));
                break;
            case Grain.Decade when e.Year < 0:
                // تسعينيات القرن الماضي: of a century that the words don't number
                timex.Add("XX");
                timex.AddFigures(e.Part / 10, 1);
                break;
            case Grain.Decade:
                timex.AddFigures((e.Year + e.Part) / 10, 3);
                break;
            case Grain.Century when e.Part == 0:
                timex.Add(e.Year < 0 ? "BC" : "XX");
                break;
            case Grain.Century:
                timex.Add(e.Year < 0 ? "BC" : "");
                timex.AddTwo(e.Part - 1);
                break;
            case var _ when e is { Month: 0, Day: 0, Weekday: > 0 }:
                AddWeekday(ref timex, e.Weekday);
                break;
            default:
                AddYear(ref timex, e);
                if (e.Month > 0 || e.Day > 0)
                {
                    AddField(ref timex, e.Month);
                }

                if (e.Day > 0)
                {
                    AddField(ref timex, e.Day);
                }

                break;
        }
    }

    private static void AddYear(ref TimexWriter timex, in DateExpression e)
    {
        if (e.Year == 0)
        {
            timex.Add("XXXX");
            return;
        }

        timex.Add(e.Year < 0 ? "BC" : "");
        timex.AddYear(Math.Abs(e.Year));
    }

    /// <summary>A month or day behind what holds it; XX for none.</summary>
    private static void AddField(ref TimexWriter timex, int number)
    {
        timex.Add('-');
        if (number == 0)
        {
            timex.Add("XX");
        }
        else
        {
            timex.AddTwo(number);
        }
    }

    private static void AddWeekday(ref TimexWriter timex, int weekday)
    {
        timex.Add("XXXX-WXX-");
        timex.AddFigures(weekday, 1);
    }

    private static string Open(Grain grain) => grain switch
    {
        Grain.Week => "XXXX-WXX",
        Grain.Weekend => "XXXX-WXX-WE",
        Grain.Month => "XXXX-XX",
        Grain.Year => "XXXX",
        Grain.Decade => "XXX",
        Grain.Century => "XX",
        _ => "XXXX-XX-XX",
    };
}
