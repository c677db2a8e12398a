namespace ArabicNewsKit.Cli.Output.Html;

/// <summary>The page's frame with its style and script set in, cut where the articles and the lists go.</summary>
internal sealed record PageTemplate(string BeforeArticles, string BetweenArticlesAndLists, string AfterLists)
{
    public static PageTemplate Read()
    {
        string page = Resource("page.html")
            .Replace("{{page.css}}", Resource("page.css"), StringComparison.Ordinal)
            .Replace("{{page.js}}", Resource("page.js"), StringComparison.Ordinal);
        string[] parts = page.Split(["{{articles}}", "{{lists}}"], StringSplitOptions.None);
        return new PageTemplate(parts[0], parts[1], parts[2]);
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(PageTemplate).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
