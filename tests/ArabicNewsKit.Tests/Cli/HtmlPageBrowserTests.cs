using System.Diagnostics;
using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests.Cli;

/// <summary>Uses the html page in headless Chromium as a reader would; see <c>tests/browser</c>.</summary>
public class HtmlPageBrowserTests
{
    private static readonly string Folder = Repository.PathOf("tests", "browser");

    [Fact]
    public void The_page_works_in_a_browser()
    {
        string? node = Find("node");
        string? chromium = Find("chromium") ?? Find("chromium-browser") ?? Find("google-chrome");
        Assert.SkipWhen(node is null || chromium is null, "Node.js and Chromium are needed for this test.");
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Folder, "node_modules", "playwright-core")), "Run: npm install --prefix tests/browser");

        string pictures = Directory.CreateDirectory(Path.Combine(Folder, "pictures")).FullName;
        string page = Path.Combine(pictures, "page.html");
        Assert.Equal(0, Tool.Run("", ["analyze", "--format", "html", "--published", "2023-05-01", "-o", page, .. Articles()]).ExitCode);

        using Process process = Process.Start(new ProcessStartInfo(node!, [Path.Combine(Folder, "page.mjs"), chromium!, page, pictures])
        {
            RedirectStandardError = true,
        })!;
        string problem = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, problem);
    }

    private static IEnumerable<string> Articles() =>
        SampleArticles.All.Select(article => Repository.PathOf("seeds", "news", article.Id + ".txt"));

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { program, program + ".exe" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
}
