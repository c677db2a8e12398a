using System.CommandLine;

namespace ArabicNewsKit.Cli.Commands;

/// <summary>A command whose help ends with examples of it.</summary>
/// <param name="name">What it is called by.</param>
/// <param name="description">What it does, in one sentence.</param>
/// <param name="examples">Command lines that work, each as a user types it.</param>
internal sealed class TaughtCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
