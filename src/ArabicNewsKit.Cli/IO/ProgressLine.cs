namespace ArabicNewsKit.Cli.IO;

/// <summary>One line on standard error that says how far long work is, where that is a terminal; else nothing.</summary>
/// <param name="beside">Whether results go elsewhere than to the same terminal; where they don't, they are the progress.</param>
internal sealed class ProgressLine(bool beside = true) : IDisposable
{
    private const int Width = 70;
    private const int Pause = 200;
    private readonly bool wanted = beside && !Console.IsErrorRedirected;
    private long shown = Environment.TickCount64;
    private bool visible;

    /// <summary>Whether it is time to show how far the work is.</summary>
    public bool IsDue => wanted && Environment.TickCount64 - shown >= Pause;

    /// <summary>Shows a line in place of the one before.</summary>
    public void Show(string line)
    {
        Console.Error.Write('\r' + line.PadRight(Width));
        shown = Environment.TickCount64;
        visible = true;
    }

    /// <summary>Makes room for a message.</summary>
    public void Clear()
    {
        if (visible)
        {
            Console.Error.Write('\r' + new string(' ', Width) + '\r');
            visible = false;
        }
    }

    public void Dispose() => Clear();
}
