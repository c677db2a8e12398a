using ArabicNewsKit.Cli.IO;
using ArabicNewsKit.GazetteerBuilder;

namespace ArabicNewsKit.Cli.Commands;

/// <summary>Shows how far a long build is; bad lines are told in any case.</summary>
internal sealed class BuildProgress : IDisposable
{
    private readonly ProgressLine progress = new();

    public void Report(BuildStep step)
    {
        if (step.BadLine is { } bad)
        {
            progress.Clear();
            Console.Error.WriteLine($"{bad}; passed over");
        }

        if (progress.IsDue)
        {
            string share = step.Length > 0 ? FormattableString.Invariant($"{100.0 * step.Position / step.Length,5:F1} %  ") : "";
            progress.Show(FormattableString.Invariant($"{share}{step.Lines} lines, {step.Entities} entities"));
        }
    }

    public void Clear() => progress.Clear();

    public void Dispose() => progress.Dispose();
}
