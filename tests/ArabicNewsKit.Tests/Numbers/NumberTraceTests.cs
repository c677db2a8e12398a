using ArabicNewsKit.Numbers;

namespace ArabicNewsKit.Tests.Numbers;

public class NumberTraceTests
{
    [Fact]
    public void A_trace_names_the_role_of_each_word() => Assert.Equal(
        """
        4..16 3 آلاف وعشرة = Cardinal 3010 unit رجال modifier About
          3: Digits 3 None
          الاف: ScalePlural 1000 None
          وعشره: Ten 10 And

        """.ReplaceLineEndings("\n"),
        NumberTrace.Describe("نحو 3 آلاف وعشرة رجال"));
}
