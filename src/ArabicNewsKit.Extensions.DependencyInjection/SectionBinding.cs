using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ArabicNewsKit.Extensions.DependencyInjection;

/// <summary>Reads the options out of a configuration section, key by key: no reflection, and no misspelt key passes.</summary>
internal sealed class SectionBinding(IConfiguration section) : IConfigureOptions<ArabicNewsKitOptions>
{
    public void Configure(ArabicNewsKitOptions options)
    {
        foreach (IConfigurationSection entry in section.GetChildren())
        {
            switch (entry.Key.ToLowerInvariant())
            {
                case "gazetteers":
                    foreach (IConfigurationSection item in ItemsOf(entry))
                    {
                        options.Gazetteers.Add(item.Value!);
                    }

                    break;
                case "bundledgazetteer":
                    options.BundledGazetteer = ReadSwitch(entry);
                    break;
                case "minimumscore":
                    options.MinimumScore = ReadNumber(entry);
                    break;
                case "types":
                    options.Types.UnionWith(ItemsOf(entry).Select(ReadType));
                    break;
                case "adjectives":
                    options.Adjectives = ReadSwitch(entry);
                    break;
                case "unlistednames":
                    options.UnlistedNames = ReadSwitch(entry);
                    break;
                default:
                    throw new InvalidOperationException(
                        $"{entry.Path} is no option of ArabicNewsKit; there are Gazetteers, BundledGazetteer, MinimumScore, Types, Adjectives and UnlistedNames.");
            }
        }
    }

    /// <summary>The values of a list; one value alone is a list of one.</summary>
    private static IEnumerable<IConfigurationSection> ItemsOf(IConfigurationSection entry) =>
        entry.Value is { Length: > 0 }
            ? [entry]
            : entry.GetChildren().Select(item => item.Value is null ? throw Wrong(item, "a value of its own") : item);

    private static bool ReadSwitch(IConfigurationSection entry) =>
        bool.TryParse(entry.Value, out bool value) ? value : throw Wrong(entry, "true or false");

    private static double ReadNumber(IConfigurationSection entry) =>
        double.TryParse(entry.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            ? value
            : throw Wrong(entry, "a number such as 0.5");

    private static EntityType ReadType(IConfigurationSection entry)
    {
        foreach (EntityType type in Enum.GetValues<EntityType>())
        {
            if (type.ToString().Equals(entry.Value, StringComparison.OrdinalIgnoreCase))
            {
                return type;
            }
        }

        throw Wrong(entry, "person, organization, place, event or other");
    }

    private static InvalidOperationException Wrong(IConfigurationSection entry, string wanted) =>
        new($"{entry.Path} is \"{entry.Value}\"; write {wanted}.");
}
