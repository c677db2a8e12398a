using System.CommandLine;

namespace ArabicNewsKit.Cli.Commands;

/// <summary>The options that say which gazetteers to work with.</summary>
internal static class GazetteerOptions
{
    public static void AddTo(Command command)
    {
    }

    public static NewsAnalyzer CreateAnalyzer(ParseResult arguments) => NewsAnalyzer.Create();
}
