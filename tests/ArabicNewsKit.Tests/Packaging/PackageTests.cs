using System.Diagnostics;
using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests.Packaging;

/// <summary>What users get is the package, so the package is what is tried: packed, restored into an empty project, run.</summary>
public sealed class PackageTests : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly string folder = Directory.CreateTempSubdirectory("ArabicNewsKit").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_package_works_in_an_empty_project()
    {
        string feed = Path.Combine(folder, "feed");
        Dotnet(Repository.Root, "pack", Repository.PathOf("src", "ArabicNewsKit"), "--no-build", "-c", Configuration, "-o", feed, "-p:Version=0.0.1-test");
        string package = Assert.Single(Directory.GetFiles(feed, "*.nupkg"));
        Assert.Single(Directory.GetFiles(feed, "*.snupkg"));
        Assert.InRange(new FileInfo(package).Length, 1, 3_000_000);

        string project = Path.Combine(folder, "newcomer");
        Directory.CreateDirectory(project);
        File.WriteAllText(Path.Combine(project, "newcomer.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ArabicNewsKit" Version="0.0.1-test" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(folder, "packages")}" /></config>
              <packageSources><clear /><add key="here" value="{feed}" /></packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(project, "Program.cs"), """
            using ArabicNewsKit;

            Console.OutputEncoding = System.Text.Encoding.UTF8;
            var analyzer = NewsAnalyzer.Create();
            var analysis = analyzer.Analyze("زار وزير الخارجية المصري بغداد في 3 آذار/مارس 2021 مع 45 رجل أعمال.");
            foreach (var date in analysis.Dates) Console.WriteLine(date.Value);
            foreach (var number in analysis.Numbers) Console.WriteLine(number.Value);
            foreach (var entity in analysis.Entities) Console.WriteLine(entity.Id);
            """);
        string output = Dotnet(project, "run");
        Assert.Equal(["2021-03-03", "45", "Q79", "Q1530"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static string Dotnet(string workingFolder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        // the settings with which this test was built are not the newcomer's
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}: {output}{error.Result}");
        return output;
    }
}
