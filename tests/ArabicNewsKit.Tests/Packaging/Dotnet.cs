using System.Diagnostics;
using System.Text;

namespace ArabicNewsKit.Tests.Packaging;

/// <summary>Runs the <c>dotnet</c> command, and programs that it made, as a newcomer does.</summary>
internal static class Dotnet
{
#if DEBUG
    public const string Configuration = "Debug";
#else
    public const string Configuration = "Release";
#endif

    public sealed record Result(int ExitCode, string Output);

    /// <summary>What the command prints; fails where it does.</summary>
    public static string Run(string folder, params string[] arguments)
    {
        Result result = Try(folder, "dotnet", arguments);
        Assert.True(result.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}: {result.Output}");
        return result.Output;
    }

    /// <summary>What a program prints, its errors behind its output.</summary>
    public static Result Try(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // the settings with which this test was built are not the newcomer's
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        // a build that stays in memory would hold on to the folder
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output + error.Result);
    }
}
