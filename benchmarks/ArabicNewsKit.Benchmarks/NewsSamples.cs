using System.Runtime.CompilerServices;

namespace ArabicNewsKit.Benchmarks;

/// <summary>The sample articles of the repository as benchmark input.</summary>
internal static class NewsSamples
{
    /// <summary>All articles one behind the other, about 16,000 UTF-16 units of running news text.</summary>
    public static string Text { get; } = string.Join("\n\n", Directory
        .EnumerateFiles(Folder(), "*.txt")
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText));

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "seeds", "news"));
}
