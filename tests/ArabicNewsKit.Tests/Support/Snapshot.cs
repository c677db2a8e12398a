using System.Runtime.CompilerServices;
using System.Text;

namespace ArabicNewsKit.Tests.Support;

/// <summary>
/// Compares a string with the reviewed file beside the test, by Verify's file conventions:
/// <c>Class.Method.verified.txt</c>, and <c>.received.txt</c> where the two differ. To accept a change, rename the
/// received file to verified (or run the tests once with <c>ACCEPT_SNAPSHOTS=1</c>) and review the diff.
/// </summary>
internal static class Snapshot
{
    public const string Verified = ".verified.txt";
    public const string Received = ".received.txt";

    /// <summary>Fails where <paramref name="actual"/> differs from the verified file.</summary>
    /// <param name="actual">What the code made now.</param>
    /// <param name="parameters">What tells the cases of one method apart: <c>article=oil</c>.</param>
    /// <param name="source">The test's file; the compiler fills it in.</param>
    /// <param name="method">The test's method; the compiler fills it in.</param>
    public static void Verify(
        string actual, string? parameters = null, [CallerFilePath] string source = "", [CallerMemberName] string method = "")
    {
        string name = Path.GetFileNameWithoutExtension(source) + "." + method + (parameters is null ? "" : "_" + parameters);
        string path = Path.Combine(Path.GetDirectoryName(source)!, name);
        string? verified = File.Exists(path + Verified) ? Lines(File.ReadAllText(path + Verified)) : null;
        if (verified == Lines(actual))
        {
            File.Delete(path + Received);
            return;
        }

        bool accept = Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1";
        File.WriteAllText(path + (accept ? Verified : Received), Lines(actual), new UTF8Encoding(false));
        if (!accept)
        {
            Assert.Fail($"{name}: differs from its snapshot. First difference: {FirstDifference(verified ?? "", Lines(actual))}");
        }
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static string FirstDifference(string verified, string actual)
    {
        string[] old = verified.Split('\n');
        string[] now = actual.Split('\n');
        int i = 0;
        while (i < old.Length && i < now.Length && old[i] == now[i])
        {
            i++;
        }

        return $"line {i + 1}, verified «{old.ElementAtOrDefault(i)}», received «{now.ElementAtOrDefault(i)}».";
    }
}
