using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests.Cli;

public class AnalyzeCommandTests
{
    [Fact]
    public void A_file_becomes_one_json_document()
    {
        Tool.Result result = Tool.Run("", "analyze", Repository.PathOf("seeds", "news", "yemen-truce.txt"), "--published", "2022-04-03");
        Assert.Equal(0, result.ExitCode);
        using JsonDocument json = JsonDocument.Parse(result.Output);
        Assert.Equal("yemen-truce", json.RootElement.GetProperty("id").GetString());
        Assert.Equal("2022-04-03", json.RootElement.GetProperty("published").GetString());
        Assert.All(new[] { "entities", "dates", "numbers", "furniture" }, layer =>
            Assert.Equal(JsonValueKind.Array, json.RootElement.GetProperty(layer).ValueKind));
    }

    [Fact]
    public void A_trace_goes_to_standard_error_and_leaves_the_output_alone()
    {
        const string Text = "قتل 12 شخصا في 30 يناير 2020";
        Tool.Result plain = Tool.Run(Text, "analyze", "-");
        Tool.Result traced = Tool.Run(Text, "analyze", "-", "--trace");
        Assert.Equal(plain.Output, traced.Output);
        Assert.Equal("", plain.Error);
        Assert.Contains("15..28 30 يناير 2020 = Date 2020-01-30 from 2020-01-30 to 2020-01-30 by the rule of day", traced.Error);
        Assert.Contains("4..6 12 = Cardinal 12 unit شخصا", traced.Error);
        Assert.Equal(2, Tool.Run("", "analyze", "--jsonl", "--trace", "-").ExitCode);
    }

    [Fact]
    public void A_bad_line_is_answered_in_its_place()
    {
        Tool.Result result = Tool.Run(
            """
            {"id":"one","text":"بغداد"}
            {"id":"two","text":
            {"id":3,"text":"لا شيء"}
            {"text":7}
            {"text":"x","published":"yesterday"}
            """,
            "analyze", "--jsonl", "-");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(5, result.Lines.Length);
        Assert.StartsWith("""{"id":"one",""", result.Lines[0]);
        Assert.StartsWith("""{"line":2,"error":"not JSON""", result.Lines[1]);
        Assert.StartsWith("""{"id":"3",""", result.Lines[2]);
        Assert.StartsWith("""{"line":4,"error":"there is no \"text\" string"}""", result.Lines[3]);
        Assert.StartsWith("""{"line":5,"error":"\"published\" is \"yest""", result.Lines[4]);
    }

    [Fact]
    public void Arabic_is_readable_in_the_output() =>
        Assert.Contains("السلام", Tool.Run("""{"id":"السلام","text":""}""", "analyze", "--jsonl").Output);

    [Fact]
    public void A_byte_order_mark_is_not_counted()
    {
        byte[] text = Encoding.UTF8.GetBytes("45 جنديا");
        string plain = Tool.Run(text, "analyze").Output;
        Assert.Contains("\"start\": 0", plain);
        Assert.Equal(plain, Tool.Run([0xEF, 0xBB, 0xBF, .. text], "analyze").Output);
    }

    [Fact]
    public void Lone_surrogates_are_text() =>
        Assert.Equal(0, Tool.Run("""{"text":"\ud83d بغداد \udc00"}""", "analyze", "--jsonl").ExitCode);

    [Fact]
    public void Threads_keep_the_order()
    {
        string input = string.Join('\n', Enumerable.Range(0, 500).Select(i => $$"""{"id":"{{i}}","text":"{{new string('س', (i * 37) % 500)}} {{i}}"}"""));
        string alone = Tool.Run(input, "analyze", "--jsonl").Output;
        Assert.Equal(500, alone.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(alone, Tool.Run(input, "analyze", "--jsonl", "--threads", "4").Output);
    }

    [Fact]
    public void A_name_that_no_gazetteer_holds_keeps_its_id_from_article_to_article()
    {
        Tool.Result result = Tool.Run(
            """
            {"id":"one","text":"قال العقيد مايلز نوروزا في بغداد"}
            {"id":"two","text":"في بغداد تحدث العقيد مايلز نوروزا"}
            """,
            "analyze", "--jsonl", "--resolve", "--threads", "2", "-");
        Assert.All(result.Lines, line => Assert.Contains("\"entity\":\"x:1\"", line));
        Assert.All(result.Lines, line => Assert.Contains("\"entity\":\"Q1530\"", line));
    }

    [Fact]
    public void A_missing_file_is_one_line_and_the_rest_is_done()
    {
        Tool.Result result = Tool.Run("", "analyze", "no-such-file.txt", Repository.PathOf("seeds", "news", "yemen-truce.txt"));
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("arabicnews: no-such-file.txt: no such file; check the path.\n", result.Error.ReplaceLineEndings("\n"));
        Assert.Single(result.Lines);
    }

    [Fact]
    public void A_name_that_is_none_is_an_input_that_cannot_be_read()
    {
        Tool.Result result = Tool.Run("", "analyze", "");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("arabicnews: '' is no name of a file; check the path.\n", result.Error.ReplaceLineEndings("\n"));
    }

    /// <summary>A program that sends the next line only after the last answer gets it.</summary>
    [Fact]
    public void Each_line_is_answered_before_the_next_is_sent()
    {
        using Process tool = Tool.Start("analyze", "--jsonl", "--threads", "2");
        for (int i = 0; i < 3; i++)
        {
            tool.StandardInput.WriteLine($$"""{"id":"{{i}}","text":"x"}""");
            tool.StandardInput.Flush();
            Assert.StartsWith($$"""{"id":"{{i}}",""", tool.StandardOutput.ReadLine());
        }

        tool.StandardInput.Close();
        tool.WaitForExit();
        Assert.Equal(0, tool.ExitCode);
    }

    [Theory]
    [InlineData("analyze", "--published", "tomorrow")]
    [InlineData("analyze", "--threads", "0")]
    [InlineData("analyze", "--format", "pdf")]
    [InlineData("analyze", "--threads", "many")]
    [InlineData("analyze", "--colour")]
    [InlineData("analyze", "-x")]
    [InlineData("analyze", "--jsonl", "--format", "text")]
    [InlineData("analyze", "--resolve", "--format", "html")]
    [InlineData("analyze", "--gazetteer", "")]
    [InlineData("analyze", "one.txt", "-o", "./one.txt")]
    [InlineData("match", "one", "two", "--jsonl")]
    [InlineData("match", "one", "two", "three")]
    [InlineData("normalize", "--profile", "none")]
    [InlineData("gazetteer")]
    [InlineData]
    [InlineData("analyse")]
    [InlineData("match", "one")]
    [InlineData("search")]
    public void A_wrong_command_line_is_one_line(params string[] arguments)
    {
        Tool.Result result = Tool.Run("", arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void The_page_escapes_what_it_shows()
    {
        string page = Tool.Run("<script>alert(1)</script> في بغداد", "analyze", "--format", "html").Output;
        Assert.StartsWith("<!doctype html>", page);
        Assert.DoesNotContain("<script>alert", page);
        Assert.Contains("&lt;script&gt;", page);
        Assert.Contains("dir=\"rtl\"", page);
    }

    /// <summary>Long runs of one kind of character are read in one pass; quadratic work would never end.</summary>
    [Theory]
    [InlineData('س')]
    [InlineData('7')]
    [InlineData('ـ')]
    [InlineData('(')]
    [InlineData('\u064E')]
    public void Ten_million_of_one_character_are_answered(char unit) =>
        Assert.Equal(0, Tool.Run(new string(unit, 10_000_000), "analyze").ExitCode);
}
