using System.CommandLine;

namespace ArabicNewsKit.Cli.IO;

/// <summary>What the arguments of every command have in common.</summary>
internal static class ArgumentRules
{
    /// <summary>Takes a misspelt option for what it is, and not for the name of a file.</summary>
    public static void RefuseUnknownOptions(this Argument<string[]> argument) =>
        argument.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } option)
            {
                result.AddError($"'{option.Value}' is no option here.");
            }
        });
}
