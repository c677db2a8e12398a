using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace ArabicNewsKit.Tests.Packaging;

/// <summary>What users get is the package, so the package is what is tried: packed, restored into an empty project, run.</summary>
public sealed class PackageTests(PackedFolder packed) : IClassFixture<PackedFolder>
{
    private const string Services = "ArabicNewsKit.Extensions.DependencyInjection";

    public static TheoryData<string> Packages => [.. PackedFolder.Packages];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_is_complete_and_small(string package)
    {
        // the tool carries the library, the builder of gazetteers and the parser of command lines
        int most = package.EndsWith(".Cli", StringComparison.Ordinal) ? 3_300_000 : 3_000_000;
        Assert.InRange(new FileInfo(packed.PackageFile(package)).Length, 1, most);
        using ZipArchive zip = ZipFile.OpenRead(packed.PackageFile(package));
        using Stream spec = zip.GetEntry(package + ".nuspec")!.Open();
        XElement metadata = XElement.Load(spec).Elements().First();
        string Value(string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value ?? "";
        Assert.Equal("MIT", Value("license"));
        Assert.NotNull(zip.GetEntry(Value("readme")));
        Assert.NotNull(zip.GetEntry(Value("icon")));
        Assert.InRange(Value("description").Length, 40, 300);
        Assert.Contains("arabic", Value("tags").Split(' '));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Symbols_come_with_it(string package)
    {
        using ZipArchive zip = ZipFile.OpenRead(packed.PackageFile(package, "snupkg"));
        Assert.Contains(zip.Entries, entry => entry.Name.EndsWith(".pdb", StringComparison.Ordinal));
    }

    [Fact]
    public void The_library_needs_no_other_package()
    {
        using ZipArchive zip = ZipFile.OpenRead(packed.PackageFile("ArabicNewsKit"));
        using Stream spec = zip.GetEntry("ArabicNewsKit.nuspec")!.Open();
        Assert.DoesNotContain(XElement.Load(spec).Descendants(), element => element.Name.LocalName == "dependency");
        Assert.NotNull(zip.GetEntry("lib/net8.0/ArabicNewsKit.xml"));
    }

    /// <summary>The next version is compared with the one before where that lies at hand; here, with itself.</summary>
    [Theory]
    [InlineData("ArabicNewsKit")]
    [InlineData(Services)]
    public void A_version_that_breaks_nothing_packs(string package) =>
        PackedFolder.Pack(package, "0.0.2-test", packed.NewFolder(package + "-next"), Baseline(PackedFolder.Version, packed.Feed));

    /// <summary>Here with a package that has other types in it, which the next version has lost.</summary>
    [Fact]
    public void A_version_that_breaks_callers_does_not_pack()
    {
        string folder = packed.NewFolder("broken");
        File.Copy(packed.PackageFile("ArabicNewsKit"), Path.Combine(folder, Services + ".0.0.0.nupkg"));
        Dotnet.Result result = PackedFolder.TryPack(Services, "0.0.2-test", folder, Baseline("0.0.0", folder));
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("CP0001: Type 'ArabicNewsKit.NewsAnalyzer'", result.Output);
    }

    /// <summary>The README's programs print the same on every framework and however they are published.</summary>
    [Fact]
    public void The_readmes_programs_run_on_both_frameworks_trimmed_and_native()
    {
        string code = NewcomerProgram.Code();
        string[] expected = Lines(Dotnet.Run(packed.NewProject("newcomer10", code, Target("net10.0")), "run"));
        Assert.Equal("on .NET 10", expected[0]);
        Assert.Contains("6..23  Person  Q307871  Abdel Fattah el-Sisi", expected);
        Assert.Equal(2, expected.Count(line => line == "True"));

        // without a .NET 8 on the machine it runs on a later one; the published ones bring their own
        string newcomer8 = packed.NewProject("newcomer8", code, Target("net8.0", "<RollForward>Major</RollForward>"));
        Assert.Equal(expected[1..], Lines(Dotnet.Run(newcomer8, "run"))[1..]);

        expected[0] = "on .NET 8";
        string trimmed = Publish("trimmed", code, "<PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained>");
        Assert.Equal(expected, Lines(Dotnet.Try(packed.Feed, trimmed).Output));

        string native = Publish("native", code, "<PublishAot>true</PublishAot>");
        Assert.Equal(expected, Lines(Dotnet.Try(packed.Feed, native).Output));
    }

    [Fact]
    public void The_tool_installs_and_runs()
    {
        string folder = packed.NewFolder("tool");
        Dotnet.Run(folder, "tool", "install", "ArabicNewsKit.Cli", "--version", PackedFolder.Version, "--tool-path", folder);
        Dotnet.Result result = Dotnet.Try(folder, Path.Combine(folder, "arabicnews"), "match", "سليماني", "Soleimani");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\"match\":true", result.Output);
    }

    private static string[] Baseline(string version, string folder) => ["-p:BaselineVersion=" + version, "-p:BaselineFolder=" + folder];

    private static string Target(string framework, string more = "") => $"<TargetFramework>{framework}</TargetFramework>{more}";

    /// <summary>Publishes for this machine and returns the program's path; skips where the means to publish are not there.</summary>
    private string Publish(string name, string code, string properties)
    {
        string project = packed.NewProject(
            name, code, Target("net8.0", $"<RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>{properties}"));
        Dotnet.Result result = Dotnet.Try(project, "dotnet", "publish", "-c", "Release", "-o", "out", "-v:q");
        Assert.SkipWhen(IsWithoutMeans(result), $"{name}: no runtime pack or linker on this machine: {result.Output}");
        Assert.True(result.ExitCode == 0, result.Output);
        return Path.Combine(project, "out", OperatingSystem.IsWindows() ? name + ".exe" : name);
    }

    // NU1101, NU1102: the runtime to publish with can't be had; the others: no linker
    private static bool IsWithoutMeans(Dotnet.Result result) =>
        result.ExitCode != 0
        && new[] { "NU1101", "NU1102", "NU1301", "Platform linker not found", "link.exe" }.Any(sign => result.Output.Contains(sign, StringComparison.Ordinal));

    private static string[] Lines(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
