using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests.Packaging;

/// <summary>All packages, packed once into a local folder for all tests of them, and room for projects that use them.</summary>
public sealed class PackedFolder : IDisposable
{
    /// <summary>The packages, each with the project that makes it.</summary>
    public static readonly string[] Packages =
        ["ArabicNewsKit", "ArabicNewsKit.Extensions.DependencyInjection", "ArabicNewsKit.Cli"];

    /// <summary>A version that no other folder of packages holds.</summary>
    public const string Version = "0.0.1-test";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ArabicNewsKit");

    public PackedFolder()
    {
        foreach (string package in Packages)
        {
            Pack(package, Version, Feed);
        }

        // what was restored by an earlier run of the tests is not what was packed now
        foreach (string package in Packages)
        {
            string restored = Path.Combine(Cache, package.ToLowerInvariant());
            if (Directory.Exists(restored))
            {
                Directory.Delete(restored, recursive: true);
            }
        }
    }

    public string Feed => Path.Combine(folder.FullName, "feed");

    // outlives the test: runtimes to publish with are fetched once for a clone, and the newcomer's own cache stays clean
    private static string Cache { get; } = Repository.PathOf("artifacts", "package-tests", "packages");

    public string PackageFile(string package, string extension = "nupkg") => Path.Combine(Feed, $"{package}.{Version}.{extension}");

    public static void Pack(string package, string version, string feed, params string[] more) =>
        Dotnet.Run(
            Repository.Root,
            ["pack", Repository.PathOf("src", package), "--no-build", "-c", Dotnet.Configuration, "-o", feed, "-p:Version=" + version, .. more]);

    /// <summary>Makes a folder whose projects restore from the packed ones first and from the user's own sources for the rest.</summary>
    public string NewFolder(string name)
    {
        string path = folder.CreateSubdirectory(name).FullName;
        File.WriteAllText(Path.Combine(path, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Cache}" /></config>
              <packageSources><add key="packed" value="{Feed}" /></packageSources>
            </configuration>
            """);
        return path;
    }

    /// <summary>Makes a console project that uses the packed libraries.</summary>
    /// <param name="name">The folder and project.</param>
    /// <param name="program">The code; the usual usings are there.</param>
    /// <param name="properties">Project properties, the target framework among them.</param>
    public string NewProject(string name, string program, string properties)
    {
        string path = NewFolder(name);
        File.WriteAllText(Path.Combine(path, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ArabicNewsKit" Version="{Version}" />
                <PackageReference Include="ArabicNewsKit.Extensions.DependencyInjection" Version="{Version}" />
                <PackageReference Include="Microsoft.Extensions.DependencyInjection" Version="8.0.1" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(path, "Program.cs"), program);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
