using Microsoft.Extensions.Options;

namespace ArabicNewsKit.Extensions.DependencyInjection;

/// <summary>Finds options that can't be followed before an analyzer is made from them.</summary>
internal sealed class OptionsCheck : IValidateOptions<ArabicNewsKitOptions>
{
    public ValidateOptionsResult Validate(string? name, ArabicNewsKitOptions options)
    {
        var result = new ValidateOptionsResultBuilder();
        if (options.MinimumScore is not (>= 0 and <= 1))
        {
            result.AddError(FormattableString.Invariant($"{options.MinimumScore} is not a score from 0 to 1"), nameof(options.MinimumScore));
        }

        foreach (string path in options.Gazetteers.Where(path => !File.Exists(path)))
        {
            result.AddError($"there is no file {Path.GetFullPath(path)}", nameof(options.Gazetteers));
        }

        return result.Build();
    }
}
