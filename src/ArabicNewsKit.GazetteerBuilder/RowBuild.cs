using ArabicNewsKit.GazetteerBuilder.Compile;
using ArabicNewsKit.GazetteerBuilder.Rows;

namespace ArabicNewsKit.GazetteerBuilder;

/// <summary>Compiles tables: the one way that the command line and the drift test go.</summary>
internal static class RowBuild
{
    public const string Languages = "ar,en";

    /// <summary>Writes the compiled form of checked rows.</summary>
    /// <param name="set">The rows.</param>
    /// <param name="output">An empty stream that can be sought in.</param>
    /// <param name="version">The version of the data; null for the day of the last check and the number of entities.</param>
    public static void Write(RowSet set, Stream output, string? version = null)
    {
        var compiler = new GazetteerCompiler(output);
        foreach (GazetteerRow row in set.InOrder())
        {
            compiler.Add(row);
        }

        compiler.Finish(version ?? Version(set.Rows), Languages);
    }

    public static string Version(IReadOnlyCollection<GazetteerRow> rows) =>
        FormattableString.Invariant($"{rows.Max(row => row.Checked) ?? "none"}.{rows.Count}");
}
