namespace ArabicNewsKit.Tests.Cli;

public class GazetteerCommandTests
{
    private const string Header = "id\ttype\tsubtype\tar\tar_aliases\ten\ten_aliases\tcountry\tdescription\tprior\tvalid\tsource\tchecked\n";
    private const string Row = "ank:testville\tplace\tcity\tمدينة الاختبار\t\tTestville\t\tIQ\t\t5\t\t\t\n";

    [Fact]
    public void Rows_are_built_described_and_looked_up()
    {
        using var folder = new TemporaryFolder();
        string rows = folder.Write("rows.tsv", Header + Row);
        string compiled = folder.PathOf("own.ank");
        Tool.Result built = Tool.Run("", "gazetteer", "build", rows, "-o", compiled);
        Assert.Equal(0, built.ExitCode);
        Assert.Contains("1 entities, 2 names", built.Error);
        Assert.False(File.Exists(compiled + ".tmp"));

        Tool.Result info = Tool.Run("", "gazetteer", "info", compiled);
        Assert.Equal(0, info.ExitCode);
        Assert.Contains("place          1", info.Output);
        Assert.Contains("languages  ar,en", info.Output);
        Assert.Contains("checksum   sound", info.Output);
        Assert.Equal(0, Tool.Run("", "gazetteer", "check", compiled, rows).ExitCode);

        Tool.Result own = Tool.Run("", "lookup", "مدينة الاختبار", "بغداد", "--gazetteer", compiled, "--no-bundled");
        Assert.Equal(
            """{"query":"مدينة الاختبار","hits":[{"id":"ank:testville","type":"place","name":"مدينة الاختبار","nameEn":"Testville","score":0.81,"exact":true}]}""",
            own.Lines[0]);
        Assert.Equal("""{"query":"بغداد","hits":[]}""", own.Lines[1]);
        Assert.Contains("\"hits\":[{", Tool.Run("", "lookup", "بغداد", "--gazetteer", compiled).Output);
    }

    [Fact]
    public void A_folder_without_tables_is_told()
    {
        using var folder = new TemporaryFolder();
        Tool.Result check = Tool.Run("", "gazetteer", "check", folder.Root);
        Assert.Equal(2, check.ExitCode);
        Assert.Contains("no tables", check.Error);
    }

    [Fact]
    public void Defects_stop_a_build_and_are_listed()
    {
        using var folder = new TemporaryFolder();
        string rows = folder.Write("rows.tsv", Header + Row + Row.Replace("IQ", "UK", StringComparison.Ordinal));
        Tool.Result check = Tool.Run("", "gazetteer", "check", folder.Root);
        Assert.Equal(1, check.ExitCode);
        Assert.Equal(2, check.Lines.Length);
        Assert.All(check.Lines, line => Assert.StartsWith(rows + ":3: ank:testville ", line));
        Tool.Result built = Tool.Run("", "gazetteer", "build", folder.Root, "-o", folder.PathOf("x.ank"));
        Assert.Equal(1, built.ExitCode);
        Assert.False(File.Exists(folder.PathOf("x.ank")));
        Assert.Equal(0, Tool.Run("", "gazetteer", "build", folder.Root, "--force", "-o", folder.PathOf("x.ank")).ExitCode);
        Assert.True(File.Exists(folder.PathOf("x.ank")));
    }

    [Fact]
    public void A_dump_on_standard_input_is_built_and_its_bad_lines_told()
    {
        using var folder = new TemporaryFolder();
        Tool.Result built = Tool.Run(
            """
            [
            {"id":"Q900001","type":"item","labels":{"ar":{"language":"ar","value":"مدينة الاختبار"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q515"}}},"rank":"normal"}]},"sitelinks":{}},
            {"id":"Q900002",
            ]
            """,
            "gazetteer", "build", "-", "--types", "place", "--languages", "ar", "-o", folder.PathOf("d.ank"));
        Assert.Equal(1, built.ExitCode);
        Assert.Contains("-:3: not an item of Wikidata's JSON", built.Error);
        Assert.Contains("1 entities, 1 names", built.Error);
        Assert.Contains("Q900001", Tool.Run("", "lookup", "مدينة الاختبار", "--no-bundled", "--gazetteer", folder.PathOf("d.ank")).Output);
    }

    [Fact]
    public void Names_come_as_lines_too_and_a_bad_line_is_answered_in_its_place()
    {
        Tool.Result result = Tool.Run("{\"name\":\"العراق\"}\n{}\n{\"name\":\"\"}\n", "lookup", "--jsonl", "--top", "1");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("\"exact\":true", result.Lines[0]);
        Assert.StartsWith("{\"line\":2,\"error\":", result.Lines[1]);
        Assert.Equal("""{"query":"","hits":[]}""", result.Lines[2]);
    }

    [Theory]
    [InlineData("lookup")]
    [InlineData("lookup", "x", "--top", "0")]
    [InlineData("lookup", "x", "--no-bundled")]
    [InlineData("lookup", "x", "--gazetteer", "no-such-file.ank")]
    [InlineData("lookup", "x", "--gazetteer", "")]
    [InlineData("gazetteer", "build", "-", "-o", "no-such-folder/x.ank")]
    [InlineData("gazetteer", "build", "x.tsv")]
    [InlineData("gazetteer", "build", "-", "-o", "x.ank", "--types", "planet")]
    [InlineData("gazetteer", "build", "-", "-o", "x.ank", "--languages", ",")]
    [InlineData("gazetteer", "info", "no-such-file.ank")]
    public void A_wrong_command_line_is_one_clear_line(params string[] arguments)
    {
        Tool.Result result = Tool.Run("", arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_foreign_file_is_told()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("foreign.ank", "not at all");
        Assert.Equal(1, Tool.Run("", "gazetteer", "check", file).ExitCode);
        Tool.Result lookup = Tool.Run("", "lookup", "x", "--gazetteer", file);
        Assert.Equal(2, lookup.ExitCode);
        Assert.Contains("not a compiled gazetteer", lookup.Error);
    }

    private sealed class TemporaryFolder : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gazetteer");

        public string Root => folder.FullName;

        public string PathOf(string name) => Path.Combine(Root, name);

        public string Write(string name, string text)
        {
            File.WriteAllText(PathOf(name), text);
            return PathOf(name);
        }

        public void Dispose() => folder.Delete(recursive: true);
    }
}
