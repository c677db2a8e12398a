using System.Diagnostics;
using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests.Examples;

public class DaskExampleTests
{
    [Fact]
    public void A_killed_worker_changes_nothing()
    {
        Assert.SkipUnless(Succeeds("-c", "import distributed"), "Python with dask.distributed is needed for this test.");
        string tool = Path.Combine(AppContext.BaseDirectory, "arabicnews.dll");
        Assert.True(Succeeds(Repository.PathOf("examples", "dask", "demo.py"), "--documents", "600", "--command", $"dotnet {tool}"));
    }

    private static bool Succeeds(params string[] arguments)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "python" : "/usr/bin/python3", arguments)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        try
        {
            using Process process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
