using ArabicNewsKit.Normalization;
using static ArabicNewsKit.Cli.Output.Html.Markup;

namespace ArabicNewsKit.Cli.Output.Html;

/// <summary>Every entity that the page's articles name, with links to its mentions.</summary>
internal sealed class EntityIndex
{
    /// <summary>Links shown for one entity; the count says how many mentions there are.</summary>
    private const int MostLinks = 12;

    private static readonly (EntityType Type, string Arabic, string English)[] Groups =
    [
        (EntityType.Person, "أشخاص", "People"),
        (EntityType.Organization, "هيئات", "Organizations"),
        (EntityType.Place, "أماكن", "Places"),
        (EntityType.Event, "أحداث", "Events"),
        (EntityType.Other, "أخرى", "Other"),
    ];

    private readonly Dictionary<string, Entry> entries = [];

    /// <summary>Notes a mention.</summary>
    /// <returns>The number of its entity's entry.</returns>
    public int Add(EntityMention mention, int article, string anchor)
    {
        // the unlisted are one where type and name are
        string key = mention.Id ?? $"{mention.Type} {Normalizer.Match.Normalize(mention.Name)}";
        if (!entries.TryGetValue(key, out Entry? entry))
        {
            entries[key] = entry = new Entry(entries.Count + 1, mention);
        }

        entry.Articles.Add(article);
        entry.Anchors.Add(anchor);
        return entry.Number;
    }

    public void Write(TextWriter writer)
    {
        writer.WriteLine("<section id=\"index\" tabindex=\"-1\">");
        writer.WriteLine($"<h2>الأسماء <span lang=\"en\">Names</span> {entries.Count}</h2>");
        foreach ((EntityType type, string arabic, string english) in Groups)
        {
            Entry[] those = [.. entries.Values.Where(e => e.First.Type == type).OrderByDescending(e => e.Anchors.Count).ThenBy(e => e.Number)];
            if (those.Length > 0)
            {
                writer.WriteLine($"<div data-group=\"{Name(type)}\" class=\"{Name(type)}\">");
                writer.WriteLine($"<h3>{arabic} <span lang=\"en\">{english}</span> {those.Length}</h3>");
                writer.WriteLine("<ul>");
                foreach (Entry entry in those)
                {
                    Write(writer, entry);
                }

                writer.WriteLine("</ul></div>");
            }
        }

        writer.WriteLine("</section>");
    }

    private static void Write(TextWriter writer, Entry entry)
    {
        EntityMention m = entry.First;
        string id = m.Id is null ? ""
            : LinkOf(m.Id) is { } link ? $"<a class=\"id\" href=\"{link}\" rel=\"noreferrer\">{m.Id}</a>"
            : $"<span class=\"id\">{Escape(m.Id)}</span>";
        string articles = entry.Articles.Count > 1 ? $"<span>{entry.Articles.Count} <span lang=\"en\">articles</span></span>" : "";
        writer.Write($"<li class=\"entity\" id=\"e{entry.Number}\"{Data("type", Name(m.Type))}{Data("english", m.NameEn)}>");
        writer.Write($"<a class=\"name\" href=\"#{entry.Anchors[0]}\" dir=\"auto\">{Escape(m.Name)}</a><span class=\"count\">{entry.Anchors.Count}</span>");
        writer.Write($"<span class=\"more\"><bdi>{Escape(m.NameEn ?? "")}</bdi>{id}{articles}");
        if (entry.Anchors.Count > 1)
        {
            writer.Write("<span class=\"where\">");
            for (int i = 0; i < Math.Min(entry.Anchors.Count, MostLinks); i++)
            {
                writer.Write($"<a href=\"#{entry.Anchors[i]}\" aria-label=\"{Escape(m.Name)} {i + 1}\">{i + 1}</a>");
            }

            writer.Write(entry.Anchors.Count > MostLinks ? "…</span>" : "</span>");
        }

        writer.WriteLine("</span></li>");
    }

    private sealed record Entry(int Number, EntityMention First)
    {
        public HashSet<int> Articles { get; } = [];

        public List<string> Anchors { get; } = [];
    }
}
