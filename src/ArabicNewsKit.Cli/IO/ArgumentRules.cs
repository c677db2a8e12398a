using System.CommandLine;
using System.CommandLine.Parsing;

namespace ArabicNewsKit.Cli.IO;

/// <summary>What the arguments and options of every command have in common.</summary>
internal static class ArgumentRules
{
    /// <summary>Takes a misspelt option for what it is, and not for the name of a file.</summary>
    public static void RefuseUnknownOptions(this Argument<string[]> argument) =>
        argument.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => LooksLikeOption(token.Value)) is { } option)
            {
                result.AddError($"'{option.Value}' is no option here.");
            }
        });

    /// <summary>Takes some words only, and offers them for completion.</summary>
    public static void AcceptOnly(this Option<string> option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => !words.Contains(token.Value)) is { } wrong)
            {
                result.AddError($"{option.Name} {wrong.Value} is none of {string.Join(", ", words)}.");
            }
        });
    }

    /// <summary>What is wrong with a command line, in words of its own where the parser speaks of types.</summary>
    public static string Explain(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is [var token, ..])
        {
            return $"'{token}' is no command or option here.";
        }

        ParseError error = parsed.Errors[0];
        return error.SymbolResult is OptionResult { Tokens: [var value], Option: { } option } && option.ValueType.IsPrimitive
            ? $"{option.Name} {value.Value} is no number that can be used here."
            : error.Message;
    }

    private static bool LooksLikeOption(string value) =>
        value.StartsWith("--", StringComparison.Ordinal) || (value is ['-', var letter, ..] && char.IsAsciiLetter(letter));
}
