using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests;

public class LayeringTests
{
    /// <summary>The modules from the ground up; each may use the ones before it.</summary>
    private static readonly string[] Modules = ["Tables", "Normalization", "Names", "Numbers", "Dates", "Linking"];

    [Fact]
    public void Modules_know_the_ones_below_them_and_nothing_else()
    {
        IEnumerable<string> upward =
            from module in Modules
            from file in Directory.EnumerateFiles(Repository.PathOf("src", "ArabicNewsKit", module), "*.cs", SearchOption.AllDirectories)
            from line in File.ReadLines(file)
            where line.StartsWith("using ArabicNewsKit.", StringComparison.Ordinal)
            let used = line["using ArabicNewsKit.".Length..].TrimEnd(';').Split('.')[0]
            where Array.IndexOf(Modules, used) >= Array.IndexOf(Modules, module)
            select $"{module}/{Path.GetFileName(file)} uses {used}";
        Assert.Empty(upward);
    }

    [Fact]
    public void Every_folder_of_code_is_a_module() =>
        Assert.Equal(
            Modules.Order(),
            Directory.EnumerateDirectories(Repository.PathOf("src", "ArabicNewsKit"))
                .Select(folder => Path.GetFileName(folder)!)
                .Where(name => name is not ("bin" or "obj"))
                .Order());

    /// <summary>The library asks the host for nothing that differs between hosts.</summary>
    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.Today")]
    [InlineData("CultureInfo.CurrentCulture")]
    [InlineData("CultureInfo.GetCultureInfo")]
    [InlineData("new CultureInfo")]
    [InlineData(".Normalize(NormalizationForm")]
    [InlineData("System.Text.RegularExpressions")]
    public void The_library_does_not_use(string call)
    {
        IEnumerable<string> users = Directory
            .EnumerateFiles(Repository.PathOf("src", "ArabicNewsKit"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains(call, StringComparison.Ordinal));
        Assert.Empty(users);
    }
}
