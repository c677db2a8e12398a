using System.Text.Json;

namespace ArabicNewsKit.Cli.IO;

/// <summary>Answers the JSON lines of standard input one by one; a bad line yields an error line in its place.</summary>
internal sealed class JsonLineAnswers(Stream output)
{
    public int Run(Func<JsonLine, byte[]> answer)
    {
        int exitCode = ExitCode.Fine;
        int number = 0;
        foreach (string line in InputFiles.ReadLines(InputFiles.StandardInput))
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
