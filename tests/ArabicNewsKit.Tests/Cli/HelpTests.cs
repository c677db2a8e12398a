using System.CommandLine;
using ArabicNewsKit.Cli;
using ArabicNewsKit.Cli.Commands;

namespace ArabicNewsKit.Tests.Cli;

public class HelpTests
{
    public static TheoryData<string> Commands => [.. Leaves(Program.CreateRoot()).Select(command => PathOf(command))];

    /// <summary>What the help shows is what the tool takes.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_example_is_a_command_line_that_parses(string path)
    {
        RootCommand root = Program.CreateRoot();
        TaughtCommand command = Assert.IsType<TaughtCommand>(Leaves(root).Single(leaf => PathOf(leaf) == path));
        Assert.NotEmpty(command.Examples);
        foreach (string example in command.Examples)
        {
            string line = example.Split("arabicnews ")[1].Split(" < ")[0].Replace('\'', '"');
            ParseResult parsed = root.Parse(line);
            Assert.Empty(parsed.Errors);
            Assert.Same(command, parsed.CommandResult.Command);
        }
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("match")]
    [InlineData("gazetteer", "build")]
    [InlineData]
    public void Help_ends_with_examples(params string[] command)
    {
        Tool.Result result = Tool.Run("", [.. command, "--help"]);
        Assert.Equal(0, result.ExitCode);
        int examples = Array.IndexOf(result.Lines, "Examples:");
        Assert.True(examples > 0);
        Assert.All(result.Lines[(examples + 1)..], line => Assert.Contains("arabicnews", line));
    }

    [Theory]
    [InlineData("arabicnews a", "analyze")]
    [InlineData("arabicnews analyze --fo", "--format")]
    [InlineData("arabicnews analyze --format ", "html")]
    [InlineData("arabicnews gazetteer ", "build")]
    public void A_shell_can_ask_for_completions(string line, string expected)
    {
        Tool.Result result = Tool.Run("", $"[suggest:{line.Length}]", line);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(expected, result.Lines.Select(suggestion => suggestion.Trim()));
    }

    private static IEnumerable<Command> Leaves(Command command) =>
        command.Subcommands.Count == 0 ? [command] : command.Subcommands.SelectMany(Leaves);

    private static string PathOf(Command command) =>
        string.Join(' ', command.Parents.OfType<Command>().Where(parent => parent is not RootCommand).Select(parent => parent.Name).Append(command.Name));
}
