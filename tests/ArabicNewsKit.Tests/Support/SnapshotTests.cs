using System.Reflection;

namespace ArabicNewsKit.Tests.Support;

public class SnapshotTests
{
    /// <summary>A snapshot whose test is gone would be reviewed for nothing.</summary>
    [Fact]
    public void No_snapshot_is_an_orphan()
    {
        HashSet<string> tests = [.. typeof(SnapshotTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public), (type, method) => $"{type.Name}.{method.Name}")];
        IEnumerable<string> orphans = Directory
            .EnumerateFiles(Repository.PathOf("tests"), "*" + Snapshot.Verified, SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(file)[..^Snapshot.Verified.Length])
            .Where(name => !tests.Contains(name) && !tests.Any(test => name.StartsWith(test + "_", StringComparison.Ordinal)));
        Assert.Empty(orphans);
    }
}
