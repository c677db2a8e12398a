using System.Globalization;
using ArabicNewsKit.GazetteerBuilder;

namespace ArabicNewsKit.Cli.Commands;

/// <summary>Shows on standard error how far a long build is, where that is a terminal; bad lines are told in any case.</summary>
internal sealed class BuildProgress : IDisposable
{
    private const int Width = 70;
    private readonly bool terminal = !Console.IsErrorRedirected;
    private long shown;

    public void Report(BuildStep step)
    {
        if (step.BadLine is { } bad)
        {
            Clear();
            Console.Error.WriteLine($"{bad}; passed over");
        }

        long now = Environment.TickCount64;
        if (terminal && now - shown >= 200)
        {
            shown = now;
            string share = step.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"{100.0 * step.Position / step.Length,5:F1} %  ") : "";
            string line = string.Create(CultureInfo.InvariantCulture, $"{share}{step.Lines} lines, {step.Entities} entities");
            Console.Error.Write('\r' + line.PadRight(Width));
        }
    }

    public void Clear()
    {
        if (terminal && shown > 0)
        {
            Console.Error.Write('\r' + new string(' ', Width) + '\r');
            shown = 0;
        }
    }

    public void Dispose() => Clear();
}
