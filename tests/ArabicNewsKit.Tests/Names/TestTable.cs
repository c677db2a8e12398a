using System.Runtime.CompilerServices;

namespace ArabicNewsKit.Tests.Names;

/// <summary>Reads the tables of cases that lie beside the tests.</summary>
internal static class TestTable
{
    public static List<string[]> Read(string name, [CallerFilePath] string caller = "") =>
        [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(caller)!, name))
            .Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'))];
}
