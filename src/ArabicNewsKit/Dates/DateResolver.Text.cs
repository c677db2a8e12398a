using System.Globalization;

namespace ArabicNewsKit.Dates;

/// <content>Dates as the words state them, with X for what they leave out.</content>
internal sealed partial class DateResolver
{
    private static string Stated(in DateExpression e)
    {
        switch (e.Kind)
        {
            case ExpressionKind.Unit:
                return e.Weekday > 0 ? OnWeekday(e.Weekday) : Open(e.Grain);
            case ExpressionKind.Shift:
                return e.Weekday > 0 ? OnWeekday(e.Weekday) : Open(e.Length.Unit);
            case ExpressionKind.Nth:
                string month = e.Month == 0 ? "XX" : Figures.Two(e.Month);
                return e.Weekday == 0 && e.Grain == Grain.Week ? YearText(e) + "-WXX" : YearText(e) + "-" + month + "-XX";
            case ExpressionKind.Named:
                return e.Feast!.Rule == 'g'
                    ? YearText(e) + "-" + Figures.Two(e.Feast.Month) + "-" + Figures.Two(e.Feast.Day)
                    : YearText(e) + "-XX-XX";
        }

        string year = YearText(e);
        return e.Grain switch
        {
            Grain.Quarter => year + "-Q" + PartText(e),
            Grain.Half => year + "-H" + PartText(e),
            Grain.Season => year + "-" + e.Part switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" },
            Grain.Decade => ((e.Year + e.Part) / 10).ToString("000", CultureInfo.InvariantCulture),
            Grain.Century when e.Year < 0 => "BC" + Figures.Two(e.Part - 1),
            Grain.Century => e.Part == 0 ? "XX" : Figures.Two(e.Part - 1),
            _ when e.Month == 0 && e.Day == 0 && e.Weekday > 0 => OnWeekday(e.Weekday),
            _ when e.Month == 0 && e.Day > 0 => year + "-XX-" + Figures.Two(e.Day),
            _ when e.Month == 0 => year,
            _ when e.Day == 0 => year + "-" + Figures.Two(e.Month),
            _ => year + "-" + Figures.Two(e.Month) + "-" + Figures.Two(e.Day),
        };
    }

    private static string PartText(in DateExpression e) => e.Part == 0 ? "X" : e.Part.ToString(CultureInfo.InvariantCulture);

    private static string YearText(in DateExpression e) =>
        e.Year == 0 ? "XXXX"
        : e.Year < 0 ? "BC" + Figures.Four(-e.Year)
        : Figures.Four(e.Year);

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

    private static string OnWeekday(int weekday) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}");
}
