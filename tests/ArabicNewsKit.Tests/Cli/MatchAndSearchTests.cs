namespace ArabicNewsKit.Tests.Cli;

public class MatchAndSearchTests
{
    [Fact]
    public void Match_answers_with_a_score_and_a_word()
    {
        Tool.Result result = Tool.Run("", "match", "سليماني", "Soleimani");
        Assert.Equal(0, result.ExitCode);
        Assert.Matches("""^\{"score":(0\.\d+|1),"match":true\}$""", result.Lines.Single());
    }

    [Fact]
    public void Match_answers_line_by_line()
    {
        Tool.Result result = Tool.Run(
            """
            {"a":"محمد","b":"Mohammed"}
            not json
            {"a":"بغداد","b":"Reykjavik"}
            """,
            "match", "--jsonl");
        Assert.Equal(1, result.ExitCode);
        Assert.EndsWith("\"match\":true}", result.Lines[0]);
        Assert.StartsWith("""{"line":2,""", result.Lines[1]);
        Assert.EndsWith("\"match\":false}", result.Lines[2]);
    }

    [Fact]
    public void Search_finds_the_name_across_scripts()
    {
        string list = Path.GetTempFileName();
        try
        {
            File.WriteAllText(list, "Q1\tقاسم سليماني\nQ2\tأنطونيو غوتيريش\nعادل عبد المهدي\n");
            Tool.Result result = Tool.Run("Qasem Soleimani\nAntónio Guterres\nAdil Abdul-Mahdi\n", "search", "--names", list, "--top", "1");
            Assert.Equal(0, result.ExitCode);
            Assert.Contains("""{"id":"Q1","name":"قاسم سليماني",""", result.Lines[0]);
            Assert.Contains("""{"id":"Q2",""", result.Lines[1]);
            Assert.Contains("""{"id":null,"name":"عادل عبد المهدي",""", result.Lines[2]);
        }
        finally
        {
            File.Delete(list);
        }
    }
}
