using System.Text.Json;

namespace ArabicNewsKit.Cli.IO;

/// <summary>Answers JSON lines one by one; a bad line yields an error line in its place.</summary>
internal sealed class JsonLineAnswers(Stream output)
{
    /// <summary>Answers the lines of standard input.</summary>
    public int Run(Func<JsonLine, byte[]> answer) => Run([InputFiles.StandardInput], answer);

    /// <summary>Answers the lines of the inputs in turn and returns the exit code.</summary>
    public int Run(string[] inputs, Func<JsonLine, byte[]> answer)
    {
        int exitCode = ExitCode.Fine;
        foreach (string input in inputs)
        {
            try
            {
                exitCode = Math.Max(exitCode, AnswerLines(input, answer));
            }
            catch (InputException e)
            {
                exitCode = Failure.Report(ExitCode.SomeInputFailed, e.Message);
            }
        }

        return exitCode;
    }

    private int AnswerLines(string input, Func<JsonLine, byte[]> answer)
    {
        int exitCode = ExitCode.Fine;
        int number = 0;
        foreach (string line in InputFiles.ReadLines(input))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            byte[] result;
            try
            {
                result = answer(JsonLine.Read(line));
            }
            catch (FormatException e)
            {
                exitCode = ExitCode.SomeInputFailed;
                result = JsonSerializer.SerializeToUtf8Bytes(new LineError(number, e.Message), CliJsonContext.Readable.LineError);
            }

            output.Write(result);
            output.WriteByte((byte)'\n');
        }

        return exitCode;
    }
}
