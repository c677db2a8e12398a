using static ArabicNewsKit.Cli.Output.Html.Markup;

namespace ArabicNewsKit.Cli.Output.Html;

/// <summary>The days that the page's articles speak of, in order, under a strip that shows where they gather.</summary>
internal sealed class DateTimeline
{
    /// <summary>A mention longer than this (days) is a background, not a moment: a decade, a century.</summary>
    private const int LongestMoment = 366;

    private readonly List<Moment> moments = [];

    /// <summary>Notes a mention.</summary>
    /// <returns>Whether the timeline shows it.</returns>
    public bool Add(DateMention mention, string anchor)
    {
        if (mention.From is not { } from || mention.To is not { } to || to.DayNumber - from.DayNumber >= LongestMoment)
        {
            return false;
        }

        moments.Add(new Moment(from, to, mention.Surface, anchor));
        return true;
    }

    public void Write(TextWriter writer)
    {
        Moment[] inOrder = [.. moments.OrderBy(moment => moment.From).ThenBy(moment => moment.To)];
        writer.WriteLine("<section id=\"timeline\" class=\"date\" data-group=\"date\">");
        writer.WriteLine($"<h2>الزمن <span lang=\"en\">Timeline</span> {inOrder.Length}</h2>");
        WriteStrip(writer, inOrder);
        writer.WriteLine("<ol class=\"times\">");
        foreach (Moment moment in inOrder)
        {
            writer.Write($"<li id=\"t-{moment.Anchor}\"><time datetime=\"{Day(moment.From)}\">{moment.Label}</time>");
            writer.WriteLine($"<a href=\"#{moment.Anchor}\">{Escape(moment.Surface)}</a></li>");
        }

        writer.WriteLine("</ol></section>");
    }

    /// <summary>A bar a month, a year, a decade or a century, as the span of time asks for.</summary>
    private static void WriteStrip(TextWriter writer, Moment[] inOrder)
    {
        const int MostBars = 80;
        if (inOrder.Length == 0)
        {
            return;
        }

        int first = Month(inOrder[0].From);
        int last = Month(inOrder[^1].From);
        int size = new[] { 1, 12, 120 }.FirstOrDefault(months => (last - first) / months < MostBars, 1200);
        first /= size;
        last /= size;
        if (first == last)
        {
            return;
        }

        ILookup<int, Moment> buckets = inOrder.ToLookup(moment => Month(moment.From) / size);
        int most = buckets.Max(bucket => bucket.Count());
        writer.Write("<ol class=\"strip\">");
        for (int bucket = first; bucket <= last; bucket++)
        {
            int count = buckets[bucket].Count();
            writer.Write("<li>");
            if (count > 0)
            {
                string label = Label(bucket * size, size);
                string part = FormattableString.Invariant($"{(double)count / most:0.##}");
                writer.Write($"<a style=\"--part:{part}\" href=\"#t-{buckets[bucket].First().Anchor}\" title=\"{label}: {count}\" aria-label=\"{label}: {count}\"></a>");
            }

            writer.Write("</li>");
        }

        writer.WriteLine("</ol>");
        writer.WriteLine($"<div class=\"strip-ends\"><bdi>{Label(first * size, size)}</bdi><bdi>{Label(last * size, size)}</bdi></div>");
    }

    private static int Month(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static string Label(int month, int size) => size switch
    {
        1 => $"{month / 12:0000}-{(month % 12) + 1:00}",
        12 => $"{month / 12:0000}",
        _ => $"{month / 12:0000}…",
    };

    private sealed record Moment(DateOnly From, DateOnly To, string Surface, string Anchor)
    {
        public string Label =>
            From == To ? Day(From)
            : From.Day == 1 && IsMonthEnd && Month(From) == Month(To) ? $"{From:yyyy-MM}"
            : From.DayOfYear == 1 && IsMonthEnd && To.Month == 12 && From.Year == To.Year ? $"{From:yyyy}"
            : From.Year == To.Year ? $"{Day(From)}/{To:MM-dd}"
            : $"{From:yyyy-MM}/{To:yyyy-MM}";

        private bool IsMonthEnd => To.Day == DateTime.DaysInMonth(To.Year, To.Month);
    }
}
